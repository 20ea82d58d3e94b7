"""What a line above a text is by its words alone: a headline, a description, a credit, a date, a button, a tagline."""

import re

from voices.guess import dates
from voices.guess.clues.masthead import TAGLINE
from voices.guess.clues.publications import ISSUE, is_capitalised
from voices.manuscript import Block
from voices.sentences import CLOSING_MARKS, OPENING_MARKS, WORD, count_words, ends_sentence, is_prose, is_question

SHORTEST, LONGEST = 2, 14
"""Words of a headline."""

_LONGEST_QUOTED = 20
"""Words of a headline that is nothing but what somebody said."""

_RATHER_SHORT = 8
"""Words of a headline that ends with a full stop."""

# A line that describes the piece and is no title: "Notes from a talk given to the Brewers".
ABOUT = re.compile(
    r"(?:notes (?:from|of|taken)|text of|transcript of|(?:a|an|the) (?:\w+ ){0,2}(?:interview|conversation|talk"
    r"|speech|paper"
    r"|address|lecture|column|extract|diary|profile|occasional|monthly|weekly|regular)\b|an? (?:\w+ )?series"
    r"|in this series"
    r"|transcript\.|part \w+ of|first (?:broadcast|published)|by |as told to|caption|with )\W?.*"
    r"|.*\b(?:in conversation with|talks? to|interviewed by|speaks? to|meets)\b.*",
    re.IGNORECASE,
)

# The line of an e-mail or a form that is the title.
SUBJECT = re.compile(
    r"(?:subject|re|title|headline|heading)\s*:\s*(?:(?:re|fwd?|fw)\s*:\s*|\[[^\]]{1,30}\]\s*)*(?P<title>\S.*)",
    re.IGNORECASE,
)

# What a series or a blog says of itself.
_OF_A_SERIES = re.compile(
    r"(?:[^:]{2,40}: )?(?:an?|the|our|your) (?:[\w'’-]+ ){0,3}(?:series|column|slot"
    r"|notebook|diary|blog|newsletter|magazine|bulletin|podcast)\b"
    r"|(?:(?:news|analysis|comment|opinion|jobs|features|interviews|views|ideas|advice)\b(?:, | and | & | )){2,}"
    r"|(?:conversations|interviews|profiles|stories) (?:with|of|from|by|about) (?:people|those|the)\b"
    r"|[^:]{2,40}: (?:conversations|interviews|stories|letters|talk) (?:with|of|from|by|about|for) [^:]{2,40}$"
    r"|.{3,60}\bevery (?:second |other |first )?(?:weeks?|months?|fortnight"
    r"|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$"
    r"|(?:[\w'’-]+ ){0,3}for (?:everyone|everybody|people|those|all) (?:who|in|working)\b"
    r"|the (?:[\w'’-]+ ){0,3}(?:network|hub|resource|home) (?:for|of)\b"
    r"|(?:each|every) (?:week|month|issue|fortnight|day)\b|notes (?:on|from|about)\b|cylch(?:grawn|lythyr)\b",
    re.IGNORECASE,
)

# The number of a piece in a series: "Practice Lives #14".
SERIES = re.compile(r".{3,50}[\s,:–-]+(?:#|no\.? ?|number |part |episode |ep\.? ?)\d+\W*", re.IGNORECASE)

# A short line in which every word is capitalised, as in mastheads and in some titles: "Marsh & Main".
MAY_BE_MASTHEAD = re.compile(r"(?:The |Y )?[A-Z][\w'’]*(?:(?: (?:and|of|the|&|y|yr|ar))? [A-Z][\w'’]*){1,2}")

# A line of a form: "Graduated: 2008".
FIELD = re.compile(r"[A-Z][^\W\d]*(?: [^\W\d]+){0,3}: ?\S.*")

# Who made what: "Words and pictures: Ada Plum", "Posted by admin on 3 May".
CREDIT = re.compile(
    r"(?:words|text|pictures?|photo(?:s|graphs?)?|images?|speakers?|posted|submitted|published|compiled)\b"
    r"(?:(?:,| and| &) \w+)* ?(?:by\b|:|on\b).*",
    re.IGNORECASE,
)

# Who wrote it, behind what it is: "Guest post by Ada Plum", "From our correspondent", "Senior reporter".
BYLINE = re.compile(
    r"(?:.{0,40} )?by [A-Z][\w'’-]+(?: [A-Z][\w'’-]+){1,3}"
    r"|(?i:(?:(?:from|by) )?(?:[\w'’-]+ ){0,4}(?:correspondent|reporter|columnist|staff writer|editor))"
)

