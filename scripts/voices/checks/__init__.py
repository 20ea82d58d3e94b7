"""Everything that can be wrong with the interviews, one file each."""

from collections.abc import Callable, Iterator, Sequence
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
from voices.checks.traits import Traits, traits
from voices.model import Document, Problem
from voices.pausing import Pause, go_on, pausing
from voices.vocabularies import Vocabularies

__all__ = ["CHECKS", "OF_EACH", "TOGETHER", "Traits", "of_each", "run", "together", "traits"]

Check = Callable[[Sequence[Document], Vocabularies], Iterator[Problem]]
CheckTogether = Callable[[Sequence[Traits], Vocabularies], Iterator[Problem]]

OF_EACH: dict[str, Check] = {
    # the file
    "file-names": file_names.check,
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
}
"""What is found in one file has nothing to do with the others."""

TOGETHER: dict[str, CheckTogether] = {
    "addresses": addresses.check,
    "doubles": doubles.check,
    "near-doubles": near_doubles.check,
}
"""What can only be found by comparing files."""

CHECKS: dict[str, Check | CheckTogether] = {**OF_EACH, **TOGETHER}


def run(documents: Sequence[Document], vocabularies: Vocabularies) -> list[Problem]:
    """Every problem that any check finds."""
    found = [problem for document in documents for problem in of_each(document, vocabularies)]
    return [*found, *together([traits(document) for document in documents], vocabularies)]


def of_each(document: Document, vocabularies: Vocabularies) -> list[Problem]:
    """What is wrong with a document, whatever the others say."""
    return [
        replace(problem, check=name) for name, check in OF_EACH.items() for problem in check((document,), vocabularies)
    ]


def together(files: Sequence[Traits], vocabularies: Vocabularies, pause: Pause = go_on) -> list[Problem]:
    """What is wrong with documents beside each other. Raises what `pause` raises, which is called before each check."""
    checks = pausing(TOGETHER.items(), pause)
    return [replace(problem, check=name) for name, check in checks for problem in check(files, vocabularies)]
