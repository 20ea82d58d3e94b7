"""Small tables as JSON, for browsing by facets without words: a browser fetches only those it needs."""

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from voices.edition import Edition
from voices.indexes.index import Heading
from voices.model import Interview
from voices.search_index.entries import councils, people, roles
from voices.search_index.facets import FACETS, Facet

ROWS = 200
"""Interviews in one table of what results say: a search that finds few fetches few of them."""


def tables(edition: Edition) -> dict[str, bytes]:
    """The tables by the names of their files.

    `facets.json` has each facet with its values in the order of the search page: key, name, number of interviews.
    `browsing.json` has for each of these values the interviews that have it, as `_steps`: the newest is 0.
    `interviews-0.json` has what results say of the newest interviews, `interviews-1.json` of the next, and so on.
    """
    newest_first = sorted(edition.publication.interviews, key=_newest_first)
    shelves = [_shelves(facet, newest_first, edition) for facet in FACETS]
    made = {
        "facets.json": [_listed(facet, shelf) for facet, shelf in zip(FACETS, shelves, strict=True)],
        "browsing.json": [[_steps(places) for _, places in shelf] for shelf in shelves],
    }
    for number, start in enumerate(range(0, len(newest_first), ROWS)):
        made[f"interviews-{number}.json"] = [[*_said(one)] for one in newest_first[start : start + ROWS]]
    return {name: _json(table) for name, table in made.items()}


def _shelves(facet: Facet, interviews: Sequence[Interview], edition: Edition) -> list[tuple[Heading, list[int]]]:
    """Each value with the places of its interviews; the most frequent value first, or all in their own order."""
    headings: dict[str, Heading] = {}
    found: defaultdict[str, list[int]] = defaultdict(list)
    for place, interview in enumerate(interviews):
        for value in facet.values(interview, edition.vocabularies):
            headings.setdefault(value.key, value)
            found[value.key].append(place)

    def order(value: Heading) -> tuple[int, str, str]:
        return (0 if facet.is_ordered else -len(found[value.key]), value.sort_key.casefold(), value.key)

    return [(value, found[value.key]) for value in sorted(headings.values(), key=order)]


def _listed(facet: Facet, shelves: Iterable[tuple[Heading, Sequence[int]]]) -> dict[str, object]:
    values = [[value.key, value.name, len(places)] for value, places in shelves]
    return {"name": facet.name, "title": facet.title, "folder": facet.folder, "values": values}


def _steps(places: Sequence[int]) -> list[int]:
    """How far each place lies behind the one before, beginning with 0: small numbers take little room."""
    return [later - earlier for earlier, later in pairwise((0, *places))]


def _said(interview: Interview) -> Iterator[str]:
    yield interview.slug
    yield interview.title
    yield people(interview)
    yield roles(interview)
    yield councils(interview)
    yield str(interview.year)


def _newest_first(interview: Interview) -> tuple[int, str]:
    return (-(interview.year.number or 0), interview.slug)


def _json(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode("utf-8")
