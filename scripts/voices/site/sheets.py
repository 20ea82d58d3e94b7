"""Files that are made and not yet written."""

import hashlib
import mmap
from dataclasses import dataclass
from pathlib import Path

from voices.model import Pieced
from voices.site.ledger import Spans


@dataclass(frozen=True, slots=True)
class Sheet:
    path: str
    """Below `docs/`."""
    key: bytes
    """The digest of what it is made from."""
    data: bytes
    sha256: str
    rows: int
    spans: Spans | None


def sheet_of(path: str, key: bytes, data: bytes, rows: int = 0, spans: Spans | None = None) -> Sheet:
    return Sheet(path, key, data, hashlib.sha256(data).hexdigest(), rows, spans)


def pieced(file: Pieced, key: bytes, docs: Path, spans: Spans | None) -> Sheet:
    """The file, with what is still right in the one that is there; it is large, and so never copied in parts."""
    path = file.path.as_posix()
    before = spans.places if spans and spans.basis == file.basis else {}
    old = memoryview(_mapped(docs / path) if before else b"")
    parts: list[bytes | memoryview] = []
    places: dict[bytes, tuple[int, int, int]] = {}
    position, total = len(file.head), 0
    for piece in file.pieces:
        if known := before.get(piece.key):
            start, length, rows = known
            part: bytes | memoryview = old[start : start + length]
        else:
            part, rows = piece.make()
        places[piece.key] = (position, len(part), rows)
        position += len(part) + (len(file.between) if part else 0)
        total += rows
        parts.append(part)
    return sheet_of(path, key, file.of(parts), total, Spans(file.basis, places))


def _mapped(path: Path) -> bytes | mmap.mmap:
    with path.open("rb") as file:
        return mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) if path.stat().st_size else b""
