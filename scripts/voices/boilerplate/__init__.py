"""What web pages print around a text: whole lines that are never part of an interview, by reason."""

import re
import unicodedata
from collections.abc import Mapping, Sequence
from functools import lru_cache

from voices.boilerplate import above, anywhere, below
from voices.boilerplate.words import PLACE, SECTION
from voices.sentences import count_words

_Table = Mapping[str, re.Pattern[str]]


def _compiled(patterns: Mapping[str, Sequence[str]]) -> _Table:
    return {reason: re.compile("|".join(f"(?:{one})" for one in some)) for reason, some in patterns.items()}


_ANYWHERE = _compiled(anywhere.PATTERNS)
_ABOVE = _compiled(above.PATTERNS)
_BELOW = _compiled(below.PATTERNS)

PICTURE_CREDIT = "a picture credit"

LONGEST = 320
"""Characters; a longer line is a paragraph, whatever it begins with."""

# Arrows, bullets, rules and brackets that stand around the words of a button.
_DECORATION = " \t>»›<«‹|•·*–—→←↑↓✕×+=_~#[]-"

_PLACE = re.compile(PLACE, re.IGNORECASE)

# A section of a site, or several in a row.
_MENU = re.compile(rf"{SECTION}|.{{1,40}}[>»›▸▶→|].*|you are here.*")

# A line of hashtags and nothing else.
_HASHTAGS = re.compile(r"(?:#[^\W\d]\w*[\s,]*)+")

# Where a page leads back and on in one line: "« The lamp The oar »".
_BOTH_WAYS = re.compile(r"[«‹←][^.?!]{2,200}[»›→]")

# A credit in capitals before a name, without a colon: "PICTURES Ada Plum".
_CREDIT = re.compile(
    r"(?:PICTURES?|PHOTOS?|PHOTOGRAPHY|PHOTOGRAPHS?|IMAGES?|PORTRAITS?)(?: BY)? [A-Z]\w[\w .'’-]{1,40}"
)

# Who wrote it or asked, in a line that may have a credit for the pictures: "Interview by Ada Plum. Photos: Jo Bell".
_AUTHOR = re.compile(
    r"\b(?i:(?:interview(?:ed)?|words|text|story|written) by|words ?:|text ?:|as told to) ?:? ?[A-Z]"
    r"|^By [A-Z][\w’'-]+(?: [A-Z][\w’'-]+){1,2}[.,;|]"
)

# What stands between labels in a row, and where one link ends and the next begins when nothing does.
_BETWEEN = re.compile(r"\s*[|·•]\s*|\s{2,}")
_BETWEEN_LINKS = re.compile(r"(?<=[a-z])[.]? (?=[A-Z])")

# Words that all begin with a capital, and nothing between them; and the sections among them.
_ROW = re.compile(r"(?:(?:[A-Z][\w'’-]*|a|an|&|on|us|to|of)(?:\s+|$))+")
_SECTIONS = re.compile(rf"\b(?:{SECTION}|(?:members?|staff|clients?)'? area)\b")
_LEAST_IN_ROW, _KNOWN_IN_ROW = 4, 3

_MOST, _LONGEST_PAIR = 10, 16
"""Labels in a row, and words of one that stands there in two languages."""

# A button with the name of a publication: "Subscribe to Pond Life"; a heading has small letters, too.
_SUBSCRIBE = re.compile(r"Subscribe to(?: (?:[A-Z][\w'’-]*|&|and|of|the)){1,6}")


@lru_cache(maxsize=4096)
def reason_for(line: str) -> str | None:
    """Why this whole line is boilerplate wherever it stands, or None; a blank line is not."""
    if not line.strip() or len(line) > LONGEST:
        return None
    if _HASHTAGS.fullmatch(_without_pictograms(line)):
        return "a tag list"
    if _BOTH_WAYS.fullmatch(line.strip()):
        return "navigation"
    if _CREDIT.fullmatch(line.strip()):
        return PICTURE_CREDIT
    if _SUBSCRIBE.fullmatch(line.strip()):
        return "a newsletter or subscription box"
    found = _reason(_plain(line), _ANYWHERE) or _reason_for_row(line)
    return None if found == PICTURE_CREDIT and _AUTHOR.search(line) else found


def _reason_for_row(line: str) -> str | None:
    """Why several labels in a row are boilerplate: each of them is, or one that stands there in two languages."""
    parts = [_reason(_plain(part), _ANYWHERE) for part in _BETWEEN.split(line.strip())]
    if 1 < len(parts) <= _MOST and all(parts):
        return parts[0]
    words = [part for part in _BETWEEN_LINKS.split(line.strip()) if part]
    if 1 < len(words) <= _MOST and any(part.count(" ") > 1 for part in words):
        found = [_reason(_plain(part), _ANYWHERE) for part in words]
        return found[0] if all(found) else None
    two = line.split(" / ")
    return _reason(_plain(two[1]), _ANYWHERE) if len(two) == 2 and len(line.split()) <= _LONGEST_PAIR else None


def may_be_heading(line: str) -> bool:
    """Whether this entry of a menu would also head a part of a text: it is one or two plain words."""
    return _PLACE.fullmatch(line.strip()) is not None


def is_menu(line: str) -> bool:
    """Whether this line is an entry of a menu, or a trail of them."""
    return _MENU.fullmatch(_plain(line)) is not None


def reason_above(line: str) -> str | None:
    """Why this line is boilerplate above the first paragraph."""
    if not 0 < len(line) <= LONGEST:
        return None
    return _reason(_plain(line), _ABOVE) or ("navigation" if _is_row_of_sections(line) else None)


def _is_row_of_sections(line: str) -> bool:
    """Whether it is a menu that has lost its bars: "News Sport What's On Buy a Photo", half of it sections of sites."""
    words = line.split()
    if len(words) < _LEAST_IN_ROW or not _ROW.fullmatch(line.strip()):
        return False
    known = sum(count_words(found[0]) for found in _SECTIONS.finditer(_plain(line)))
    return known >= max(_KNOWN_IN_ROW, len(words) / 2)


def reason_below(line: str) -> str | None:
    """Why this line is boilerplate below the last paragraph."""
    return _reason(_plain(line), _BELOW) if 0 < len(line) <= LONGEST else None


def _reason(plain: str, table: _Table) -> str | None:
    return next((reason for reason, pattern in table.items() if pattern.fullmatch(plain)), None)


def _plain(line: str) -> str:
    """Small letters, straight apostrophes, single spaces, no decoration."""
    return " ".join(_without_pictograms(line).casefold().replace("’", "'").split()).strip(_DECORATION).removesuffix(":")


_LAST_LETTER = "\u2100"
"""Pictograms come after it; most lines are known to have none by their last character."""


def _without_pictograms(line: str) -> str:
    """The line without emoji: pages put them before and behind the words of a button."""
    if max(line, default="") <= _LAST_LETTER:
        return line.strip()
    return "".join(" " if _is_pictogram(one) else one for one in line).strip()


def _is_pictogram(one: str) -> bool:
    return one > _LAST_LETTER and (one in "\ufe0f\u200d" or unicodedata.category(one) in ("So", "Sk"))
