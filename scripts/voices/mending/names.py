"""Councils, sources, people, topics and questions are written under the name that the vocabularies give them.

A role keeps its title as held. A council is renamed only when it is sure which one is meant, and a person only when
the text does not tell by the name who speaks.
"""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from voices import frontmatter, yaml_text
from voices.attribution import turn
from voices.mending.sheet import Mend, Mended, Sheet
from voices.mentions import listed, mentions
from voices.model import Council, Document, FieldPath
from voices.slugs import folded
from voices.vocabularies import Vocabularies

Name = Callable[[str, Any, Vocabularies], str | None]


def mend(sheet: Sheet, vocabularies: Vocabularies) -> Mended:
    document, _ = frontmatter.parse(Path(), sheet.text.encode())
    assert document is not None  # noqa: S101 (a sheet can be read)
    mends = list(_mends(document, vocabularies))
    numbers = {place: line.number for place, line in enumerate(sheet.head, start=1 + len(sheet.opening))}
    changes = {one.path: one.value for one in mends}
    lines = [Mend(line=numbers[one.line], message=one.message, path=one.path, value=one.value) for one in mends]
    return _with(sheet, changes), lines


def _with(sheet: Sheet, changes: dict[Any, str]) -> Sheet:
    return sheet.with_head_text(yaml_text.with_values(sheet.head_text, changes)) if changes else sheet


def _mends(document: Document, vocabularies: Vocabularies) -> Iterator[Mend]:
    year = document.fields.get("year")
    for field, name_of in _NAMES.items():
        for path, name in _found(document, field):
            if "\n" not in name and (right := name_of(name, year, vocabularies)) and right != name:
                message = f"Wrote '{right}' for '{name}'."
                yield Mend(line=document.values[path].line, message=message, path=path, value=right)


def _found(document: Document, field: str) -> Iterator[tuple[FieldPath, str]]:
    if field in ("tags", "questions"):
        return listed(document, field)
    found = mentions(document, field)
    if field not in ("person", "name"):
        return found
    speaks = any(turn(line) for line in document.body.split("\n"))
    return ((path, name) for path, name in found if not speaks and name not in document.body)


def _council(name: str, year: Any, vocabularies: Vocabularies) -> str | None:
    council = vocabularies.councils.find(name)
    if council is None or (folded(name) != folded(council.name) and not _is_sure(council, year)):
        return None
    return council.name


def _is_sure(council: Council, year: Any) -> bool:
    """Whether it existed in that year; without a year, whether no other may have had the name before or after it."""
    if not isinstance(year, int):
        return not council.predecessors and not council.successors
    begun = council.started is None or council.started.year <= year
    return begun and (council.ended is None or year <= council.ended.year)


def _source(name: str, year: Any, vocabularies: Vocabularies) -> str | None:
    source = vocabularies.sources.find(name)
    return source.name if source else None


def _person(name: str, year: Any, vocabularies: Vocabularies) -> str | None:
    person = vocabularies.people.find(name)
    return person.name if person else None


def _topic(name: str, year: Any, vocabularies: Vocabularies) -> str | None:
    topic = None if name in vocabularies.topics else vocabularies.topics.find(name)
    return topic.key if topic else None


def _question(name: str, year: Any, vocabularies: Vocabularies) -> str | None:
    question = None if name in vocabularies.questions else vocabularies.questions.find(name)
    return question.key if question else None


_NAMES: dict[str, Name] = {
    "person": _person,
    "name": _person,
    "council": _council,
    "source": _source,
    "tags": _topic,
    "questions": _question,
}
