"""What the place of a line shows, above, in and below a text: furniture comes in runs, and a text is one stretch."""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate, pairwise

from voices.sentences import WORD, count_words, is_prose, is_question

_LONG = 20
"""Words of a paragraph that is hardly ever the page's."""

_FULL = 25
"""Words of a neighbour that is a paragraph and no sentence."""

_SHORT = 7
"""Words of a neighbour that is a label."""

_LISTED = ("a label", "a line")
"""The kinds of which lists are made."""

_TELLING = 5
"""Letters of a word by which one line may be known to be about the same as another."""

_FAR = 5
"""Lines below the last long paragraph."""

_SET_OFF = 60
"""Words between two rules that may be an advertisement; a part of a text has more."""

# A word with a capital inside a sentence.
_NAME = re.compile(r"(?<=[\w,;] )[A-Z][\w-]{2,}")


@dataclass(frozen=True, kw_only=True, slots=True)
class Standing:
    """A line on its page, be it still there or taken out."""

    number: int
    text: str
    gone: bool


@dataclass(frozen=True, kw_only=True)
class Page:
    """All lines of a file that are not blank, with what counts of them for their neighbours."""

    lines: Sequence[Standing]
    rules: Sequence[int] = ()
    """The numbers of lines that are drawn and have no word, in order."""

    @cached_property
    def parts(self) -> list[int]:
        """For each line how many words stand between the rules around it; none outside two rules."""
        ends = [bisect_left(self.rules, line.number) for line in self.lines]
        words = Counter[int]()
        for end, line in zip(ends, self.lines, strict=True):
            words[end] += count_words(line.text)
        return [words[end] if 0 < end < len(self.rules) else 0 for end in ends]

    @cached_property
    def spaced(self) -> bool:
        """Whether there are blank lines, so that lines which touch belong together."""
        return any(below.number - above.number > 1 for above, below in zip(self.lines, self.lines[1:], strict=False))

    @cached_property
    def blocks(self) -> list[tuple[int, int]]:
        """For each line where the lines begin and end that it touches with no blank line between."""
        numbers = [line.number for line in self.lines]
        parted = [0, *(place for place in range(1, len(numbers)) if numbers[place] - numbers[place - 1] > 1)]
        return [part for part in pairwise([*parted, len(numbers)]) for _ in range(*part)]

    @cached_property
    def long(self) -> list[bool]:
        return [not line.gone and count_words(line.text) >= _LONG for line in self.lines]

    @cached_property
    def long_above(self) -> list[int]:
        """For each line how many long ones stand above it."""
        return list(accumulate(self.long, initial=0))

    @cached_property
    def prose_above(self) -> list[int]:
        return list(accumulate((not line.gone and is_prose(line.text) for line in self.lines), initial=0))

    @cached_property
    def gone_above(self) -> list[int]:
        return list(accumulate((line.gone for line in self.lines), initial=0))

    @cached_property
    def last_long(self) -> int:
        return max((place for place, long in enumerate(self.long) if long), default=len(self.lines))

    @cached_property
    def names(self) -> set[str]:
        """Words that have capitals inside the sentences of long lines."""
        return {
            name for line, long in zip(self.lines, self.long, strict=True) if long for name in _NAME.findall(line.text)
        }

    @cached_property
    def words(self) -> dict[str, int]:
        """In how many long lines each telling word stands."""
        found: dict[str, int] = {}
        for line, long in zip(self.lines, self.long, strict=True):
            for word in _telling(line.text) if long else ():
                found[word] = found.get(word, 0) + 1
        return found


def _telling(text: str) -> set[str]:
    return {word.casefold() for word in WORD.findall(text) if len(word) >= _TELLING}


def shown_at(page: Page, place: int) -> Iterator[str]:
    """The signs that the place of this line shows."""
    yield from _neighbour(page, place, place - 1, "above")
    yield from _neighbour(page, place, place + 1, "below")
    for further, side in ((place - 2, "above"), (place + 2, "below")):
        if 0 <= further < len(page.lines) and page.lines[further].gone:
            yield f"furniture two lines {side}"
    yield from _run(page, place)
    yield from _block(page, place)
    if 0 < page.parts[place] <= _SET_OFF:
        yield "a few words between rules"
    yield from _zone(page, place)
    yield from _subject(page, place)


