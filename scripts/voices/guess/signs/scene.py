"""What every sign of who is interviewed is looked for in."""

from collections.abc import Sequence
from dataclasses import dataclass

from voices.guess.cast import Cast
from voices.guess.clues import Clue
from voices.guess.reading import Reading


@dataclass(frozen=True, kw_only=True, slots=True)
class Scene:
    """A text, what its lines say about it, everybody whom it names, and who in it only asks or presides."""

    reading: Reading
    lines: Sequence[Clue]
    cast: Cast
    met: tuple[tuple[str, int, str], ...]
    """Who answers where the opening says that two people met, with the line and the words that say so."""
    askers: frozenset[str]
