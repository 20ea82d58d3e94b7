"""A file in lines that remember where they stood: what is mended, and what is said about it."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import Any, Self, TypeAlias

from voices import frontmatter
from voices.model import FieldPath
from voices.vocabularies import Vocabularies


@dataclass(frozen=True, slots=True)
class Line:
    """A line, and its number in the file as it was, counted from 1."""

    number: int
    text: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Mend:
    """What was put right, and where: the line is that of the file as it was."""

    line: int
    message: str
    path: FieldPath = ()
    """The field of which the value changed; empty when only the way it is written did."""
    value: Any = None
    """Its new value."""


Lines: TypeAlias = tuple[Line, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class Sheet:
    """A file that can be read surely: joined with line ends, its lines are the file."""

    opening: Lines
    """The line `---` and empty lines below it; nothing in a vocabulary."""
    head: Lines
    """The front matter, or a whole vocabulary."""
    closing: Lines
    body: Lines

    @property
    def lines(self) -> Lines:
        return (*self.opening, *self.head, *self.closing, *self.body)

    @property
    def text(self) -> str:
        return "\n".join(line.text for line in self.lines)

    @property
    def head_text(self) -> str:
        return "\n".join(line.text for line in self.head)

    @property
    def body_text(self) -> str:
        return "\n".join(line.text for line in self.body)

    def with_head_text(self, text: str) -> Self:
        """The sheet with other words in the same lines of its head."""
        written = text.split("\n")
        head = tuple(Line(line.number, new) for line, new in zip(self.head, written, strict=True))
        return replace(self, head=head)


Mended: TypeAlias = tuple[Sheet, list[Mend]]
Mending: TypeAlias = Callable[[Sheet, Vocabularies], Mended]


def interview(text: str) -> Sheet:
    """The sheet of an interview that `frontmatter.parse` reads."""
    lines = numbered(text.split("\n"))
    start, end = frontmatter.extent([line.text for line in lines]) or (0, 0)
    return Sheet(opening=lines[:start], head=lines[start:end], closing=lines[end : end + 1], body=lines[end + 1 :])


def vocabulary(text: str) -> Sheet:
    return Sheet(opening=(), head=numbered(text.split("\n")), closing=(), body=())


def numbered(texts: Iterable[str]) -> Lines:
    return tuple(Line(number, text) for number, text in enumerate(texts, start=1))
