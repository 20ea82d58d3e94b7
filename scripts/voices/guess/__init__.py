"""Guessing the front matter of a draft: each field with the evidence for it, or its honest absence."""

from collections.abc import Callable, Mapping, Sequence

from voices.guess import (
    clues,
    council_of_the_time,
    form,
    language,
    page_metadata,
    people,
    promises,
    second_piece,
    source,
    title,
    year,
)
from voices.guess.clues import Clue
from voices.guess.reading import Finding, Reading
from voices.manuscript import MOVED, Caution, Guess

__all__ = ["GUESSES", "Finding", "Reading", "fields"]

Guesser = Callable[[Reading, Sequence[Clue], Mapping[str, Guess]], Finding]

# In this order: a guess may look at those above it.
GUESSES: tuple[tuple[str, Guesser], ...] = (
    ("person, role, council, contributors", people.guess),
    ("title", title.guess),
    ("year and date", year.guess),
    ("source and author", source.guess),
    ("form", form.guess),
    ("language", language.guess),
    ("what the page's head adds", page_metadata.guess),
    ("councils under the names of the time", council_of_the_time.guess),
    ("whether another interview follows", second_piece.guess),
    ("what may not be called stated", promises.guess),
)


def fields(reading: Reading) -> Finding:
    """All fields with their evidence, and the lines of the text that they make superfluous."""
    guesses: dict[str, Guess] = {}
    moved: dict[int, str] = {}
    warnings: list[Caution] = []
    lines = clues.find(reading)
    for _, guess in GUESSES:
        found = guess(reading, lines, guesses)
        guesses |= found.guesses
        warnings += found.warnings
        for line, reason in found.moved.items():
            moved.setdefault(line, reason)
    return Finding(guesses=guesses, moved=_named_in_full(moved, guesses), warnings=tuple(warnings))


def _named_in_full(moved: Mapping[int, str], guesses: Mapping[str, Guess]) -> dict[int, str]:
    """The lines that leave the text, each with every field that it gave: a byline may have the day and the source."""
    return {line: _with_every_field(line, reason, guesses) for line, reason in moved.items()}


def _with_every_field(line: int, reason: str, guesses: Mapping[str, Guess]) -> str:
    given = (name for name, guess in guesses.items() if guess.evidence.line == line and not name.endswith("_basis"))
    fields = dict.fromkeys((reason.removeprefix(MOVED), *given))
    return MOVED + ", ".join(fields) if reason.startswith(MOVED) else reason
