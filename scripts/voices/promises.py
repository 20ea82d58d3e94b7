"""What was once published keeps its address: passages and interviews that a revision had and that are gone."""

from collections.abc import Iterator, Mapping
from pathlib import Path

from voices import frontmatter, history, library
from voices.archive import Archive
from voices.model import Document, Place, Problem
from voices.passages import read, retired_ids

CHECK = "promises"


def broken(archive: Archive, revision: str) -> Iterator[Problem]:
    """Each id of a passage, and each interview, that was published and is gone. Raises history.NoHistory."""
    present = library.written(archive)
    for path, before in sorted(published(archive, revision).items()):
        if path not in present:
            message = (
                "This interview was published and is gone: put the file back. To take it from readers, set "
                "'access: withdrawn'; if it has another name now, list this one there under 'former_addresses'."
            )
            if not _has_moved(path, present):
                yield Problem(path=path, message=message, check=CHECK)
            continue
        document, _ = frontmatter.parse(path, present[path])
        if document is not None and document.fields.get("access") != "withdrawn":
            for identity in _gone(before, document):
                message = (
                    f"The passage '{identity}' was published and is gone: put its id back, or let "
                    f"'voices check --fix --since {revision}' note where it stood."
                )
                yield Problem(path=path, place=Place(line=document.body_line), message=message, check=CHECK)


def published(archive: Archive, revision: str) -> Mapping[Path, Document]:
    """The interviews that readers had at a revision and that are not the same now. Raises history.NoHistory."""
    earlier = history.earlier(archive.interviews, revision)
    documents = (frontmatter.parse(path, data)[0] for path, data in earlier.items())
    return {document.path: document for document in documents if document is not None and not document.is_draft}


def _gone(before: Document, now: Document) -> list[str]:
    kept = {piece.id for piece in read(now.body)} | set(retired_ids(now.fields))
    return [piece.id for piece in read(before.body) if piece.id and piece.id not in kept]


def _has_moved(path: Path, present: Mapping[Path, bytes]) -> bool:
    """Whether another interview says that this was its address."""
    documents = (frontmatter.parse(other, data)[0] for other, data in present.items() if other.suffix == ".md")
    addresses = (document.fields.get("former_addresses") for document in documents if document is not None)
    return any(isinstance(listed, list) and path.stem in listed for listed in addresses)
