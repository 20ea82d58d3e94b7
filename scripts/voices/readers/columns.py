"""The words of a printed page, by their places, in the order of reading: column by column, line by line."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from statistics import median

GUTTER = 9.0
"""Points of white between two columns; words in a line stand three apart."""

_NARROWEST = 80.0
"""Points in a column; bullets and numbers before a list are narrower."""

_FEWEST = 4
"""Lines in a column; in fewer, white may line up by chance."""

_INITIAL = 1.8
"""How much larger than the text the large first letter of a paragraph is."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Word:
    """A word on a page; places in points from the top left corner."""

    text: str
    left: float
    right: float
    top: float
    bottom: float
    size: float
    bold: bool = False


@dataclass(frozen=True, kw_only=True, slots=True)
class Row:
    """A line of a column."""

    text: str
    left: float
    right: float
    top: float
    size: float
    bold: bool = False
    """Whether every word of it is."""


def rows(words: Sequence[Word]) -> list[Row]:
    """The lines of a page in the order of reading."""
    return [row for block in _blocks(words) for row in _rows(block)]


def _blocks(words: Sequence[Word]) -> Iterator[Sequence[Word]]:
    """The page cut where there is most white: from top to bottom between columns, else from side to side."""
    left, right = _beside(words)
    if not right and _count_rows(words) >= 2 * _FEWEST:
        left, right = _below(words)
    if not right:
        yield left
        return
    yield from _blocks(left)
    yield from _blocks(right)


def _beside(words: Sequence[Word]) -> tuple[Sequence[Word], Sequence[Word]]:
    """The left column and what stands to its right, or all and nothing."""
    ordered = sorted(words, key=lambda word: word.left)
    reach = 0.0
    for place, word in enumerate(ordered):
        left, right = ordered[:place], ordered[place:]
        if place and word.left - reach >= GUTTER and _is_column(left) and _is_column(right):
            return left, right
        reach = max(reach, word.right)
    return words, ()


def _is_column(words: Sequence[Word]) -> bool:
    width = max(word.right for word in words) - min(word.left for word in words)
    return width >= _NARROWEST and _count_rows(words) >= _FEWEST


def _count_rows(words: Sequence[Word]) -> int:
    return len({round(word.bottom / 4) for word in words})


def _below(words: Sequence[Word]) -> tuple[Sequence[Word], Sequence[Word]]:
    """What stands above the widest white from side to side, and what below it, or all and nothing."""
    ordered = sorted(words, key=lambda word: word.top)
    widest, cut, reach = 0.0, 0, 0.0
    for place, word in enumerate(ordered):
        if place and word.top - reach > widest:
            widest, cut = word.top - reach, place
        reach = max(reach, word.bottom)
    return (ordered[:cut], ordered[cut:]) if cut else (words, ())


def _rows(words: Sequence[Word]) -> Iterator[Row]:
    row: list[Word] = []
    for word in sorted(_levelled(words), key=lambda word: word.bottom):
        if row and word.bottom - row[0].bottom > min(word.size, row[0].size) * 0.4:
            yield _row(row)
            row = []
        row.append(word)
    if row:
        yield _row(row)


def _levelled(words: Sequence[Word]) -> list[Word]:
    """The words, the large first letter of a paragraph set on the first of the lines beside it."""
    usual = median(word.size for word in words) if words else 0
    first = [word for word in words if word.size < usual * _INITIAL]
    return [word if word in first else _lifted(word, first) for word in words] if len(first) < len(words) else [*words]


def _lifted(word: Word, others: Sequence[Word]) -> Word:
    beside = [other.bottom for other in others if word.top - 2 <= other.top and other.bottom <= word.bottom + 2]
    return replace(word, bottom=min(beside)) if len(word.text) <= 2 and beside else word


def _row(words: Sequence[Word]) -> Row:
    ordered = sorted(words, key=lambda word: word.left)
    return Row(
        text=_text(ordered),
        left=ordered[0].left,
        right=ordered[-1].right,
        top=min(word.top for word in words),
        size=median(word.size for word in words for _ in word.text),
        bold=all(word.bold for word in words),
    )


def _text(words: Sequence[Word]) -> str:
    """The words with spaces between; a large first letter belongs to the word beside it."""
    text = words[0].text
    for word, before in zip(words[1:], words, strict=False):
        initial = len(before.text) == 1 and before.size > word.size * _INITIAL and word.text[:1].islower()
        text += word.text if initial else f" {word.text}"
    return text
