"""Takes out what only stands above the first paragraph or below the last: calls to readers, writers' notes, menus."""

from collections.abc import Callable, Sequence

from voices import boilerplate
from voices.boilerplate import wording
from voices.manuscript import Line, Manuscript
from voices.sentences import ends_sentence, is_prose, is_question

_MOST = 12
"""Lines looked at from either end; no page has more that the other steps left."""


def step(manuscript: Manuscript) -> Manuscript:
    lines = [line for line in manuscript.lines if line.text.strip()]
    above = _found(lines[: _head(lines)], boilerplate.reason_above) | _found(lines[: _first(lines)], _call)
    below = _found(lines[_end(lines) :], boilerplate.reason_below)
    return manuscript.without({**above, **below})


def _call(text: str) -> str | None:
    return "a call to readers" if wording.is_call(text) else None


def _found(lines: Sequence[Line], reason_for: Callable[[str], str | None]) -> dict[int, str]:
    found = ((line.number, reason_for(line.text)) for line in lines)
    return {number: reason for number, reason in found if reason}


def _head(lines: Sequence[Line]) -> int:
    """How many lines stand above the first paragraph; the last of them may be the title and is not counted."""
    return min(max(_first(lines) - 1, 0), _MOST)


def _first(lines: Sequence[Line]) -> int:
    return next((place for place, line in enumerate(lines) if is_prose(line.text)), 0)


def _end(lines: Sequence[Line]) -> int:
    """Where the text ends: below its last paragraph that is no note or call, and below a short last answer."""
    for place in range(len(lines) - 1, max(len(lines) - _MOST, 0) - 1, -1):
        text, above = lines[place].text, lines[place - 1].text
        if wording.ends_text(text):
            return place
        if is_question(above) and not boilerplate.reason_below(above):
            return place + 1
        if boilerplate.reason_below(text):
            continue
        if _is_text(text):
            return place + 1
    return max(len(lines) - _MOST, 0) if any(is_prose(line.text) for line in lines) else len(lines)


def _is_text(text: str) -> bool:
    return is_prose(text) or (ends_sentence(text) and not is_question(text)) or text.rstrip().endswith(":")
