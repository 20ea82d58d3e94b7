"""What a search can be narrowed to: one table, from which index, search page and browsing without words are made."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from voices.indexes import access, councils, decades, forms, regions, roles, sources, topics
from voices.indexes.index import Heading, Index
from voices.model import Interview
from voices.vocabularies import Vocabularies


@dataclass(frozen=True, kw_only=True, slots=True)
class Facet:
    """One thing to narrow a search by; all its values belong to the interview, not to a passage."""

    name: str
    """What it is called in addresses."""
    title: str
    headings: Callable[[Interview, Vocabularies], Iterable[Heading]]
    folder: str
    """Where each of its values has a page of its own, below the top of the site."""
    is_ordered: bool = False
    """Whether its values follow an order of their own, instead of the most frequent first."""

    def values(self, interview: Interview, vocabularies: Vocabularies) -> tuple[Heading, ...]:
        """Each value once."""
        return tuple({one.key: one for one in self.headings(interview, vocabularies)}.values())


def _from(index: Index, name: str, title: str, *, is_ordered: bool = False) -> Facet:
    return Facet(name=name, title=title, headings=index.headings, folder=index.folder, is_ordered=is_ordered)


FACETS = (
    _from(councils.INDEX, "council", "Council"),
    _from(regions.INDEX, "region", "Region"),
    _from(roles.INDEX, "role", "Role"),
    _from(topics.INDEX, "topic", "Topic"),
    _from(decades.INDEX, "decade", "Decade", is_ordered=True),
    _from(sources.INDEX, "source", "Source"),
    _from(forms.INDEX, "form", "Form"),
    _from(access.INDEX, "access", "What can be read here", is_ordered=True),
)
"""In the order in which the search page shows them."""
