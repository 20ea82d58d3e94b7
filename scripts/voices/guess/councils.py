"""Finds councils in a text: by the vocabulary, and by how councils are called where that has not got them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from voices.model import Council
from voices.vocabularies import Vocabulary

_CAP = r"[A-Z][\w'’-]*"
_PLACE = rf"{_CAP}(?:(?: and| upon| on| in| of| under| with| the| &)* {_CAP}){{0,4}}?"

# A council in words: "London Borough of X", "City of X Council", "X County Council", "X council".
_SPELT = (
    rf"(?:City|County|Council) of (?:the )?{_PLACE} [Cc]ouncil"
    rf"|{_PLACE}(?: (?:County|City|Borough|District|Metropolitan|Unitary|London|Regional|Islands?"
    rf"|Royal)){{0,3}} [Cc]ouncil\b"
    rf"|{_PLACE} (?:MBC|MDC|LBC)\b"
)
_BOROUGH = rf"(?:(?:London|Royal|Metropolitan) )*Borough of {_CAP}(?: (?:and|upon|&|under) {_CAP}| {_CAP}){{0,3}}"
COUNCIL_NAME = re.compile(rf"{_BOROUGH}|{_SPELT}")

# Words at the start of a sentence that are no part of a council's name.
_LEADING = re.compile(
    r"^(?:(?:The|At|In|For|From|When|While|As|But|And|Our|My|With|After|Before|Since|Like|By|To|Now|Is|Both"
    r"|Meanwhile|If|Today"
    r"|Here|Why|How|That|This|Of|Where|Then|On|Although|Because|Former|Every|Any|Local|A|Your|Their|His|Her"
    r"|Joining)\s+)+"
)

# What no council is called: "a District Council", "the City Council".
_KINDS = frozenset(
    "county city borough district metropolitan unitary london royal council regional islands town parish".split()
)


@dataclass(frozen=True, kw_only=True, slots=True)
class Named:
    """A council as found: its official name if known, and whether the text names it as a council."""

    name: str
    stated: bool
    text: str


def resolve(text: str, known: Vocabulary[Council]) -> Named | None:
    """The council that this text names, all of it; a bare place is one only if the vocabulary says so."""
    plain = _plain(text)
    council = known.find(plain)
    spelt_out = COUNCIL_NAME.fullmatch(plain) is not None
    if council:
        return Named(name=council.name, stated=spelt_out, text=plain)
    if spelt_out and not set(plain.casefold().replace(" of ", " ").split()) <= _KINDS:
        return Named(name=re.sub(r"\bcouncil$", "Council", plain), stated=True, text=plain)
    return None


def at_start(text: str, known: Vocabulary[Council]) -> tuple[Named, int] | None:
    """The council with which this text begins, and where its name ends."""
    opening = re.match(r"\s*(?:[Tt]he\s+)?", text)
    start = opening.end() if opening else 0
    spelt_out = COUNCIL_NAME.match(text, start)
    ends = {match.end() for match in _prefixes(text, start)} | ({spelt_out.end()} if spelt_out else set())
    for end in sorted(ends, reverse=True):
        if named := resolve(text[start:end], known):
            return named, end
    return None


def _prefixes(text: str, start: int) -> Iterator[re.Match[str]]:
    """The capitalised words with which a text begins, from one to five of them."""
    for words in range(5):
        pattern = rf"{_CAP}(?:(?: and| upon| on| in| under| with| &)? {_CAP}){{{words}}}(?=$|['’]s?\b|[\s,.;:)])"
        if match := re.compile(pattern).match(text, start):
            yield match


def mentioned(text: str, known: Vocabulary[Council]) -> Iterator[Named]:
    """Every council that a text names as a council, in order."""
    for match in COUNCIL_NAME.finditer(text):
        if named := resolve(match[0], known):
            yield named


def _plain(text: str) -> str:
    plain = _LEADING.sub("", " ".join(text.split()).strip(" .,;:()"))
    return re.sub(r"['’]s?$", "", plain) if re.search(r"['’]s?$", plain) else plain
