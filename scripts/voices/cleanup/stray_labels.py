"""Takes out labels and links that stand among boilerplate below the end of the text."""

import re
from itertools import pairwise

from voices.manuscript import Line, Manuscript
from voices.sentences import BULLET, OPENING_MARKS, count_words, ends_sentence, is_label, is_prose, is_question

REASON = "a label or link below the text"

_LONGEST = 16
"""Words of a link; a longer line is a paragraph, though its end be lost."""

_PARAGRAPH = 10
"""Words of a paragraph below which furniture begins."""

_MANY = 4
"""Lines taken out below the last paragraph, at least, and no fewer than stay."""

# What a line about the piece has and a link has not: a year, a colon, a word for who made it or where it appeared.
_ABOUT = re.compile(
    r"\b(?:19|20)\d\d\b|:|^(?:by|words|written|interview|source|photo\w*|pictures?|first|published|from|issue"
    r"|as told)\b",
    re.IGNORECASE,
)

# What a note about somebody says, though its full stop be lost: "Ada Plum is director of adult care at Ambridge".
_TELLS = re.compile(r"(?:[A-Z][\w'’.-]+ ){2,4}(?:is|was|works|has been)\b")


def step(manuscript: Manuscript) -> Manuscript:
    kept = [line for line in manuscript.lines if line.text.strip()]
    if footer := _footer(kept, [removal.line for removal in manuscript.removed]):
        return manuscript.without({line.number: REASON for line in footer})
    last = max((place for place, line in enumerate(kept) if _is_text(line.text)), default=len(kept))
    if last == len(kept):
        return manuscript
    gone = [removal.line for removal in manuscript.removed if removal.line > kept[last].number]
    announced = {below.number for line, below in pairwise(kept[last:]) if _announces(line.text)}
    tail = [line for line in kept[last + 1 :] if _is_plain_label(line.text) and _is_among(line, gone)]
    tail = [line for line in tail if line.number not in announced]
    above = [line for line in tail if line.number < min(gone, default=0)]
    listed = kept[last].text.rstrip().endswith(":") or is_question(kept[last].text)
    return manuscript.without({line.number: REASON for line in tail if not (listed and line in above)})


def _footer(kept: list[Line], removed: list[int]) -> list[Line]:
    """Short lines among many that were taken out below the last paragraph: there even a sentence is furniture."""
    place = max((place for place, line in enumerate(kept) if is_prose(line.text) and _is_long(line)), default=len(kept))
    tail = kept[place + 1 :]
    gone = [number for number in removed if place < len(kept) and number > kept[place].number]
    if len(gone) < max(_MANY, len(tail)):
        return []
    inside = [line for line in tail if line.number > min(gone)]
    speaks = any(line.text.strip().startswith(tuple(OPENING_MARKS)) or is_question(line.text) for line in inside)
    return [] if speaks else [line for line in inside if not _ABOUT.search(line.text)]


def _is_long(line: Line) -> bool:
    return count_words(line.text) >= _PARAGRAPH


def _is_text(text: str) -> bool:
    """A line that is surely of the text: it ends a sentence, announces what comes, or is too long for a label."""
    ends = ends_sentence(text) or text.rstrip().endswith(":")
    return ends or BULLET.match(text) is not None or count_words(text) > _LONGEST


def _is_plain_label(text: str) -> bool:
    if text.strip().startswith(tuple(OPENING_MARKS)) or _ABOUT.search(text) or _TELLS.match(text.strip()):
        return False
    return is_label(text)


def _announces(text: str) -> bool:
    """Whether a name must follow: "Written by"."""
    return _ABOUT.search(text) is not None and count_words(text) <= 3


def _is_among(line: Line, gone: list[int]) -> bool:
    """Whether boilerplate stands anywhere below it, or not far above."""
    return any(number > line.number for number in gone) or any(0 < line.number - number <= 6 for number in gone)
