"""Members of the public and people who use services are never listed by name.

Bad:   contributors:
         - name: Zoe Hart
           role: Care leaver
Good:  (no entry: the text says what 'a care leaver' told the interviewer)
"""

from collections.abc import Iterator, Sequence
from typing import Any

from voices.mentions import mentions
from voices.model import ANONYMOUS, Document, FieldPath, Problem
from voices.the_public import is_of_the_public
from voices.vocabularies import Vocabularies

_LISTS = ("person", "contributors")


def check(documents: Sequence[Document], vocabularies: Vocabularies) -> Iterator[Problem]:
    for document in documents:
        for path, title in mentions(document, "role"):
            if is_of_the_public(title) and _name(document, path) != ANONYMOUS:
                message = f"{_what_to_do(path)}: '{title}' is a member of the public, who is never listed by name."
                yield Problem(path=document.path, place=document.values[path], message=message)


def _name(document: Document, path: FieldPath) -> Any:
    """The name beside the role at this path."""
    field, *rest = path
    return document.fields[str(field)][rest[0]].get("name") if field in _LISTS else document.fields.get("person")


def _what_to_do(path: FieldPath) -> str:
    if path[0] == "contributors":
        return "Take this person out of 'contributors'"
    return "Write 'name: anonymous'" if path[0] == "person" else "Write 'person: anonymous'"
