"""Whoever is interviewed stands there once, with a role and a council: beside the name, or in the list of several.

Bad:   person: Jo Bloggs
Good:  person: Jo Bloggs
       role: Team Manager
       council: undisclosed

Bad:   person: Jo Bloggs
       contributors:
         - name: Jo Bloggs
Good:  person: Jo Bloggs
"""

from collections.abc import Iterator, Sequence

from voices.mentions import mentions
from voices.model import ANONYMOUS, Document, Place, Problem
from voices.slugs import folded
from voices.vocabularies import Vocabularies

_TO_ADD = {"role": "the title as held, or 'unknown'", "council": "the council's name, or 'undisclosed'"}


def check(documents: Sequence[Document], vocabularies: Vocabularies) -> Iterator[Problem]:
    for document in documents:
        if document.fields.get("access") != "withdrawn":
            yield from _problems(document)
            yield from _doubled(document)


def _problems(document: Document) -> Iterator[Problem]:
    several = isinstance(document.fields.get("person"), list)
    for name, wanted in _TO_ADD.items():
        place = document.keys.get((name,))
        if several and place:
            message = f"Take out '{name}' here: each person in the list has one of their own."
            yield Problem(path=document.path, place=place, message=message)
        elif not several and not place:
            yield Problem(path=document.path, place=Place(), message=f"Add '{name}': {wanted}.")
        elif place and document.fields[name] is None:
            yield Problem(path=document.path, place=place, message=f"Write something after '{name}:': {wanted}.")


def _doubled(document: Document) -> Iterator[Problem]:
    """A name that stands there twice, among those interviewed, the contributors, or both."""
    seen: set[str] = set()
    for path, name in (*mentions(document, "person"), *mentions(document, "name")):
        if folded(name) in seen and name != ANONYMOUS:
            message = f"Take out the second '{name}': this person is named above already."
            yield Problem(path=document.path, place=document.values[path], message=message)
        seen.add(folded(name))
