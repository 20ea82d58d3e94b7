"""Takes out labels and links that stand among boilerplate below the end of the text."""

import re

from voices.manuscript import Line, Manuscript
from voices.sentences import BULLET, is_label, is_prose, is_question

REASON = "a label or link below the text"

# What a line about the piece has and a link has not: a date, a colon, a comma.
_ABOUT = re.compile(r"[\d:,]")

_MOST = 4
"""Lines in a row that are taken for links; more may be text."""


def step(manuscript: Manuscript) -> Manuscript:
    kept = [line for line in manuscript.lines if line.text.strip()]
    last = max((place for place, line in enumerate(kept) if is_prose(line.text)), default=len(kept))
    gone = {removal.line for removal in manuscript.removed}
    blank = {line.number for line in manuscript.lines if not line.text.strip()}
    tail = _labels(kept[last + 1 :])
    if not tail or not _touches(tail[-1].number, +1, gone, blank):
        return manuscript
    above = _touches(tail[0].number, -1, gone, blank)
    stray = tail if above or len(tail) == 1 else []
    return manuscript.without({line.number: REASON for line in stray})


def _labels(lines: list[Line]) -> list[Line]:
    """The lines below the last paragraph, when they are a few labels and nothing else."""
    return lines if len(lines) <= _MOST and all(_is_plain_label(line.text) for line in lines) else []


def _is_plain_label(text: str) -> bool:
    return is_label(text) and not (is_question(text) or BULLET.match(text) or _ABOUT.search(text))


def _touches(number: int, way: int, gone: set[int], blank: set[int]) -> bool:
    """Whether the next line that is not blank, up or down, was boilerplate."""
    number += way
    while number in blank:
        number += way
    return number in gone
