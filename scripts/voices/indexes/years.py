"""Years of publication, the newest first and those without a year last."""

from collections.abc import Iterator

from voices.indexes.index import Heading, Index
from voices.model import UNDATED, Interview
from voices.vocabularies import Vocabularies


def headings(interview: Interview, _: Vocabularies) -> Iterator[Heading]:
    number = interview.year.number
    if number is None:
        yield Heading(key=UNDATED, name="Undated", sort_key="9999", section=interview.year.decade)
    else:
        yield Heading(key=str(number), name=str(number), sort_key=f"{9999 - number:04}", section=interview.year.decade)


INDEX = Index(
    folder="years",
    title="Years",
    lead="By year of first publication; “c.” marks a year that the archive worked out.",
    template="year",
    headings=headings,
)
