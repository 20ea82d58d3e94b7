"""Web pages: the words of the page line by line, of which trafilatura says which belong to the article.

trafilatura knows where an article is but loses its quotations, and often its questions: so its text only tells where
the article begins and ends. What stands between is kept, what stands around it is listed as left out.
This is the only module that knows trafilatura.
"""

import re
from collections.abc import Iterable, Sequence

from voices.manuscript import Caution, Metadatum
from voices.readers import html_text, page_metadata
from voices.readers.decoding import decoded
from voices.readers.html_text import PageLine
from voices.readers.received import Received, Unreadable, failures_told, refuse_long
from voices.readers.txt import refuse_binary, refuse_other_kinds
from voices.sentences import ends_sentence, is_question

REASON = "left out as not part of the article"

_ADVICE = "copy its text into a .txt file."

# The encoding that a page declares in its first lines.
_CHARSET = re.compile(rb"<meta[^>]{0,200}charset\s*=\s*[\"']?\s*(?P<name>[\w.:-]+)", re.IGNORECASE)
_WITHIN = 4096
"""Bytes from the start in which a declaration of the encoding is looked for."""

# What does not count when a line of the page is looked for in the text that trafilatura gives.
_NOT_LETTERS = re.compile(r"[\W_]+")

_LONG = 40
"""Letters from which on a line is told apart from every other, and may be looked for within a longer one."""

_TITLE = 8
"""Letters in a title that the page names in its head, too."""

_NEAR = 3
"""Lines around an article in which publication facts are looked for."""

# When a piece was published or by whom, in a line above its title; a bare date may be today's.
_FACTS_ABOVE = re.compile(r"\b(?:posted|published|written)\b.*\b(?:19|20)\d\d\b|^by [A-Z]", re.IGNORECASE)

# Where a piece was published, in a line below its end.
_FACTS_BELOW = re.compile(r"\b(?:first|originally) (?:appeared|published)\b|\bpublished in\b|^source:", re.IGNORECASE)


def read(data: bytes) -> Received:
    """Raises Unreadable when there is no page or no text on it."""
    refuse_other_kinds(data)
    charset = _CHARSET.search(data[:_WITHIN])
    html, warnings = decoded(data, charset["name"].decode("ascii") if charset else None)
    refuse_binary(html)
    with failures_told(_ADVICE):
        lines = html_text.lines(html)
    if not any(line.text for line in lines):
        raise Unreadable("The page has no text: if a browser shows some, copy it from there into a .txt file.")
    text = "\n".join(line.text for line in lines)
    refuse_long(len(text))
    with failures_told(_ADVICE):
        article, metadata = _understood(html)
    titles = frozenset(_letters(told.value) for told in metadata if told.name == "title")
    left_out, said = _left_out(lines, article, titles)
    cautions = (*(Caution(line=1, message=caution.message) for caution in warnings), *said)
    return Received(data=data, text=text, left_out=left_out, warnings=cautions, metadata=metadata)


def _understood(html: str) -> tuple[str, tuple[Metadatum, ...]]:
    """The main text in trafilatura's eyes, and what the page says about itself."""
    import trafilatura

    tree = trafilatura.load_html(html)
    if tree is None:
        return "", ()
    metadata = page_metadata.find(tree)
    article = trafilatura.extract(tree, output_format="txt", include_comments=False, favor_recall=True)
    return article or "", metadata


def _left_out(
    lines: Sequence[PageLine], article: str, titles: frozenset[str]
) -> tuple[dict[int, str], tuple[Caution, ...]]:
    """The lines around the article by number, and the sentence that says so."""
    wanted = [letters for line in article.splitlines() if (letters := _letters(line))]
    found = [_letters(line.text) for line in lines]
    inside = _in_article(found, wanted)
    span = _span(lines, found, wanted, inside, titles)
    if span is None:
        message = "No article was found on the page: the words of the whole page were taken."
        return {}, (Caution(line=1, message=message),)
    gone = {
        place + 1: REASON
        for place, line in enumerate(lines)
        if line.text and (place not in span or (line.aside and (place not in inside or _is_label(line))))
    }
    message = f"{len(gone)} lines of the page stand around the article and were left out: see that nothing else went."
    return gone, (Caution(line=min(gone), message=message),) if gone else ()


def _is_label(line: PageLine) -> bool:
    """Whether it is a link in a list of links, or stands in a box whose name says so, whoever takes it for text."""
    is_text = ends_sentence(line.text) or is_question(line.text) or line.text.startswith("#")
    return (line.listed and not ends_sentence(line.text)) or (line.named and not is_text)


def _in_article(found: Sequence[str], wanted: Sequence[str]) -> frozenset[int]:
    """The places of the lines that trafilatura has, too."""
    known, everything = set(wanted), "".join(wanted)
    return frozenset(place for place, letters in enumerate(found) if letters and _is_among(letters, known, everything))


def _is_among(letters: str, known: set[str], everything: str) -> bool:
    return letters in known or (len(letters) >= _LONG and letters in everything)


def _span(
    lines: Sequence[PageLine],
    found: Sequence[str],
    wanted: Sequence[str],
    inside: frozenset[int],
    titles: frozenset[str],
) -> range | None:
    """From the title to the last line. Long lines are found for certain, and each short one is the next like it."""
    long = [place for place in sorted(inside) if len(found[place]) >= _LONG]
    if not long:
        return None
    begins, ends = (_order(wanted, found[place]) for place in (long[0], long[-1]))
    last = _followed(found, wanted[ends + 1 :], long[-1], +1)
    first = _title(lines, found, long[0], titles)
    if first is None:
        first = _followed(found, wanted[:begins][::-1], long[0], -1)
    return range(_with_facts(lines, first, -1, _FACTS_ABOVE), _with_facts(lines, last, +1, _FACTS_BELOW) + 1)


def _order(wanted: Sequence[str], letters: str) -> int:
    """Which of trafilatura's lines has these letters; it may have joined several lines of the page."""
    return next((order for order, line in enumerate(wanted) if letters in line), len(wanted))


def _followed(found: Sequence[str], wanted: Iterable[str], place: int, step: int) -> int:
    """The place to which these lines lead, each looked for beyond the one before it."""
    for letters in wanted:
        further = range(place + step, len(found) if step > 0 else -1, step)
        place = next((other for other in further if found[other] == letters), place)
    return place


def _title(lines: Sequence[PageLine], found: Sequence[str], first: int, titles: frozenset[str]) -> int | None:
    """The nearest heading above that the page calls its title, else the nearest of the first rank."""
    above = [place for place in range(first, -1, -1) if lines[place].text.startswith("#") and not lines[place].aside]
    named = [place for place in above if any(found[place] in title for title in titles) and len(found[place]) >= _TITLE]
    first_rank = [place for place in above if lines[place].text.startswith("# ")]
    return min((*named[:1], *first_rank[:1]), default=None)


def _with_facts(lines: Sequence[PageLine], place: int, step: int, facts: re.Pattern[str]) -> int:
    """The farthest of the next few lines that says when or where the piece was published, else this one."""
    beyond = [other for other in range(place + step, len(lines) if step > 0 else -1, step) if lines[other].text]
    return next((other for other in reversed(beyond[:_NEAR]) if facts.search(lines[other].text)), place)


def _letters(text: str) -> str:
    return _NOT_LETTERS.sub("", text).casefold()
