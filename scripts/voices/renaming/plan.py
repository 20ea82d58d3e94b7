"""Works out what a renaming changes, in full, before anything is written."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from voices import frontmatter, library, marked_yaml, vocabularies, yaml_text
from voices.archive import Archive
from voices.model import Document, FieldPath
from voices.renaming import entries, uses
from voices.renaming.kinds import Kind
from voices.renaming.target import Target, found_in, with_people
from voices.renaming.uses import Told
from voices.renaming.wish import Refused, Wish
from voices.vocabularies import Vocabulary


@dataclass(frozen=True, kw_only=True, slots=True)
class Change:
    """One file as it was read and as it will be."""

    path: Path
    before: bytes
    after: bytes
    told: tuple[Told, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class Plan:
    """All changes in the order in which they are written, and what is left for a person to look at."""

    changes: tuple[Change, ...]
    left: tuple[tuple[Path, Told], ...] = ()
    moved: tuple[str, str] | None = None
    """The address before and after, when it changes: `("/topics/ofsted/", "/topics/inspection/")`."""
    dropped: tuple[tuple[str, str], ...] = ()
    """The fields of an entry that was folded into another, with what they said that the other does not."""


def plan(archive: Archive, wish: Wish) -> Plan:
    """What has to be written. Raises Refused, and OSError when a file cannot be read."""
    path = archive.vocabularies / f"{wish.kind.vocabulary}.yml"
    written = library.written(archive)
    documents = _documents(written)
    before = written.get(path, b"")
    text = _text(before)
    known = _vocabulary(path, text)
    if wish.kind.name == "person":
        text = with_people(text, known, documents, wish)
        known = _vocabulary(path, text)
    target = found_in(known, wish)
    edited = _edited(text, wish.kind, target)
    _vocabulary(path, edited)
    after = _bytes(edited, before)
    change = Change(path=path, before=before, after=after, told=tuple(_told(target, wish.kind, text)))
    interviews = list(_interviews(written, documents, wish.kind, known, target))
    return Plan(
        changes=(change, *(one for one in interviews if one.after != one.before)),
        left=(*_left_in_entry(path, edited, target), *_left(documents, wish.kind, known, target)),
        moved=_moved(wish.kind, target),
        dropped=tuple(_dropped(text, wish.kind, target)),
    )


def _documents(written: Mapping[Path, bytes]) -> list[Document]:
    documents = []
    for path, data in written.items():
        if path.suffix == ".md":
            document, problems = frontmatter.parse(path, data)
            if document is None or problems:
                raise Refused(f"{path.name} cannot be read, so nobody knows whether it uses this name: mend it first.")
            documents.append(document)
    return documents


def _vocabulary(path: Path, text: str) -> Vocabulary[Any]:
    known, problems = vocabularies.load({path: text.encode()})
    wrong = [problem for problem in problems if problem.severity == "error"]
    if wrong:
        at = f"{path.name}, line {wrong[0].place.line}"
        raise Refused(f"{at}, would not be right, so nothing was changed: {wrong[0].message}")
    found: Vocabulary[Any] = getattr(known, path.stem)
    return found


def _edited(text: str, kind: Kind, target: Target) -> str:
    if target.into:
        return entries.merged(text, kind, target.key, target.new_key)
    return entries.renamed(text, kind, target.key, new_key=target.new_key, new_name=target.new_name)


def _interviews(
    written: Mapping[Path, bytes], documents: list[Document], kind: Kind, known: Vocabulary[Any], target: Target
) -> Iterator[Change]:
    new = target.new_key if kind.used_by == "key" else target.new_name
    for document in documents:
        found = dict(_found(document, kind, known, target.key, new))
        if found:
            before = written[document.path]
            after, told = uses.renamed(_text(before), document, found, new)
            for old in dict.fromkeys(found.values()) if kind.name == "person" else ():
                after, more = uses.with_turns(after, old, new)
                told += more
            told.sort(key=lambda one: one.line)
            yield Change(path=document.path, before=before, after=_bytes(after, before), told=tuple(told))


def _found(
    document: Document, kind: Kind, known: Vocabulary[Any], key: str, new: str
) -> Iterator[tuple[FieldPath, str]]:
    """Where an interview names the entry, in whatever spelling, and not yet as it will be named."""
    for path, name in kind.uses(document):
        entry = known.entries.get(name) if kind.used_by == "key" else None
        entry = entry or known.find(name)
        if name != new and entry is not None and entry.key == key:
            yield path, name


def _left(documents: list[Document], kind: Kind, known: Vocabulary[Any], target: Target) -> Iterator[tuple[Path, Told]]:
    """Sentences that name a person by the old name."""
    if kind.name == "person" and target.new_name != target.name:
        for document in documents:
            names = dict.fromkeys(name for _, name in _found(document, kind, known, target.key, target.new_name))
            for name in names:
                yield from ((document.path, told) for told in uses.left(document, name))


def _left_in_entry(path: Path, edited: str, target: Target) -> Iterator[tuple[Path, Told]]:
    """The name by which a person is sorted, which only a person can turn round."""
    marked = marked_yaml.load(edited)
    sort_name = marked.value[target.new_key].get("sort_name")
    if sort_name and not target.into and target.new_name != target.name:
        line = marked.values[(target.new_key, "sort_name")].line
        yield path, Told(line=line, message=f"'sort_name: {sort_name}' was left: look at it")


def _told(target: Target, kind: Kind, text: str) -> Iterator[Told]:
    """What changes in the vocabulary, by the lines that it has before."""
    marked = marked_yaml.load(text)
    line = marked.keys[(target.key,)].line
    if target.into:
        yield Told(line=line, message=f"'{target.key}' was folded into '{target.new_key}'")
    elif target.new_key != target.key:
        yield Told(line=line, message=f"'{target.key}' became '{target.new_key}'")
    if not target.into and target.new_name != target.name:
        yield Told(line=line, message=f"'{target.name}' became '{target.new_name}'")
    if target.new_key != target.key:
        for path, value, (start, _) in yaml_text.scalars(marked):
            if len(path) > 1 and path[1] in kind.references and path[0] != target.key and value == target.key:
                line = text.count("\n", 0, start) + 1
                became = "was taken out" if path[0] == target.new_key else f"became '{target.new_key}'"
                yield Told(line=line, message=f"'{target.key}' {became} as {path[1]} to '{path[0]}'")


def _moved(kind: Kind, target: Target) -> tuple[str, str] | None:
    if target.key == target.new_key:
        return None
    return f"/{kind.vocabulary}/{target.key}/", f"/{kind.vocabulary}/{target.new_key}/"


def _dropped(text: str, kind: Kind, target: Target) -> Iterator[tuple[str, str]]:
    """What nobody says any more once an entry is folded: its names and addresses lead to the other, and stay."""
    if target.into:
        vocabulary = marked_yaml.load(text).value
        kept = {"name", "former_keys", kind.other_names, *kind.references}
        for field, value in vocabulary[target.key].items():
            if field not in kept and value and value != vocabulary[target.new_key].get(field):
                yield field, str(value)


def _text(data: bytes) -> str:
    return data.decode("utf-8-sig").replace("\r\n", "\n").replace("\r", "\n")


def _bytes(text: str, before: bytes) -> bytes:
    """The text with the line ends and the byte order mark that the file had."""
    data = text.encode("utf-8")
    if before.startswith(b"\xef\xbb\xbf"):
        data = b"\xef\xbb\xbf" + data
    return data.replace(b"\n", b"\r\n") if b"\r\n" in before else data
