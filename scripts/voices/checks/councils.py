"""A council is in councils.yml and existed in the year of publication.

Bad:   council: Tower Hamlet
Good:  council: London Borough of Tower Hamlets
"""

from collections.abc import Iterator, Sequence

from voices.mentions import mentions
from voices.model import UNDISCLOSED, Council, Document, FieldPath, Problem
from voices.suggestions import hint
from voices.vocabularies import Vocabularies

NAME = "councils"


def check(documents: Sequence[Document], vocabularies: Vocabularies) -> Iterator[Problem]:
    for document in documents:
        for path, name in mentions(document, "council"):
            if name != UNDISCLOSED and (message := _wrong(name, document.fields.get("year"), vocabularies)):
                yield _problem(document, path, message)


def _wrong(name: str, year: object, vocabularies: Vocabularies) -> str | None:
    council = vocabularies.councils.find(name)
    if council is None:
        names = (council.name for council in vocabularies.councils)
        return f"Add '{name}' to interviews/vocabularies/councils.yml, or write 'undisclosed'.{hint(name, names)}"
    if council.ended and isinstance(year, int) and year > council.ended.year:
        return f"{council.name} ended in {council.ended.year}: {_instead(council, vocabularies)}."
    if name != council.name:
        return f"Write '{council.name}' in full, not '{name}'."
    return None


def _instead(council: Council, vocabularies: Vocabularies) -> str:
    names = [vocabularies.councils[key].name for key in council.successors if key in vocabularies.councils]
    return f"name its successor, {' or '.join(names)}, or check the year" if names else "check the year"


def _problem(document: Document, path: FieldPath, message: str) -> Problem:
    return Problem(path=document.path, place=document.values[path], message=message, check=NAME)
