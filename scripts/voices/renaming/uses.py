"""Changes an interview where it names what was renamed; every other letter stays as written."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from voices import frontmatter, yaml_text
from voices.mentions import listed
from voices.model import Document, FieldPath

_LISTS_OF_KEYS = ("tags", "questions")


@dataclass(frozen=True, kw_only=True, slots=True)
class Told:
    """A line of a file, and what was changed in it or is to be looked at."""

    line: int
    message: str


def renamed(text: str, document: Document, found: Mapping[FieldPath, str], new: str) -> tuple[str, list[Told]]:
    """The text of an interview with other words in place of those found; in a list of keys, none twice."""
    lines = text.split("\n")
    start, end = frontmatter.extent(lines) or (0, 0)
    doubled = _doubled(document, found, new)
    head = "\n".join(lines[start:end])
    head = yaml_text.with_values(head, {path: new for path in found if path not in doubled})
    for path in doubled:
        head = yaml_text.without_item(head, path[:-2], str(path[-2]), found[path])
    told = [
        Told(line=document.values[path].line, message=_said(old, new, path in doubled)) for path, old in found.items()
    ]
    return "\n".join([*lines[:start], head, *lines[end:]]), told


def _doubled(document: Document, found: Mapping[FieldPath, str], new: str) -> list[FieldPath]:
    """The items of lists in which the new words stand already, or come in with an item before."""
    full = {field for field in _LISTS_OF_KEYS if new in (key for _, key in listed(document, field))}
    doubled: list[FieldPath] = []
    for path in found:
        if path[0] in _LISTS_OF_KEYS and len(path) == 2:
            if path[0] in full:
                doubled.append(path)
            full.add(str(path[0]))
    return doubled


def _said(old: str, new: str, is_doubled: bool) -> str:
    return f"took out '{old}', because '{new}' stands there too" if is_doubled else f"'{old}' became '{new}'"


def with_turns(text: str, old: str, new: str) -> tuple[str, list[Told]]:
    """The text of an interview in which a person's turns begin with the new name."""
    turn = re.compile(rf"^\*\*{re.escape(old)}(?P<colon>:\*\*|\*\*:)", re.MULTILINE)
    told = [
        Told(line=text.count("\n", 0, found.start()) + 1, message=f"the turn of '{old}' became '{new}'")
        for found in turn.finditer(text)
    ]
    return turn.sub(lambda found: f"**{new}{found['colon']}", text), told


def left(document: Document, old: str) -> Iterator[Told]:
    """Where the sentences of an interview name somebody by the old name."""
    for number, line in enumerate(document.body.split("\n"), start=document.body_line):
        if old in line and not line.startswith(f"**{old}"):
            yield Told(line=number, message=f"'{old}' stands in a sentence here, and was left: look at it")
