"""The pages of one heading of an index, such as a council or a topic: its own, and those of its parts."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from voices.careers import career
from voices.catalogues import Catalogue, Shelf, counted_shelves
from voices.digests import later
from voices.holdings import Holdings
from voices.indexes.index import Heading, Index
from voices.model import Council, Pending, Topic
from voices.pages.councils import of_council
from voices.pages.named import named
from voices.pages.parts import counted_parts, elsewhere, part_pages
from voices.pages.questions import answered
from voices.pages.topics import Found, of_topic
from voices.parts import parts
from voices.templating import page


@dataclass(frozen=True, kw_only=True, slots=True)
class Within:
    """The shelves of a finer index that stand in a heading of a coarser one: the councils of a region."""

    folder: str
    shelves: Sequence[Shelf]


def heading_pages(found: Catalogue, held: Holdings, finds: Mapping[str, Sequence[Found]]) -> Iterator[Pending]:
    """`finds` are by the key of a topic where its words stand."""
    folder, within = found.index.folder, _within(found.index, held.catalogues)
    headings = {shelf.heading.key: shelf.heading for shelf in found.shelves}
    for shelf in found.shelves:
        path = f"{folder}/{shelf.heading.key}"
        inside = _inside(shelf, within)
        own = parts(path, shelf.interviews, found.index.most_listed) if folder != "decades" else ()
        is_long = len(shelf.interviews) > found.index.most_listed
        yield page(
            f"{path}.md",
            found.index.template,
            index=found.index,
            heading=shelf.heading,
            interviews=shelf.interviews,
            parts=counted_parts(own) or (elsewhere(inside, "years") if is_long else ()),
            within=Within(folder=within.index.folder, shelves=counted_shelves(inside)) if within else None,
            headings=_near(shelf.heading, headings),
            narrower=counted_shelves(found.narrower.get(shelf.heading.key, ())),
            vocabularies=named(shelf.heading.entry, held.edition.vocabularies),
            **_details(found, shelf, held, finds),  # type: ignore[arg-type]
        )
        yield from part_pages(found.index, shelf, own, held)


def _within(index: Index, catalogues: Mapping[str, Catalogue]) -> Catalogue | None:
    """The index whose sections are the headings of this one: councils stand in regions, years in decades."""
    return {"regions": catalogues["councils"], "decades": catalogues["years"]}.get(index.folder)


def _inside(shelf: Shelf, within: Catalogue | None) -> list[Shelf]:
    return [one for one in within.shelves if one.heading.section == shelf.heading.name] if within else []


def _near(heading: Heading, headings: Mapping[str, Heading]) -> dict[str, Heading]:
    """Those that the entry behind a heading names, as far as they have a page."""
    entry = heading.entry
    if isinstance(entry, Council):
        keys: tuple[str | None, ...] = (*entry.predecessors, *entry.successors)
    else:
        keys = (entry.broader, *entry.related) if isinstance(entry, Topic) else ()
    return {key: headings[key] for key in keys if key is not None and key in headings}


def _details(found: Catalogue, shelf: Shelf, held: Holdings, finds: Mapping[str, Sequence[Found]]) -> dict[str, object]:
    """What the page of a heading shows beyond its interviews."""
    if found.index.with_answers:
        is_long = len(shelf.interviews) > found.index.most_listed
        return {"answers": () if is_long else answered(shelf, shelf.interviews, held)}
    if found.index.folder == "councils":
        return of_council(shelf, found.shelves)
    if found.index.folder == "people":
        return {"career": later(career, shelf.heading.key, shelf.interviews)}
    if found.index.folder == "topics":
        return of_topic(shelf, finds.get(shelf.heading.key, ()))
    return {}
