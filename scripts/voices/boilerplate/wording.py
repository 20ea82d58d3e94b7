"""How pages speak of themselves, to their readers and of who made a piece: words that prove nothing alone."""

import re

from voices.boilerplate.words import SITE
from voices.sentences import count_words, ends_sentence

# What people speak of who make a page or a magazine, and who sell, sign, print and send it.
TRADE = re.compile(
    r"\b(?:acknowledgement|adverts?|advertis\w+|alerts?|alternative formats?|apply|archives?|articles?|audio"
    r"|available from|back issues?"
    r"|blog|booksellers?|browsers?"
    r"|bulletin|campaigns?|captcha|charity|click\w*|closing|columns?|commenting|comments?|contents?|contributors?"
    r"|cookies?|copies|copy|copyright|crossword|cv|deadline|digest|donat\w+|download\w*|e-?mail\w*|edition|editors?"
    r"|editorial|episodes?|error|events? team|facebook|feedback|follow\w*|free|from our|guestbook|hashtag"
    r"|inbox"
    r"|instagram|interviews|issue|issn|journalism|large print|letters|lottery|licen[cs]e\w*|linkedin|log ?in"
    r"|magazine|mailing"
    r"|mailing list|members|membership|moderat\w+|monthly|newsletters?|newspaper|newsroom|next (?:month|week|issue"
    r"|time)"
    r"|nominat\w+|offer|online|page|partners?|password|payroll|permission|photocop\w+|podcasts?|poll|portfolio|posts?"
    r"|preferences|premium|print\w*|privacy|profiles?|project of|publish\w*|publication|quarterly|read more|readers?"
    r"|recruit\w*|register\w*|reproduc\w+|reserved|roles|salary|series|sign(?:ed)? up|site|sponsor\w*|spam|subject line"
    r"|submit\w*|supported by|submissions|subscrib\w+|subscription|survey|text formats?|tickets?|twitter|unsubscribe"
    r"|updates|upload|user|username|vacanc(?:y|ies)|versions?|views expressed|visitors?|vote|webinar|website|weekly"
    r"|words and (?:a )?photo\w*|accessib\w+|agenda|ad|ads|app|bookings?|browsealoud|callback|chapters|cite|citation"
    r"|citizen journalism|consent|cpd|doi|early bird|enquir\w+|font|hampers?"
    r"|hiring|horoscopes?|hosted|jobs?|keep reading"
    r"|language|legacy|legitimate interest|loading|mode|notes to editors|notices?|notifications?|outbrain|pdf|permalink"
    r"|permissions?|photos|pinned|pinch|players?|pods?|press office|prize draw|promoted|puzzles|reader view|recommended"
    r"|refresh|reserves|screen|settings|slides?|slide deck|soundcloud|speakers|stor(?:y|ies) you|taboola|text size"
    r"|theme tune|third[- ]party|thumbs|top stor(?:y|ies)|trackback|translate|trending|vendors|whatsapp|zoom"
    r"|gymraeg|cymraeg|d?tudalen|dudalen|newyddion|hafan|g?wefan|rhannwch|cysylltwch|gwefan|darllenwch|swyddi|hysbysiad"
    r"|annual leave|candle|condolences?|copy date|diary|employer|equal opportunities|helpline|memories|on request"
    r"|pension|tributes?|your gift"
    r"|duilleag|naidheachdan|làrach|gàidhlig|ghàidhlig|roinn|leugh)\b"
)

# An order to a reader, at the start of a sentence.
ORDER = re.compile(
    r"(?:^|[.!?:,–—|] |\bplease |\bor |\band |\bwhy not |\bthen )(?:add|apply|ask|back|be the first|become|book"
    r"|bookmark|browse"
    r"|buy|call|catch|check|click"
    r"|comment|complete|contact|continue|create|discover|donate|download|drop|e-?mail|enjoy|enter|explore|fill|find"
    r"|follow|get|give|go|head|help|hear|join|keep|learn|leave|let|like|listen|log|look|meet|nominate|order|pass|pick"
    r"|pin|press|pinch|rate|refresh|object"
    r"|please|post|print|read|refer|register|remember|reply|report|request|return|ring|save|scroll|search|see|send"
    r"|share|sign"
    r"|skip|start|stay|submit|subscribe|support|switch|take|tell|text|try|turn|tweet|unlock|upload|view|visit|vote"
    r"|watch|write)\b"
)

