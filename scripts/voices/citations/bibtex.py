"""BibTeX, for those who write in LaTeX: read by BibTeX, Biber and most reference managers."""

import re
from collections.abc import Iterable, Iterator

from voices.citations.citation import Citation
from voices.citations.names import Name
from voices.citations.noting import note
from voices.citations.wording import year

_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()
# Characters that mean something to TeX. Braces become commands: BibTeX counts even those with a backslash.
_SPECIAL = {
    "\\": r"\textbackslash{}",
    "{": r"\lbrace{}",
    "}": r"\rbrace{}",
    "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
    **{character: f"\\{character}" for character in "&%$#_"},
}
# An address is not set by TeX, which counts its braces all the same.
_NOT_IN_ADDRESSES = str.maketrans({character: f"%{ord(character):02X}" for character in "{}\\ "})
# What BibTeX takes for the end of a name, or of a part of it.
_PARTING = re.compile(r",|\band\b", re.IGNORECASE)
_ANY_SPECIAL = re.compile("[" + re.escape("".join(_SPECIAL)) + "]")


def bibtex(citations: Iterable[Citation]) -> str:
    """Entries one after the other."""
    return "\n".join(_entry(one) for one in citations)


def _entry(citation: Citation) -> str:
    fields = "".join(f"  {key} = {value},\n" for key, value in _fields(citation) if value)
    return f"@misc{{{citation.key},\n{fields}}}\n"


def _fields(citation: Citation) -> Iterator[tuple[str, str | None]]:
    yield "author", _people(citation.authors)
    yield "title", f"{{{{{_tex(citation.title)}}}}}"  # in two pairs of braces, which keep its capitals
    yield "year", _braced(year(citation))
    yield "month", _MONTHS[citation.date.month - 1] if citation.date else None
    yield "day", _braced(str(citation.date.day)) if citation.date else None
    yield "howpublished", _braced(citation.archive if citation.is_account else citation.publication)
    yield "library", _braced(citation.archive)
    yield "interviewer", _people(citation.bylines)
    yield "type", _braced(citation.genre)
    yield "url", f"{{{citation.address.translate(_NOT_IN_ADDRESSES)}}}"
    yield "langid", _braced(citation.language)
    yield "keywords", _braced(", ".join(citation.topics))
    yield "abstract", _braced(citation.words)
    yield "note", _braced(note(citation))


def _people(names: tuple[Name, ...]) -> str | None:
    return f"{{{' and '.join(_name(one) for one in names)}}}" if names else None


def _name(name: Name) -> str:
    """A name in braces of its own is taken whole: one without a given name, and one with what would part it."""
    is_plain = name.given and not _PARTING.search(f"{name.family} {name.given}")
    return _tex(name.turned) if is_plain else f"{{{_tex(name.straight)}}}"


def _braced(text: str | None) -> str | None:
    return f"{{{_tex(text)}}}" if text else None


def _tex(text: str) -> str:
    return _ANY_SPECIAL.sub(lambda found: _SPECIAL[found[0]], " ".join(text.split()))
