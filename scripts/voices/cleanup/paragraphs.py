"""Which lines make a paragraph: in a hard-wrapped text several, elsewhere each its own."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from statistics import quantiles

from voices.manuscript import Line
from voices.sentences import BULLET, NUMBERED, OPENING_MARKS, ends_sentence, is_label, is_question

NARROWEST, WIDEST = 40, 120
"""Characters in a line of hard-wrapped text; below are lists and verse, above are paragraphs."""

_COLUMN = 24
"""The same of a newspaper's column, where sentences run from line to line."""

_FULL = 0.75
"""A line at least this share of the width is full: the sentence goes on in the next."""

_EVEN, _RAGGED, _NARROW = 0.55, 0.3, 0.75
"""The share of lines that are full in a wrapped file; where most begin in the middle of a sentence; and in a column."""

_WIDER = 1.5
"""A line so much wider than the text was not wrapped with it: a masthead, an advertisement."""

# A name or initials and a colon: somebody begins to speak, or a labelled fact.
_TURN = re.compile(r"\s*(?:[A-Z][\w.'’-]*\s?){1,4}:\s|[QA]\d*[.:]\s")

# A byline: "By Ada Plum".
_BYLINE = re.compile(r"\s*(?:By|Words) [A-Z][\w'’-]+ [A-Z]")

_OPENINGS = (BULLET, NUMBERED, _TURN, _BYLINE)

_QUESTION_LINES, _QUESTION_LINE = 4, 25
"""Lines of a question that is wrapped by itself, and characters in each but the last."""


def runs(lines: Iterable[Line]) -> Iterator[list[Line]]:
    """Lines with no blank line between them, as they stand in the file."""
    run: list[Line] = []
    for line in lines:
        if run and (not line.text.strip() or line.number != run[-1].number + 1):
            yield run
            run = []
        if line.text.strip():
            run.append(line)
    if run:
        yield run


def width(lines: Sequence[Line]) -> int | None:
    """The width to which a file was wrapped, or None: decided by how the lengths of its lines cluster."""
    inner = [len(line.text) for run in runs(lines) for line in run[:-1]]
    every = [len(line.text) for line in lines if line.text.strip()]
    if len(inner) < 3 or len(inner) * 3 < len(every):
        return None
    widest, runs_on = round(quantiles(every, n=20)[-1]), _runs_on(lines)
    if NARROWEST <= widest <= WIDEST and _are_full(inner, widest, _RAGGED if runs_on else _EVEN):
        return widest
    column = round(quantiles(inner, n=10)[-1])
    return column if runs_on and _COLUMN <= column <= WIDEST and _are_full(inner, column, _NARROW) else None


def _runs_on(lines: Sequence[Line]) -> bool:
    """Whether most lines that touch the one above begin in the middle of a sentence."""
    below = [line.text.lstrip()[0] for run in runs(lines) for line in run[1:]]
    return sum(first.islower() for first in below) * 2 >= len(below)


def _are_full(lengths: Sequence[int], widest: int, share: float) -> bool:
    return sum(_FULL * widest <= length for length in lengths) >= len(lengths) * share


def paragraphs(lines: Sequence[Line]) -> list[list[Line]]:
    """The lines of each paragraph, blank lines left out."""
    wrapped_to = width(lines)
    if wrapped_to is None:
        return [[line] for line in lines if line.text.strip()]
    found: list[list[Line]] = []
    for run in runs(lines):
        if _is_wrapped_question(run):
            found.append(run)
            continue
        if _is_list_of_labels(run):
            found += [[line] for line in run]
            continue
        found.append(run[:1])
        for line in run[1:]:
            if _goes_on(found[-1][-1].text, line.text, wrapped_to):
                found[-1].append(line)
            else:
                found.append([line])
    return found


def _is_wrapped_question(run: Sequence[Line]) -> bool:
    """Whether the lines end in a question, and none had room for the first word of the next: large type is wrapped."""
    texts = [line.text.strip() for line in run]
    if not 1 < len(texts) <= _QUESTION_LINES or not is_question(texts[-1]) or any(map(is_question, texts[:-1])):
        return False
    if any(text.isupper() for text in texts) or any(one.match(text) for text in texts[1:] for one in _OPENINGS):
        return False
    widest = max(map(len, texts))
    rooms = (len(text) + 1 + len(below.split()[0]) for text, below in pairwise(texts))
    return min(map(len, texts[:-1])) >= _QUESTION_LINE and all(room > widest for room in rooms)


def _is_list_of_labels(run: Sequence[Line]) -> bool:
    """Masthead, issue and section under one another, or a menu: each begins with a capital and none ends a sentence."""
    return len(run) > 2 and all(is_label(line.text) for line in run)


def _goes_on(text: str, following: str, wrapped_to: int) -> bool:
    """Whether a line of a wrapped text continues in the one below it."""
    if any(opening.match(following) for opening in _OPENINGS):
        return False
    if max(len(text), len(following)) > _WIDER * wrapped_to:
        return False
    first = following.lstrip(OPENING_MARKS + " ")[:1]
    if _indent(following) > _indent(text) + 1 and ends_sentence(text) and not first.islower():
        return False  # the first line of a paragraph, as books have it
    short = len(text) < _FULL * wrapped_to
    return not (short and first.isupper() and (ends_sentence(text) or is_label(text)))


def _indent(text: str) -> int:
    return len(text) - len(text.lstrip())
