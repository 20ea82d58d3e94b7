"""A council has its official name and existed in the year of publication; other employers are no councils.

Bad:   council: Tower Hamlet
Good:  council: London Borough of Tower Hamlets

Bad:   council: Northamptonshire County Council     (and year: 2023)
Good:  council: West Northamptonshire Council

Bad:   council: SCC                                 (Suffolk? Surrey? Somerset?)
Good:  council: Surrey County Council

Bad:   council: Mersey Care NHS Foundation Trust
Good:  council: undisclosed
       employer: Mersey Care NHS Foundation Trust
"""

import re
from collections.abc import Iterator, Sequence

from voices.mentions import mentions
from voices.model import UNDISCLOSED, Council, Document, FieldPath, Problem
from voices.slugs import folded
from voices.suggestions import hint
from voices.vocabularies import Vocabularies

# What other employers call themselves.
_NOT_A_COUNCIL = re.compile(
    r"\b(?:NHS|health board|trusts?|partnership|association|charity|foundation|ltd|limited|plc|CIC|hospice|university"
    r"|college|combined authority|department (?:of|for)|ministry|ofsted|care quality commission|CQC|ADASS|ADCS|LGA)\b",
    re.IGNORECASE,
)
# Letters that stand for a name: "SCC", "L.C.C.", "LBTH".
_INITIALS = re.compile(r"(?:[A-Z]\.?){2,6}")
_SMALL_WORDS = frozenset(("of", "the", "and", "on", "upon"))
_A_FEW = 12
_CURLY = frozenset("“”„‘’")


def check(documents: Sequence[Document], vocabularies: Vocabularies) -> Iterator[Problem]:
    for document in documents:
        for path, name in mentions(document, "council"):
            if name != UNDISCLOSED and (message := _wrong(name, path, document.fields.get("year"), vocabularies)):
                yield Problem(path=document.path, place=document.values[path], message=message)


def _wrong(name: str, path: FieldPath, year: object, vocabularies: Vocabularies) -> str | None:
    if name[:1] in _CURLY:
        return "Take the curly quotation marks off this name, or type straight ones: curly ones are read as letters."
    council = vocabularies.councils.find(name)
    if council is None:
        return _unknown(name, path, year, vocabularies)
    if council.ended and isinstance(year, int) and year > council.ended.year:
        instead = _named(council, "successors", year, vocabularies)
        return f"{council.name} ended in {council.ended.year}: {instead}check the year."
    if council.started and isinstance(year, int) and year < council.started.year:
        instead = _named(council, "predecessors", year, vocabularies)
        return f"{council.name} began in {council.started.year}: {instead}check the year."
    if name == council.name:
        return None
    if (
        not isinstance(year, int)
        and (council.predecessors or council.successors)
        and folded(name) != folded(council.name)
    ):
        sure = "--fix leaves it to you, for without a year it may be the one before or after"
        return f"Write '{council.name}' in full, if that is meant, not '{name}': {sure}."
    return f"Write '{council.name}' in full, not '{name}'."


def _unknown(name: str, path: FieldPath, year: object, vocabularies: Vocabularies) -> str:
    if _INITIALS.fullmatch(name):
        return _initials(name, year, vocabularies)
    if _NOT_A_COUNCIL.search(name):
        if path[0] == "council":
            return f"'{name}' is no council: write it after 'employer:', and 'undisclosed' after 'council:'."
        return f"'{name}' is no council: write it after 'organisation:' in the place of 'council:'."
    councils = (council.name for council in vocabularies.councils)
    instead = hint(name, councils) or " Write its official name, or 'undisclosed'."
    return f"There is no council '{name}' in interviews/vocabularies/councils.yml.{instead}"


def _initials(name: str, year: object, vocabularies: Vocabularies) -> str:
    letters = name.replace(".", "")
    possible = [c.name for c in vocabularies.councils if _letters(c.name) == letters and _existed(c, year)]
    some = [*possible[:_A_FEW], *(["another"] if len(possible) > _A_FEW else [])]
    may_be = f"'{name}' may be {_or(some)}" if possible else f"'{name}' does not say which it is"
    return f"Write the council's name in full, or 'undisclosed': {may_be}."


def _letters(name: str) -> str:
    return "".join(word[0] for word in re.split(r"[ -]", name) if word and word not in _SMALL_WORDS).upper()


def _named(council: Council, direction: str, year: int, vocabularies: Vocabularies) -> str:
    """What to name instead: the councils of that year that came after it or before it, however many steps away."""
    names = [found.name for found in _relatives(council, direction, year, vocabularies)]
    what = direction.removesuffix("s")
    return f"name its {what}, {_or(names)}, or " if names else ""


def _or(names: Sequence[str]) -> str:
    """`"Kent, Surrey or Essex"`"""
    return " or ".join([*filter(None, [", ".join(names[:-1])]), *names[-1:]])


def _relatives(council: Council, direction: str, year: int, vocabularies: Vocabularies) -> list[Council]:
    found: dict[str, Council] = {}
    seen, waiting = {council.key}, list(getattr(council, direction))
    while waiting:
        key = waiting.pop(0)
        if key in vocabularies.councils and key not in seen:
            seen.add(key)
            other = vocabularies.councils[key]
            if _existed(other, year):
                found[key] = other
            else:
                waiting += getattr(other, direction)
    return list(found.values())


def _existed(council: Council, year: object) -> bool:
    if not isinstance(year, int):
        return council.ended is None
    return not (council.ended and council.ended.year < year) and not (council.started and council.started.year > year)
