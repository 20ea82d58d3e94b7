"""The tables as files, the data package that describes them, and the page that explains them."""

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import PurePosixPath as P

from voices.edition import Edition
from voices.exports.data_package import data_package
from voices.exports.feed import NEWEST
from voices.exports.formats import FORMATS
from voices.exports.tables import TABLES, Table
from voices.model import Download, Page
from voices.templating import page

FOLDER = P("data")


@dataclass(frozen=True, kw_only=True, slots=True)
class Offer:
    """What the page says of a file."""

    name: str
    format: str
    """What the format is called."""
    size: str
    """`"1.2 MB"`"""


@dataclass(frozen=True, kw_only=True, slots=True)
class Listed:
    """What the page says of a table."""

    table: Table
    rows: int
    offers: tuple[Offer, ...]


def files(edition: Edition) -> Iterator[Page | Download]:
    """Everything below `data/` but citations. One by one: those of a large archive are long."""
    sizes: dict[str, tuple[int, str]] = {}
    listed = []
    for table in TABLES:
        rows = [table.values(row) for row in table.rows(edition)]
        for end in table.formats:
            written = FORMATS[end][1](table, rows)
            sizes[f"{table.name}.{end}"] = (len(written), hashlib.sha256(written).hexdigest())
            yield Download(path=FOLDER / f"{table.name}.{end}", data=written)
        listed.append(Listed(table=table, rows=len(rows), offers=tuple(_offers(table, sizes))))
    yield Page(path=FOLDER / "datapackage.json", text=data_package(edition, sizes))
    yield page(f"{FOLDER}/index.md", "data", edition=edition, tables=listed, newest=NEWEST)


def _offers(table: Table, sizes: Mapping[str, tuple[int, str]]) -> Iterator[Offer]:
    for end in table.formats:
        name = f"{table.name}.{end}"
        yield Offer(name=name, format=FORMATS[end][0], size=_in_words(sizes[name][0]))


def _in_words(size: int) -> str:
    """`"32 bytes"`, `"4.2 kB"`, `"104 MB"`"""
    if size < 1000:
        return f"{size} bytes"
    number, unit = (size / 1000, "kB") if size < 1_000_000 else (size / 1_000_000, "MB")
    return f"{number:.1f} {unit}" if number < 10 else f"{number:.0f} {unit}"
