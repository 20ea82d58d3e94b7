"""What was once published keeps its address: an interview, a former address of it, an id of a passage.

Bad:   (published)  A kettle. {: #k3f9 }    (now)  retired_passages: []
Good:  (published)  A kettle. {: #k3f9 }    (now)  retired_passages: [{id: k3f9, at: x8m2}]

Bad:   (published)  interviews/ada-lowe-2021.md    (now)  interviews/ada-marlowe-2021.md
Good:  (published)  interviews/ada-lowe-2021.md    (now)  former_addresses: [ada-lowe-2021]

Only asked for with `voices check --since origin/main`, or another revision of git: without it nobody knows what was
published.
"""

from collections.abc import Iterator, Mapping
from pathlib import Path

from voices.model import Document, Place, Problem
from voices.passages import read, retired_ids

CHECK = "promises"


def broken(before: Mapping[Path, Document], now: Mapping[Path, Document], revision: str) -> Iterator[Problem]:
    """Each promise of the interviews as published `before`, at a revision, that those of `now` do not keep."""
    moved = frozenset(former for document in now.values() if not document.is_draft for former in _former(document))
    for path, published in sorted(before.items()):
        if path in now:
            yield from _broken(published, now[path], revision)
        elif path.stem not in moved:
            message = (
                "This interview was published and is gone: put the file back. To take it from readers, set "
                "'access: withdrawn'; if it has another name now, list this one there under 'former_addresses'."
            )
            yield Problem(path=path, message=message, check=CHECK)


def _broken(before: Document, now: Document, revision: str) -> Iterator[Problem]:
    """What one interview promised and no longer keeps."""
    if now.is_draft:
        message = (
            "This interview was published and is a draft again, so its page is gone: take the line 'draft: true' out. "
            "To take it from readers, set 'access: withdrawn'."
        )
        yield Problem(path=now.path, place=now.values[("draft",)], message=message, check=CHECK)
        return
    for address in (one for one in _former(before) if one not in _former(now)):
        message = f"The address '{address}' led here and is gone: put it back under 'former_addresses'."
        yield Problem(path=now.path, message=message, check=CHECK)
    for identity in _gone(before, now) if now.fields.get("access") != "withdrawn" else ():
        message = (
            f"The passage '{identity}' was published and is gone: put its id back, or let "
            f"'voices check --fix --since {revision}' note where it stood."
        )
        yield Problem(path=now.path, place=Place(line=now.body_line), message=message, check=CHECK)


def _gone(before: Document, now: Document) -> list[str]:
    kept = {piece.id for piece in read(now.body)} | set(retired_ids(now.fields))
    return [piece.id for piece in read(before.body) if piece.id and piece.id not in kept]


def _former(document: Document) -> list[str]:
    listed = document.fields.get("former_addresses")
    return [one for one in listed if isinstance(one, str)] if isinstance(listed, list) else []
