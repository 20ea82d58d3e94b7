"""What was once published keeps its address: passages and interviews that a revision had and that are gone."""

from collections.abc import Iterator, Mapping
from pathlib import Path

from voices import frontmatter, history, library
from voices.archive import Archive
from voices.model import Document, Place, Problem
from voices.passages import read, retired_ids

CHECK = "promises"


def broken(archive: Archive, revision: str) -> Iterator[Problem]:
    """Each interview, address and id of a passage that was published and is gone. Raises history.NoHistory."""
    present = library.written(archive)
    moved: frozenset[str] | None = None
    for path, before in sorted(published(archive, revision).items()):
        if path in present:
            document, _ = frontmatter.parse(path, present[path])
            if document is not None:
                yield from _broken(before, document, revision)
            continue
        moved = _former_addresses(present) if moved is None else moved
        if path.stem not in moved:
            message = (
                "This interview was published and is gone: put the file back. To take it from readers, set "
                "'access: withdrawn'; if it has another name now, list this one there under 'former_addresses'."
            )
            yield Problem(path=path, message=message, check=CHECK)


def _broken(before: Document, now: Document, revision: str) -> Iterator[Problem]:
    """What one interview promised and no longer keeps."""
    if now.is_draft:
        message = (
            "This interview was published and is a draft again, so its page is gone: take the line 'draft: true' out. "
            "To take it from readers, set 'access: withdrawn'."
        )
        yield Problem(path=now.path, place=now.values[("draft",)], message=message, check=CHECK)
        return
    for address in (one for one in _former(before) if one not in _former(now)):
        message = f"The address '{address}' led here and is gone: put it back under 'former_addresses'."
        yield Problem(path=now.path, message=message, check=CHECK)
    for identity in _gone(before, now) if now.fields.get("access") != "withdrawn" else ():
        message = (
            f"The passage '{identity}' was published and is gone: put its id back, or let "
            f"'voices check --fix --since {revision}' note where it stood."
        )
        yield Problem(path=now.path, place=Place(line=now.body_line), message=message, check=CHECK)


def published(archive: Archive, revision: str) -> Mapping[Path, Document]:
    """The interviews that readers had at a revision and that are not the same now. Raises history.NoHistory."""
    earlier = history.earlier(archive.interviews, revision)
    documents = (frontmatter.parse(path, data)[0] for path, data in earlier.items())
    return {document.path: document for document in documents if document is not None and not document.is_draft}


def _gone(before: Document, now: Document) -> list[str]:
    kept = {piece.id for piece in read(now.body)} | set(retired_ids(now.fields))
    return [piece.id for piece in read(before.body) if piece.id and piece.id not in kept]


def _former_addresses(present: Mapping[Path, bytes]) -> frozenset[str]:
    """The addresses that readers once used and that lead to an interview today."""
    documents = (frontmatter.parse(path, data)[0] for path, data in present.items() if path.suffix == ".md")
    shown = (document for document in documents if document is not None and not document.is_draft)
    return frozenset(former for document in shown for former in _former(document))


def _former(document: Document) -> list[str]:
    listed = document.fields.get("former_addresses")
    return [one for one in listed if isinstance(one, str)] if isinstance(listed, list) else []