def _run(page: Page, place: int) -> Iterator[str]:
    """Whether it is one of several of its kind, as lists have them."""
    around = [page.lines[other] for other in (place - 1, place + 1) if 0 <= other < len(page.lines)]
    if _kind(page.lines[place]) in _LISTED:
        if len(around) == 2 and all(line.gone or _kind(line) in _LISTED for line in around):
            yield "a line among lines"
        if any(line.gone for line in around):
            yield "a line beside furniture"


def _block(page: Page, place: int) -> Iterator[str]:
    """Whether it stands among furniture, or touches it with no blank line between, as the heading of a box does."""
    lines = page.lines
    above, below = (0 <= other < len(lines) and lines[other].gone for other in (place - 1, place + 1))
    if above and below:
        yield f"{_kind(lines[place])} between furniture"
    if below and is_question(lines[place].text):
        yield "a question that furniture answers"
    if below and lines[place].text.startswith("#"):
        yield "a heading of furniture"
    if not page.spaced:
        return
    start, end = page.blocks[place]
    others = [line.gone for other, line in enumerate(lines[start:end], start) if other != place]
    if not others:
        yield f"{_kind(lines[place])} alone in its block"
    elif sum(others) * 2 >= len(others):
        yield f"{_kind(lines[place])} in a block of furniture"
    if below and place + 1 < end:
        yield f"{_kind(lines[place])} touching furniture below"
    if above and place > start:
        yield f"{_kind(lines[place])} touching furniture above"


def _neighbour(page: Page, place: int, other: int, side: str) -> Iterator[str]:
    if not 0 <= other < len(page.lines):
        yield f"nothing {side}"
        return
    line = page.lines[other]
    yield f"{_kind(line)} {side}"
    if not line.gone and is_question(line.text):
        yield f"a question {side}"
    if not line.gone and line.text.rstrip().endswith(":"):
        yield f"a colon {side}"
    if page.spaced and abs(line.number - page.lines[place].number) == 1:
        yield f"no blank line {side}"


def _kind(line: Standing) -> str:
    words = count_words(line.text)
    if line.gone:
        return "furniture"
    if is_prose(line.text):
        return "a paragraph" if words >= _FULL else "a sentence"
    return "a label" if words <= _SHORT else "a line"


def _zone(page: Page, place: int) -> Iterator[str]:
    """Where it stands, seen from the paragraphs of the page."""
    long_above, long_below = page.long_above[place], page.long_above[-1] - page.long_above[place + 1]
    prose_below = page.prose_above[-1] - page.prose_above[place + 1]
    if page.prose_above[place] == 0:
        yield "above the first sentence"
    if prose_below <= 1:
        yield "below the last sentence" if prose_below == 0 else "above the last sentence"
    zone = (
        "above the first paragraph"
        if long_above == 0
        else "among paragraphs"
        if long_below
        else "below the last paragraph"
    )
    yield zone
    yield f"{_kind(page.lines[place])} {zone}"
    if long_below == 1:
        yield "above the last paragraph"
    if long_above and long_below == 0:
        yield from _foot(page, place)


def _foot(page: Page, place: int) -> Iterator[str]:
    gone = page.gone_above[place] - page.gone_above[page.last_long]
    rest = len(page.lines) - place - 1
    if place - page.last_long == 1:
        yield "just below the last paragraph"
    if place - page.last_long >= _FAR:
        yield "far below the last paragraph"
    if gone:
        yield "furniture between it and the last paragraph" if gone < 3 else "much furniture above it"
    if rest and page.gone_above[-1] - page.gone_above[place + 1] >= 0.6 * rest:
        yield "mostly furniture from here on"


def _subject(page: Page, place: int) -> Iterator[str]:
    """How much of what it says the paragraphs say, too."""
    names = _NAME.findall(f"a {page.lines[place].text}")
    if names and not page.long[place]:
        yield "it names whom the text names" if not page.names.isdisjoint(names) else "it names whom the text does not"
    words = _telling(page.lines[place].text)
    if not words:
        return
    own = 1 if page.long[place] else 0
    share = sum(page.words.get(word, 0) > own for word in words) / len(words)
    if share == 0:
        yield "about nothing that the text is about"
    elif share > 0.5:
        yield "about what the text is about"
