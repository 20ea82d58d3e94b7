"""Decides what may be called stated: a value with a ground that promises it, and nothing on the page against it."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from voices.guess.clues import Clue
from voices.guess.promises.claim import Claim
from voices.guess.promises.doubts import DOUBTS
from voices.guess.promises.grounds import GROUNDS
from voices.guess.reading import Finding, Reading
from voices.manuscript import Guess

__all__ = ["DOUBTS", "GROUNDS", "guess"]


def guess(reading: Reading, lines: Sequence[Clue], found: Mapping[str, Guess]) -> Finding:
    """The same values, called inferred where the promise cannot be kept: then an editor has to look."""
    doubtful: dict[str, Guess] = {}
    for name in GROUNDS:
        claimed = {**found, **doubtful}
        if name not in claimed or claimed[name].evidence.basis != "stated" or name in reading.given:
            continue
        if not _is_promised(name, Claim(reading=reading, lines=lines, guess=claimed[name], found=claimed)):
            doubtful[name] = _inferred(claimed[name])
    if "year" in doubtful:
        doubtful["year_basis"] = Guess(value="inferred", evidence=doubtful["year"].evidence)
    return Finding(guesses=doubtful)


def _inferred(guess: Guess) -> Guess:
    return replace(guess, evidence=replace(guess.evidence, basis="inferred"))


def _is_promised(field: str, claim: Claim) -> bool:
    grounds = (ground for ground in GROUNDS[field] if ground.holds(claim))
    return any(grounds) and not any(doubt.holds(claim) for doubt in DOUBTS[field])
