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
from voices.renaming.uses import Told
from voices.renaming.wish import Refused, Wish
from voices.slugs import slug
from voices.suggestions import hint
from voices.vocabularies import Vocabulary

_LONGEST_KEY = 100
"""Letters of a new key, which becomes the name of a file."""


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
    dropped: str | None = None
    """The definition of an entry that was folded into another."""


@dataclass(frozen=True, kw_only=True, slots=True)
class _Target:
    """What the old entry becomes."""

    key: str
    """The key it has now."""
    name: str
    new_key: str
    new_name: str
    into: bool
    """Whether `new_key` is another entry that is there already."""


def plan(archive: Archive, wish: Wish) -> Plan:
    """What has to be written. Raises Refused, and OSError when a file cannot be read."""
    path = archive.vocabularies / f"{wish.kind.vocabulary}.yml"
    written = library.written(archive)
    documents = _documents(written)
    before = written.get(path, b"")
    text = _text(before)
    known = _vocabulary(path, text)
    if wish.kind.name == "person":
        text = _with_people(text, known, documents, wish)
        known = _vocabulary(path, text)
    target = _target(wish, known)
    edited = _edited(text, wish.kind, target)
    _vocabulary(path, edited)
    after = _bytes(edited, before)
    change = Change(path=path, before=before, after=after, told=tuple(_told(target, wish.kind, text)))
    interviews = list(_interviews(written, documents, wish.kind, known, target))
    return Plan(
        changes=(change, *(one for one in interviews if one.after != one.before)),
        left=(*_left_in_entry(path, edited, target), *_left(documents, wish.kind, known, target)),
        moved=_moved(wish.kind, target),
        dropped=_dropped(text, target),
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


def _with_people(text: str, known: Vocabulary[Any], documents: list[Document], wish: Wish) -> str:
    """The people with an entry for the one meant, and for one into whom they are folded: most have none."""
    used = [name for document in documents for _, name in wish.kind.uses(document)]
    names = {slug(name): name for name in (*reversed(used), *(name for name in used if name == wish.old))}
    for wanted in (wish.old, wish.new if wish.merge else None):
        if wanted and wanted not in known and not known.find(wanted) and (name := names.get(slug(wanted))):
            text = yaml_text.with_entry(text, slug(wanted), {"name": name})
    taken = slug(wish.new or "")
    if not wish.merge and taken in names and taken not in known and not _is_same(wish, known, names[taken]):
        raise Refused(_is_there(wish, taken, names[taken]))
    return text


def _is_same(wish: Wish, known: Vocabulary[Any], name: str) -> bool:
    """Whether a name is one of the person's own."""
    person = known.entries.get(wish.old) or known.find(wish.old)
    return slug(name) == slug(wish.old) or (person is not None and known.find(name) == person)


def _target(wish: Wish, known: Vocabulary[Any]) -> _Target:
    old = known.entries.get(wish.old) or known.find(wish.old)
    if old is None:
        names = [*known.entries, *(entry.name for entry in known)]
        where = f"interviews/vocabularies/{wish.kind.vocabulary}.yml"
        also = " or in an interview" if wish.kind.name == "person" else ""
        raise Refused(f"There is no {wish.kind.name} '{wish.old}' in {where}{also}.{hint(wish.old, names)}")
    new_key = old.key if wish.new is None else slug(wish.new)
    if not new_key:
        raise Refused(f"'{wish.new}' has no letter of which an address could be made.")
    if len(new_key) > _LONGEST_KEY:
        raise Refused(f"'{new_key[:40]}…' is too long for an address: choose at most {_LONGEST_KEY} letters.")
    new_name = wish.name or (wish.new if wish.new and wish.new != new_key else old.name)
    others = (known.entries.get(new_key), known.find(new_name) if new_name != old.name else None)
    other = next((one for one in others if one and one.key != old.key), None)
    if other and not wish.merge:
        raise Refused(_is_there(wish, other.key, other.name))
    if wish.merge and not other:
        raise Refused(f"There is no other {wish.kind.name} '{wish.new}' to fold '{old.key}' into: leave out --merge.")
    if other:
        return _Target(key=old.key, name=old.name, new_key=other.key, new_name=other.name, into=True)
    if (new_key, new_name) == (old.key, old.name):
        raise Refused(f"That is what '{wish.old}' is called already.")
    return _Target(key=old.key, name=old.name, new_key=new_key, new_name=new_name, into=False)


def _is_there(wish: Wish, key: str, name: str) -> str:
    return (
        f"There is a {wish.kind.name} '{key}' ({name}) already. "
        f"Choose another name, or fold '{wish.old}' into it with --merge."
    )


def _edited(text: str, kind: Kind, target: _Target) -> str:
    if target.into:
        return entries.merged(text, kind, target.key, target.new_key)
    return entries.renamed(text, kind, target.key, new_key=target.new_key, new_name=target.new_name)


def _interviews(
    written: Mapping[Path, bytes], documents: list[Document], kind: Kind, known: Vocabulary[Any], target: _Target
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


def _left(
    documents: list[Document], kind: Kind, known: Vocabulary[Any], target: _Target
) -> Iterator[tuple[Path, Told]]:
    """Sentences that name a person by the old name."""
    if kind.name == "person" and target.new_name != target.name:
        for document in documents:
            names = dict.fromkeys(name for _, name in _found(document, kind, known, target.key, target.new_name))
            for name in names:
                yield from ((document.path, told) for told in uses.left(document, name))


def _left_in_entry(path: Path, edited: str, target: _Target) -> Iterator[tuple[Path, Told]]:
    """The name by which a person is sorted, which only a person can turn round."""
    marked = marked_yaml.load(edited)
    sort_name = marked.value[target.new_key].get("sort_name")
    if sort_name and not target.into and target.new_name != target.name:
        line = marked.values[(target.new_key, "sort_name")].line
        yield path, Told(line=line, message=f"'sort_name: {sort_name}' was left: look at it")


def _told(target: _Target, kind: Kind, text: str) -> Iterator[Told]:
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


def _moved(kind: Kind, target: _Target) -> tuple[str, str] | None:
    if target.key == target.new_key:
        return None
    return f"/{kind.vocabulary}/{target.key}/", f"/{kind.vocabulary}/{target.new_key}/"


def _dropped(text: str, target: _Target) -> str | None:
    definition = marked_yaml.load(text).value[target.key].get("definition") if target.into else None
    return str(definition) if definition else None


def _text(data: bytes) -> str:
    return data.decode("utf-8-sig").replace("\r\n", "\n").replace("\r", "\n")


def _bytes(text: str, before: bytes) -> bytes:
    """The text with the line ends and the byte order mark that the file had."""
    data = text.encode("utf-8")
    if before.startswith(b"\xef\xbb\xbf"):
        data = b"\xef\xbb\xbf" + data
    return data.replace(b"\n", b"\r\n") if b"\r\n" in before else data
