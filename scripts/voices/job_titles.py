"""Finds the family of roles that a job title belongs to, by the rule that stands at the head of roles.yml."""

import re
from collections.abc import Iterator

from voices.model import Role
from voices.vocabularies import Vocabulary

# What may be said otherwise without another post being meant, in the order in which it is set right.
_SAID_OTHERWISE = (
    # For how long, and with whom, it is held: "Interim Team Manager", "Joint Director of Public Health".
    (re.compile(r"^(?:(?:interim|acting|temporary|newly appointed|joint)\s+)+", re.IGNORECASE), ""),
    # The rank of a director: "Executive Director", "Statutory Director".
    (re.compile(r"^(?:corporate|executive|statutory|strategic)\s+(?=director\b)", re.IGNORECASE), ""),
    # How a director's work is joined on: "Director for Adults", "Director, Adults", "Director (Adults)".
    (re.compile(r"^director(?:\s*[,–—(]\s*|\s+-\s+|\s+(?:of|for)\s+)(?:the\s+)?", re.IGNORECASE), "Director of "),
)

# Where a title may end and the rest only say more: at a comma, a bracket, a dash or a slash, or before "of" or "and".
_REST = re.compile(r"\s*[,;:(\[/&–—]|\s+-\s|\s+(?:of|for|in|at|on|with|within|from|and)\b", re.IGNORECASE)

_LONGEST = 120
"""Letters that are looked at; no title that is listed is as long."""


def family(title: str, roles: Vocabulary[Role]) -> Role | None:
    """The family that lists this title, or else the longest beginning of it; None when none does."""
    for wording in _wordings(title):
        for beginning in _beginnings(wording):
            role = roles.find(beginning)
            if role and (beginning == wording or not role.whole_titles):
                return role
    return None


def _wordings(title: str) -> Iterator[str]:
    """The title as held, and then without one thing after the other that makes no difference."""
    wording = " ".join(title.split())[:_LONGEST]
    yield wording
    for pattern, plain in _SAID_OTHERWISE:
        wording = pattern.sub(plain, wording)
        yield wording


def _beginnings(wording: str) -> Iterator[str]:
    """The whole, then what is left when its last qualification is taken off, and so on."""
    yield wording
    for rest in reversed(list(_REST.finditer(wording))):
        yield wording[: rest.start()]
