"""The feeds of the site: for everything new, and for each council and topic of which there is an interview."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from pathlib import PurePosixPath as P
from typing import Any

from voices.digests import digest
from voices.edition import Edition
from voices.exports.atom import atom
from voices.exports.feed import Feed, feed, newest
from voices.exports.json_feed import json_feed
from voices.indexes import councils, topics
from voices.indexes.index import Heading, Index
from voices.model import Interview, Pending

FORMATS = {"xml": atom, "json": json_feed}

FOLLOWED = (councils.INDEX, topics.INDEX)
"""The indexes whose headings have feeds."""


def files(edition: Edition) -> Iterator[Pending]:
    yield from _files(edition, "new", edition.name, "", edition.publication.interviews, ("new",))
    for index in FOLLOWED:
        shelves = _shelves(index, edition)
        for key, (heading, interviews) in sorted(shelves.items()):
            path, title = f"{index.folder}/{key}", f"{edition.name}: {heading.name}"
            former = [f"{index.folder}/{one}" for one in heading.entry.former_keys if one not in shelves]
            yield from _files(edition, path, title, f"{path}/", interviews, (path, *former))


def _files(
    edition: Edition, own: str, title: str, page: str, interviews: Sequence[Interview], paths: Iterable[str]
) -> Iterator[Pending]:
    """The feed at its address and at those it once had, where programs that follow it learn of no new one."""
    told = (edition.imprint, own, title, page, newest(interviews))
    for path in paths:
        for suffix, written in FORMATS.items():
            file = P(f"feeds/{path}.{suffix}")
            yield Pending(path=file, key=digest(file, *told), make=partial(_made, written, *told))


def _made(written: Callable[[Feed], str], *told: Any) -> str:
    return written(feed(*told))


def _shelves(index: Index, edition: Edition) -> dict[str, tuple[Heading, list[Interview]]]:
    """By the key of each heading: the heading, and its interviews."""
    headings: dict[str, Heading] = {}
    found: defaultdict[str, dict[str, Interview]] = defaultdict(dict)
    for interview in edition.publication.interviews:
        for heading in index.headings(interview, edition.vocabularies):
            headings.setdefault(heading.key, heading)
            found[heading.key][interview.slug] = interview
    return {key: (headings[key], list(interviews.values())) for key, interviews in found.items()}
