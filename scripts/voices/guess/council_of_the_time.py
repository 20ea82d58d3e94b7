"""Writes councils under the name that they had in the year of the piece, when that year is known."""

from collections.abc import Mapping, Sequence
from typing import Any

from voices.guess import councils
from voices.guess.clues import Clue
from voices.guess.councils import Named
from voices.guess.reading import Finding, Reading, absent, inferred
from voices.manuscript import Guess
from voices.model import UNDISCLOSED


def guess(reading: Reading, lines: Sequence[Clue], found: Mapping[str, Guess]) -> Finding:
    """`council`, and the councils of `person` and `contributors`, where the year gives them another name."""
    year = found["year"].value if "year" in found else None
    if not isinstance(year, int):
        return Finding()
    return Finding(
        guesses={
            name: _of(guess, year, reading)
            for name in ("council", "person", "contributors")
            if (guess := found.get(name)) and _of(guess, year, reading) != guess
        }
    )


def _of(guess: Guess, year: int, reading: Reading) -> Guess:
    if isinstance(guess.value, str) and any(guess.value in block.text for block in reading.blocks):
        return guess  # the text calls it so in full, perhaps looking back
    value = _renamed(guess.value, year, reading)
    if value == guess.value:
        return guess
    return inferred(value, guess.evidence.line, guess.evidence.text) if value else absent(UNDISCLOSED)


def _renamed(value: Any, year: int, reading: Reading) -> Any:
    """The value with every council in it as it was called then."""
    if isinstance(value, list):
        return [_renamed(one, year, reading) for one in value]
    if isinstance(value, dict):
        council = _renamed(value["council"], year, reading) or UNDISCLOSED if "council" in value else None
        return {**value, "council": council} if council else value
    if not isinstance(value, str) or reading.known.councils.find(value) is None:
        return value
    named = councils.of_the_time(Named(name=value, stated=True, text=value), year, reading.known.councils)
    return named.name if named else None
