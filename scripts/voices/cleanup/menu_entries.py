"""Takes out the entries of a menu that only their neighbours betray: "Football", between "News" and "Home > News"."""

from collections.abc import Iterator, Sequence
from itertools import takewhile

from voices import boilerplate
from voices.manuscript import Line, Manuscript
from voices.sentences import count_words, is_label, is_prose

REASON = "an entry of a menu"

_LONGEST = 4
"""Words of an entry."""

_COLUMN = 3
"""Entries in a column."""


def step(manuscript: Manuscript) -> Manuscript:
    """Only above the first paragraph, beside entries that are known, and never the last label there."""
    head = [line for line in takewhile(lambda one: not is_prose(one.text), manuscript.lines) if line.text.strip()]
    last = max((line.number for line in head), default=0)
    known = {gone.line for gone in manuscript.removed if gone.line < last and boilerplate.is_menu(gone.text)}
    entries = {line.number for line in head if _may_be_entry(line)}
    others = {line.number for line in head} - entries
    runs = list(_runs(entries | known, others))
    gone = {number for run in runs for number in _inside(run, known)}
    if any(not line.text.strip() and line.number < last for line in manuscript.lines):
        gone |= {number for run in runs for number in _in_columns(run, known)} - _first(manuscript)
    if all(line.number in gone or not is_label(line.text) for line in head):
        return manuscript
    return manuscript.without(dict.fromkeys(gone & entries, REASON))


def _first(manuscript: Manuscript) -> set[int]:
    """The very first line, which may be the name of the site."""
    kept = next((line.number for line in manuscript.lines if line.text.strip()), 0)
    return set() if any(gone.line < kept for gone in manuscript.removed) else {kept}


def _may_be_entry(line: Line) -> bool:
    text = line.text
    return is_label(text) and count_words(text) <= _LONGEST and not any(letter.isdigit() for letter in text)


def _runs(entries: set[int], others: set[int]) -> Iterator[list[int]]:
    """The numbers of neighbouring entries, parted by other lines."""
    run: list[int] = []
    for number in sorted(entries | others):
        if number in others:
            yield run
            run = []
        else:
            run.append(number)
    yield run


def _inside(run: Sequence[int], known: set[int]) -> Sequence[int]:
    """From the first entry that is known to the last."""
    places = [place for place, number in enumerate(run) if number in known]
    return run[places[0] : places[-1]] if places else []


def _in_columns(run: Sequence[int], known: set[int]) -> Iterator[int]:
    """Three entries or more on lines that touch, one of them known: in a file with blank lines they are one menu."""
    columns: list[list[int]] = []
    for number in run:
        if columns and number == columns[-1][-1] + 1:
            columns[-1].append(number)
        else:
            columns.append([number])
    return (number for column in columns if len(column) >= _COLUMN and known & set(column) for number in column)
