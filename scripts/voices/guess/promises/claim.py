"""A value that is to be called stated, with all that may speak for it or against it."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from voices.guess.clues import Clue
from voices.guess.reading import Reading
from voices.manuscript import Guess
from voices.sentences import is_prose
from voices.slugs import folded

_SENTENCE_END = re.compile(r"[.?!](?=\s|$)")


@dataclass(frozen=True, kw_only=True, slots=True)
class Claim:
    """One value, the page that it was found on, and what else was found there."""

    reading: Reading
    lines: Sequence[Clue]
    guess: Guess
    found: Mapping[str, Guess]

    @property
    def value(self) -> str:
        return str(self.guess.value)

    @property
    def words(self) -> str:
        """The words of the evidence."""
        return self.guess.evidence.text or ""

    @property
    def line(self) -> int | None:
        """None when only the page's head says so."""
        return self.guess.evidence.line

    @property
    def sentence(self) -> str:
        """The words of the evidence and what follows them in their sentence."""
        for block in reversed(self.reading.blocks):
            if self.words and block.line <= (self.line or 0) and self.words in block.text:
                start = block.text.index(self.words)
                end = _SENTENCE_END.search(block.text, start + len(self.words))
                return block.text[start : end.start() if end else None]
        return self.words

    def kinds(self) -> set[str]:
        """What the line of the evidence is known to say."""
        return {clue.kind for clue in self.lines if clue.line == self.line}

    def is_above_text(self) -> bool:
        first = min((block.line for block in self.reading.blocks if is_prose(block.text)), default=0)
        return self.line is not None and (not first or self.line < first)

    def is_below_text(self) -> bool:
        last = max((block.line for block in self.reading.blocks if is_prose(block.text)), default=0)
        return self.line is not None and self.line > last

    def is_stated(self, field: str) -> bool:
        return field in self.found and self.found[field].evidence.basis == "stated"

    def shown(self) -> Iterator[str]:
        """All lines of the page, also those that were taken out, but for the one of the evidence."""
        yield from (block.text for block in self.reading.blocks if block.line != self.line)
        yield from (gone.text for gone in self.reading.removed if gone.line != self.line)

    def is_said_again(self, times: int = 1) -> bool:
        """Whether other lines of the page, or its head, have the value as well."""
        wanted = folded(self.value)
        told = (datum.value for datum in self.reading.metadata)
        return sum(wanted in folded(text) for text in (*self.shown(), *told)) >= times


@dataclass(frozen=True, kw_only=True, slots=True)
class Reason:
    """What speaks for a claim, or against it: a few words to call it by, a sentence that explains it, and the test."""

    name: str
    why: str
    holds: Callable[[Claim], bool]


Reasons: TypeAlias = Mapping[str, tuple[Reason, ...]]
"""For each field."""


def in_value(pattern: str, flags: int = 0) -> Callable[[Claim], bool]:
    compiled = re.compile(pattern, flags)
    return lambda claim: compiled.search(claim.value) is not None


def in_words(pattern: str, flags: int = 0) -> Callable[[Claim], bool]:
    """In the words of the evidence."""
    compiled = re.compile(pattern, flags)
    return lambda claim: compiled.search(claim.words) is not None


def in_sentence(pattern: str, flags: int = 0) -> Callable[[Claim], bool]:
    """In the words of the evidence and what follows them in their sentence."""
    compiled = re.compile(pattern, flags)
    return lambda claim: compiled.search(claim.sentence) is not None
