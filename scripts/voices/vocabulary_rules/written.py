"""A vocabulary as its rules see it: the entries that are right in themselves, and their names and references."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from voices.model import FieldPath

REFERENCES: dict[str, dict[str, str]] = {
    "councils": {"predecessors": "councils", "successors": "councils"},
    "topics": {"related": "topics", "broader": "topics"},
    "sources": {"rights": "rights"},
}
"""For each vocabulary the fields that hold keys, and the vocabulary whose keys they are."""

ONE_WAY: dict[str, tuple[str, ...]] = {"councils": ("predecessors", "successors"), "topics": ("broader",)}
"""The fields along which nothing comes back to where it began."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Written:
    """The entries of one file."""

    name: str
    """The file's name without `.yml`."""
    entries: Mapping[str, Any]
    keys: Collection[str]
    """The keys of all entries, even of those with mistakes."""
    naming_fields: tuple[str, ...]
    """The fields that hold names of an entry."""

    def names(self, key: str) -> Iterator[tuple[FieldPath, str]]:
        """Every name of an entry, and where it stands."""
        for field in self.naming_fields:
            yield from _texts(key, field, getattr(self.entries[key], field))

    def references(self, key: str, field: str) -> list[tuple[FieldPath, str]]:
        """The keys in a field of an entry, and where they stand; none when entries have no such field."""
        return list(_texts(key, field, getattr(self.entries[key], field, None)))

    def relatives(self, key: str) -> set[str]:
        """The entries of this file that an entry refers to."""
        fields = (field for field, target in REFERENCES.get(self.name, {}).items() if target == self.name)
        return {other for field in fields for _, other in self.references(key, field)}


def _texts(key: str, field: str, value: object) -> Iterator[tuple[FieldPath, str]]:
    if isinstance(value, str):
        yield (key, field), value
    elif isinstance(value, tuple):
        yield from (((key, field, index), item) for index, item in enumerate(value))
