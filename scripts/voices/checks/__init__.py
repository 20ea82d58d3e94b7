"""Everything that can be wrong with the interviews, one file each."""

from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import replace

from voices.checks import (
    councils,
    dates,
    empty_bodies,
    fields,
    file_names,
    names,
    people,
    questions,
    rights,
    roles,
    sources,
    summaries,
    topics,
    unfinished,
    unsafe_text,
)
from voices.model import Document, Problem
from voices.vocabularies import Vocabularies

Check = Callable[[Sequence[Document], Vocabularies], Iterator[Problem]]

CHECKS: dict[str, Check] = {
    "file-names": file_names.check,
    "fields": fields.check,
    "people": people.check,
    "names": names.check,
    "councils": councils.check,
    "roles": roles.check,
    "dates": dates.check,
    "sources": sources.check,
    "rights": rights.check,
    "topics": topics.check,
    "questions": questions.check,
    "empty-bodies": empty_bodies.check,
    "unfinished": unfinished.check,
    "summaries": summaries.check,
    "unsafe-text": unsafe_text.check,
}


def run(documents: Sequence[Document], vocabularies: Vocabularies, *, leave_out: Collection[str] = ()) -> list[Problem]:
    """Every problem that any check finds, but for those left out by name."""
    return [
        replace(problem, check=name)
        for name, check in CHECKS.items()
        if name not in leave_out
        for problem in check(documents, vocabularies)
    ]
