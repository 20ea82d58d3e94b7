"""An archive as values: the text of every file that a person may edit."""

import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from itertools import islice
from pathlib import Path

from generator import folder
from generator.interviews import interviews

TODAY = date(2026, 11, 22)


@dataclass(frozen=True, kw_only=True, slots=True)
class Papers:
    """What stands on the desk of an editor."""

    files: Mapping[str, str]
    """By their paths below the top of the archive."""
    spare: tuple[tuple[str, str], ...] = ()
    """Interviews that wait to be added: path and text."""
    day: date = TODAY
    """On which the archive is built: embargoes end."""
    stamps: Mapping[str, int] = field(default_factory=dict)
    """The seconds that some files claim as their last change, such as those of a copy from long ago."""

    def interviews(self) -> list[str]:
        """Their paths."""
        return [path for path in self.files if path.startswith("interviews/") and path.endswith(".md")]


def made_up(here: Path, number: int, *, spare: int = 20) -> Papers:
    """A made-up archive of so many interviews, and some that wait; an empty one is left in the folder `here`."""
    known = folder.prepare(here)
    made = ((f"interviews/{name}.md", text) for name, text in interviews(number + spare, known))
    kept = dict(islice(made, number))
    return Papers(files={**_around(here), **kept}, spare=tuple(made))


def put(papers: Papers, root: Path, before: Papers | None = None) -> None:
    """Make the archive in `root` hold these papers, and touch only what differs from those of `before`."""
    was: Mapping[str, str] = before.files if before else {}
    for gone in was.keys() - papers.files.keys():
        (root / gone).unlink()
    for path, text in papers.files.items():
        if was.get(path) != text or (before and before.stamps.get(path) != papers.stamps.get(path)):
            _write(root / path, text, papers.stamps.get(path))


def _write(path: Path, text: str, stamp: int | None) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text.encode())
    if stamp is not None:
        os.utime(path, (stamp, stamp))


def _around(root: Path) -> dict[str, str]:
    """The vocabularies, the pages written by hand, and the configuration."""
    return {path.relative_to(root).as_posix(): path.read_text(encoding="utf-8") for path in _texts(root)}


def _texts(root: Path) -> Iterator[Path]:
    yield from sorted((root / "interviews" / "vocabularies").glob("*.yml"))
    yield from sorted((root / "docs").glob("*.md"))
    yield root / "docs" / "assets" / "voices.css"
    yield root / "mkdocs.yml"
