"""Interviews under the headings of an index, in the order of its pages."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from voices.indexes.index import Heading, Index
from voices.model import Interview
from voices.vocabularies import Vocabularies

LONG = 24
"""How many entries a list has before it is split into sections: interviews by decade, people by letter."""

MOST_USED = 6
"""How many headings of each index the home page shows."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Shelf:
    """The interviews under one heading of an index, in the order of its page."""

    heading: Heading
    interviews: Sequence[Interview]


@dataclass(frozen=True, slots=True)
class Unseen(Sequence[Interview]):
    """So many interviews: which ones they are is nothing to a page that only says how many."""

    number: int

    def __len__(self) -> int:
        return self.number

    def __getitem__(self, place: Any) -> Any:
        raise LookupError("Only the number of these interviews is known.")


@dataclass(frozen=True, kw_only=True, slots=True)
class Catalogue:
    """An index with its shelves in order: what its pages, and its figures on the home page, are made from."""

    index: Index
    shelves: tuple[Shelf, ...]
    narrower: Mapping[str, Sequence[Shelf]]
    """By the key of a heading that has parts, their shelves."""

    @property
    def widest(self) -> list[Shelf]:
        """The shelves that are no part of another; in an index of one level, all."""
        return [shelf for shelf in self.shelves if shelf.heading.broader not in self.narrower]

    @property
    def sections(self) -> dict[str, list[Shelf]]:
        """The shelves of a long index by region, letter or decade; empty for a short one, or one of a kind."""
        found: defaultdict[str, list[Shelf]] = defaultdict(list)
        for shelf in self.shelves:
            found[shelf.heading.section].append(shelf)
        if len(self.shelves) <= LONG or len(found) < 2:
            return {}
        return dict(sorted(found.items())) if self.index.sections_by_name else dict(found)

    @property
    def most_used(self) -> list[Shelf]:
        """The shelves with the most interviews, of equal ones those with the latest, in the order of the index."""
        largest = sorted(self.shelves, key=lambda shelf: (-len(shelf.interviews), _latest(shelf)))[:MOST_USED]
        return [shelf for shelf in self.shelves if shelf in largest]


def catalogue(index: Index, interviews: Sequence[Interview], vocabularies: Vocabularies) -> Catalogue:
    """Put interviews under the headings of an index: in the order given, or the oldest first if it says so."""
    headings: dict[str, Heading] = {}
    shelves: defaultdict[str, list[Interview]] = defaultdict(list)
    for interview in sorted(interviews, key=oldest_first) if index.oldest_first else interviews:
        for key, heading in {heading.key: heading for heading in index.headings(interview, vocabularies)}.items():
            headings.setdefault(key, heading)
            shelves[key].append(interview)
    ordered = sorted(headings.values(), key=lambda heading: (heading.sort_key.casefold(), heading.key))
    filled = tuple(Shelf(heading=heading, interviews=tuple(shelves[heading.key])) for heading in ordered)
    return Catalogue(index=index, shelves=filled, narrower=_by_broader(filled))


def _by_broader(shelves: Sequence[Shelf]) -> dict[str, list[Shelf]]:
    """There are two levels: what claims to be part of a part stands for itself."""
    wide = {shelf.heading.key for shelf in shelves if shelf.heading.broader is None}
    narrower: defaultdict[str, list[Shelf]] = defaultdict(list)
    for shelf in shelves:
        if shelf.heading.broader in wide:
            narrower[shelf.heading.broader].append(shelf)
    return dict(narrower)


def counted(found: Catalogue) -> Catalogue:
    """A catalogue for pages that say of each shelf how long it is."""
    narrower = {key: counted_shelves(parts) for key, parts in found.narrower.items()}
    return replace(found, shelves=counted_shelves(found.shelves), narrower=narrower)


def counted_shelves(shelves: Iterable[Shelf]) -> tuple[Shelf, ...]:
    """Shelves of which is known only how long they are: their pages need not follow each change of an interview."""
    return tuple(replace(shelf, interviews=Unseen(len(shelf.interviews))) for shelf in shelves)


def newest_first(interview: Interview) -> tuple[int, str, str]:
    number = interview.year.number
    return (-number if number else 1, interview.people[0].sort_name.casefold(), interview.slug)


def oldest_first(interview: Interview) -> tuple[int, str, str]:
    return (interview.year.number or 9999, interview.people[0].sort_name.casefold(), interview.slug)


def _latest(shelf: Shelf) -> tuple[int, str, str]:
    return min(map(newest_first, shelf.interviews))
