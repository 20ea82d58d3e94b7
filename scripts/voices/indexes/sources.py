"""Publications in which the interviews appeared; also those of which that is not known."""

from collections.abc import Iterator

from voices.indexes.index import Heading, Index
from voices.model import UNKNOWN, Interview
from voices.vocabularies import Vocabularies


def headings(interview: Interview, _: Vocabularies) -> Iterator[Heading]:
    if source := interview.source:
        yield Heading(key=source.key, name=source.name, sort_key=source.name, entry=source)
    else:
        yield Heading(key=UNKNOWN, name="Source unknown", sort_key="~")


INDEX = Index(
    folder="sources",
    title="Sources",
    lead="Where the interviews first appeared.",
    template="source",
    headings=headings,
)
