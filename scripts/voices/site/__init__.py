"""The generated part of `docs/`: write what changed, remove what is gone, touch nothing written by hand."""

import os
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from pathlib import Path

from voices import files
from voices.model import Download, Page
from voices.site.ownership import CHECKSUMS, MARK, checksums, foreign, generated

__all__ = ["MARK", "HandWritten", "PathTaken", "count", "generated", "write", "write_preview"]


class HandWritten(Exception):
    """Raised with the paths of files in the part of `docs/` that belongs to the build, which it did not write."""


class PathTaken(Exception):
    """Raised with the path, below `docs/`, that two pages would have."""


def write(pages: Iterable[Page | Download], docs: Path, *, anew: bool = False) -> int:
    """Make the generated part of `docs` hold exactly these pages, and say how many files changed.

    With `anew` every page is written, changed or not. Raises PathTaken and HandWritten before anything is written,
    and OSError when a file cannot be.
    """
    wanted = _contents(pages, docs)
    present = [path for part in generated(docs) for path in _files(part)]
    if strangers := foreign(present, docs):
        raise HandWritten(*strangers)
    _announce(wanted, docs / CHECKSUMS)
    return _make(wanted, present, anew=anew)


def write_preview(pages: Iterable[Page | Download], docs: Path, preview: Path) -> int:
    """Make the folder `preview` hold these pages and what is written by hand in `docs`, which is left as it is.

    Says how many files changed. Raises PathTaken, and OSError when a file cannot be read or written.
    """
    wanted = _contents(pages, preview)
    for path in _written_by_hand(docs):
        with suppress(FileNotFoundError):  # renamed or deleted a moment ago: another edit will tell
            wanted[preview / path.relative_to(docs)] = path.read_bytes()
    return _make(wanted, list(_files(preview)))


def count(docs: Path) -> int:
    """How many pages the generated part of `docs` holds."""
    return sum(path.suffix == ".md" for part in generated(docs) for path in _files(part))


def _contents(pages: Iterable[Page | Download], docs: Path) -> dict[Path, bytes]:
    wanted: dict[Path, bytes] = {}
    for page in pages:
        path = docs / page.path
        if path in wanted:
            raise PathTaken(page.path)
        wanted[path] = page.data
    if listed := checksums(wanted, docs):
        wanted[docs / CHECKSUMS] = listed
    return wanted


def _announce(wanted: Mapping[Path, bytes], checksums: Path) -> None:
    """List what is about to be written beside what was: a build that is broken off knows its own files again."""
    before = checksums.read_bytes() if checksums.is_file() else b""
    if (after := wanted.get(checksums)) and after != before:
        files.replace(checksums, before + after)


def _make(wanted: Mapping[Path, bytes], present: Iterable[Path], *, anew: bool = False) -> int:
    changed = [path for path, data in wanted.items() if anew or not path.is_file() or path.read_bytes() != data]
    gone = [path for path in present if path not in wanted]
    for path in changed:
        files.replace(path, wanted[path])
    for path in gone:
        path.unlink(missing_ok=True)  # a build at the same time may have been quicker
    return len(changed) + len(gone)


def _written_by_hand(docs: Path) -> Iterator[Path]:
    """The files of `docs` that do not belong to the build."""
    parts = set(generated(docs))
    for path in sorted(docs.iterdir()):
        if path not in parts and not path.name.startswith("."):
            yield from (file for file in _files(path) if file.is_file())


def _files(path: Path) -> Iterator[Path]:
    """The file at a path, or those below it; without dot files, which renderers leave out and editors leave lying."""
    if path.is_dir():
        for entry in sorted(path.iterdir()):
            if not entry.name.startswith("."):
                yield from _files(entry)
    elif os.path.lexists(path):
        yield path
