"""Citations for reference managers: of each interview beside its page, `interviews/ada-lowe-2021.ris`, and of all."""

from collections.abc import Callable, Iterable, Iterator
from functools import partial
from pathlib import PurePosixPath as P

from voices.citations import FORMATS, Citation, of_interview
from voices.digests import digest
from voices.edition import Edition, Imprint
from voices.exports.formats import Frame
from voices.exports.pieces import pieced
from voices.model import Interview, Pending, Pieced

Written = Callable[[Iterable[Citation]], str]

_FRAMES = {
    "ris": Frame(),
    "bib": Frame(between=b"\n"),
    "csl.json": Frame(head=b"[\n", between=b",\n", tail=b"\n]\n", empty=b"[]\n"),
}


def citations(edition: Edition) -> Iterator[Pending]:
    """Each interview in each format, unless only those of all are wanted."""
    if edition.downloads == "collected":
        return
    imprint = edition.imprint
    for interview in edition.publication.interviews:
        for suffix, written in FORMATS.items():
            path = P(f"interviews/{interview.slug}.{suffix}")
            make = partial(_of_one, written, imprint, interview)
            yield Pending(path=path, key=digest(path, interview, imprint), make=make)


def collected(edition: Edition) -> Iterator[Pieced]:
    """All interviews in one file, in each format."""
    imprint = edition.imprint
    for suffix, written in FORMATS.items():
        make = partial(_piece, suffix, written, imprint)
        yield pieced(P(f"data/citations.{suffix}"), edition, digest(suffix, imprint), _FRAMES[suffix], make)


def _of_one(written: Written, imprint: Imprint, interview: Interview) -> str:
    return written([of_interview(interview, imprint)])


def _piece(suffix: str, written: Written, imprint: Imprint, interview: Interview) -> tuple[bytes, int]:
    return _FRAMES[suffix].without(_of_one(written, imprint, interview).encode("utf-8")), 1
