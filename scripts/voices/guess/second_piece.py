"""Warns when a file seems to hold two interviews: a second title like the first, or the same questions once more."""

from collections.abc import Iterator, Mapping, Sequence

from voices.guess.clues import Clue
from voices.guess.names import clean_name, is_name
from voices.guess.reading import Finding, Reading
from voices.manuscript import Block, Caution, Guess
from voices.sentences import count_words, is_prose
from voices.slugs import folded

_FEWEST = 3
"""Questions that come back in their order: one or two may be asked again."""


def guess(reading: Reading, lines: Sequence[Clue], found: Mapping[str, Guess]) -> Finding:
    """No field; a warning at the line where the second begins."""
    person = found["person"].value if "person" in found else None
    second = _second_title(reading, person) if isinstance(person, str) else None
    second = second or (_second_round(reading) if not isinstance(person, list) else None)
    return Finding(warnings=tuple(_caution(second)))


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
    """Where the first questions begin again in the same order."""
    asked = [block for block in reading.blocks if block.kind == "question"]
    texts = [folded(block.text) for block in asked]
    for place in range(_FEWEST, len(texts) - _FEWEST + 1):
        if texts[place : place + _FEWEST] == texts[:_FEWEST]:
            return asked[place]
    return None


def _caution(second: Block | None) -> Iterator[Caution]:
    if second:
        message = (
            f"This file seems to hold two interviews: with '{second.text}' another begins. Put each into a file of its"
            " own, and import both."
        )
        yield Caution(line=second.line, message=message)
