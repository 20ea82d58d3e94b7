"""Which files of `docs/` the build wrote, so that it may replace and remove them, and which a person did.

A page says so in its second line. Data for download cannot: their checksums stand in a file, which readers who download
them can use too.
"""

import hashlib
from collections.abc import Collection, Iterable, Iterator, Mapping
from pathlib import Path

MARK = "# Written by `voices build`"
"""Stands in the second line of every generated page."""

FILES = ("index.md", "checks.md", "search.md", "robots.txt")
FOLDERS = (
    *("interviews", "councils", "people", "roles", "topics", "questions", "years", "sources"),
    *("regions", "decades", "forms", "access", "data", "feeds"),
)
"""With the files, the part of `docs/` that belongs to the build."""

CHECKSUMS = "data/SHA256SUMS"
"""Lists what the build wrote beside its pages, in the form that `sha256sum --check` reads."""


def generated(docs: Path) -> tuple[Path, ...]:
    """The files and the folders that belong to the build."""
    return (*(docs / file for file in FILES), *(docs / folder for folder in FOLDERS))


def foreign(present: Iterable[Path], docs: Path) -> list[Path]:
    """The files that stand where the build writes, but that it did not write."""
    known = set(_rows(docs / CHECKSUMS))
    return [path for path in present if not _is_ours(path, docs, known)]


def checksums(files: Mapping[str, str]) -> bytes:
    """The file of checksums for everything that is not a page, in the order of the paths, each given with its sum."""
    return "".join(f"{sha256}  {path}\n" for path, sha256 in sorted(files.items()) if not path.endswith(".md")).encode()


def _is_ours(path: Path, docs: Path, known: Collection[tuple[str, str]]) -> bool:
    name = path.relative_to(docs).as_posix()
    if name == CHECKSUMS:
        return True
    if not path.is_file():
        return False
    if path.suffix == ".md":
        return docs in path.parents and _is_marked(path)
    return (name, hashlib.sha256(path.read_bytes()).hexdigest()) in known


def _is_marked(path: Path) -> bool:
    with path.open("rb") as file:
        return MARK.encode() in file.read(200)


def _rows(path: Path) -> Iterator[tuple[str, str]]:
    """The names in a file of checksums, each with its checksum; nothing when it cannot be read."""
    if path.is_file():
        for line in path.read_bytes().decode("utf-8", "replace").splitlines():
            checksum, found, name = line.partition("  ")
            if found:
                yield name, checksum
