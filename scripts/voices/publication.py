"""What may be shown on a given day: the one place where drafts, embargoes and withdrawals are decided."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from voices.model import Interview, Tombstone


@dataclass(frozen=True, kw_only=True, slots=True)
class Publication:
    """What readers get: pages, data and search are made from this and from nothing else."""

    interviews: tuple[Interview, ...]
    tombstones: tuple[Tombstone, ...]


def publication(records: Iterable[Interview | Tombstone], *, day: date, drafts: bool = False) -> Publication:
    """What may be shown on `day`; with `drafts`, also what no editor has read yet, for a preview."""
    interviews: list[Interview] = []
    tombstones: list[Tombstone] = []
    for record in records:
        if isinstance(record, Tombstone):
            tombstones.append(record)
        elif drafts or not record.draft:
            interviews.append(_on(day, record))
    return Publication(interviews=tuple(interviews), tombstones=tuple(tombstones))


def _on(day: date, interview: Interview) -> Interview:
    """The interview; before the day of its embargo only the record, which does not say what the text asks either."""
    if interview.embargo_until and day < interview.embargo_until:
        in_text = {passage.question for passage in interview.passages}
        questions = tuple(question for question in interview.questions if question not in in_text)
        return replace(  # a correction may quote the text
            interview, access="record", body="", passages=(), questions=questions, corrections=()
        )
    return interview
