"""A text is in the archive once.

Bad:   jo-bloggs-2021.md and jo-bloggs-2021-2.md     (both with the text of one magazine page)
Good:  jo-bloggs-2021.md

Two copies of the same file are an error; two texts that have most of their words or paragraphs in common, a warning.
"""

from collections import Counter
from collections.abc import Iterator, Sequence

from voices import fingerprints
from voices.checks.traits import Said, Traits
from voices.model import Place, Problem, Severity
from voices.vocabularies import Vocabularies

_BAND = 8
"""Hexadecimal characters of two hashes: two signatures that agree in 17 of 32 share such a band, chance ones do not."""

_HALF = 0.5


def check(files: Sequence[Traits], vocabularies: Vocabularies) -> Iterator[Problem]:
    ordered = sorted(files, key=lambda one: not one.is_withdrawn)  # what was withdrawn stays out, so it comes first
    told: set[str] = set()
    for found in (*_same_bytes(ordered), *_same_words(ordered), *_same_paragraphs(ordered)):
        if found.path.name not in told:
            told.add(found.path.name)
            yield found


def _same_bytes(files: Sequence[Traits]) -> Iterator[Problem]:
    first: dict[str, Traits] = {}
    for file in files:
        if file.sha256:
            other = first.setdefault(file.sha256.text, file)
            if other is not file:
                yield _problem(file, file.sha256, _same_as(file, other), "error")


def _same_as(file: Traits, other: Traits) -> str:
    if other.is_withdrawn:
        return f"Take this interview out again: its text is that of {other.path.name}, which was withdrawn."
    return f"Keep one of the two: this is made from the same text as {other.path.name}."


def _same_words(files: Sequence[Traits]) -> Iterator[Problem]:
    """Compares each signature with the first that shares a band of it: the work grows with the number of texts."""
    first: dict[tuple[int, str], tuple[Traits, str]] = {}
    for file in files:
        signature = file.signature.text if file.signature else ""
        bands = [(start, signature[start : start + _BAND]) for start in range(0, len(signature), _BAND)]
        others = {id(first[band][0]): first[band] for band in bands if band in first}
        for other, words in others.values():
            if fingerprints.likeness(signature, words) >= fingerprints.NEAR_ENOUGH:
                message = f"Look whether this is the text of {other.path.name}: most of their words are the same."
                yield _problem(file, file.signature, message, "warning")
        for band in bands:
            first.setdefault(band, (file, signature))


def _same_paragraphs(files: Sequence[Traits]) -> Iterator[Problem]:
    first: dict[str, Traits] = {}
    for file in files:
        shared = Counter(first[part].path.name for part in file.paragraphs if part in first)
        if shared and shared.most_common(1)[0][1] > _HALF * len(file.paragraphs):
            name = min(name for name, count in shared.items() if count == max(shared.values()))
            message = f"Look whether this is the text of {name}: most of their paragraphs are the same."
            yield Problem(path=file.path, place=Place(line=file.body_line), message=message, severity="warning")
        for part in file.paragraphs:
            first.setdefault(part, file)


def _problem(file: Traits, at: Said | None, message: str, severity: Severity) -> Problem:
    return Problem(path=file.path, place=at.place if at else Place(), message=message, severity=severity)
