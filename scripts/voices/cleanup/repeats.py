"""Leaves each paragraph and pull quote once: where it belongs, not where a page repeats it for show."""

import re
from itertools import takewhile

from voices.manuscript import Line, Manuscript
from voices.sentences import count_words, ends_sentence, is_prose, is_question

_LONG_ENOUGH = 8
"""Words; shorter lines may well recur: a heading, a refrain. Questions recur in panels."""

_LONG_ENOUGH_QUOTED = 5
"""Words of a whole sentence in quotation marks, or in capitals: a pull quote."""

# Where a sentence ends.
_END = re.compile(r"(?<=[.!?…])[\"'”’)]*\s+")

_TOO_LONG = 60
"""Words; a longer paragraph is no pull quote."""

_MOST = 500
"""Pull quotes looked for in one text; no page has more, and each costs a search of the whole text."""

_REPEATS = "repeats line "
"""The reason, before the number of the other line."""

# What ends a sentence, at the end of a quotation.
_STOP = re.compile(r"[.!?…][\"'”’]*\s*$")

# What does not count when two lines are compared.
_MARKS = re.compile(r"[\W_]+")


def step(manuscript: Manuscript) -> Manuscript:
    lines = [line for line in manuscript.lines if _may_repeat(line.text)]
    gone = _said_before(lines)
    title = _quoted_title(lines)
    quotes = [line for line in lines if line.number not in (*gone, title) and _is_pull_quote(line.text)]
    gone |= _said_within(quotes, manuscript.lines)
    gone |= _said_as_sentence(_unmarked(lines), manuscript.lines)
    return manuscript.without({number: f"{_REPEATS}{other}" for number, other in gone.items()})


def repeated(manuscript: Manuscript) -> frozenset[int]:
    """The lines of which a repetition was taken out: their words would be lost with them."""
    reasons = (removal.reason for removal in manuscript.removed)
    return frozenset(int(reason.removeprefix(_REPEATS)) for reason in reasons if reason.startswith(_REPEATS))


def _quoted_title(lines: list[Line]) -> int | None:
    """The line of the first quotation above the text, when it is no sentence: it may be the title."""
    head = takewhile(lambda line: not is_prose(line.text), lines)
    return next((line.number for line in head if _is_quoted(line.text) and not _STOP.search(line.text)), None)


def _may_repeat(text: str) -> bool:
    shown = text.isupper() or (_is_quoted(text) and ends_sentence(text))
    shortest = _LONG_ENOUGH_QUOTED if shown else _LONG_ENOUGH
    return count_words(text) >= shortest and not is_question(text)


def _said_before(lines: list[Line]) -> dict[int, int]:
    """Lines that are the same as an earlier one, and that one."""
    first: dict[str, int] = {}
    found = {line.number: first.setdefault(_plain(line.text), line.number) for line in lines}
    return {number: other for number, other in found.items() if other != number}


def _said_within(quotes: list[Line], every: tuple[Line, ...]) -> dict[int, int]:
    """Pull quotes, and the longer line of which each is a part."""
    longer = [(line.number, _plain(line.text)) for line in every]
    found: dict[int, int] = {}
    for quote in quotes[:_MOST]:
        mine = _plain(quote.text)
        others = (number for number, text in longer if len(text) > len(mine) and mine in text)
        if (other := next(others, None)) is not None:
            found[quote.number] = other
    return found


def _unmarked(lines: list[Line]) -> list[Line]:
    """Lines below the first paragraph that no mark makes a pull quote: they may be one, or a heading."""
    first = next((place for place, line in enumerate(lines) if is_prose(line.text)), len(lines))
    return [line for line in lines[first:] if not _is_pull_quote(line.text)]


def _said_as_sentence(labels: list[Line], every: tuple[Line, ...]) -> dict[int, int]:
    """Those with whose words a sentence of the text begins or ends, and its line: a heading takes fewer."""
    if not labels:
        return {}
    sentences = [(line.number, _plain(one)) for line in every if is_prose(line.text) for one in _END.split(line.text)]
    found: dict[int, int] = {}
    for label in labels[:_MOST]:
        words = _plain(label.text)
        others = (number for number, text in sentences if number != label.number and _opens_or_closes(words, text))
        if (other := next(others, None)) is not None:
            found[label.number] = other
    return found


def _opens_or_closes(words: str, sentence: str) -> bool:
    return sentence.startswith(words) or sentence.endswith(words)


def _is_pull_quote(text: str) -> bool:
    return count_words(text) <= _TOO_LONG and (ends_sentence(text) or _is_quoted(text))


def _is_quoted(text: str) -> bool:
    """Perhaps in a block quote: "> 'Then we had assessed the relative.'"."""
    return text.lstrip("> \t")[:1] in ('"', "'", "“", "‘")


def _plain(text: str) -> str:
    return f" {_MARKS.sub(' ', text.casefold()).strip()} "
