"""Warns when a file seems to hold two interviews: a second title like the first, or the same questions once more."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from voices.guess.clues import Clue
from voices.guess.names import clean_name, is_name
from voices.guess.reading import Finding, Reading
from voices.manuscript import Block, Caution, Guess
from voices.sentences import count_words, is_prose
from voices.slugs import folded


def guess(reading: Reading, lines: Sequence[Clue], found: Mapping[str, Guess]) -> Finding:
    """No field; a warning at the line where the second begins."""
    person = found["person"].value if "person" in found else None
    second = _second_title(reading, person) if isinstance(person, str) else None
    return Finding(warnings=tuple(_caution(second or _second_round(reading))))


def _second_title(reading: Reading, person: str) -> Block | None:
    """A line below the text's beginning that is the title, or its label, with somebody else's name."""
    first = next((place for place, block in enumerate(reading.blocks) if is_prose(block.text)), None)
    if first is None:
        return None
    openings = {before for block in reading.blocks[:first] if (before := _before_name(block, person))}
    for block in reading.blocks[first + 1 :]:
        for opening in openings:
            name = clean_name(block.text[len(opening) :].strip(" .…:"))
            if block.text.casefold().startswith(opening) and is_name(name) and folded(name) != folded(person):
                return block
    return None


def _before_name(block: Block, person: str) -> str | None:
    """What stands before the name in a line that ends with it: "Ten minutes with … "."""
    text = block.text.casefold().rstrip(" .")
    before = text.removesuffix(person.casefold())
    return before.rstrip() if before != text and count_words(before) > 1 else None


def _second_round(reading: Reading) -> Block | None:
    """Where two questions in a row are asked again: one alone may be."""
    asked = [block for block in reading.blocks if block.kind == "question"]
    pairs: set[tuple[str, str]] = set()
    for block, below in pairwise(asked):
        pair = (folded(block.text), folded(below.text))
        if pair in pairs:
            return block
        if pair[0] != pair[1]:
            pairs.add(pair)
    return None


def _caution(second: Block | None) -> Iterator[Caution]:
    if second:
        message = (
            f"This file seems to hold two interviews: with '{second.text}' another begins. If so, put each into a"
            " file of its own, and import both."
        )
        yield Caution(line=second.line, message=message)
