"""Takes out short lines below the text that stand alone between lines that are gone already."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TypeAlias

from voices.boilerplate import signs
from voices.manuscript import Line, Manuscript
from voices.sentences import OPENING_MARKS, count_words, is_prose, is_question

_Run: TypeAlias = tuple[int, list[Line]]

REASON = "among furniture below the text"

_LEAST = 3
"""Lines that are gone below the last paragraph, before anything there is furniture for its neighbours' sake."""

_MOST = 3
"""Lines between two that are gone."""

_LONGEST = 14
"""Words of such a line."""

_COMMENTS = re.compile(
    r"(?:like|reply|comments?)\b.{0,30}|.{0,30}\bcomment(?:s|\.\.\.)?(?: ?\(\d+\))?.{0,10}", re.IGNORECASE
)
"""A line that is gone, below which readers speak until the next that is gone."""

_COMMENT = 30
"""Words of what a reader says."""

_TEXT = -1.5
"""The weight of a line that sounds like the text."""

# A name alone on its line, as people sign; a year with what happened in it.
_STAYS = re.compile(r"[A-Z][\w'’-]+(?: [A-Z][\w'’.-]*){1,2}|(?:19|20)\d\d\b.{3,}")


def step(manuscript: Manuscript) -> Manuscript:
    lines = [line for line in manuscript.lines if line.text.strip()]
    if not any(is_prose(line.text) for line in lines):
        return manuscript
    gone = {removal.line: removal.text.strip() for removal in manuscript.removed if removal.text.strip()}
    said = _comments(_below(lines, gone, _is_long), gone)
    left = [line for line in lines if line not in said]
    return manuscript.without({line.number: REASON for line in (*said, *_furniture(_below(left, gone, _is_prose)))})


def _below(lines: Sequence[Line], gone: Mapping[int, str], is_text: Callable[[Line], bool]) -> list[_Run]:
    """The runs of lines below the last that is of the text, each below a line that is gone; none where few are gone."""
    last = max((line.number for line in lines if is_text(line)), default=0)
    numbers = sorted(number for number in gone if number > last)
    kept = [line for line in lines if line.number > last]
    return list(_runs(kept, numbers)) if len(numbers) >= _LEAST else []


def _comments(runs: Sequence[_Run], gone: Mapping[int, str]) -> list[Line]:
    """What stands between a line that announces comments and the next that is gone: nothing there is the text's."""
    last = max(gone, default=0)
    announced = (run for number, run in runs if _COMMENTS.fullmatch(gone[number]) and run[-1].number < last)
    return [line for run in announced for line in run]


def _furniture(runs: Sequence[_Run]) -> list[Line]:
    return [line for _, run in runs if len(run) <= _MOST and all(map(_may_go, run)) for line in run]


def _is_long(line: Line) -> bool:
    return count_words(line.text) > _COMMENT


def _is_prose(line: Line) -> bool:
    return is_prose(line.text)


def _runs(kept: Sequence[Line], gone: Sequence[int]) -> Iterator[_Run]:
    """The lines between each two that are gone, and those below the last, with the number of the one above."""
    for place, number in enumerate(gone):
        below = gone[place + 1] if place + 1 < len(gone) else None
        run = [line for line in kept if line.number > number and (below is None or line.number < below)]
        if run:
            yield number, run


def _may_go(line: Line) -> bool:
    text = line.text.strip()
    if _STAYS.fullmatch(text) or signs.is_imprint(text) or is_question(text) or text.startswith(tuple(OPENING_MARKS)):
        return False
    return count_words(text) <= _LONGEST and signs.weight(text) > _TEXT
