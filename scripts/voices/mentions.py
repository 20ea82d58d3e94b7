"""Where the front matter of a document names councils, roles, topics and sources, whatever shape it has."""

from collections.abc import Iterator
from typing import Any

from voices.model import Document, FieldPath

_PEOPLE = ("person", "contributors")


def mentions(document: Document, name: str) -> Iterator[tuple[FieldPath, str]]:
    """Every text under a field, at the top and for each speaker: `("council",)`, `("person", 0, "role", 1)`."""
    yield from _texts((name,), document.fields.get(name))
    for people in _PEOPLE:
        speakers = document.fields.get(people)
        for index, speaker in enumerate(speakers if isinstance(speakers, list) else []):
            if isinstance(speaker, dict):
                yield from _texts((people, index, name), speaker.get(name))


def listed(document: Document, name: str) -> Iterator[tuple[FieldPath, str]]:
    """Every key in the list under a field: `("tags", 0)`, nothing when it is not a list. YAML makes numbers of some."""
    value = document.fields.get(name)
    for index, item in enumerate(value if isinstance(value, list) else []):
        if isinstance(item, str | int | float) and not isinstance(item, bool):
            yield (name, index), str(item)


def _texts(path: FieldPath, value: Any) -> Iterator[tuple[FieldPath, str]]:
    if isinstance(value, str):
        yield path, value
    elif isinstance(value, list):
        yield from (((*path, index), item) for index, item in enumerate(value) if isinstance(item, str))
