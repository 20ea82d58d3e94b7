"""The lines above a text of which one may be its headline, and what the rest of the page says of them."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from voices.guess.clues import Clue, head_length
from voices.guess.headline.wording import ABOUT, PAGE, PARTING, STOP_WITHIN, is_headline, is_tagline
from voices.guess.reading import Reading
from voices.manuscript import Block
from voices.sentences import count_words

_OF_THE_SITE = ("navigation", "a skip or accessibility link", "an entry of a menu", "a cookie banner")
"""Why lines were removed that belong to the page around a piece."""

_MENU = 4
"""Bars in a row of entries, of which the last is no more than the others."""

_FEW = 2
"""Words of a part that may well be the name of a section."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Head:
    """The lines above a text of which one may be its headline, and what is known of those around them."""

    lines: tuple[Block, ...]
    reading: Reading
    kinds: Mapping[int, str]
    """What the lines that are about the piece say."""
    names: frozenset[str]
    """The people interviewed, by their names in full."""
    echoes: frozenset[str]
    """What trails of sections, tables of contents and the page's own title end with or have as a part."""
    entries: frozenset[str]
    """The entries of menus."""
    menus: frozenset[int]
    """The lines of the page around the piece."""
    below: Mapping[int, Block]
    """The next block below each."""
    above_text: frozenset[int]
    """All lines above the first paragraph, also those that are about the piece."""

    def is_first(self, line: Block) -> bool:
        return line.line == self.lines[0].line

    def echoed(self, line: Block) -> bool:
        """Whether the page names it so elsewhere."""
        text = plain(line.text)
        if count_words(line.text) < 2:
            return False
        return (
            text in self.echoes
            or any(echo.endswith(f" {text}") for echo in self.echoes if echo.startswith("… ") and echo != f"… {text}")
            or any(echo.startswith(f"{text} ") for echo in self.echoes)
        )

    def rivals(self, line: Block) -> list[Block]:
        """Other lines below it that may as well be the headline."""
        return [one for one in self.lines if one.line > line.line and _may_rival(one)]


def of(lines: Sequence[Block], reading: Reading, clues: Sequence[Clue], names: Sequence[str] = ()) -> Head:
    of_the_site = [gone for gone in reading.removed if gone.reason in _OF_THE_SITE]
    return Head(
        lines=tuple(lines),
        reading=reading,
        kinds={clue.line: clue.kind for clue in clues},
        names=frozenset(plain(name) for name in names),
        echoes=frozenset((*_echoes(reading), *_parts(lines))),
        entries=frozenset(plain(part) for gone in of_the_site for part in PARTING.split(gone.text)),
        menus=frozenset(gone.line for gone in of_the_site),
        below={one.line: other for one, other in zip(reading.blocks, reading.blocks[1:], strict=False)},
        above_text=frozenset(block.line for block in reading.blocks[: head_length(reading.blocks)]),
    )


def plain(text: str) -> str:
    return " ".join(re.sub(r"[^\w\s]", " ", text.casefold()).split())


def _may_rival(line: Block) -> bool:
    described = is_tagline(line) or ABOUT.match(line.text) or STOP_WITHIN.search(line.text)
    return not described and is_headline(line)


def _echoes(reading: Reading) -> Iterator[str]:
    for told in reading.metadata:
        if told.name == "title":
            yield plain(told.value)
            yield from _longest_part(told.value)
    for gone in reading.removed:
        if gone.reason in ("navigation", "the title of the browser's window", "links to other pages"):
            parts = PARTING.split(gone.text)
            if len(parts) > 1 and gone.text.count("|") < _MENU:
                yield plain(parts[-1])
            entry = PAGE.sub("", gone.text)
            yield plain(entry) if entry != gone.text else f"… {plain(entry)}"


def _parts(lines: Sequence[Block]) -> Iterator[str]:
    """The longer parts of lines that have several: of trails, and of titles of windows."""
    for line in lines:
        parts = PARTING.split(line.text)
        yield from (plain(part) for part in parts if plain(part) != plain(line.text) and count_words(part) > _FEW)


def _longest_part(title: str) -> Iterator[str]:
    parts = PARTING.split(title)
    if len(parts) > 1:
        yield plain(max(parts, key=count_words))
