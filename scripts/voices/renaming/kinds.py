"""What can be renamed: in which vocabulary it stands, and where interviews name it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Literal

from voices.mentions import listed, mentions
from voices.model import ANONYMOUS, UNKNOWN, Document, FieldPath

Uses = Callable[[Document], Iterator[tuple[FieldPath, str]]]


@dataclass(frozen=True, kw_only=True, slots=True)
class Kind:
    """One row of the table."""

    name: str
    vocabulary: str
    """The name of its file, without `.yml`, and the folder of its pages."""
    other_names: str
    """The field of an entry that lists its other names."""
    uses: Uses
    """Where an interview names an entry."""
    used_by: Literal["key", "name"]
    """Whether interviews write the key of an entry or its name."""
    references: tuple[str, ...] = ()
    """Fields of an entry that hold keys of others of its kind."""


def _tags(document: Document) -> Iterator[tuple[FieldPath, str]]:
    return listed(document, "tags")


def _questions(document: Document) -> Iterator[tuple[FieldPath, str]]:
    """In the list, and in the choices for single headings."""
    yield from listed(document, "questions")
    choices = document.fields.get("questions")
    for number, choice in enumerate(choices if isinstance(choices, list) else []):
        if isinstance(choice, dict) and isinstance(question := choice.get("question"), str):
            yield ("questions", number, "question"), question


def _sources(document: Document) -> Iterator[tuple[FieldPath, str]]:
    return ((path, name) for path, name in mentions(document, "source") if name != UNKNOWN)


def _people(document: Document) -> Iterator[tuple[FieldPath, str]]:
    for field in ("person", "name"):
        yield from ((path, name) for path, name in mentions(document, field) if name != ANONYMOUS)


def _nowhere(document: Document) -> Iterator[tuple[FieldPath, str]]:
    """Interviews keep the title as held: the family is found by it."""
    return iter(())


KINDS: dict[str, Kind] = {
    kind.name: kind
    for kind in (
        Kind(
            name="topic",
            vocabulary="topics",
            other_names="other_names",
            uses=_tags,
            used_by="key",
            references=("related", "broader"),
        ),
        Kind(name="role", vocabulary="roles", other_names="titles", uses=_nowhere, used_by="name"),
        Kind(name="source", vocabulary="sources", other_names="other_names", uses=_sources, used_by="name"),
        Kind(name="question", vocabulary="questions", other_names="phrasings", uses=_questions, used_by="key"),
        Kind(name="person", vocabulary="people", other_names="other_names", uses=_people, used_by="name"),
    )
}
