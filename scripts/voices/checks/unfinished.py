"""What was written to be replaced is gone when an interview is no longer a draft.

Bad:   Write here what the person said: delete this paragraph …
Bad:   She came to Leeds in [year?] and stayed. TODO: ask her.
Good:  She came to Leeds in 1998 and stayed.

Marks such as TODO are a warning, the paragraph that 'voices new' wrote is an error.
"""

import re
from collections.abc import Iterator, Sequence

from voices.blank import STOPGAP
from voices.model import Document, Problem
from voices.paragraphs import place
from voices.vocabularies import Vocabularies

# What people write where they mean to come back: "TODO", "XXX", " ???", "[check]", "[year?]", "Lorem ipsum".
_MARK = re.compile(
    r"\b(?:TODO|FIXME|TBC|TBA|XXX+)\b|(?<!\S)\?{3}(?!\?)|\[(?:check|insert|tbc|add)\b[^\[\]\n]{0,40}\](?!\()"
    r"|\[(?:[a-z][\w ]{0,20})?\?\](?!\()|(?i:\blorem ipsum\b)"
)
# What every one of those holds, and most texts do not.
_HINTS = ("TODO", "FIXME", "TBC", "TBA", "XXX", "???", "?]", "[check", "[insert", "[tbc", "[add", "orem ipsum")
_FIELDS = ("title", "source_detail", "source_author", "year_note", "person", "role")


def check(documents: Sequence[Document], vocabularies: Vocabularies) -> Iterator[Problem]:
    for document in documents:
        if not document.is_draft:
            yield from _stopgap(document)
            yield from _marks_in_the_text(document)
            yield from _marks_in_fields(document)


def _stopgap(document: Document) -> Iterator[Problem]:
    if (position := document.body.find(STOPGAP)) >= 0:
        message = "Write what the person said in the place of this paragraph."
        yield Problem(path=document.path, place=place(document, position), message=message)


def _marks_in_the_text(document: Document) -> Iterator[Problem]:
    if any(hint in document.body for hint in _HINTS):
        for mark in _MARK.finditer(document.body):
            where = place(document, mark.start())
            yield Problem(path=document.path, place=where, message=_message(mark[0]), severity="warning")


def _marks_in_fields(document: Document) -> Iterator[Problem]:
    for field in _FIELDS:
        value = document.fields.get(field)
        if isinstance(value, str) and (mark := _MARK.search(value)):
            where = document.values[(field,)]
            yield Problem(path=document.path, place=where, message=_message(mark[0]), severity="warning")


def _message(mark: str) -> str:
    return f"Finish what '{mark}' is a reminder of, then take it out."
