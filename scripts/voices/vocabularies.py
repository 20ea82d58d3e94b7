"""The controlled vocabularies: which councils, roles, topics, sources, questions and rights there are."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Generic, TypeVar

from voices import marked_yaml, schema
from voices.marked_yaml import Marked
from voices.model import Council, FieldPath, Person, Place, Problem, Question, Rights, Role, Source, Topic
from voices.slugs import folded, slug

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


# One row for each file: its name, the record of its entries, and all the ways an entry is named.
_Names = Callable[[Any], Iterable[str]]
_FILES: dict[str, tuple[type[Any], _Names]] = {
    "councils": (Council, lambda council: (council.name, council.short_name, *council.other_names)),
    "roles": (Role, lambda role: (role.name, *role.titles)),
    "topics": (Topic, lambda topic: (topic.key, topic.name, *topic.other_names)),
    "sources": (Source, lambda source: (source.name, *source.other_names)),
    "questions": (Question, lambda question: (question.key, question.name, *question.phrasings)),
    "rights": (Rights, lambda rights: (rights.key, rights.name)),
    "people": (Person, lambda person: (person.name, *person.other_names)),
}

RECORDS: Mapping[str, type[Any]] = {name: row[0] for name, row in _FILES.items()}
"""What the entries of each vocabulary become."""


def load(files: Mapping[Path, bytes]) -> tuple[Vocabularies, list[Problem]]:
    """The vocabularies in these files (`councils.yml` and so on); a file that is missing counts as empty."""
    problems: list[Problem] = []
    loaded: dict[str, Any] = {name: Vocabulary({}, {}) for name in _FILES}
    for path, data in files.items():
        if path.stem not in _FILES:
            wanted = ", ".join(f"{name}.yml" for name in _FILES)
            problems.append(_problem(path, f"Rename or move this file: the vocabularies are {wanted}."))
            continue
        try:
            marked = marked_yaml.load(data.decode("utf-8-sig"))
        except UnicodeDecodeError as error:
            problems.append(_problem(path, f"Save the file as UTF-8: byte {error.start + 1} is not."))
            continue
        problems += [_problem(path, fault.message, fault.place) for fault in marked.faults]
        record, names = _FILES[path.stem]
        entries = dict(_entries(path, marked, record, problems))
        loaded[path.stem] = Vocabulary(entries, _keys_by_name(path, entries, names, marked, problems))
        problems += _former_keys(path, entries, marked)
    return Vocabularies(**loaded), problems


def _entries(path: Path, marked: Marked, record: type[Any], problems: list[Problem]) -> Iterator[tuple[str, Any]]:
    """The entries that are right; what is wrong with the others joins the problems."""
    if not isinstance(marked.value, dict):
        if marked.value is not None:
            problems.append(_problem(path, "Write the file as entries: 'key:' and below it, indented, its fields."))
        return
    for key, value in marked.value.items():
        at = marked.keys[(key,)]
        if not isinstance(value, dict):
            problems.append(_problem(path, f"Give '{key}' its fields, indented below it.", at))
        elif key != slug(key):
            problems.append(_problem(path, f"Write the key '{key}' as '{slug(key)}'.", at))
        else:
            entry, faults = schema.read(record, {**value, "key": key})
            problems += [_problem(path, fault.message, _place(marked, (key, *fault.path))) for fault in faults]
            if entry is not None and "url" in value and not schema.is_address(value["url"]):
                message = "Write 'url' as an address that starts with http:// or https://."
                problems.append(_problem(path, message, _place(marked, (key, "url"))))
            elif entry is not None:
                yield key, entry


def _keys_by_name(
    path: Path, entries: Mapping[str, Any], names: _Names, marked: Marked, problems: list[Problem]
) -> dict[str, str]:
    keys: dict[str, str] = {}
    for key, entry in entries.items():
        for name in names(entry):
            if (other := keys.setdefault(folded(name), key)) != key:
                message = f"Keep '{name}' under one entry: '{other}' and '{key}' both have it."
                problems.append(_problem(path, message, marked.keys[(key,)]))
    for key, entry in entries.items():  # what was written before a renaming still finds its entry
        for former in getattr(entry, "former_keys", ()):
            keys.setdefault(folded(former), key)
    return keys


def _former_keys(path: Path, entries: Mapping[str, Any], marked: Marked) -> Iterator[Problem]:
    """What keeps a former key from leading to one page."""
    owners: dict[str, str] = {}
    for key, entry in entries.items():
        for index, former in enumerate(getattr(entry, "former_keys", ())):
            if former != slug(former):
                message = f"Write the former key '{former}' in small letters, digits and hyphens."
            elif former in marked.value:
                message = f"Take out the former key '{former}': it is the key of an entry today."
            elif (other := owners.setdefault(former, key)) != key:
                message = f"Keep the former key '{former}' under one entry: '{other}' and '{key}' both have it."
            else:
                continue
            yield _problem(path, message, marked.values[(key, "former_keys", index)])


def _place(marked: Marked, path: FieldPath) -> Place:
    """Where a field stands; where it is missing, the entry that lacks it."""
    return marked.values.get(path) or marked.keys[path[:1]]


def _problem(path: Path, message: str, place: Place | None = None) -> Problem:
    return Problem(path=path, place=place or Place(), message=message, check=CHECK)
