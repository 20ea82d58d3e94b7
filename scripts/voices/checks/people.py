"""Whoever is interviewed has a role and a council, said once: beside the name, or in the list of several.

Bad:   person: Ada Lowe
Good:  person: Ada Lowe
       role: Team Manager
       council: undisclosed
"""

from collections.abc import Iterator, Sequence

from voices.model import Document, Place, Problem
from voices.vocabularies import Vocabularies

_TO_ADD = {"role": "the title as held, or 'unknown'", "council": "the council's name, or 'undisclosed'"}


def check(documents: Sequence[Document], vocabularies: Vocabularies) -> Iterator[Problem]:
    for document in documents:
        if document.fields.get("access") != "withdrawn":
            yield from _problems(document)


def _problems(document: Document) -> Iterator[Problem]:
    several = isinstance(document.fields.get("person"), list)
    for name, wanted in _TO_ADD.items():
        place = document.keys.get((name,))
        if several and place:
            message = f"Take out '{name}' here: each person in the list has one of their own."
            yield Problem(path=document.path, place=place, message=message)
        elif not several and not place:
            yield Problem(path=document.path, place=Place(), message=f"Add '{name}': {wanted}.")
