"""The folder `interviews/`: the only module that reads it or writes to it."""

import dataclasses
import os
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from voices import files, fingerprints, frontmatter, vocabularies
from voices.archive import Archive
from voices.model import Document, Problem
from voices.pausing import Pause, go_on, pausing
from voices.vocabularies import Vocabularies

STRAY = "file-names"
"""Under the name of this check, files are told that nobody reads."""

# What is put behind a name that is taken: "-2".
_NUMBER = re.compile(r"-\d+$")


@dataclass(frozen=True, kw_only=True, slots=True)
class Library:
    """Everything in `interviews/` as written, and what could not be read."""

    documents: tuple[Document, ...]
    vocabularies: Vocabularies
    problems: tuple[Problem, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class Unread:
    """The file of an interview before anybody has looked into it."""

    path: Path
    data: bytes
    originals: Mapping[str, str]
    """The texts as received that are kept for it: the name and the sha256 of each file."""


def load(archive: Archive) -> Library:
    """Read every interview and vocabulary, in the order of their names."""
    documents: list[Document] = []
    known, problems = load_vocabularies(archive)
    unread, unreadable = interviews(archive)
    for file in unread:
        document, found = parse(file)
        problems += found
        if document is not None:
            documents.append(document)
    return Library(documents=tuple(documents), vocabularies=known, problems=(*problems, *unreadable))


def interviews(archive: Archive, pause: Pause = go_on) -> tuple[list[Unread], list[Problem]]:
    """The files of all interviews in the order of their names, and what is wrong with those that are none.

    Raises what `pause` raises, which is called before each.
    """
    kept = _kept(archive)
    written, unreadable = _read(pausing(_visible(archive.interviews, ".md"), pause), frontmatter.CHECK)
    unread = [
        Unread(path=path, data=data, originals=_digests(kept.get(path.stem, ()))) for path, data in written.items()
    ]
    return unread, [*unreadable, *_stray(archive)]


def interview(archive: Archive, path: Path) -> Unread | None:
    """The file of one interview; None when it cannot be read."""
    written, _ = _read([path], frontmatter.CHECK)
    originals = _digests(_kept(archive).get(path.stem, ()))
    return next((Unread(path=path, data=data, originals=originals) for data in written.values()), None)


def parse(file: Unread) -> tuple[Document | None, list[Problem]]:
    """The document in a file, or None when it cannot be read, and what is wrong with its form."""
    document, problems = frontmatter.parse(file.path, file.data)
    if document is None:
        return None, problems
    if document.fields.get("access") == "withdrawn":
        problems += frontmatter.comments_left(file.path, file.data)
    else:
        problems += frontmatter.words_lost(file.path, file.data)
    return dataclasses.replace(document, originals=file.originals), problems


def written_vocabularies(archive: Archive) -> tuple[dict[Path, bytes], list[Problem]]:
    """The files of the vocabularies, and what keeps others from being read."""
    return _read(_visible(archive.vocabularies, ".yml"), vocabularies.CHECK)


def load_vocabularies(archive: Archive) -> tuple[Vocabularies, list[Problem]]:
    """Read `interviews/vocabularies/`."""
    written, unreadable = written_vocabularies(archive)
    known, problems = vocabularies.load(written)
    return known, [*unreadable, *problems]


def create(path: Path, text: str) -> None:
    """Write a new interview. Raises FileExistsError when the address is taken, and OSError."""
    files.create(path, text.encode("utf-8"))


def replace(path: Path, text: str) -> None:
    """Write a new version of an interview, whole or not at all. Raises OSError."""
    files.replace(path, text.encode("utf-8"))


class Changed(Exception):
    """Raised when a file is no longer what it was when it was read."""


def written(archive: Archive) -> dict[Path, bytes]:
    """The bytes of every interview and vocabulary that can be read."""
    paths = [*_visible(archive.interviews, ".md"), *_visible(archive.vocabularies, ".yml")]
    return _read(paths, STRAY)[0]


def amend(path: Path, before: bytes, after: bytes) -> None:
    """Write a new version of a file that still is as it was read, where the two differ. Raises Changed and OSError."""
    if after == before:
        return
    if (path.read_bytes() if path.exists() else b"") != before:
        raise Changed(path)
    files.replace(path.resolve(), after)  # a link stays a link


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


def _visible(folder: Path, suffix: str) -> list[Path]:
    """What a folder holds under names that end so; dot files are the locks and notes of editors and file systems."""
    entries = folder.iterdir() if folder.is_dir() else ()
    return sorted(path for path in entries if path.suffix == suffix and not path.name.startswith("."))


def _read(paths: Iterable[Path], check: str) -> tuple[dict[Path, bytes], list[Problem]]:
    """The contents of files, and what keeps the others from being read."""
    contents: dict[Path, bytes] = {}
    problems: list[Problem] = []
    for path in paths:
        try:
            if path.is_file():
                contents[path] = path.read_bytes()
            elif os.path.lexists(path):  # else it was deleted a moment ago
                problems.append(Problem(path=path, message=_what_is_no_file(path), check=check))
        except FileNotFoundError:
            continue  # deleted a moment ago
        except OSError as error:
            message = f"Make this file readable, or delete it: {error.strerror or error}."
            problems.append(Problem(path=path, message=message, check=check))
    return contents, problems


def _kept(archive: Archive) -> dict[str, list[Path]]:
    """The texts as received, by the slug of the interview they became; what was derived from them does not count.

    A later version of the text of `ada-lowe` lies beside it as `ada-lowe-2`.
    """
    found: defaultdict[str, list[Path]] = defaultdict(list)
    later: defaultdict[str, list[Path]] = defaultdict(list)
    for path in sorted(archive.originals.iterdir()) if archive.originals.is_dir() else ():
        if len(path.suffixes) == 1 and not path.name.startswith("."):
            found[path.stem].append(path)
            later[_NUMBER.sub("", path.stem)].append(path)
    return {slug: [*paths, *later.get(slug, ())] for slug, paths in found.items()}


def _digests(paths: Iterable[Path]) -> dict[str, str]:
    contents, _ = _read(paths, "")
    return {path.name: fingerprints.sha256(data) for path, data in contents.items()}


def _what_is_no_file(path: Path) -> str:
    if path.is_dir():
        return f"Rename or move this folder: a name that ends in '{path.suffix}' is a file's."
    if path.is_symlink():
        return "Mend or delete this link: it leads to no file."
    return "Rename or move this: it is not a file."


def _stray(archive: Archive) -> Iterator[Problem]:
    """Warnings about what looks like an interview or vocabulary, but lies or is named so that nobody reads it."""
    for folder, folders, names in os.walk(archive.interviews):
        here = Path(folder)
        folders[:] = sorted(name for name in folders if not name.startswith(".") and here / name != archive.originals)
        is_for_interviews = here == archive.interviews
        for name in sorted(names):
            if is_for_interviews and name.endswith(".md"):
                continue  # what it should be, and thousands are
            if (message := _why_stray(here / name, archive)) and not name.startswith("."):
                yield Problem(path=here / name, message=message, check=STRAY, severity="warning")


def _why_stray(path: Path, archive: Archive) -> str | None:
    suffixes = [suffix.lower() for suffix in path.suffixes]
    if path.parent == archive.vocabularies:
        if path.suffix != ".yml" and suffixes[-1:] in ([".yml"], [".yaml"]):
            return f"Rename or move this file: a vocabulary's name ends in '.yml', not '{path.suffix}'."
    elif ".md" in suffixes and (path.suffix != ".md" or path.parent != archive.interviews):
        return "Rename or move this file: an interview lies directly in interviews/, and its name ends in '.md'."
    return None
