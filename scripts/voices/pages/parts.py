"""The pages on which a list stands that is too long for one."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from voices.catalogues import Shelf, Unseen
from voices.holdings import Holdings
from voices.indexes.index import Index
from voices.model import Pending
from voices.pages.questions import answered
from voices.parts import Part, in_turn
from voices.templating import page


def part_pages(index: Index, shelf: Shelf, own: Sequence[Part], held: Holdings) -> Iterator[Pending]:
    """The pages on which the interviews under a heading stand when they are too many for its own."""
    name = shelf.heading.name
    above = {part.path: (name, f"{index.folder}/{shelf.heading.key}") for part in own}
    for before, part, after in in_turn(own):
        title = f"{name} · {part.title}"
        above |= {finer.path: (title, part.path) for finer in part.parts}
        is_asked = index.with_answers and not part.parts
        yield page(
            f"{part.path}.md",
            "part",
            part=replace(part, parts=counted_parts(part.parts)),
            title=title,
            total=len(shelf.interviews),
            above=above[part.path],
            beside=[_link(other) for other in (before, after)],
            tab=(index.tab or index.title).lower(),
            answers=answered(shelf, part.interviews, held) if is_asked else (),
        )


def _link(part: Part | None) -> tuple[str, str] | None:
    """Its name and its page: how many interviews it has is nothing to the page beside it."""
    return (part.name, part.path) if part else None


def elsewhere(shelves: Sequence[Shelf], folder: str) -> tuple[Part, ...]:
    """Shelves of another index as the parts of a list: they have their pages there."""
    return tuple(
        Part(
            name=shelf.heading.name,
            title=shelf.heading.name,
            path=f"{folder}/{shelf.heading.key}",
            interviews=Unseen(len(shelf.interviews)),
        )
        for shelf in shelves
    )


def counted_parts(some: Sequence[Part]) -> tuple[Part, ...]:
    """Parts for a page that says of each how long it is."""
    return tuple(
        replace(part, interviews=Unseen(len(part.interviews)), parts=counted_parts(part.parts)) for part in some
    )
