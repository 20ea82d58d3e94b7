"""Finds councils in a text: by the vocabulary, and by how councils are called where that has not got them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from voices.model import Council
from voices.vocabularies import Vocabulary

_CAP = r"[A-Z][\w'’-]*"
_PLACE = rf"{_CAP}(?:(?: and| upon| on| in| of| under| with| the| &| nan)* {_CAP}){{0,4}}?"

# A council in words: "London Borough of X", "City of X Council", "X County Council", "X council", "Cyngor X".
_SPELT = (
    rf"(?:City|County|Council) of (?:the )?{_PLACE} [Cc]ouncil"
    rf"|{_PLACE}(?: (?:County|City|Borough|District|Metropolitan|Unitary|London|Regional|Islands?"
    rf"|Royal)){{0,3}} [Cc]ouncil\b"
    rf"|{_PLACE} (?:MBC|MDC|LBC)\b"
    rf"|(?:C|Ch|G|Ngh)yngor {_CAP}(?: {_CAP}){{0,3}}|City and County of {_CAP}"
)
_BOROUGH = rf"(?:(?:London|Royal|Metropolitan) )*Borough of {_CAP}(?: (?:and|upon|&|under) {_CAP}| {_CAP}){{0,3}}"
COUNCIL_NAME = re.compile(rf"{_BOROUGH}|{_SPELT}")

# Words at the start of a sentence that are no part of a council's name.
_LEADING = re.compile(
    r"^(?:(?:The|At|In|For|From|When|While|As|But|And|Our|My|With|After|Before|Since|Like|By|To|Now|Is|Both"
    r"|Meanwhile|If|Today|the"
    r"|Here|Why|How|That|This|Of|Where|Then|On|Although|Because|Former|Every|Any|Local|A|Your|Their|His|Her"
    r"|Joining|Posted|Published|Based|Working|Employed|Speaking|on|in|at|for|by|from)\s+)+"
)

# A possessive at the end of a name: "Leeds City Council's".
_POSSESSIVE = re.compile(r"['’]s?$")

# What no council is called: "a District Council", "the City Council".
_KINDS = frozenset(
    "county city borough district metropolitan unitary london royal council regional islands town parish".split()
)

# Words that show two councils in one run of words: "Borsetshire County Council and Loamshire County Council".
_ABOVE_ONE = re.compile(r"\b(?:[Cc]ouncil|MBC|Borough of .+)\b.+\b(?:[Cc]ouncil|MBC)\b")

# Councils below the county in England, and above it, never employ social workers: a bare "Oxford" is none of them.
_WITHOUT_SOCIAL_CARE = ("District", "Metropolitan county", "Strategic authority")


@dataclass(frozen=True, kw_only=True, slots=True)
class Named:
    """A council as found: its official name if known, and whether the text names it as a council."""

    name: str
    stated: bool
    text: str


def resolve(text: str, known: Vocabulary[Council]) -> Named | None:
    """The council that this text names, all of it; a bare place is one only if the vocabulary says so."""
    plain = _plain(text)
    council = known.find(plain) if plain[:1].isupper() else None
    spelt_out = COUNCIL_NAME.fullmatch(plain) is not None
    if council and (spelt_out or _employs(council, plain)):
        return Named(name=council.name, stated=spelt_out, text=plain)
    if spelt_out and not _ABOVE_ONE.search(plain) and not set(plain.casefold().replace(" of ", " ").split()) <= _KINDS:
        return _unheard_of(plain, known)
    return None


def _employs(council: Council, plain: str) -> bool:
    """Whether a place by its bare name can stand for this council; initials are never resolved."""
    return council.type not in _WITHOUT_SOCIAL_CARE and not plain.isupper()


def _unheard_of(plain: str, known: Vocabulary[Council]) -> Named:
    """A council under a name that the vocabulary has not got: by its place if that is known, else as it stands."""
    area, _, employer = plain.rpartition(" with ")
    if area and (named := resolve(employer, known)):
        return replace(named, stated=False)
    place = re.sub(r"^(?:(?:London|Royal|Metropolitan) )*Borough of |^(?:C|Ch|G|Ngh)yngor (?:Sir )?", "", plain)
    place = re.sub(r"(?: (?:Borough|Metropolitan|London|MBC|MDC|LBC))*(?: [Cc]ouncil)?$", "", place)
    council = known.find(place)
    name = council.name if council else re.sub(r"\bcouncil$", "Council", plain)
    return Named(name=name, stated=True, text=plain)


def of_the_time(named: Named, year: int | None, known: Vocabulary[Council]) -> Named | None:
    """The council under its name of that year; None when it was over by then and no one council followed it."""
    council = known.find(named.name)
    if council is None or year is None:
        return named
    if council.ended and council.ended.year < year:
        after = [known[key] for key in council.successors if key in known]
        return replace(named, name=after[0].name, stated=False) if len(after) == 1 else None
    if council.started and council.started.year > year:
        before = [known[key] for key in council.predecessors if key in known and _same_place(known[key], council)]
        return replace(named, name=before[0].name, stated=False) if len(before) == 1 else named
    return named


def _same_place(one: Council, other: Council) -> bool:
    """ "Dorset County" and "Dorset" are, "Purbeck" and "Dorset" are not."""
    return one.type not in _WITHOUT_SOCIAL_CARE and one.short_name.split()[0] == other.short_name.split()[0]


# Several councils of one kind: "the London boroughs of X and Y", "X and Y councils".
_SEVERAL = re.compile(
    rf"\s*(?:[Tt]he )?(?:(?:[Ll]ondon |[Rr]oyal )?[Bb]oroughs|[Cc]ouncils|[Cc]ounties|authorities) of (?P<of>{_PLACE})"
    rf"(?P<more>(?:, {_PLACE})*) and (?P<last>{_PLACE})(?=[\s,.;:)]|$)"
    rf"|\s*(?:[Tt]he )?(?P<first>{_PLACE}) and (?P<second>{_PLACE}) (?:(?:[Bb]orough|[Cc]ity|[Cc]ounty) )?[Cc]ouncils\b"
)


def several_at_start(text: str, known: Vocabulary[Council]) -> tuple[tuple[Named, ...], int] | None:
    """The councils that this text begins by naming together, when the archive knows each of them by its place."""
    match = _SEVERAL.match(text)
    if not match:
        return None
    names = [match["of"], *(match["more"] or "").split(", "), match["last"], match["first"], match["second"]]
    found = [resolve(name, known) for name in names if name]
    if not all(found):
        return None
    return tuple(replace(one, stated=True) for one in found if one), match.end()


# A name's capitalised words, and those in small letters that may stand between two of them.
_NAME_WORD = re.compile(rf"(?:(?:and|upon|on|in|under|with|of|the|nan|&) )*{_CAP}|&")


def at_start(text: str, known: Vocabulary[Council]) -> tuple[Named, int] | None:
    """The council with which this text begins, and where its name ends: the longest that is one."""
    opening = re.match(r"\s*(?:[Tt]he\s+)?", text)
    start = opening.end() if opening else 0
    spelt_out = COUNCIL_NAME.match(text, start)
    ends = {*_ends(text, start), *([spelt_out.end()] if spelt_out else [])}
    for end in sorted(ends, reverse=True):
        if named := resolve(text[start:end], known):
            return named, end
    return None


def _ends(text: str, start: int) -> Iterator[int]:
    """Where the first one, two, … six capitalised words of a text end, with and without a possessive."""
    place = start
    for _ in range(6):
        match = _NAME_WORD.match(text, place)
        if not match:
            return
        yield match.end() - (2 if match[0].endswith(("'s", "’s")) else 0)
        if text[match.end() : match.end() + 1] != " ":
            return
        place = match.end() + 1


def mentioned(text: str, known: Vocabulary[Council]) -> Iterator[Named]:
    """Every council that a text names as a council, in order."""
    for match in COUNCIL_NAME.finditer(text):
        if named := resolve(match[0], known):
            yield named


def _plain(text: str) -> str:
    return _POSSESSIVE.sub("", _LEADING.sub("", " ".join(text.split()).strip(" .,;:()")))
