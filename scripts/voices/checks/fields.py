"""Every field is one that interviews have, and is written as the format says.

Bad:   year: c. 2019
Good:  year: 2019
       year_basis: inferred
"""

from collections.abc import Iterator, Sequence

from voices import schema
from voices.model import Document, Place, Problem
from voices.vocabularies import Vocabularies


def check(documents: Sequence[Document], vocabularies: Vocabularies) -> Iterator[Problem]:
    for document in documents:
        is_withdrawn = document.fields.get("access") == "withdrawn"
        record = schema.Withdrawal if is_withdrawn else schema.FrontMatter
        faults = schema.read(record, document.fields)[1]
        kept = [fault for fault in faults if is_withdrawn and _is_of_an_interview(fault)]
        if kept:
            first, *_ = ordered = sorted(kept, key=lambda fault: document.keys[fault.path].line)
            message = _to_take_out([str(fault.path[0]) for fault in ordered])
            yield Problem(path=document.path, place=document.keys[first.path], message=message)
        for fault in faults:
            if fault not in kept:
                yield Problem(path=document.path, place=_place(document, fault), message=fault.message)


def _is_of_an_interview(fault: schema.Fault) -> bool:
    """Whether a field is one that interviews have, and only a withdrawn one may not."""
    return fault.is_about_the_name and str(fault.path[0]) in schema.field_names(schema.FrontMatter)


def _to_take_out(names: Sequence[str]) -> str:
    """All in one sentence, in file order: whoever withdraws an interview has a whole file to empty."""
    which = " and ".join([*filter(None, [", ".join(f"'{name}'" for name in names[:-1])]), f"'{names[-1]}'"])
    stays = "'access', 'withdrawn_on', 'withdrawn_reason', 'added', and 'original' and 'former_addresses' if there"
    return f"Take out {which}: of a withdrawn interview stay only {stays}."


def _place(document: Document, fault: schema.Fault) -> Place:
    """The value at fault; the name of a field that should not be there; the speaker that lacks a field."""
    if fault.is_about_the_name:
        return document.keys[fault.path]
    return document.values.get(fault.path) or document.values.get(fault.path[:-1] or ("",)) or Place()
