"""The folder `interviews/`: the only module that reads it or writes to it."""

from dataclasses import dataclass
from pathlib import Path

from voices import files, frontmatter, vocabularies
from voices.archive import Archive
from voices.model import Document, Problem
from voices.vocabularies import Vocabularies


@dataclass(frozen=True, kw_only=True, slots=True)
class Library:
    """Everything in `interviews/` as written, and what could not be read."""

    documents: tuple[Document, ...]
    vocabularies: Vocabularies
    problems: tuple[Problem, ...]


def load(archive: Archive) -> Library:
    """Read every interview and vocabulary, in the order of their names."""
    documents: list[Document] = []
    known, problems = load_vocabularies(archive)
    for path in sorted(archive.interviews.glob("*.md")):
        document, found = frontmatter.parse(path, path.read_bytes())
        problems += found
        if document is not None:
            documents.append(document)
    return Library(documents=tuple(documents), vocabularies=known, problems=tuple(problems))


def load_vocabularies(archive: Archive) -> tuple[Vocabularies, list[Problem]]:
    """Read `interviews/vocabularies/`."""
    return vocabularies.load({path: path.read_bytes() for path in sorted(archive.vocabularies.glob("*.yml"))})


def create(path: Path, text: str) -> None:
    """Write a new interview. Raises FileExistsError when the address is taken, and OSError."""
    files.create(path, text.encode("utf-8"))


def replace(path: Path, text: str) -> None:
    """Write a new version of an interview, whole or not at all. Raises OSError."""
    files.replace(path, text.encode("utf-8"))


def keep_original(archive: Archive, name: str, data: bytes) -> Path:
    """Keep a text as received, beside others of its kind, and say where. Raises FileExistsError and OSError."""
    path = archive.originals / name
    files.create(path, data)
    return path


def has_original(archive: Archive, name: str, data: bytes) -> bool:
    """Whether exactly this text is kept under this name already."""
    path = archive.originals / name
    return path.is_file() and path.read_bytes() == data


def text(path: Path) -> str:
    """An interview as written. Raises OSError."""
    return path.read_bytes().decode("utf-8-sig").replace("\r\n", "\n")


def forget(path: Path) -> None:
    """Take back a file that was just written, because what belongs with it could not be."""
    path.unlink(missing_ok=True)
