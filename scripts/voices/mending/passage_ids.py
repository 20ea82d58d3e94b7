"""Every passage has an id of its own, and one whose passage is gone is listed with the place where it stood."""

from pathlib import Path
from typing import Any

from voices import frontmatter
from voices.mending.sheet import Mend
from voices.model import RetiredPassage
from voices.passages import retired_ids, settled


def mend(path: Path, text: str, earlier: str | None) -> tuple[str, list[Mend]]:
    """A file in good order with ids for its passages; `earlier` is its body as last published, if that was another."""
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
    told = [Mend(line=document.body_line, message=message) for message in _told(done.minted, gone)]
    return frontmatter.with_fields(text, changes, done.body), told or [
        Mend(line=document.body_line, message="Put the ids of passages where they belong.")
    ]


def _field(gone: RetiredPassage) -> Any:
    return {"id": gone.id, "at": gone.at} if gone.at else gone.id


def _told(minted: int, gone: list[RetiredPassage]) -> list[str]:
    told = []
    if minted:
        told.append(f"Gave {minted} {'passage an id of its' if minted == 1 else 'passages ids of their'} own.")
    told += [f"Listed the passage '{one.id}', which is gone, under retired_passages." for one in gone]
    return told
