"""RIS, which EndNote, Mendeley and RefWorks read: two letters, two spaces, a hyphen and a value on each line."""

from collections.abc import Iterable, Iterator

from voices.citations.citation import Citation
from voices.citations.noting import note
from voices.citations.wording import NO_DATE


def ris(citations: Iterable[Citation]) -> str:
    """Records one after the other, with the ends of line that the format asks for."""
    return "".join(f"{line}\r\n" for citation in citations for line in (*_lines(citation), "ER  - "))


def _lines(citation: Citation) -> Iterator[str]:
    for tag, value in _fields(citation):
        if value:
            yield f"{tag}  - {' '.join(value.split())}"


def _fields(citation: Citation) -> Iterator[tuple[str, str | None]]:
    yield "TY", "ELEC" if citation.is_account else "PCOMM"
    yield "ID", citation.key
    yield "TI", citation.title
    yield from (("AU", name.turned) for name in citation.authors)
    yield from (("A2", name.turned) for name in citation.bylines)
    yield "PY", str(citation.year.number or "")
    yield "DA", _date(citation)
    yield "T2", citation.archive if citation.is_account else citation.publication
    yield "M3", citation.genre
    yield "DB", citation.archive
    yield "UR", citation.address
    yield "LA", citation.language
    yield from (("KW", topic) for topic in citation.topics)
    yield "AB", citation.words
    yield "N1", note(citation)


def _date(citation: Citation) -> str:
    """`2004/11/19/`; the last part is for what a number cannot say: `2018///c.` or `///n.d.`"""
    if citation.date:
        return f"{citation.date:%Y/%m/%d}/"
    if citation.year.number is None:
        return f"///{NO_DATE}"
    return f"{citation.year.number}///{'c.' if citation.year.inferred else ''}"
