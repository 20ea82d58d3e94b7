"""Passes on what kind of piece the structure of the text shows it to be."""

from collections.abc import Mapping, Sequence

from voices.guess.clues import Clue
from voices.guess.reading import Finding, Reading, inferred
from voices.manuscript import Guess

_SHOWN_BY = {
    "question-and-answer": "questions with answers below them",
    "first-person": "the text says 'I' outside quotation marks",
    "profile": "the text is told by somebody else",
    "panel": "several people speak in turns",
}


def guess(reading: Reading, lines: Sequence[Clue], found: Mapping[str, Guess]) -> Finding:
    """`form`."""
    form = "panel" if reading.form == "panel" or isinstance(found["person"].value, list) else reading.form
    return Finding(guesses={"form": inferred(form, None, _SHOWN_BY[form])})
