"""A vocabulary is a file of entries: a key in small letters with hyphens, and below it, indented, its fields.

Bad:   Tea Breaks:
       name: Tea breaks
Good:  tea-breaks:
         name: Tea breaks
         definition: Ten minutes in which more is settled than in two hours of meetings.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Generic, TypeVar

from voices import marked_yaml, schema, vocabulary_rules
from voices.marked_yaml import Marked
from voices.model import Council, FieldPath, Person, Place, Problem, Question, Rights, Role, Source, Topic
from voices.slugs import folded, slug
from voices.vocabulary_rules.written import Written

CHECK = "vocabularies"

Entry = TypeVar("Entry", Council, Role, Topic, Source, Question, Rights, Person)


@dataclass(frozen=True, slots=True)
class Vocabulary(Generic[Entry]):
    """The entries of one file by key, in the order of the file, and the ways each is named."""

    entries: Mapping[str, Entry]
    keys_by_name: Mapping[str, str]
    """Every name, folded (see `slugs.folded`), to the key of its entry."""

    def __iter__(self) -> Iterator[Entry]:
        return iter(self.entries.values())

    def __getitem__(self, key: str) -> Entry:
        return self.entries[key]

    def __contains__(self, key: object) -> bool:
        return key in self.entries

    def find(self, name: str) -> Entry | None:
        """The entry with this name, in any spelling that differs only in case, apostrophes or punctuation."""
        key = self.keys_by_name.get(folded(name))
        return None if key is None else self.entries[key]


@dataclass(frozen=True, kw_only=True, slots=True)
class Vocabularies:
    """All vocabularies of an archive."""

    councils: Vocabulary[Council]
    roles: Vocabulary[Role]
    topics: Vocabulary[Topic]
    sources: Vocabulary[Source]
    questions: Vocabulary[Question]
    rights: Vocabulary[Rights]
    people: Vocabulary[Person]


# One row for each file: its name, the record of its entries, and the fields that hold names of an entry.
_FILES: dict[str, tuple[type[Any], tuple[str, ...]]] = {
    "councils": (Council, ("name", "short_name", "other_names")),
    "roles": (Role, ("name", "titles")),
    "topics": (Topic, ("key", "name", "other_names")),
    "sources": (Source, ("name", "other_names")),
    "questions": (Question, ("key", "name", "phrasings")),
    "rights": (Rights, ("key", "name")),
    "people": (Person, ("name", "other_names")),
}

RECORDS: Mapping[str, type[Any]] = {name: row[0] for name, row in _FILES.items()}
"""What the entries of each vocabulary become."""


def load(files: Mapping[Path, bytes]) -> tuple[Vocabularies, list[Problem]]:
    """The vocabularies in these files (`councils.yml` and so on); a file that is missing counts as empty."""
    read = {path: _read(path, data) for path, data in files.items()}
    problems = [problem for _, found in read.values() for problem in found]
    marked = {path: marked for path, (marked, _) in read.items() if marked}
    written = {path.stem: _written(path, one, problems) for path, one in marked.items()}
    for path, one in marked.items():
        for where, message, severity in vocabulary_rules.broken(written[path.stem], written):
            place = _place(one, where)
            problems.append(Problem(path=path, place=place, message=message, severity=severity, check=CHECK))
    loaded: dict[str, Any] = {name: Vocabulary({}, {}) for name in _FILES}
    loaded |= {name: Vocabulary(one.entries, _keys_by_name(one)) for name, one in written.items()}
    return Vocabularies(**loaded), problems


def _read(path: Path, data: bytes) -> tuple[Marked | None, list[Problem]]:
    """What a file says, or None when it says nothing that could be read."""
    if path.stem not in _FILES:
        wanted = ", ".join(f"{name}.yml" for name in _FILES)
        return None, [_problem(path, f"Rename or move this file: the vocabularies are {wanted}.")]
    try:
        marked = marked_yaml.load(data.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        fault = marked_yaml.not_utf_8(data, error.start)
        return None, [_problem(path, fault.message, fault.place)]
    return marked, [_problem(path, fault.message, fault.place) for fault in marked.faults]


def _written(path: Path, marked: Marked, problems: list[Problem]) -> Written:
    record, naming_fields = _FILES[path.stem]
    keys = marked.value if isinstance(marked.value, dict) else {}
    entries = dict(_entries(path, marked, record, problems))
    return Written(name=path.stem, entries=entries, keys=tuple(keys), naming_fields=naming_fields)


def _entries(path: Path, marked: Marked, record: type[Any], problems: list[Problem]) -> Iterator[tuple[str, Any]]:
    """The entries that are right in themselves; what is wrong with the others joins the problems."""
    if not isinstance(marked.value, dict):
        if marked.value is not None:
            problems.append(
                _problem(
                    path, "Write the file as entries: a line such as 'leadership:', and below it, indented, its fields."
                )
            )
        return
    for key, value in marked.value.items():
        at = marked.keys[(key,)]
        if not isinstance(value, dict):
            problems.append(_problem(path, f"Write the fields of '{key}' below it, each on a line, indented.", at))
        elif key != slug(key):
            wanted = slug(key) or "small-letters-with-hyphens"
            problems.append(_problem(path, f"Write the key '{key}' as '{wanted}': it becomes an address.", at))
        else:
            entry, faults = schema.read(record, {**value, "key": key})
            problems += [_problem(path, fault.message, _place_of(fault, marked, key)) for fault in faults]
            if entry is not None and "url" in value and not schema.is_address(value["url"]):
                message = "Write 'url' as an address that starts with http:// or https://."
                problems.append(_problem(path, message, _place(marked, (key, "url"))))
            elif entry is not None:
                yield key, entry


def _keys_by_name(file: Written) -> dict[str, str]:
    keys: dict[str, str] = {}
    for key in file.entries:
        for _, name in file.names(key):
            keys.setdefault(folded(name), key)
    for key in file.entries:  # what was written before a renaming still finds its entry
        for _, former in file.references(key, "former_keys"):
            keys.setdefault(folded(former), key)
    return keys


def _place_of(fault: schema.Fault, marked: Marked, key: str) -> Place:
    """The value at fault, the name of a field that should not be there, the entry that lacks a field."""
    path = (key, *fault.path)
    return (fault.is_about_the_name and marked.keys.get(path)) or _place(marked, path)


def _place(marked: Marked, path: FieldPath) -> Place:
    """Where a value stands; where it has no place of its own, the entry."""
    return marked.values.get(path) or marked.keys[path[:1]]


def _problem(path: Path, message: str, place: Place | None = None) -> Problem:
    return Problem(path=path, place=place or Place(), message=message, check=CHECK)
