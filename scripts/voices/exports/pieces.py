"""Files for download that go through all interviews, made piece by piece, so that an edit makes one piece anew."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from operator import attrgetter
from pathlib import PurePosixPath

from voices.digests import digest
from voices.edition import Edition
from voices.exports.formats import FORMATS, Frame, frame
from voices.exports.tables import Format, Table
from voices.model import Interview, Piece, Pieced
from voices.publication import Publication


def of_table(path: PurePosixPath, table: Table, end: Format, edition: Edition) -> Pieced:
    """A table of interviews, or of what is in them."""
    basis = digest(table.name, end, edition.imprint, edition.vocabularies)
    return pieced(path, edition, basis, frame(table, end), partial(_rows, table, end, edition))


def pieced(
    path: PurePosixPath,
    edition: Edition,
    basis: bytes,
    around: Frame,
    make: Callable[[Interview], tuple[bytes, int]],
) -> Pieced:
    """A file with a piece for each interview, in the order of their addresses."""
    interviews = sorted(edition.publication.interviews, key=attrgetter("slug"))
    return Pieced(
        path=path,
        basis=basis,
        pieces=tuple(Piece(key=digest(interview), make=partial(make, interview)) for interview in interviews),
        head=around.head,
        between=around.between,
        tail=around.tail,
        empty=around.empty,
    )


def _rows(table: Table, end: Format, edition: Edition, interview: Interview) -> tuple[bytes, int]:
    """What a table says of one interview, and in how many rows."""
    alone = replace(edition, publication=Publication(interviews=(interview,), tombstones=()))
    rows = [table.values(row) for row in table.rows(alone)]
    return frame(table, end).without(FORMATS[end](table, rows)) if rows else b"", len(rows)
