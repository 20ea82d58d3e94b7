"""Which files the build has written, and from what: what was left so, and is made from the same, is not made again."""

import os
from dataclasses import dataclass, field

from voices.model import Facts


@dataclass(frozen=True, slots=True)
class Spans:
    """Where the pieces of a file stand in it."""

    basis: bytes
    """The digest of what all of them were made from, beside the interviews."""
    places: dict[bytes, tuple[int, int, int]]
    """By the digest of each interview: where its piece begins, how long it is, and how many rows it has."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A file as it was written: another file in its place has another number, or was written at another moment."""

    key: bytes
    size: int
    moment: int
    number: int
    sha256: str
    rows: int

    def is_of(self, found: os.stat_result) -> bool:
        """Whether nobody has touched the file since."""
        return (self.size, self.moment, self.number) == (found.st_size, found.st_mtime_ns, found.st_ino)

    @property
    def facts(self) -> Facts:
        return Facts(size=self.size, sha256=self.sha256, rows=self.rows)

    def __str__(self) -> str:
        return f"{self.key.hex()} {self.size} {self.moment} {self.number} {self.sha256} {self.rows}"


@dataclass(slots=True)
class Ledger:
    """What was written, by its path below `docs/`; whoever keeps it notes what has changed."""

    entries: dict[str, Entry] = field(default_factory=dict)
    spans: dict[str, Spans] = field(default_factory=dict)
    changed: set[str] = field(default_factory=set)
    """The paths of entries that are new, or gone, since the ledger was read."""

    def write(self, path: str, entry: Entry, spans: Spans | None) -> None:
        self.entries[path] = entry
        if spans:
            self.spans[path] = spans
        self.changed.add(path)

    def clear(self) -> None:
        for path in list(self.entries):
            self.strike(path)

    def strike(self, path: str) -> None:
        self.spans.pop(path, None)
        if self.entries.pop(path, None):
            self.changed.add(path)


def read(text: str) -> Entry:
    """An entry as it was written down."""
    key, size, moment, number, sha256, rows = text.split(" ")
    return Entry(bytes.fromhex(key), int(size), int(moment), int(number), sha256, int(rows))


def written(spans: Spans) -> str:
    """The places of pieces as text: the basis, and one on each line."""
    places = (f"{key.hex()} {start} {length} {rows}" for key, (start, length, rows) in spans.places.items())
    return "\n".join((spans.basis.hex(), *places))


def read_spans(text: str) -> Spans:
    basis, *lines = text.splitlines()
    return Spans(bytes.fromhex(basis), dict(map(_place, lines)))


def _place(line: str) -> tuple[bytes, tuple[int, int, int]]:
    key, start, length, rows = line.split(" ")
    return bytes.fromhex(key), (int(start), int(length), int(rows))
