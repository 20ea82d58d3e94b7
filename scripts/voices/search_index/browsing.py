"""Two small tables as JSON: the facets with their values, and the interviews, for browsing by facets without words."""

import json
from collections import Counter
from collections.abc import Iterator

from voices.edition import Edition
from voices.indexes.index import Heading
from voices.model import Interview
from voices.search_index.entries import councils, people, roles
from voices.search_index.facets import FACETS, Facet


def facets(edition: Edition) -> bytes:
    """Each facet with its values in the order of the search page: key, name and number of interviews."""
    return _json(
        [
            {
                "name": facet.name,
                "title": facet.title,
                "folder": facet.folder,
                "values": [[value.key, value.name, count] for value, count in _counted(facet, edition)],
            }
            for facet in FACETS
        ]
    )


def interviews(edition: Edition) -> bytes:
    """What a result says of each interview, and the places of its values in the lists of `facets`; the newest first."""
    places = {
        facet.name: {value.key: place for place, (value, _) in enumerate(_counted(facet, edition))} for facet in FACETS
    }
    ordered = sorted(edition.publication.interviews, key=_newest_first)
    return _json([[*_said(one), [*_values(one, edition, places)]] for one in ordered])


def _counted(facet: Facet, edition: Edition) -> list[tuple[Heading, int]]:
    """The most frequent value first, or all in their own order."""
    found: dict[str, Heading] = {}
    counts: Counter[str] = Counter()
    for interview in edition.publication.interviews:
        for value in facet.values(interview, edition.vocabularies):
            found[value.key] = value
            counts[value.key] += 1

    def order(value: Heading) -> tuple[int, str, str]:
        return (0 if facet.is_ordered else -counts[value.key], value.sort_key.casefold(), value.key)

    return [(value, counts[value.key]) for value in sorted(found.values(), key=order)]


def _said(interview: Interview) -> Iterator[str]:
    yield interview.slug
    yield interview.title
    yield people(interview)
    yield roles(interview)
    yield councils(interview)
    yield str(interview.year)


def _values(interview: Interview, edition: Edition, places: dict[str, dict[str, int]]) -> Iterator[list[int]]:
    for facet in FACETS:
        yield [places[facet.name][value.key] for value in facet.values(interview, edition.vocabularies)]


def _newest_first(interview: Interview) -> tuple[int, str]:
    return (-(interview.year.number or 0), interview.slug)


def _json(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode("utf-8")
