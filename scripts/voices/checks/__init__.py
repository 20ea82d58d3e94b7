"""Everything that can be wrong with the interviews, one file each."""

from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import replace

from voices.checks import (
    addresses,
    bullets,
    councils,
    dates,
    doubles,
    emphasis,
    empty_bodies,
    fields,
    file_names,
    full_texts,
    headings,
    leftovers,
    links,
    names,
    near_doubles,
    one_paragraph,
    originals,
    passages,
    people,
    questions,
    quotation_marks,
    rights,
    roles,
    sources,
    summaries,
    the_public,
    topics,
    unfinished,
    unsafe_text,
    unseen_characters,
)
from voices.model import Document, Problem
from voices.vocabularies import Vocabularies

Check = Callable[[Sequence[Document], Vocabularies], Iterator[Problem]]

CHECKS: dict[str, Check] = {
    # the file
    "file-names": file_names.check,
    "addresses": addresses.check,
    # its front matter
    "fields": fields.check,
    "people": people.check,
    "names": names.check,
    "the-public": the_public.check,
    "councils": councils.check,
    "roles": roles.check,
    "dates": dates.check,
    "sources": sources.check,
    "rights": rights.check,
    "full-texts": full_texts.check,
    "topics": topics.check,
    "questions": questions.check,
    "originals": originals.check,
    # its text
    "empty-bodies": empty_bodies.check,
    "one-paragraph": one_paragraph.check,
    "unfinished": unfinished.check,
    "leftovers": leftovers.check,
    "summaries": summaries.check,
    "headings": headings.check,
    "bullets": bullets.check,
    "emphasis": emphasis.check,
    "quotation-marks": quotation_marks.check,
    "links": links.check,
    "passages": passages.check,
    "unsafe-text": unsafe_text.check,
    "unseen-characters": unseen_characters.check,
    # all files together
    "doubles": doubles.check,
    "near-doubles": near_doubles.check,
}


def run(documents: Sequence[Document], vocabularies: Vocabularies, *, leave_out: Collection[str] = ()) -> list[Problem]:
    """Every problem that any check finds, but for those left out by name."""
    return [
        replace(problem, check=name)
        for name, check in CHECKS.items()
        if name not in leave_out
        for problem in check(documents, vocabularies)
    ]
