"""The feeds of the site: for everything new, and for each council and topic of which there is an interview."""

from collections import defaultdict
from collections.abc import Iterator
from pathlib import PurePosixPath as P

from voices.edition import Edition
from voices.exports.atom import atom
from voices.exports.feed import feed
from voices.exports.json_feed import json_feed
from voices.indexes import councils, topics
from voices.indexes.index import Index
from voices.model import Interview, Page

FOLLOWED = (councils.INDEX, topics.INDEX)
"""The indexes whose headings have feeds."""


def files(edition: Edition) -> Iterator[Page]:
    yield from _pair(edition, "new", edition.name, "", list(edition.publication.interviews))
    for index in FOLLOWED:
        for key, (name, interviews) in sorted(_shelves(index, edition).items()):
            title = f"{edition.name}: {name}"
            yield from _pair(edition, f"{index.folder}/{key}", title, f"{index.folder}/{key}/", interviews)


def _pair(edition: Edition, path: str, title: str, page: str, interviews: list[Interview]) -> Iterator[Page]:
    made = feed(edition, path, title, page, interviews)
    yield Page(path=P(f"feeds/{path}.xml"), text=atom(made))
    yield Page(path=P(f"feeds/{path}.json"), text=json_feed(made))


def _shelves(index: Index, edition: Edition) -> dict[str, tuple[str, list[Interview]]]:
    """By the key of each heading: its name, and its interviews."""
    names: dict[str, str] = {}
    found: defaultdict[str, dict[str, Interview]] = defaultdict(dict)
    for interview in edition.publication.interviews:
        for heading in index.headings(interview, edition.vocabularies):
            names.setdefault(heading.key, heading.name)
            found[heading.key][interview.slug] = interview
    return {key: (names[key], list(interviews.values())) for key, interviews in found.items()}
