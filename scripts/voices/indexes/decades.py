"""Decades of publication, the newest first and what has no year last."""

from collections.abc import Iterator

from voices.indexes.index import Heading, Index
from voices.model import UNDATED, Interview
from voices.vocabularies import Vocabularies


def headings(interview: Interview, _: Vocabularies) -> Iterator[Heading]:
    name, number = interview.year.decade, interview.year.number
    if number is None:
        said = "Neither the text nor its publisher says when these first appeared, and the archive does not guess."
        yield Heading(key=UNDATED, name=name, sort_key="9999", definition=said)
    else:
        said = f"Interviews first published from {name[:-1]} to {int(name[:-1]) + 9}."
        yield Heading(key=name, name=name, sort_key=f"{9999 - number // 10:04}", definition=said)


INDEX = Index(
    folder="decades",
    title="Decades",
    lead="By decade of first publication.",
    template="division",
    headings=headings,
    tab="Years",
)
