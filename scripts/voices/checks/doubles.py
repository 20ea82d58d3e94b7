"""A text is in the archive once.

Bad:   jo-bloggs-2021.md and jo-bloggs-2021-2.md     (both with the text of one magazine page)
Good:  jo-bloggs-2021.md

Two copies of the same file are an error; two texts that have most of their words or paragraphs in common, a warning.
"""

from collections import Counter
from collections.abc import Iterator, Sequence

from voices import fingerprints
from voices.blank import STOPGAP
from voices.model import Document, Place, Problem, Severity
from voices.paragraphs import without_ids
from voices.vocabularies import Vocabularies

_BAND = 8
"""Hexadecimal characters of two hashes: two signatures that agree in 17 of 32 share such a band, chance ones do not."""

_LONG = 60
"""Characters from which on a paragraph is not by chance the same in two texts."""

_HALF = 0.5


def check(documents: Sequence[Document], vocabularies: Vocabularies) -> Iterator[Problem]:
    ordered = sorted(documents, key=_is_there)  # what was withdrawn stays out, so it comes first
    told: set[str] = set()
    for found in (*_same_bytes(ordered), *_same_words(ordered), *_same_paragraphs(ordered)):
        if found.path.name not in told:
            told.add(found.path.name)
            yield found


def _same_bytes(documents: Sequence[Document]) -> Iterator[Problem]:
    first: dict[str, Document] = {}
    for document in documents:
        if sha256 := _original(document, "sha256"):
            other = first.setdefault(sha256, document)
            if other is not document:
                yield _problem(document, "sha256", _same_as(document, other), "error")


def _is_there(document: Document) -> bool:
    return document.fields.get("access") != "withdrawn"


def _same_as(document: Document, other: Document) -> str:
    if not _is_there(other):
        return f"Take this interview out again: its text is that of {other.path.name}, which was withdrawn."
    return f"Keep one of the two: this is made from the same text as {other.path.name}."


def _same_words(documents: Sequence[Document]) -> Iterator[Problem]:
    """Compares each signature with the first that shares a band of it: the work grows with the number of texts."""
    first: dict[tuple[int, str], tuple[Document, str]] = {}
    for document in documents:
        signature = _original(document, "signature")
        bands = [(start, signature[start : start + _BAND]) for start in range(0, len(signature), _BAND)]
        others = {id(first[band][0]): first[band] for band in bands if band in first}
        for other, words in others.values():
            if fingerprints.likeness(signature, words) >= fingerprints.NEAR_ENOUGH:
                message = f"Look whether this is the text of {other.path.name}: most of their words are the same."
                yield _problem(document, "signature", message, "warning")
        for band in bands:
            first.setdefault(band, (document, signature))


def _same_paragraphs(documents: Sequence[Document]) -> Iterator[Problem]:
    first: dict[str, Document] = {}
    for document in documents:
        long = {part.strip() for part in without_ids(document.body).split("\n\n") if _is_of_weight(part)}
        shared = Counter(first[part].path.name for part in long if part in first)
        if shared and shared.most_common(1)[0][1] > _HALF * len(long):
            name = min(name for name, count in shared.items() if count == max(shared.values()))
            message = f"Look whether this is the text of {name}: most of their paragraphs are the same."
            yield Problem(path=document.path, place=Place(line=document.body_line), message=message, severity="warning")
        for part in long:
            first.setdefault(part, document)


def _is_of_weight(part: str) -> bool:
    """Whether it is long enough to be told from others, and somebody's words: what 'voices new' wrote is nobody's."""
    return len(part) >= _LONG and STOPGAP not in part


def _original(document: Document, name: str) -> str:
    original = document.fields.get("original")
    value = original.get(name) if isinstance(original, dict) else None
    return value if isinstance(value, str) else ""


def _problem(document: Document, name: str, message: str, severity: Severity) -> Problem:
    place = document.values.get(("original", name), Place())
    return Problem(path=document.path, place=place, message=message, severity=severity)
