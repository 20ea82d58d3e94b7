"""What a guess has before it, and what it hands back."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from voices.manuscript import ABSENT, Block, Caution, Evidence, Guess, Metadatum, Removal
from voices.model import Form
from voices.vocabularies import Vocabularies


@dataclass(frozen=True, kw_only=True, slots=True)
class Reading:
    """A text in blocks, what was taken out of it, and what the archive already knows."""

    blocks: tuple[Block, ...]
    removed: tuple[Removal, ...]
    form: Form
    known: Vocabularies
    metadata: tuple[Metadatum, ...] = ()
    """What the file says about itself beside its text, the most trustworthy first."""
    given: Mapping[str, Any] = field(default_factory=dict)
    """Facts that the editor has given; they win, and help to find the others."""

    def person_given(self) -> str | None:
        """Who is interviewed, in the words of the editor, else of whoever wrote the front matter of the file."""
        by_hand = [told.value for told in self.metadata if told.name == "person" and told.by_hand]
        name = self.given.get("person") or (by_hand[0] if len(by_hand) == 1 else None)
        return name if isinstance(name, str) and name.strip() else None


@dataclass(frozen=True, kw_only=True, slots=True)
class Finding:
    """Values with their evidence, and the lines that the front matter has made superfluous."""

    guesses: Mapping[str, Guess] = field(default_factory=dict)
    moved: Mapping[int, str] = field(default_factory=dict)
    warnings: tuple[Caution, ...] = ()


def stated(value: Any, line: int | None, text: str | None) -> Guess:
    return Guess(value=value, evidence=Evidence(basis="stated", line=line, text=text))


def inferred(value: Any, line: int | None, text: str | None) -> Guess:
    return Guess(value=value, evidence=Evidence(basis="inferred", line=line, text=text))


def absent(value: Any) -> Guess:
    """The text does not say: the value is the word for that, such as `undated`, or None to leave the field out."""
    return Guess(value=value, evidence=ABSENT)
