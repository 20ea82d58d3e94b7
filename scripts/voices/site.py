"""The generated part of `docs/`: write what changed, remove what is gone, touch nothing written by hand."""

from collections.abc import Iterable
from pathlib import Path

from voices import files
from voices.model import Page

MARK = "# Written by `voices build`"
"""Stands in the second line of every generated page."""

FOLDERS = ("interviews", "councils", "people", "roles", "topics", "questions", "years", "sources", "data")
"""The folders of `docs/` that belong to the build."""


class HandWritten(Exception):
    """Raised with the path of a page that the build would overwrite but did not write."""


def write(pages: Iterable[Page], docs: Path) -> int:
    """Make the generated part of `docs` hold exactly these pages, and say how many files changed.

    Raises HandWritten before anything is written, and OSError when a file cannot be.
    """
    wanted = {docs / page.path: page.text.encode("utf-8") for page in pages}
    generated = [docs / "index.md", *(path for folder in FOLDERS for path in (docs / folder).glob("*.md"))]
    gone = {path for path in generated if path.is_file()} - wanted.keys()
    present = {path: path.read_bytes() for path in (*wanted, *gone) if path.is_file()}
    for path, data in present.items():
        if MARK.encode() not in data[:200]:
            raise HandWritten(path)
    changed = [path for path, data in wanted.items() if present.get(path) != data]
    for path in changed:
        files.replace(path, wanted[path])
    for path in gone:
        path.unlink()
    return len(changed) + len(gone)


def clear(docs: Path) -> None:
    """Take away every page that the build wrote."""
    write((), docs)
