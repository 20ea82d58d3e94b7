"""What was measured of archives of different sizes, and what follows from it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from itertools import pairwise
from math import log

from bench.run import Spent

SMALL = 0.3
"""Seconds of work below which a ratio says nothing."""


@dataclass(kw_only=True, slots=True)
class Size:
    """All that was measured of one archive."""

    spent: dict[str, Spent] = field(default_factory=dict)
    """By the name of the program or of its step."""
    figures: dict[str, float] = field(default_factory=dict)


Results = Mapping[int, Size]
"""By the number of interviews, the smallest first."""


def names(results: Results) -> list[str]:
    """What was run, in the order in which it ran."""
    return list(dict.fromkeys(name for size in results.values() for name in size.spent))


def figures(results: Results) -> list[str]:
    return list(dict.fromkeys(name for size in results.values() for name in size.figures))


def exponent(results: Results, name: str, small: int, large: int) -> float | None:
    """How the work grows: 1 is in proportion to the interviews, 2 with their square; None where it is too little."""
    less, more = (results[number].spent.get(name) for number in (small, large))
    if not less or not more or less.work < SMALL:
        return None
    return log(more.work / less.work) / log(large / small)


def ratio(results: Results, number: int, name: str, other: str) -> float | None:
    """How long by the clock a program ran beside another."""
    spent = results[number].spent
    return spent[name].clock / spent[other].clock if name in spent and other in spent else None


def pairs(results: Results) -> list[tuple[int, int]]:
    """Each size with the next."""
    return list(pairwise(sorted(results)))