# To whom a page points, and to what: itself, its readers, here and now.
POINT = re.compile(
    r"\b(?:us|our|ours|your?|yours|here|now|today|below|overleaf|free|online|@\w+"
    r"|this (?:article|page|story|post|piece|message|e-?mail|site|website|interview|issue|episode|series|magazine|form)"
    r"|(?:the|this|next|our|all) (?:articles?|issue|news|comments?|editor|team|newsletter|magazine|website|site|form)"
    r"|a friend|a colleague)\b"
)

# A page as it speaks of itself.
_PAGE = re.compile(
    r"\bthe newsdesk\b|\bthis (?:article|page|story|post|message|e-?mail|site|website|issue|episode)\b"
    r"|\ba friend about\b"
    r"|\b(?:all|our|the|more) (?:articles|news|posts|stories|interviews|newsletter|website|site|form|guestbook"
    r"|comments)\b"
)

READER = re.compile(r"\b(?:you|your|yours)(?:['’]\w+)?\b")
HOUSE = re.compile(r"\b(?:we|us|our)(?:['’]\w+)?\b")

# Counts, prices, shares and numbers to ring, addresses, fields to fill in, bars between links.
_FIGURES = re.compile(
    r"£\d|\d%|\d\d? ?x ?\d{3}|\b\d[\d ]{8,}\d\b|\S@\S|\bwww\.|https?:|\b\w+\.(?:com|org|net|uk|example)\b|\*$"
    r"|^\[.{1,40}\]|\bpp?\.? ?\d|\b\d\d:\d\d\b|\b\d+ (?:people|readers|captures|articles|photos)\b"
    r"|\b\d+ (?:min|comments?|likes?|shares?|views?|replies)\b|\b\d\d?(?:[.:]\d\d)? ?[ap]m\b|\b\d+ ?[mk]b\b"
    r"|\((?:pptx?|pdf|docx?|xlsx?)\)|\bband \d\b"
)

# What figures have, and most lines have not.
_MAY_HAVE_FIGURES = re.compile(r"[\d@:*\[(]|www|[a-z]\.[a-z]")

# What stands over the titles of other pieces.
_OPENING = re.compile(
    r"(?:more|related|also|other|recent|latest|popular|trending|elsewhere|next|coming|read|most|in other"
    r"|see)\b(?! than\b)"
    r".{0,40}|you (?:might|may|will|'ll) (?:also )?(?:like|enjoy|love|be interested in)\b.{0,20}"
)

# Places to share a page, more of them than other words: in any language.
SITES = re.compile(rf"(?:.{{1,40}}: ?)?{SITE}(?:[ ,/|·•]+(?:{SITE}|[\w-]{{1,7}})){{1,6}}")

# A letter from a reader.
LETTER = re.compile(r"(?:Sir|Madam|Dear (?:Sir|Editor|Madam))\b")

# A note that the text counts: "[1] She bought them by weight".
NOTE = re.compile(r"\[\d{1,2}\]|\(\d{1,2}\) |[¹²³⁴⁵⁶⁷⁸⁹]|\d{1,2}\] ")

# Who says "I", of whom or what anybody speaks, and who is said to have said it.
_SOMEBODY = re.compile(
    r"\b(?:I|my|me|we|our|us|s?he|her|hers|his|him|they|their|them|it|its|there)(?:['’]\w+)?\b", re.IGNORECASE
)
SAID = re.compile(r"\b(?:says?|said|adds?|added|laughs?|smiles?|recalls?|asked|asks|tells|told|explains?|explained)\b")

# What an editor may need: who made it, when and where it appeared.
_CREDIT = re.compile(
    r"\s*(?:by (?-i:[A-Z])|(?:words|written|interview(?:ed|s)? by|source|text by|as told)\b|source:"
    r"|(?:first|originally) (?:published|appeared)"
    r"|this (?:article|piece|interview|story) (?:was )?(?:first|originally)"
    r"|(?:interview\w*|authors?|writer|reporter|report|publication|date|issue|title|transcri\w+|translat\w+) ?:)",
    re.IGNORECASE,
)

