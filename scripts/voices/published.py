"""What readers had at an earlier revision, as git remembers it, and which of its promises are broken now."""

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from voices import frontmatter, history, library
from voices.archive import Archive
from voices.checks import promises
from voices.model import Document, Problem


def published(archive: Archive, revision: str) -> Mapping[Path, Document]:
    """The interviews that readers had at a revision and that are not the same now. Raises history.NoHistory."""
    earlier = _read(history.earlier(archive.interviews, revision).items())
    return {path: document for path, document in earlier.items() if not document.is_draft}


def broken(archive: Archive, revision: str) -> Iterator[Problem]:
    """Each interview, address and id of a passage that was published and is gone. Raises history.NoHistory."""
    before = published(archive, revision)
    files = library.written(archive)
    everything_present = before.keys() <= files.keys()  # then nothing has moved, and only what was edited is read
    wanted = before.keys() if everything_present else files.keys()
    now = _read((path, files[path]) for path in wanted if path.suffix == ".md")
    asked = {path: one for path, one in before.items() if path in now or path not in files}  # not what is unreadable
    return promises.broken(asked, now, revision)


def _read(files: Iterable[tuple[Path, bytes]]) -> dict[Path, Document]:
    """The files that can be read."""
    documents = {path: frontmatter.parse(path, data)[0] for path, data in files}
    return {path: document for path, document in documents.items() if document is not None}
