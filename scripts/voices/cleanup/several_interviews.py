"""Warns of a file that may hold several interviews of one series: its questions are asked again."""

import re
from collections.abc import Sequence

from voices.manuscript import Caution, Line, Manuscript
from voices.sentences import is_question

_LEAST = 2
"""Questions that are asked again, word for word."""

# The mark or number before a question.
_MARK = re.compile(r"^\W*(?:q\d*\b[.:)]?|question\b:?|\d{1,2}[.)])?\s*", re.IGNORECASE)


def step(manuscript: Manuscript) -> Manuscript:
    again = _asked_again([line for line in manuscript.lines if is_question(line.text)])
    return manuscript.warn(_caution(*again[0])) if len(again) >= _LEAST else manuscript


def _asked_again(questions: Sequence[Line]) -> list[tuple[Line, Line]]:
    """Each question that was asked before, and where it was asked first."""
    first: dict[str, Line] = {}
    pairs = [(line, first.setdefault(_plain(line.text), line)) for line in questions]
    return [(line, other) for line, other in pairs if line is not other]


def _plain(text: str) -> str:
    return _MARK.sub("", text.casefold()).strip(" *#_")


def _caution(line: Line, first: Line) -> Caution:
    message = (
        f"'{_MARK.sub('', line.text).strip(' *#_')}' is asked here and in line {first.number}: if these are several"
        " interviews, import each from a file of its own."
    )
    return Caution(line=line.number, message=message)
