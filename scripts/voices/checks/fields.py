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
        record = schema.Withdrawal if document.fields.get("access") == "withdrawn" else schema.FrontMatter
        for fault in schema.read(record, document.fields)[1]:
            place = _place(document, fault)
            yield Problem(path=document.path, place=place, message=_message(record, fault))


def _message(record: type[object], fault: schema.Fault) -> str:
    """The fault in words; a field that only a tombstone may not have is not called unknown."""
    name = str(fault.path[0]) if fault.path else ""
    if record is schema.Withdrawal and fault.is_about_the_name and name in schema.field_names(schema.FrontMatter):
        return f"Take out '{name}': this interview is withdrawn, and keeps neither names nor title nor text."
    return fault.message


def _place(document: Document, fault: schema.Fault) -> Place:
    """The value at fault; the name of a field that should not be there; the speaker that lacks a field."""
    if fault.is_about_the_name:
        return document.keys[fault.path]
    return document.values.get(fault.path) or document.values.get(fault.path[:-1] or ("",)) or Place()