# Who took a picture, at the end of what it shows: "Ada at work (photo: Hugo Pear)".
CAPTION = re.compile(
    r"[(\[]?\b(?:photo(?:graph)?|picture|pic|image|credit|llun)s?(?: by)?: [^()]{3,40}[)\]]?$", re.IGNORECASE
)

# A single word and what it says.
FACT = re.compile(r"[A-Z]\w+: \S.*")

# The head of an e-mail, but for the line that is its title.
MAIL = re.compile(r"(?:from|to|cc|bcc|sent|attachments?|reply[- ]to)\s*:.*", re.IGNORECASE)

# The number of an episode before its title: "Episode 31: Ada Plum on kettles", "131. Kettles after midnight".
EPISODE = re.compile(
    r"(?:(?:episode|ep\.?|podcast|programme|#)\s?#?\d+\s?[:.|–—-]|\d{1,3}\.)\s?(?P<title>\S.*)", re.IGNORECASE
)

# Letters with a space between each, as only mastheads are set: "C A R E".
SPACED = re.compile(r"(?:\w ){4,}\w(?:\W.*)?")

# The number under which an archive or a library keeps something, or the name of a file: "Item LV/2014/061".
SHELF_MARK = re.compile(
    r"(?:\S+ )*\S+\.(?:md|txt|html?|pdf|docx?|rtf|odt)|(?:\w+ ){0,3}\w+(?:[/.]\w+)*/(?!\d{1,2}$|\d+ )\w*\d[\w/.]*"
)

# What stands between the parts of a trail, of a menu, or of the title of a window.
PARTING = re.compile(r"\s*[|>»›•·/]\s*|\s+(?:[–—-]|::)\s+")

PARTING_BAR = re.compile(r"\s+[|•·]\s+")

# Dots or a number behind the entries of a table of contents.
PAGE = re.compile(r"[\s.…]*(?:pp?\.? ?)?\d*\s*$")

# What the menus of most sites have.
ENTRIES = frozenset(
    "home news about jobs contact features events analysis opinion blog archive people directory login register"
    " subscribe search advertise resources services training magazine podcasts videos shop careers suppliers"
    " episodes support hosts members membership programme speakers venue politics society education sport culture"
    " lifestyle money world uk health travel property nostalgia announcements weather letters account comment"
    " noticeboard newsletters notices study research business alumni leisure cars".split()
)

# What a page lets its readers do with it, be it one link of several in a row: "Print", "Close window".
BUTTON = re.compile(
    r"(?:print|close|e-?mail|share|tweet|save|listen|download|subscribe|log ?in|sign in|skip|back|return|bookmark"
    r"|donate)\b"
    r"(?! (?:of|in|from|with|and)\b)(?: [\w'’-]+){0,4}",
    re.IGNORECASE,
)

# The end of a sentence within a line, and no number at its beginning.
STOP_WITHIN = re.compile(r"(?!^\d)(?<!^\d)[a-z\d]{2}\. [A-Z]")

# A number, perhaps with its unit, or a span of pages: "52MB", "2.4K", "18-22".
_SIZE = re.compile(r"\d+(?:-\d+|\w{0,2})")

# What a page counts or lets its readers do: "0 Shares Comments (6)", "Download as PDF (212 KB)".
_CONTROLS = frozenset(
    "play pause listen download share shares shared comment comments like likes view views reads read print save email"
    " tweet pdf mp3 kb mb rss raw blame history lines sloc code issues pull requests wiki follow followers subscribe"
    " subscribers reply replies notification notifications total search toggle navigation transcript video accept all"
    " cookies reject more manage choices skip to content main open in app your options continue log sign register"
    " account bookmark load mobile copy link facebook twitter x whatsapp linkedin e-mail menu close this page as and or"
    " with for business".split()
)


# Words of which a line consists that says when or in which number it appeared: "7th October", "2014 edition".
_WHEN = frozenset(
    "mon tue tues wed weds thu thur thurs fri sat sun monday tuesday wednesday thursday friday saturday sunday"
    " spring summer autumn winter christmas easter michaelmas january february march april may june july august"
    " september october november december jan feb mar apr jun jul aug sep sept oct nov dec"
    " issue edition number no nos vol volume part page p pp series season rhifyn isbn issn price free"
    " bulletin e-bulletin e-news enews newsletter e-newsletter ebulletin magazine week weekly monthly quarterly"
    " gmt bst am pm updated published at on of the and min mins minute minutes hr hrs".split()
)
_COUNTED = re.compile(r"\d+(?:st|nd|rd|th|[ap]m)?|[ivxlc]+", re.IGNORECASE)

