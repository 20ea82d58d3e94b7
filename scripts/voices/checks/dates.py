"""The dates of an interview agree with each other.

Bad:   year: 2018
       date: 2019-10-01
Good:  year: 2019
       date: 2019-10-01
"""

from collections.abc import Iterator, Sequence
from datetime import date

from voices.model import UNDATED, Document, Problem
from voices.vocabularies import Vocabularies


def check(documents: Sequence[Document], vocabularies: Vocabularies) -> Iterator[Problem]:
    for document in documents:
        for field, message in _disagreements(document):
            yield Problem(path=document.path, place=document.values[(field,)], message=message)


def _disagreements(document: Document) -> Iterator[tuple[str, str]]:
    year = document.fields.get("year")
    published, added = _date(document, "date"), _date(document, "added")
    if published and year == UNDATED:
        yield "year", f"Write the year of 'date', {published.year}, not 'undated'."
    if published and isinstance(year, int) and published.year != year:
        yield "date", f"Make 'date' and 'year' agree: one says {published.year}, the other {year}."
    if added and isinstance(year, int) and year > added.year:
        yield "year", f"Check the year: {year} is later than the day this was added, {added.isoformat()}."
    if added and published and published > added:
        yield "date", f"Check 'date': it is later than the day this was added, {added.isoformat()}."
    if "year_basis" in document.fields and year == UNDATED:
        yield "year_basis", "Take out 'year_basis': an undated interview has none."


def _date(document: Document, field: str) -> date | None:
    try:
        return date.fromisoformat(str(document.fields.get(field)))
    except ValueError:
        return None
