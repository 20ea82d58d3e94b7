"""Writes a draft, its original and the list of what was removed: all three, or none."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path

from voices import frontmatter, library
from voices.archive import Archive
from voices.intake import removals
from voices.intake.draft import Draft
from voices.intake.removals import READ, REMOVED, TEXTS
from voices.manuscript import Evidence
from voices.passages import retired_ids, settled

_LONGEST_WORDS = 90
_MOST_ADDRESSES = 1000


def write(draft: Draft, archive: Archive) -> Draft:
    """The draft as written, perhaps under the next free address; or with the sentence that says why it was not."""
    try:
        return _update(draft, archive) if draft.changes is not None else _create(draft, archive)
    except OSError as error:
        reason = error.strerror or str(error)
        return replace(draft, path=None, error=f"The draft could not be written, and nothing was changed: {reason}.")


def _create(draft: Draft, archive: Archive) -> Draft:
    """Somebody may have taken the address since the archive was read: then the next one is tried."""
    for path in _addresses(draft):
        try:
            with _AllOrNothing() as done:
                kept_as = _keep(draft, archive, path.stem, done)
                library.create(path, text(draft))
        except FileExistsError:
            continue
        return replace(draft, path=path, kept_as=kept_as)
    raise FileExistsError(f"all addresses like {draft.path} are taken")


def _update(draft: Draft, archive: Archive) -> Draft:
    path, changes = draft.path, draft.changes or {}
    assert path is not None  # noqa: S101 (an update has one)
    with _AllOrNothing() as done:
        kept_as = _keep(draft, archive, path.stem, done)
        body = settled(draft.body, retired=retired_ids(changes)).body
        library.replace(path, frontmatter.with_fields(library.text(path), changes, body))
    return replace(draft, kept_as=kept_as)


def _keep(draft: Draft, archive: Archive, wanted: str, done: "_AllOrNothing") -> str:
    """The original and what belongs with it, and the name they got: the first under which lie no other bytes.

    A name stays taken when the draft that came of it was deleted: its address is free all the same.
    """
    for stem in _names(wanted):
        try:
            with _AllOrNothing() as these:
                _write(_files(draft, stem), archive, these)
        except FileExistsError:
            continue
        done.written += these.written
        return stem
    raise OSError(f"all names like {wanted} are taken in {archive.originals}")


def _files(draft: Draft, stem: str) -> dict[str, bytes]:
    """The original, and beside it its text and what was removed."""
    files = {f"{stem}{draft.suffix}": draft.data, f"{stem}{REMOVED}": removals.listed(draft).encode("utf-8")}
    if draft.suffix not in TEXTS:
        files[f"{stem}{READ}"] = draft.text.encode("utf-8", "replace")
    return files


def _write(files: Mapping[str, bytes], archive: Archive, done: "_AllOrNothing") -> None:
    for name, data in files.items():
        if not library.has_original(archive, name, data):
            done.written.append(library.keep_original(archive, name, data))


class _AllOrNothing:
    """Takes back what was written when what belongs with it could not be."""

    def __init__(self) -> None:
        self.written: list[Path] = []

    def __enter__(self) -> "_AllOrNothing":
        return self

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        if kind is not None:
            for path in self.written:
                library.forget(path)


def _addresses(draft: Draft) -> Iterator[Path]:
    assert draft.path is not None  # noqa: S101 (a draft without a problem has one)
    return (draft.path.with_name(f"{stem}.md") for stem in _names(draft.path.stem))


def _names(stem: str) -> Iterator[str]:
    yield stem
    yield from (f"{stem}-{number}" for number in range(2, _MOST_ADDRESSES))


def text(draft: Draft) -> str:
    """The file of a new interview, each field with its evidence as a comment, each passage with its id."""
    comments = {name: comment for name in draft.front_matter if (comment := _comment(draft, name))}
    return frontmatter.compose(draft.front_matter, settled(draft.body).body, comments)


def _comment(draft: Draft, name: str) -> str | None:
    evidence = draft.evidence.get(name)
    if evidence is None or name.endswith("_basis") or evidence.text == "set by the import":
        return None
    if name == "title" and draft.front_matter.get("title_basis") == "supplied":
        return "supplied: the text has no title"
    if evidence.basis == "absent":
        return "absent: not found"
    return _words(evidence)


def _words(evidence: Evidence) -> str:
    where = f", line {evidence.line}" if evidence.line else ""
    said = " ".join((evidence.text or "").split())
    short = said if len(said) <= _LONGEST_WORDS else said[:_LONGEST_WORDS].rsplit(" ", 1)[0] + " …"
    quoted = f'"{short}"' if evidence.line else short
    return f"{evidence.basis}{where}" + (f": {quoted}" if said else "")
