"""The dates of an interview agree with each other.

Bad:   year: 2018
       date: 2019-10-01
Good:  year: 2019
       date: 2019-10-01

Bad:   added: 2026-11-22
       embargo_until: 2026-01-01
Good:  added: 2026-11-22
       embargo_until: 2027-01-01

An embargo that was over from the start is a warning, the rest are errors.
"""

from collections.abc import Iterator, Sequence
from datetime import date

from voices.model import UNDATED, Document, FieldPath, Problem, Severity
from voices.vocabularies import Vocabularies

_EMBARGO = ("embargo_until",)
_Found = Iterator[tuple[FieldPath, str]]


def check(documents: Sequence[Document], vocabularies: Vocabularies) -> Iterator[Problem]:
    for document in documents:
        for path, message in (*_published(document), *_since(document)):
            severity: Severity = "warning" if path == _EMBARGO else "error"
            yield Problem(path=document.path, place=document.values[path], message=message, severity=severity)


def _published(document: Document) -> _Found:
    """What does not fit the year of publication."""
    year = document.fields.get("year")
    published, added = _date(document.fields.get("date")), _date(document.fields.get("added"))
    if published and year == UNDATED:
        yield ("year",), f"Write the year of 'date', {published.year}, not 'undated'."
    if published and isinstance(year, int) and published.year != year:
        yield ("date",), f"Make 'date' and 'year' agree: one says {published.year}, the other {year}."
    if added and isinstance(year, int) and added.year < year <= date.max.year:
        yield ("year",), f"Check the year: {year} is later than the day this was added, {added.isoformat()}."
    if added and published and published > added:
        yield ("date",), f"Check 'date': it is later than the day this was added, {added.isoformat()}."
    if "year_basis" in document.fields and year == UNDATED:
        yield ("year_basis",), "Take out 'year_basis': an undated interview has none."


def _since(document: Document) -> _Found:
    """What happened in the archive before the interview was in it."""
    added = _date(document.fields.get("added"))
    if added is None:
        return
    embargo, withdrawn = (_date(document.fields.get(name)) for name in ("embargo_until", "withdrawn_on"))
    if embargo and embargo <= added:
        yield _EMBARGO, f"Take out 'embargo_until': it was over when this was added, on {added.isoformat()}."
    if withdrawn and withdrawn < added:
        yield ("withdrawn_on",), f"Check 'withdrawn_on': it is before the day this was added, {added.isoformat()}."
    corrections = document.fields.get("corrections")
    for index, correction in enumerate(corrections if isinstance(corrections, list) else []):
        day = _date(correction.get("date")) if isinstance(correction, dict) else None
        if day and day < added:
            message = f"Check this date: the interview was added only on {added.isoformat()}."
            yield ("corrections", index, "date"), message


def _date(value: object) -> date | None:
    try:
        return date.fromisoformat(str(value))
    except ValueError:
        return None
