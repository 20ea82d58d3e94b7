"""Takes out what a printed page repeats: its number, and the name of the publication over or under the text."""

import re
from collections import Counter
from collections.abc import Iterable, Set

from voices.manuscript import Line, Manuscript
from voices.sentences import WORD, count_words, is_question

NUMBER = "a page number or a count"
HEAD = "a running head of the printed page"

# A number alone on a line, up to three digits: a year may be a heading.
_NUMBER = re.compile(r"[\W_]*\d{1,3}[\W_]*")

# The number of a page at either end of a running head.
_PAGE = re.compile(
    r"^(?:page )?\d{1,3}(?: ?[|·•–—:] ?| (?=(?:\S+ ){2}))|(?: ?[|·•–—:] ?|(?<=\S{4}) )(?:page )?\d{1,3}$", re.IGNORECASE
)

# A number at either end of a line.
_NUMBERED = re.compile(r"\d{1,3} +(?P<after>.+)|(?P<before>.+?) +\d{1,3}")

# Space between the columns of a line.
_COLUMNS = re.compile(r"\s{2,}")

_HEAD = 5
"""Lines from the top that may name the publication and its issue."""

_LONGEST = 12
"""Words of a running head."""


def step(manuscript: Manuscript) -> Manuscript:
    lines = [line for line in manuscript.lines if line.text.strip()]
    numbers = {
        line.number: NUMBER for above, line in zip([None, *lines], lines, strict=False) if _is_count(line, above)
    }
    return manuscript.without({**_running_heads(lines), **numbers})


def _is_count(line: Line, above: Line | None) -> bool:
    """A number that answers no question."""
    return _NUMBER.fullmatch(line.text.strip()) is not None and not (above and is_question(above.text))


def _running_heads(lines: list[Line]) -> dict[int, str]:
    """Every line that is another but for the number of the page; the first stays if nothing else names it."""
    short = [(line, _COLUMNS.sub(" ", line.text.strip())) for line in lines if count_words(line.text) <= _LONGEST]
    heads = [(line, _PAGE.sub("", text)) for line, text in short]
    counted = Counter(bare for (_, text), (_, bare) in zip(short, heads, strict=True) if bare and bare != text)
    repeated = [(line, bare) for line, bare in heads if counted[bare] > 1 and count_words(bare) > 1]
    first = {bare: line.number for line, bare in reversed(repeated)}
    heads_again = {line.number for line, _ in repeated}
    named = _beginnings((line.text.strip() for line in lines if line.number not in heads_again), set(map(len, first)))
    again = {line.number: HEAD for line, bare in repeated if line.number != first[bare] or bare in named}
    return again | _numbered_mastheads(lines)


def _beginnings(texts: Iterable[str], lengths: Set[int]) -> set[str]:
    """What these texts begin with, as far as it has one of these lengths and ends before a space."""
    return {text[:length] for text in texts for length in lengths if text[length : length + 1] == " "}


def _numbered_mastheads(lines: list[Line]) -> dict[int, str]:
    """Lines that are made of others and a number: "12 TYNE CARER May 2012", below "Tyne Carer" and "May 2012"."""
    whole = {line.text.strip().casefold() for line in lines if 1 < count_words(line.text) <= _LONGEST}
    head = {word.casefold() for line in lines[:_HEAD] for word in WORD.findall(line.text)}
    found: dict[int, str] = {}
    for place, line in enumerate(lines):
        if match := _NUMBERED.fullmatch(line.text.strip()):
            bare = (match["after"] or match["before"]).casefold()
            words = WORD.findall(bare)
            if bare in whole or (place >= _HEAD and 2 <= len(words) <= _LONGEST and head.issuperset(words)):
                found[line.number] = HEAD
    return found
