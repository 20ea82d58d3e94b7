"""The words of a printed page, by their places, in the order of reading: column by column, line by line."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from statistics import median

GUTTER = 9.0
"""Points of white between two columns; words in a line stand three apart."""

_NARROW_GUTTER = 5.0
"""The same between two columns of many lines: over so many, white does not line up by chance."""

_EDGE = 2.0
"""Points by which the lines of a column begin one before the other."""

_NARROWEST = 80.0
"""Points in a column; bullets and numbers before a list are narrower."""

_FEWEST = 4
"""Lines in a column; in fewer, white may line up by chance."""

_FEWEST_BY_NARROW, _MOST_BY_NARROW = 5, 10
"""The same by a narrow gutter, in the shorter and in the longer column."""

_ENDS, _APART = 2, 1.8
"""Lines at an end of the columns that may be no part of them, and how much further apart than most those are."""

_LEVEL = 0.4
"""Of the size of the letters; words on a line stand no lower than the first by more."""

_LOWEST_PICTURE, _MOST_PICTURES = 40.0, 20
"""Points in a picture that parts text, and such pictures on a page; scanners cut a page into many low strips."""

_RAISED = 0.85
"""Of the size of the word before it, the most that the mark of a footnote has."""

_LONGEST_MARK = 4
"""Characters of such a mark: "3", "12", "[12]"."""

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
class Picture:
    """Where a picture stands on a page; places in points from the top left corner."""

    left: float
    right: float
    top: float
    bottom: float


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


def rows(words: Sequence[Word], pictures: Sequence[Picture] = ()) -> list[Row]:
    """The lines of a page in the order of reading; a picture across the columns parts them as words do."""
    placed = [*_with_marks(words), *_without_words(pictures, words)]
    return [row for block in _blocks(placed) for row in _rows([word for word in block if word.text])]


def _without_words(pictures: Sequence[Picture], words: Sequence[Word]) -> list[Word]:
    """In the place of each picture a word without letters; none for those with text on them or beside them."""
    high = [picture for picture in pictures if picture.bottom - picture.top >= _LOWEST_PICTURE]
    alone = [picture for picture in high[:_MOST_PICTURES] if not any(_is_beside(word, picture) for word in words)]
    return [Word(text="", left=one.left, right=one.right, top=one.top, bottom=one.bottom, size=0) for one in alone]


def _is_beside(word: Word, picture: Picture) -> bool:
    return picture.top <= (word.top + word.bottom) / 2 <= picture.bottom


def _with_marks(words: Sequence[Word]) -> list[Word]:
    """The words, each raised mark of a footnote set on the line of the word that it follows."""
    ending: dict[int, list[Word]] = {}
    for word in words:
        ending.setdefault(round(word.right), []).append(word)
    return [_lowered(word, ending) if _may_be_mark(word.text) else word for word in words]


def _may_be_mark(text: str) -> bool:
    return len(text) <= _LONGEST_MARK and not any(letter.isalpha() for letter in text)


def _lowered(mark: Word, ending: Mapping[int, Sequence[Word]]) -> Word:
    near = (word for place in (0, -1, 1, -2) for word in ending.get(round(mark.left) + place, ()))
    return next((replace(mark, bottom=word.bottom) for word in near if _is_raised(mark, word)), mark)


def _is_raised(mark: Word, word: Word) -> bool:
    """Whether the mark stands in the upper part of the line of this word, or a little above it."""
    begins = -word.size / 2 <= mark.top - word.top and mark.bottom < word.bottom
    return begins and mark.bottom > word.top and mark.size <= word.size * _RAISED


def _blocks(words: Sequence[Word]) -> Iterator[Sequence[Word]]:
    """The columns one after the other; what stands across them, above the columns that it heads or below them.

    A recursive X-Y cut (Nagy and Seth 1984), which cuts from side to side only where words stand across the gutter:
    the white between two paragraphs may be wider than that below a title.
    """
    levels = _levels(words)
    run, start = _columns(levels)
    if not run:
        yield words
        return
    beside = [word for level in levels[run.start : run.stop] for word in level]
    parts = (
        [word for level in levels[: run.start] for word in level],
        [word for word in beside if word.left < start - _EDGE],
        [word for word in beside if word.left >= start - _EDGE],
        [word for level in levels[run.stop :] for word in level],
    )
    for part in filter(None, parts):
        yield from _blocks(part)


def _columns(levels: Sequence[Sequence[Word]]) -> tuple[range, float]:
    """The most levels that words stand on in two columns, and where the right one begins; none where there is one."""
    found = ((run, start) for start in _starts(levels) for run in _runs(levels, start))
    whole = ((run, start) for run, start in found if _are_columns(levels[run.start : run.stop], start))
    return max(whole, key=lambda one: (len(one[0]), -one[1]), default=(range(0), 0.0))


def _starts(levels: Sequence[Sequence[Word]]) -> list[float]:
    """Where words begin after white, on as many levels as a column has."""
    lefts = sorted(
        word.left
        for level in levels
        for before, word in zip((None, *level), level, strict=False)
        if before is None or word.left - before.right >= _NARROW_GUTTER
    )
    starts: list[list[float]] = []
    for left in lefts:
        if starts and left - starts[-1][0] <= _EDGE:
            starts[-1].append(left)
        else:
            starts.append([left])
    return [near[0] for near in starts if len(near) >= _FEWEST]


def _runs(levels: Sequence[Sequence[Word]], start: float) -> Iterator[range]:
    """Levels one below the other on which nothing stands across the gutter before this place."""
    first = 0
    for place, level in enumerate((*levels, None)):
        if level is None or any(word.left < start - _EDGE < word.right + _NARROW_GUTTER - _EDGE for word in level):
            yield _close(levels, range(first, place))
            first = place + 1


def _close(levels: Sequence[Sequence[Word]], run: range) -> range:
    """Without a line at either end that stands apart, as headers and footers do, and titles at the left."""
    pitches = [_bottom(levels[place + 1]) - _bottom(levels[place]) for place in run[:-1]]
    if len(pitches) < _FEWEST:
        return run
    apart = median(pitches) * _APART
    first = next((place + 1 for place in reversed(range(_ENDS)) if pitches[place] > apart), 0)
    last = next((place + 1 for place in reversed(range(_ENDS)) if pitches[-1 - place] > apart), 0)
    return run[first : len(run) - last]


def _bottom(level: Sequence[Word]) -> float:
    return max(word.bottom for word in level)


def _are_columns(levels: Sequence[Sequence[Word]], start: float) -> bool:
    """Whether the white before this place has a column on either side: a narrow one, more of each."""
    left = [[word for word in level if word.left < start - _EDGE] for level in levels]
    right = [[word for word in level if word.left >= start - _EDGE] for level in levels]
    if not any(left) or not any(right):
        return False
    gutter = start - max(word.right for level in left for word in level)
    shorter, longer = sorted(sum(map(bool, one)) for one in (left, right))
    fewest, most = (_FEWEST, _FEWEST) if gutter >= GUTTER else (_FEWEST_BY_NARROW, _MOST_BY_NARROW)
    are_long = shorter >= fewest and longer >= most
    return gutter >= _NARROW_GUTTER and are_long and _is_wide(left) and _is_wide(right)


def _is_wide(levels: Sequence[Sequence[Word]]) -> bool:
    words = [word for level in levels for word in level]
    return max(word.right for word in words) - min(word.left for word in words) >= _NARROWEST


def _levels(words: Sequence[Word]) -> list[list[Word]]:
    """The words that stand at one height, from left to right; from top to bottom."""
    levels: list[list[Word]] = []
    for word in sorted(words, key=lambda word: word.bottom):
        if levels and word.bottom - levels[-1][0].bottom <= min(word.size, levels[-1][0].size) * _LEVEL:
            levels[-1].append(word)
        else:
            levels.append([word])
    return [sorted(level, key=lambda word: word.left) for level in levels]


def _rows(words: Sequence[Word]) -> Iterator[Row]:
    yield from (_row(level) for level in _levels(_levelled(words)))


def _levelled(words: Sequence[Word]) -> list[Word]:
    """The words, the large first letter of a paragraph set on the first of the lines beside it."""
    usual = median(word.size for word in words) if words else 0
    first = [word for word in words if word.size < usual * _INITIAL]
    return [word if word in first else _lifted(word, first) for word in words] if len(first) < len(words) else [*words]


def _lifted(word: Word, others: Sequence[Word]) -> Word:
    beside = [other.bottom for other in others if word.top - 2 <= other.top and other.bottom <= word.bottom + 2]
    return replace(word, bottom=min(beside)) if len(word.text) <= 2 and beside else word


def _row(words: Sequence[Word]) -> Row:
    return Row(
        text=_text(words),
        left=words[0].left,
        right=words[-1].right,
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
