"""What a search can be narrowed to: one table, from which index, search page and browsing without words are made."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from voices.indexes import councils, roles, sources, topics
from voices.indexes.index import Heading, Index
from voices.model import UNDATED, Interview
from voices.vocabularies import Vocabularies


@dataclass(frozen=True, kw_only=True, slots=True)
class Facet:
    """One thing to narrow a search by; all its values belong to the interview, not to a passage."""

    name: str
    """What it is called in addresses."""
    title: str
    headings: Callable[[Interview, Vocabularies], Iterable[Heading]]
    folder: str | None = None
    """Where each of its values has a page of its own, below the top of the site."""
    is_ordered: bool = False
    """Whether its values follow an order of their own, instead of the most frequent first."""

    def values(self, interview: Interview, vocabularies: Vocabularies) -> tuple[Heading, ...]:
        """Each value once."""
        return tuple({one.key: one for one in self.headings(interview, vocabularies)}.values())


def _from(index: Index, name: str, title: str) -> Facet:
    return Facet(name=name, title=title, headings=index.headings, folder=index.folder)


def _regions(interview: Interview, _: Vocabularies) -> Iterator[Heading]:
    for speaker in interview.speakers:
        for council in speaker.post.councils:
            key = council.region.casefold().replace(" ", "-")
            yield Heading(key=key, name=council.region, sort_key=council.region)


def _decades(interview: Interview, _: Vocabularies) -> Iterator[Heading]:
    number = interview.year.number
    if number is None:
        yield Heading(key=UNDATED, name="Undated", sort_key="9999")
    else:
        decade = number // 10 * 10
        yield Heading(key=f"{decade}s", name=f"{decade}s", sort_key=f"{9999 - decade:04}")


_FORMS = {
    "question-and-answer": "Questions and answers",
    "first-person": "First person",
    "profile": "Profile",
    "panel": "Panel",
}
_ACCESS = {"full": "Full text", "summary": "Summary", "record": "Catalogue record"}


def _forms(interview: Interview, _: Vocabularies) -> Iterator[Heading]:
    yield Heading(key=interview.form, name=_FORMS[interview.form], sort_key=_FORMS[interview.form])


def _access(interview: Interview, _: Vocabularies) -> Iterator[Heading]:
    yield Heading(key=interview.access, name=_ACCESS[interview.access], sort_key=interview.access)


FACETS = (
    _from(councils.INDEX, "council", "Council"),
    Facet(name="region", title="Region", headings=_regions),
    _from(roles.INDEX, "role", "Role"),
    _from(topics.INDEX, "topic", "Topic"),
    Facet(name="decade", title="Decade", headings=_decades, is_ordered=True),
    _from(sources.INDEX, "source", "Source"),
    Facet(name="form", title="Form", headings=_forms),
    Facet(name="access", title="What can be read here", headings=_access),
)
"""In the order in which the search page shows them."""
