"""A council is in councils.yml and existed in the year of publication.

Bad:   council: Tower Hamlet
Good:  council: London Borough of Tower Hamlets
"""

from collections.abc import Iterator, Sequence

from voices.mentions import mentions
from voices.model import UNDISCLOSED, Document, FieldPath, Problem
from voices.suggestions import hint
from voices.vocabularies import Vocabularies


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
        instead = _named(council.successors, "successor", vocabularies)
        return f"{council.name} ended in {council.ended.year}: {instead}check the year."
    if council.started and isinstance(year, int) and year < council.started.year:
        instead = _named(council.predecessors, "predecessor", vocabularies)
        return f"{council.name} began in {council.started.year}: {instead}check the year."
    if name != council.name:
        return f"Write '{council.name}' in full, not '{name}'."
    return None


def _named(keys: Sequence[str], what: str, vocabularies: Vocabularies) -> str:
    names = [vocabularies.councils[key].name for key in keys if key in vocabularies.councils]
    return f"name its {what}, {' or '.join(names)}, or " if names else ""


def _problem(document: Document, path: FieldPath, message: str) -> Problem:
    return Problem(path=document.path, place=document.values[path], message=message)
