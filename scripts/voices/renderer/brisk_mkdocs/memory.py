"""What is remembered of one rendering for the next: what each file was made from, and what it was when we left it.

Nothing in it is believed that cannot be seen again: a file of the site is used once more only when it still is as we
left it, so that a memory of another site, or none, costs time and no more.
"""

import hashlib
import json
import os
import time
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any, NamedTuple

SETTLED = 2 * 10**9
"""Nanoseconds after which a file that is written again gets another time, whatever the file system."""


class Seen(NamedTuple):
    """A file as it was when we saw it: another one at its path would differ in this."""

    size: int
    modified: int

    @classmethod
    def at(cls, path: str | Path) -> "Seen":
        """The file at this path now. Raises OSError."""
        return cls.of(os.stat(path))  # noqa: PTH116 – a Path for each of many thousands takes longer than the look

    @classmethod
    def of(cls, found: os.stat_result) -> "Seen":
        return cls(found.st_size, found.st_mtime_ns)

    def settled(self, *, since: int) -> "Seen | None":
        """Itself, or None when it is so young that it might change once more without showing it."""
        return self if self.modified < since - SETTLED else None


@dataclass(frozen=True, kw_only=True, slots=True)
class Rendered:
    """A page as it was rendered, and what that depended on."""

    digest: str
    """Of its Markdown."""
    source: Seen | None
    made: Seen | None
    """None when it came out empty: then there is no file."""
    found: Sequence[str]
    """Files, below `docs/`, that its links were looked for and found at."""
    missing: Sequence[str]
    """Files that its links were looked for at in vain."""
    anchors: Sequence[str]
    """Places in it that can be linked to."""
    links: Mapping[str, Mapping[str, str]]
    """Its links to such places: the page, the place, and the link as written."""
    listed: Mapping[str, str]
    """What lists of all pages ask of its front matter."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Copied:
    """A file that stands in the site as it is."""

    path: str
    """Where it came from."""
    source: Seen | None
    made: Seen


@dataclass(frozen=True, kw_only=True, slots=True)
class Lists:
    """What the theme made of all pages together."""

    digest: str = ""
    """Of what is listed."""
    made: Mapping[str, Seen] = field(default_factory=dict)
    """The files, by their paths below `site/`."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Memory:
    """All that is known of a rendered site."""

    basis: str = ""
    """Digest of what every page depends on."""
    pages: Mapping[str, Rendered] = field(default_factory=dict)
    """By their paths below `docs/`."""
    copies: Mapping[str, Copied] = field(default_factory=dict)
    """By their paths below `site/`."""
    lists: Lists = field(default_factory=Lists)


def load(path: Path | None) -> Memory:
    """The memory in a file; an empty one where there is none, it is not whole, or another version left it."""
    try:
        checksum, _, rest = path.read_bytes().partition(b"\n") if path else (b"", b"", b"")
    except OSError:
        return Memory()
    if not rest or checksum != _checksum(rest):
        return Memory()
    stands_on, _, text = rest.partition(b"\n")
    with suppress(ValueError, TypeError):
        pages, copies, (digest, made) = json.loads(text)
        return Memory(
            basis=stands_on.decode(),
            pages={name: _rendered(*kept) for name, kept in pages.items()},
            copies={name: _copied(*kept) for name, kept in copies.items()},
            lists=Lists(digest=digest, made={name: Seen(*seen) for name, seen in made.items()}),
        )
    return Memory()


def save(memory: Memory, path: Path) -> None:
    """Write a memory down. Raises OSError."""
    pages = {name: [getattr(page, field) for field in _OF_A_PAGE] for name, page in memory.pages.items()}
    copies = {name: [copy.path, copy.source, copy.made] for name, copy in memory.copies.items()}
    lists = [memory.lists.digest, memory.lists.made]
    rest = f"{memory.basis}\n{json.dumps([pages, copies, lists], separators=(',', ':'))}".encode()
    path.write_bytes(_checksum(rest) + b"\n" + rest)


def now() -> int:
    """The moment against which files are young, in nanoseconds."""
    return time.time_ns()


def _checksum(text: bytes) -> bytes:
    return hashlib.sha256(text).hexdigest().encode()


_OF_A_PAGE = tuple(field.name for field in fields(Rendered))


def _rendered(*kept: Any) -> Rendered:
    known = dict(zip(_OF_A_PAGE, kept, strict=True))
    return Rendered(**known | {"source": _seen(known["source"]), "made": _seen(known["made"])})


def _copied(path: str, source: list[int] | None, made: list[int]) -> Copied:
    return Copied(path=path, source=_seen(source), made=Seen(*made))


def _seen(kept: list[int] | None) -> Seen | None:
    return Seen(*kept) if kept else None
