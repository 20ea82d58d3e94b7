"""Interviews in, Markdown pages out. Pure: no file is touched."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import chain

from voices import redirects
from voices.catalogues import Catalogue, counted
from voices.holdings import Holdings
from voices.indexes import DIVISIONS
from voices.model import Pending, Rule
from voices.pages.drawings import drawing_above
from voices.pages.heading import heading_pages
from voices.pages.home import home_page
from voices.pages.interview import interview_page
from voices.pages.parts import elsewhere
from voices.pages.topics import finds_of_topics
from voices.templating import page

__all__ = ["all_pages", "interview_page"]

MOST_LISTED = 300
"""How many interviews the list of all shows on its own page: more of them stand on the pages of their decades."""


def all_pages(held: Holdings, to_do: Mapping[str, Sequence[str]], rules: Sequence[Rule] = ()) -> Iterator[Pending]:
    """Every page that the build writes, in no particular order.

    `to_do` says, by slug, what a draft still lacks; `rules` are what interviews are held to.
    """
    paths: set[str] = set()
    for living in chain(_living(held, to_do), [page("checks.md", "checks", rules=rules)]):
        paths.add(str(living.path))
        yield living
    publication = held.edition.publication
    for move in redirects.moves((*publication.interviews, *publication.tombstones), held.edition.vocabularies, paths):
        yield page(move.old, "moved", move=move)


def _living(held: Holdings, to_do: Mapping[str, Sequence[str]]) -> Iterator[Pending]:
    edition, cards, catalogues = held.edition, held.cards, held.catalogues
    numbers = {name: counted(found) for name, found in catalogues.items()}
    yield home_page(held, numbers)
    yield page("search.md", "search", catalogues=numbers)
    yield page(
        "interviews/index.md",
        "interviews",
        interviews=cards,
        divisions=_divisions("Interviews", numbers),
        parts=elsewhere(catalogues["decades"].shelves, "decades") if len(cards) > MOST_LISTED else (),
    )
    for interview in held.interviews.values():
        yield interview_page(interview, held, to_do.get(interview.slug, ()))
    for tombstone in edition.publication.tombstones:
        yield page(f"interviews/{tombstone.slug}.md", "tombstone", tombstone=tombstone)
    finds = finds_of_topics(held)
    for found in catalogues.values():
        yield page(
            f"{found.index.folder}/index.md",
            "index",
            catalogue=numbers[found.index.folder],
            drawing=drawing_above(found, cards, edition.vocabularies),
            divisions=_divisions(found.index.title, numbers),
        )
        yield from heading_pages(found, held, finds)


def _divisions(title: str, catalogues: Mapping[str, Catalogue]) -> list[Catalogue]:
    """What divides the list of this title into large parts, if they are several."""
    below = (catalogues[index.folder] for index in DIVISIONS if index.tab == title)
    return [found for found in below if len(found.shelves) > 1]