# The number of a page at either end: "Page 14 POND LIFE".
_PAGED = re.compile(r"^(?:page|pp?\.) ?\d+\b|\b(?:page|pp?\.) ?\d+\W*$", re.IGNORECASE)

# What organisations and their papers are.
_BODY = re.compile(
    r"\b(?:council|forum|alliance|association|federation|partnership|society|institute|centre|center|trust|network"
    r"|newsroom|bulletin|newsletter|journal|magazine|review|union|guild|foundation|charity|university|college|school"
    r"|department|directorate|group|agency|authority|service|services|league|consortium|commission|branch(?:es)?"
    r"|e-?news|gazette|times|mercury|courier|report|report(?:er)?|podcast|blog|library|archive|press|digest)"
    r"(?: (?:of|for) (?:the )?(?:[A-Z][\w'’-]*(?: (?:and|&))? ?){1,5})?$",
    re.IGNORECASE,
)

# Somebody's words within a line, and such words at its beginning with who said them behind.
QUOTED = re.compile(r"(?:^|(?<=\W))(?:[\"“][^\"“”]+[\"”]|[‘'].{1,200}?[’'](?!\w))")
QUOTED_FIRST = re.compile(rf"{QUOTED.pattern}\s?(?::|[–—-]) ?\w")

# When people meet in a hall, and in which year: "Annual Conference 2015".
OCCASION = re.compile(
    r"\b(?:conference|summit|convention|symposium|congress|seminar|assembly)\b.*\b(?:19|20)\d\d\b", re.IGNORECASE
)

# A list of labels: "Adult social care, Dorset, hospitals".
_LABELS = re.compile(r"[^,.?!:“”\"]{2,30}(?:, [^,.?!:“”\"]{2,30}){2,}")


def is_headline(block: Block) -> bool:
    """Whether a line has the form of a title: no description, and no sentence of some length."""
    count = count_words(block.text)
    if ABOUT.match(block.text) or not SHORTEST <= count <= (
        _LONGEST_QUOTED if is_quoted_whole(block.text) else LONGEST
    ):
        return False
    if is_prose(block.text) and not is_quoted_whole(block.text):
        return False
    short = count <= _RATHER_SHORT or is_quoted_whole(block.text)
    return is_question(block.text) or not ends_sentence(block.text) or short


def is_quoted_whole(text: str) -> bool:
    """Whether somebody's words and nothing else stand between quotation marks."""
    plain = text.strip()
    return plain[:1] in OPENING_MARKS and plain[-1:] in CLOSING_MARKS and count_words(plain) <= _LONGEST_QUOTED


def is_tagline(block: Block) -> bool:
    return TAGLINE.fullmatch(block.text) is not None or _OF_A_SERIES.match(block.text) is not None


def says_when(text: str) -> bool:
    """Whether it is nothing but a date or a number, or ends with a date behind other words."""
    words = WORD.findall(text.casefold())
    if words and all(word in _WHEN or _COUNTED.fullmatch(word) for word in words):
        return True
    if _PAGED.search(text) or (ISSUE.search(text) and text.isupper()):
        return True
    split = dates.at_end(text)
    return split is not None and count_words(split[0]) > 0 and (is_capitalised(text) or not split[1].text.isdigit())


def names_a_body(text: str) -> bool:
    """Whether it is the name of an organisation or of its paper, and says nothing."""
    plain = text.strip(" .")
    return _BODY.search(plain) is not None and (plain.isupper() or is_capitalised(plain.removesuffix(" newsroom")))


def is_controls(text: str) -> bool:
    """Whether it says nothing but what a page counts, or lets its readers do."""
    words = WORD.findall(text.casefold())
    return bool(words) and all(word in _CONTROLS or _SIZE.fullmatch(word) for word in words)


def is_label_list(text: str) -> bool:
    parts = text.split(", ")
    return _LABELS.fullmatch(text) is not None and all(count_words(part) <= 3 for part in parts)


def begins_small(text: str) -> bool:
    return text.lstrip(OPENING_MARKS + " ")[:1].islower()
