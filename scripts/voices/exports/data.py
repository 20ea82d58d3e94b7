"""The tables as files, the data package that describes them, and the page that explains them."""

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import PurePosixPath as P

from voices import citations, licence
from voices.edition import Edition
from voices.exports.citations import collected
from voices.exports.data_package import data_package
from voices.exports.feed import NEWEST
from voices.exports.formats import FORMATS
from voices.exports.tables import TABLES, Table
from voices.metadata import Alternate, Head, of_dataset
from voices.model import Download, Page
from voices.templating import page

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


def files(edition: Edition) -> Iterator[Page | Download]:
    """Everything below `data/`. One by one: the files of a large archive are long."""
    sizes: dict[str, tuple[int, str]] = {}
    listed = []
    for table in TABLES:
        rows = [table.values(row) for row in table.rows(edition)]
        for end in table.formats:
            written = FORMATS[end](table, rows)
            sizes[f"{table.name}.{end}"] = (len(written), hashlib.sha256(written).hexdigest())
            yield Download(path=FOLDER / f"{table.name}.{end}", data=written)
        listed.append(Listed(table=table, rows=len(rows), offers=tuple(_offers(table, sizes))))
    yield Page(path=FOLDER / "datapackage.json", text=data_package(edition, sizes))
    references = []
    for file in collected(edition):
        references.append(_offer(file.path.name, len(file.data)))
        yield file
    yield page(
        f"{FOLDER}/index.md",
        "data",
        edition=edition,
        tables=listed,
        references=references,
        newest=NEWEST,
        description=DESCRIPTION,
        head=_head(edition, [*(offer for one in listed for offer in one.offers), *references]).as_front_matter(),
    )


def _offers(table: Table, sizes: Mapping[str, tuple[int, str]]) -> Iterator[Offer]:
    for end in table.formats:
        name = f"{table.name}.{end}"
        yield _offer(name, sizes[name][0])


def _offer(name: str, size: int) -> Offer:
    media_type, called = _FORMATS[name.partition(".")[2]]
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
