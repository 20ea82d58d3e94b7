"""Long work that makes room for what is more urgent: now and then it asks whether to go on."""

from collections.abc import Callable
from typing import TypeAlias

Pause: TypeAlias = Callable[[], None]
"""What is called at each moment at which work can be broken off; it raises Overtaken to do so."""


class Overtaken(Exception):
    """Raised in the midst of work when something has happened for which it has to begin anew."""


def go_on() -> None:
    """The pause of whoever has time."""
