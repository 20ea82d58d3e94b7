"""The nouns of import: a raw text on its way to becoming a draft. Every line knows where it stood."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, Literal, Self, TypeAlias

Basis: TypeAlias = Literal["stated", "inferred", "given", "absent"]
BlockKind: TypeAlias = Literal["heading", "question", "paragraph", "item", "quote"]


@dataclass(frozen=True, kw_only=True, slots=True)
class Line:
    """A line of the text; `number` counts from 1 in the file as received."""

    number: int
    text: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Removal:
    """A line that is not part of the interview, kept so that an editor can get it back."""

    line: int
    text: str
    reason: str
    is_mark: bool = False
    """Whether it was no more than a mark, for which a heading or the name of a turn stands now."""


MOVED = "moved to the front matter: "
"""How the reason begins why lines leave the text whose facts the draft has as fields."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Caution:
    """Something that an editor should look at before trusting the draft."""

    line: int
    message: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Metadatum:
    """What a file says about itself beside its text: a web page in its head, a Markdown file in its front matter."""

    name: str
    """`title`, `author`, `date`, `source`, `url` or `language`; from front matter also `person`, `role`, `council`."""
    value: str
    said_by: str
    """Where it stands, such as "JSON-LD datePublished"."""
    by_hand: bool = False
    """Whether somebody wrote it down as a fact, as in front matter, and no program put it there."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Manuscript:
    """A text, what was taken out of it, and what to look at. Cleanup steps map one to the next."""

    lines: tuple[Line, ...]
    removed: tuple[Removal, ...] = ()
    warnings: tuple[Caution, ...] = ()

    @classmethod
    def from_text(cls, text: str) -> Self:
        """Number the lines of a decoded text; line ends must be `\\n`."""
        return cls(lines=tuple(Line(number=n, text=t) for n, t in enumerate(text.split("\n"), 1)))

    def without(self, reasons: Mapping[int, str]) -> Self:
        """Take out the lines with these numbers, each with the reason why."""
        gone = tuple(
            Removal(line=line.number, text=line.text, reason=reasons[line.number])
            for line in self.lines
            if line.number in reasons
        )
        kept = tuple(line for line in self.lines if line.number not in reasons)
        removed = sorted(self.removed + gone, key=lambda removal: removal.line)
        return replace(self, lines=kept, removed=tuple(removed))

    def warn(self, *cautions: Caution) -> Self:
        found = sorted(self.warnings + cautions, key=lambda caution: caution.line)
        return replace(self, warnings=tuple(found))


@dataclass(frozen=True, kw_only=True, slots=True)
class Block:
    """A piece of the interview as a reader sees it; `text` is plain, not yet Markdown."""

    kind: BlockKind
    text: str
    line: int
    """The line where it begins."""
    depth: int = 0
    """How deep a list item is nested; 0 is the outermost."""
    speaker: str | None = None
    """Whose turn begins here, when several speak."""
    level: int = 0
    """The level of a heading that is marked as one, 1 for the highest; 0 where the text does not say."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Evidence:
    """Why a field has its value: the words of the text, and the line where they begin."""

    basis: Basis
    line: int | None = None
    text: str | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Guess:
    """A value for a field of the front matter, with its evidence."""

    value: Any
    evidence: Evidence


ABSENT = Evidence(basis="absent")
