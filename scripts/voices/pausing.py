"""Long work that makes room for what is more urgent: now and then it asks whether to go on."""

from collections.abc import Callable, Iterable, Iterator
from typing import TypeAlias, TypeVar

Thing = TypeVar("Thing")

Pause: TypeAlias = Callable[[], None]
"""What is called at each moment at which work can be broken off; it raises Overtaken to do so."""


class Overtaken(Exception):
    """Raised in the midst of work when something has happened for which it has to begin anew."""


def go_on() -> None:
    """The pause of whoever has time."""


def pausing(things: Iterable[Thing], pause: Pause) -> Iterator[Thing]:
    """The same things, with a pause before each."""
    for thing in things:
        pause()
        yield thing
