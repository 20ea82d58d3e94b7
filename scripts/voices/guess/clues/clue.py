"""What one line says about the piece."""

from dataclasses import dataclass
from typing import Literal, TypeAlias

from voices.guess import councils, dates
from voices.guess.posts import Post

Kind: TypeAlias = Literal["date", "byline", "source", "person", "name", "post", "council", "kicker", "masthead"]


@dataclass(frozen=True, kw_only=True, slots=True)
class Clue:
    """What one line says about the piece."""

    kind: Kind
    line: int
    text: str
    name: str | None = None
    post: Post | None = None
    council: councils.Named | None = None
    organisation: str | None = None
    """An employer that is no council."""
    date: dates.Found | None = None
    source: str | None = None
    detail: str | None = None
    first: bool = True
    """Whether a date is that of first publication, and not of an update."""
    asks: bool = False
    """Whether a byline says that its bearer asked the questions."""
    sure: bool = True
    """Whether the line says so in as many words, and it need not be inferred."""
    stays: bool = False
    """Whether the line says more than this, and stays in the text."""
