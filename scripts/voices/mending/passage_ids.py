"""Every passage has an id of its own, and one whose passage is gone is listed with the place where it stood."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from voices import frontmatter
from voices.mending.sheet import Mend, Sheet
from voices.model import Document, RetiredPassage
from voices.passages import Settled, retired_ids, settled


def mend(path: Path, sheet: Sheet, earlier: str | None) -> tuple[str, list[Mend]]:
    """A file in good order with ids for its passages; `earlier` is its body as last published, if that was another."""
    text = sheet.text
    document, problems = frontmatter.parse(path, text.encode())
    if document is None or problems or document.fields.get("access") == "withdrawn" or not document.body:
        return text, []
    done = settled(document.body, retired=retired_ids(document.fields), earlier=earlier)
    gone = [one for one in done.retired if one.id not in retired_ids(document.fields)]
    if done.body == document.body and not gone:
        return text, []
    listed = document.fields.get("retired_passages") or []
    if not isinstance(listed, list):
        return text, []
    changes = {"retired_passages": [*listed, *map(_field, gone)]} if gone else {}
    told = [
        Mend(line=sheet.lines[document.body_line - 1 + place].number, message=message)
        for place, message in _told(document, done, gone)
    ]
    return frontmatter.with_fields(text, changes, done.body), told


def _field(gone: RetiredPassage) -> Any:
    return {"id": gone.id, "at": gone.at} if gone.at else gone.id


def _told(document: Document, done: Settled, gone: Sequence[RetiredPassage]) -> Iterator[tuple[int, str]]:
    """What was done, and where in the text: the line counted from 0."""
    if done.named:
        others = len(done.named) - 1
        yield done.named[0], f"Gave this passage {f'and {others} more ids of their' if others else 'an id of its'} own."
    for one in gone:
        place = done.places.get(one.at or "", 0)
        yield place, f"Listed the passage '{one.id}', which is gone, under retired_passages."
    if not done.named and not gone:
        yield _first_difference(document.body, done.body), "Put the ids of passages where they belong."


def _first_difference(before: str, after: str) -> int:
    pairs = zip(before.split("\n"), after.split("\n"), strict=False)
    return next((place for place, (one, other) in enumerate(pairs) if one != other), 0)
