"""A record is one paragraph, and a whole text is several.

Bad:   access: full      (and below it 2,000 words without an empty line)
Good:  access: full      (and below it paragraphs with an empty line between them)
Bad:   access: record    (and below it three paragraphs)
Good:  access: record    (and below it one paragraph that says what the piece is)

A warning.
"""

from collections.abc import Iterator, Sequence

from voices.blank import STOPGAP
from voices.model import Document, Problem
from voices.paragraphs import paragraphs, place
from voices.vocabularies import Vocabularies


def check(documents: Sequence[Document], vocabularies: Vocabularies) -> Iterator[Problem]:
    for document in documents:
        if message := _wrong(str(document.fields.get("access")), document.body.strip()):
            where = place(document, 0)
            yield Problem(path=document.path, place=where, message=message, severity="warning")


def _wrong(access: str, body: str) -> str | None:
    if not body or STOPGAP in body:
        return None
    if access == "record":
        count = sum(1 for _ in paragraphs(body)) if "\n" in body else 1
        return f"Write a record as one paragraph: this one has {count}." if count > 1 else None
    if access == "full" and "\n\n" not in body:
        return "Put an empty line between paragraphs: this whole text is one. Or look whether something is missing."
    return None
