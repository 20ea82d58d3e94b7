"""Everything that can be wrong with the interviews, one file each."""

from collections.abc import Callable, Iterator, Sequence

from voices.checks import (
    councils,
    dates,
    empty_bodies,
    fields,
    file_names,
    people,
    questions,
    rights,
    roles,
    sources,
    topics,
    unsafe_text,
)
from voices.model import Document, Problem
from voices.vocabularies import Vocabularies

Check = Callable[[Sequence[Document], Vocabularies], Iterator[Problem]]

CHECKS: dict[str, Check] = {
    "file-names": file_names.check,
    "fields": fields.check,
    "people": people.check,
    "councils": councils.check,
    "roles": roles.check,
    "dates": dates.check,
    "sources": sources.check,
    "rights": rights.check,
    "topics": topics.check,
    "questions": questions.check,
    "empty-bodies": empty_bodies.check,
    "unsafe-text": unsafe_text.check,
}


def run(documents: Sequence[Document], vocabularies: Vocabularies) -> list[Problem]:
    """Every problem that any check finds."""
    return [problem for check in CHECKS.values() for problem in check(documents, vocabularies)]
