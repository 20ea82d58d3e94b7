"""Finds the organisations, other than councils, at which posts are held: trusts, boards, charities, firms."""

import re

_CAP = r"[A-Z][\w'’&-]*"

# Words with which the names of organisations end.
_LAST = (
    r"(?:Association|Trusts?|Foundation|Partnership|Service|Services|Charity|University|Hospital|Hospice|Group"
    r"|Agency|Society|Centre|College|Ltd|Limited|Commission|Board|Network|Alliance|Institute|Company|Homes|House"
    r"|UK|CCG|NHS|Care|Authority|First|Project|Consulting|CIC|Federation|Union|Co-operative|Collaborative)"
)

# An organisation that is not a council: capitalised words that end as such names do.
_ENDING = re.compile(
    rf"(?:[Tt]he )?(?P<name>{_CAP}(?: (?:and|of|for|&|the|in) {_CAP}| {_CAP}){{0,7}} {_LAST}"
    rf"(?: (?:NHS )?(?:Foundation )?(?:Trust|Ltd|Limited|CIC))*(?: (?:for|of|in) {_CAP})?)(?=[\s,.;:)]|$)"
)

# Any other name in capitals, where only an organisation can stand: "at Hafan Goch".
_ANY = re.compile(rf"(?:[Tt]he )?(?P<name>{_CAP}(?: (?:and|of|for|&) {_CAP}| {_CAP}){{0,5}})(?=[\s,.;:)]|$)")

# The last word of a name that is surely an organisation's and not an area of work.
_SURE = re.compile(
    r"(?:Association|Trusts?|Foundation|Charity|University|Partnership|Hospital|Hospice|Ltd|Limited|CCG|Society"
    r"|College|Institute|Alliance|Agency|Commission|UK|CIC|Consulting|Network|Company|Homes|Board|Federation|Union"
    r"|NHS)(?: (?:for|of|in) [A-Z][\w'’-]*)?$"
)


def at_start(text: str, place: int) -> re.Match[str] | None:
    """The organisation whose name ends as theirs do, from this place on."""
    return _ENDING.match(text, place)


def anything_at_start(text: str, place: int) -> re.Match[str] | None:
    """The capitalised words from this place on."""
    return _ANY.match(text, place)


def is_sure(name: str) -> bool:
    return _SURE.search(name) is not None and " " in name
