"""What has the same digest is the same, whatever it is made of: else a page would stay as it was after an edit."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from itertools import combinations
from pathlib import PurePosixPath

import pytest
from markupsafe import Markup
from voices.digests import digest, later


@dataclass(frozen=True, kw_only=True, slots=True)
class Cup:
    of: str
    sugars: int = 0


@dataclass(frozen=True, kw_only=True, slots=True)
class Mug:
    of: str
    sugars: int = 0


def _stirred(cup: Cup) -> str:
    return f"{cup.of}, stirred"


def _shaken(cup: Cup) -> str:
    return f"{cup.of}, shaken"


# No two of them are alike. They are made anew each time, so that nothing is known of them by where they lie in memory.
DIFFERENT: list[Callable[[], object]] = [
    lambda: "tea",
    lambda: Markup("tea"),
    lambda: b"tea",
    lambda: PurePosixPath("tea"),
    lambda: 1,
    lambda: 1.0,
    lambda: True,
    lambda: "1",
    lambda: None,
    lambda: (),
    lambda: [],
    lambda: {},
    lambda: ("tea", "milk"),
    lambda: ("teamilk",),
    lambda: ["tea", "milk"],
    lambda: (("tea",), "milk"),
    lambda: ("tea", ("milk",)),
    lambda: {"tea": "milk"},
    lambda: {"milk": "tea"},
    lambda: date(2019, 10, 1),
    lambda: "2019-10-01",
    lambda: Cup(of="tea"),
    lambda: Cup(of="tea", sugars=1),
    lambda: Mug(of="tea"),
    lambda: tuple(range(20)),
    lambda: tuple(range(21)),
    lambda: list(range(20)),
    lambda: (*range(19), "19"),
    lambda: tuple(Cup(of="tea", sugars=number) for number in range(20)),
    lambda: tuple(Mug(of="tea", sugars=number) for number in range(20)),
    lambda: later(_stirred, Cup(of="tea")),
    lambda: later(_shaken, Cup(of="tea")),
    lambda: later(_stirred, Mug(of="tea")),
    lambda: _stirred,
    lambda: _shaken,
]


def test_what_is_different_has_another_digest() -> None:
    for one, other in combinations(DIFFERENT, 2):
        assert digest(one()) != digest(other()), (one(), other())


@pytest.mark.parametrize("make", DIFFERENT)
def test_what_is_the_same_has_the_same_digest_wherever_it_lies(make: Callable[[], object]) -> None:
    assert digest(make()) == digest(make())


def test_several_values_are_not_one() -> None:
    assert digest("tea", "milk") != digest(("tea", "milk"))
    assert digest("tea", "milk") != digest("teamilk")


@pytest.mark.parametrize("unknown", [{"tea"}, object()])
def test_what_cannot_be_told_is_refused(unknown: object) -> None:
    with pytest.raises(TypeError, match="What is a digest of"):
        digest([unknown])
