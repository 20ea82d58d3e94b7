"""A person goes by one name throughout the archive, so that one page lists all that they said.

Bad:   person: Debbie Jones   (in one interview)   and   person: Deborah Jones   (in another)
Good:  person: Debbie Jones   (in both; people.yml lists 'Deborah Jones' under 'other_names')

A warning: they may be two people. Name both in interviews/vocabularies/people.yml, as one person or as two,
and nobody asks again.
"""

from collections.abc import Iterator, Sequence

from voices.mentions import mentions
from voices.model import ANONYMOUS, Document, FieldPath, Problem
from voices.near_names import one_person
from voices.vocabularies import Vocabularies


def check(documents: Sequence[Document], vocabularies: Vocabularies) -> Iterator[Problem]:
    first = _first_mentions(documents)
    known = [name for person in vocabularies.people for name in (person.name, *person.other_names)]
    for other, name in one_person([*known, *first]):
        if name in first and not (vocabularies.people.find(name) and vocabularies.people.find(other)):
            document, path = first[name]
            where = first[other][0].path.name if other in first else "people.yml"
            message = (
                f"Look whether this is '{other}' ({where}): if so, write one name in both, or list the other in "
                "interviews/vocabularies/people.yml; if not, give each an entry there."
            )
            yield Problem(path=document.path, place=document.values[path], message=message, severity="warning")


def _first_mentions(documents: Sequence[Document]) -> dict[str, tuple[Document, FieldPath]]:
    """Each name, and where it stands for the first time."""
    first: dict[str, tuple[Document, FieldPath]] = {}
    for document in documents:
        for field in ("person", "name"):
            for path, name in mentions(document, field):
                if name != ANONYMOUS:
                    first.setdefault(name, (document, path))
    return first