# A fact with a label, a day or a year, names that were changed.
_RECORD = re.compile(
    r"^[\w ]{2,20}: (?:\S+ ?){1,9}$|\b(?:19|20)\d\d\b|\b\d{1,2}/\d{1,2}/\d{2,4}\b|^.{0,60}\bnames?\b.{0,60}\bchanged\b",
    re.IGNORECASE,
)

# When a piece appeared, and many a line of a page's foot.
_IMPRINT = re.compile(
    r"\b\d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]{2,8},? (?:19|20)\d\d\b|\b[A-Z][a-z]{2,8} \d{1,2}, (?:19|20)\d\d\b"
    r"|\b(?:publish\w*|posted|printed|appeared|broadcast)\b.*\b(?:19|20)\d\d\b",
    re.IGNORECASE,
)

# A promise to those whom a text names.
_CHANGED = re.compile(r"\bnames?\b.*\bchanged\b", re.IGNORECASE)

# A short label before a colon.
_LABELLED = re.compile(r"[\w ]{2,20}: ")

# What a page brings another time.
_NEXT = re.compile(r"(?:in )?(?:our|my) next \w+\b.*|next (?:time|month|week|issue|edition|year)\b ?[:,–—-].*")

# What stands over what readers write.
_READERS = re.compile(r"(?:readers?['’]?s? |your )?(?:comments?|letters|responses)(?: ?\(\d+\))?")

# What stands below the last line of a text and nowhere else.
_END = re.compile(r"\W*(?:ENDS?|-30-|DIWEDD|###)\W*")

_SENTENCE = re.compile(r"(?<=[.!?])\s+")


def opens_links(text: str) -> bool:
    """Whether titles of other pieces may follow: "More of our people"."""
    last = _SENTENCE.split(text.strip())[-1]
    return count_words(last) <= 5 and not ends_sentence(last) and _OPENING.fullmatch(plain(last)) is not None


def opens_comments(text: str) -> bool:
    """Whether letters or comments of readers may follow."""
    return _READERS.fullmatch(plain(text)) is not None


def is_call(text: str) -> bool:
    """Whether it tells a reader to do something with the page: "Listen to this article"."""
    if count_words(text) > 14:
        return False
    words = plain(text)
    return "click here" in words or (ORDER.search(words) is not None and _PAGE.search(words) is not None)


def is_record(text: str) -> bool:
    """Whether it says who made the piece, when and where: "Words: Ada Plum", "Written by", a line with a date."""
    if _CREDIT.match(text):
        return True
    if not _RECORD.search(text) or "©" in text or LETTER.match(text) or orders(text):
        return False
    return not (_LABELLED.match(text) and TRADE.search(plain(text)))


def is_credit(text: str) -> bool:
    """Whether it says who made it or where it appeared first, or that names were changed: no page says it of itself."""
    return (_CREDIT.match(text) or _CHANGED.search(text)) is not None


def is_imprint(text: str) -> bool:
    """Whether it says when a piece appeared, and is not only a line with a label or a year in it."""
    return _IMPRINT.search(text) is not None


def orders(text: str) -> bool:
    """Whether it begins with an order: "Apply now: a goose warden"."""
    return ORDER.match(plain(text)) is not None


def has_figures(text: str) -> bool:
    """Whether it has a price, a count, a page, an hour or an address in it."""
    return _MAY_HAVE_FIGURES.search(text) is not None and _FIGURES.search(plain(text)) is not None


def announces_more(text: str) -> bool:
    """Whether it says what the page brings another time."""
    return "ext " in text and _NEXT.fullmatch(plain(text)) is not None


def plain(text: str) -> str:
    """Small letters and straight apostrophes, without the marks at either end that lists and headings have."""
    return " ".join(text.casefold().replace("’", "'").split()).strip(" >»:#_*")


def ends_text(text: str) -> bool:
    """Whether it is the mark that writers set below their last line: "ENDS", "-30-"."""
    return _END.fullmatch(text.strip()) is not None


def is_several(text: str) -> bool:
    """Whether it is several sentences, and whole ones: "Read more books. That is my advice."."""
    return len(_SENTENCE.split(text)) > 1 and ends_sentence(text)


def is_impersonal(text: str) -> bool:
    """Whether it is one sentence about nobody, and no piece of advice: "The branch meets on Thursdays in Room 2"."""
    return _SOMEBODY.search(text) is None and not orders(text) and len(_SENTENCE.split(text)) == 1
