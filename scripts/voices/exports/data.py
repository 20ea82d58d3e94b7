"""The tables as files, the data package that describes them, and the page that explains them."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import PurePosixPath as P

from voices import citations, licence
from voices.edition import Edition
from voices.exports.citations import collected
from voices.exports.data_package import data_package
from voices.exports.feed import NEWEST
from voices.exports.formats import FORMATS
from voices.exports.pieces import of_table
from voices.exports.tables import TABLES, Format, Table
from voices.metadata import Alternate, Head, of_dataset
from voices.model import Contents, Facts, Made, Page
from voices.templating import filled

FOLDER = P("data")
DESCRIPTION = "Everything the archive knows, as tables for spreadsheets and programs, with the meaning of each column."

_FORMATS = {
    "csv": ("text/csv", "CSV"),
    "json": ("application/json", "JSON"),
    "jsonl": ("application/jsonl", "JSON Lines"),
    **citations.MEDIA_TYPES,
}
"""By the end of the file's name: its media type, and what the format is called."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Offer:
    """What the page says of a file."""

    name: str
    format: str
    """What the format is called."""
    media_type: str
    size: str
    """`"1.2 MB"`"""


@dataclass(frozen=True, kw_only=True, slots=True)
class Listed:
    """What the page says of a table."""

    table: Table
    rows: int
    offers: tuple[Offer, ...]


def files(edition: Edition) -> Iterator[Made]:
    """Everything below `data/`."""
    for table in TABLES:
        for end in _formats(table, edition):
            path = FOLDER / f"{table.name}.{end}"
            yield of_table(path, table, end, edition) if table.is_of_interviews else _whole(path, table, end, edition)
    yield from collected(edition)
    yield Contents(path=FOLDER / "datapackage.json", make=partial(data_package, edition))
    yield Contents(path=FOLDER / "index.md", make=partial(_explained, edition))


def _formats(table: Table, edition: Edition) -> tuple[Format, ...]:
    return table.formats_of(len(edition.publication.interviews))


def _whole(path: P, table: Table, end: Format, edition: Edition) -> Page:
    """A table of a vocabulary, which is short."""
    rows = [table.values(row) for row in table.rows(edition)]
    return Page(path=path, text=FORMATS[end](table, rows).decode("utf-8"))


def _explained(edition: Edition, files: Mapping[str, Facts]) -> str:
    """The page that says what there is."""
    listed = [_listed(table, edition, files) for table in TABLES]
    references = [_offer(f"citations.{end}", files) for end in citations.FORMATS]
    return filled(
        f"{FOLDER}/index.md",
        "data",
        edition=edition.imprint,
        tables=listed,
        references=references,
        newest=NEWEST,
        description=DESCRIPTION,
        head=_head(edition, [*(offer for one in listed for offer in one.offers), *references]).as_front_matter(),
    )


def _listed(table: Table, edition: Edition, files: Mapping[str, Facts]) -> Listed:
    offers = tuple(_offer(f"{table.name}.{end}", files) for end in _formats(table, edition))
    if table.is_of_interviews:
        return Listed(table=table, rows=files[f"{FOLDER}/{table.name}.csv"].rows, offers=offers)
    return Listed(table=table, rows=sum(1 for _ in table.rows(edition)), offers=offers)


def _offer(name: str, files: Mapping[str, Facts]) -> Offer:
    media_type, called = _FORMATS[name.partition(".")[2]]
    size = files[f"{FOLDER}/{name}"].size
    return Offer(name=name, format=called, media_type=media_type, size=_in_words(size))


def _head(edition: Edition, offers: Iterable[Offer]) -> Head:
    """What the page tells programs that look for data."""
    return of_dataset(
        edition,
        name=f"{edition.name}: data",
        description=DESCRIPTION,
        path=f"{FOLDER}/",
        licence=licence.ADDRESS,
        downloads=[Alternate(type=one.media_type, title=one.name, path=f"{FOLDER}/{one.name}") for one in offers],
    )


def _in_words(size: int) -> str:
    """`"32 bytes"`, `"4.2 kB"`, `"104 MB"`"""
    if size < 1000:
        return f"{size} bytes"
    number, unit = (size / 1000, "kB") if size < 1_000_000 else (size / 1_000_000, "MB")
    return f"{number:.1f} {unit}" if number < 10 else f"{number:.0f} {unit}"
