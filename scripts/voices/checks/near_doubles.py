"""A person goes by one name throughout the archive, so that one page lists all that they said.

Bad:   person: Debbie Jones   (in one interview)   and   person: Deborah Jones   (in another)
Good:  person: Debbie Jones   (in both; people.yml lists 'Deborah Jones' under 'other_names')

A warning: they may be two people. Name both in interviews/vocabularies/people.yml, as one person or as two,
and nobody asks again.
"""

from collections.abc import Iterator, Sequence

from voices.checks.traits import Said, Traits
from voices.model import Problem
from voices.near_names import one_person
from voices.vocabularies import Vocabularies


def check(files: Sequence[Traits], vocabularies: Vocabularies) -> Iterator[Problem]:
    first = _first_mentions(files)
    known = [name for person in vocabularies.people for name in (person.name, *person.other_names)]
    for other, name in one_person([*known, *first]):
        if name in first and not (vocabularies.people.find(name) and vocabularies.people.find(other)):
            file, said = first[name]
            where = first[other][0].path.name if other in first else "people.yml"
            message = (
                f"Look whether this is '{other}' ({where}): if so, write one name in both, or list the other in "
                "interviews/vocabularies/people.yml; if not, give each an entry there."
            )
            yield Problem(path=file.path, place=said.place, message=message, severity="warning")


def _first_mentions(files: Sequence[Traits]) -> dict[str, tuple[Traits, Said]]:
    """Each name, and where it stands for the first time."""
    first: dict[str, tuple[Traits, Said]] = {}
    for file in files:
        for said in file.names:
            first.setdefault(said.text, (file, said))
    return first
