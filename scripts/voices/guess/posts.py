"""Finds posts in a text: job titles of council social care, and where they are held."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from voices.guess import councils, organisations, welsh_posts
from voices.guess.councils import COUNCIL_NAME, Named
from voices.guess.title_words import COMPOUNDS, HEADS, JOINTS, STOPS, is_head, is_title_word, may_head
from voices.model import Council
from voices.vocabularies import Vocabulary

__all__ = ["FORMER", "HEAD_WORD", "Post", "at_start", "is_title_word"]

# What follows a name for a post that is over, or not yet begun.
FORMER = r"(?:former|formerly|ex-?|previous|previously|retired|late|then|outgoing|one-?time|erstwhile)"

# A word with its apostrophes and hyphens, or a single mark.
_TOKEN = re.compile(r"[\w’'-]+|[^\w\s]")

_MOST_MODIFIERS, _LONGEST_AREA = 8, 10
"""Words before the head of a title, and in one area behind it."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Post:
    """A job title as written, with the councils or other organisation named beside it."""

    role: str | None
    """None where a text says for whom somebody works, and not as what."""
    councils: tuple[Named, ...] = ()
    organisation: str | None = None
    end: int
    """Where the words of it end."""


# Where a title may have its head.
HEAD_WORD = re.compile(rf"\b(?:{'|'.join(sorted(map(re.escape, HEADS), reverse=True))})s?\b", re.IGNORECASE)


def at_start(text: str, known: Vocabulary[Council]) -> Post | None:
    """The post with which this text begins, as in "director of adult care at X Council, who …"."""
    end = _title(text, 0, open_words=True)
    if end is None:
        return _in_welsh(text, known)
    while True:
        end = _abbreviated(text, end)
        if held := _held(text, end, known):
            return Post(role=_trimmed(text[:end]), councils=held[0], organisation=held[1], end=held[2])
        further = _area(text, end) or _second(text, end)
        if further is None or further <= end:
            return Post(role=_trimmed(text[:end]), end=end)
        end = further


def _in_welsh(text: str, known: Vocabulary[Council]) -> Post | None:
    match = welsh_posts.at_start(text)
    named = councils.at_start(text[match.end() :], known) if match and match["at"] else None
    if match is None:
        return None
    end = match.end() + (named[1] if named else 0)
    return Post(role=match["role"], councils=(named[0],) if named else (), end=end)


# The title itself

_COMPOUND = re.compile(rf"(?:{'|'.join(sorted(COMPOUNDS))})\b", re.IGNORECASE)


def _title(text: str, start: int, open_words: bool) -> int | None:
    """Where the title ends that begins here: up to the last head in a run of words that may qualify one."""
    end: int | None = None
    before: str | None = None
    within = start
    for count, match in enumerate(_TOKEN.finditer(text, start, start + 120)):
        word = match[0]
        if match.end() <= within:
            continue
        compound = _COMPOUND.match(text, match.start())
        within = compound.end() if compound else within
        may_go_on = compound or _goes_on(word, match.start() == start, open_words and end is None)
        if count > _MOST_MODIFIERS or not may_go_on:
            break
        if is_head(word, before, text[match.end() : match.end() + 4]) and not _OUTSIDE.match(text, match.end()):
            end = match.end()
        before = word.casefold()
    return end


def _goes_on(word: str, first: bool, open_words: bool) -> bool:
    """Whether a word can be a part of a title: of the field, or before the head any that is not of a clause."""
    plain = word.casefold()
    if plain in STOPS:
        return False
    if plain in ("and", "&", "-", "/"):
        return not first
    return is_title_word(word) or may_head(word) or (open_words and _qualifies(word))


def _qualifies(word: str) -> bool:
    """Whether a word that is not of the field may stand before a head: no possessive, nothing that joins."""
    return word[0].isalpha() and word.casefold() not in JOINTS and not word.endswith(("'s", "’s", "s'", "s’"))


# Whoever leads a council or inspects one is no member of its staff.
_OUTSIDE = re.compile(r"[ -](?:inspector|member|councillor|of the (?:council|opposition)|for the opposition)\b")


# Initials that stand for the title before them: "approved mental health professional (AMHP)".
_INITIALS = re.compile(r" \([A-Z]{2,6}\)")


def _abbreviated(text: str, end: int) -> int:
    match = _INITIALS.match(text, end)
    return match.end() if match else end


# What it is for

_TO_AREA = re.compile(
    r"(?: of| for| in| with| to| on| across| within|,? responsible for) (?:the |a |an |our |its )?|, |: | [–—-] | \("
)

# A second title held together with the first.
_AND = re.compile(r"(?:,? and|,? &|,) (?:the |also )?")


def _area(text: str, end: int) -> int | None:
    """Where the area ends that a title is for: any after "of" and its like, only one of the field after a comma."""
    joint = _TO_AREA.match(text, end)
    if not joint:
        return None
    told = joint[0][-1:] == " " and joint[0].strip() not in (",", ":", "–", "—", "-")
    words = list(_area_words(text, joint.end(), told and not joint[0].startswith((" (", ","))))
    if not words:
        return None
    close = words[-1].end()
    return close + 1 if joint[0] == " (" and text[close : close + 1] == ")" else close


def _area_words(text: str, start: int, any_words: bool) -> Iterator[re.Match[str]]:
    """The words of an area; the joints between them only when another follows."""
    waiting: list[re.Match[str]] = []
    before: str | None = None
    for count, match in enumerate(_TOKEN.finditer(text, start, start + 160)):
        word, plain = match[0], match[0].casefold()
        if count >= _LONGEST_AREA or plain in STOPS or (word[0] not in "&/" and not word[0].isalnum()):
            return
        if plain in JOINTS:
            if plain not in ("and", "&", "/", "the"):
                return
            waiting.append(match)
        elif is_title_word(word) or (any_words and _fits(word, before, bool(waiting))):
            yield from waiting
            yield match
            waiting, before = [], word
        else:
            return


def _fits(word: str, before: str | None, joined: bool) -> bool:
    """Whether any word may go on with an area: no verb after "and", and no name after words in small letters."""
    if joined:
        return word[0].isupper() and not (before and before[0].islower())
    return not (before and before[0].islower() and word[0].isupper())


def _second(text: str, end: int) -> int | None:
    joint = _AND.match(text, end)
    return _title(text, joint.end(), open_words=False) if joint else None


# Where it is held

_AT = re.compile(
    r"\s*(?:,? (?:at|for|with|of|in|from|within|employed by)\b|[,–—|(/]|\s-\s)(?: both(?: of)?)?\s*"
    r"|,? after [\w -]{2,24}? (?:years?|months|decades?) (?:with|at|for|in) "
)
_AND_AT = re.compile(r"(?:,? and|,? &|,)(?: (?:at|for|of))? ")


def _held(text: str, end: int, known: Vocabulary[Council]) -> tuple[tuple[Named, ...], str | None, int] | None:
    """The councils, or else the organisation, after a job title, and where their names end."""
    joint = _AT.match(text, end)
    if not joint:
        return None
    other = _organisation(text, joint)
    found: list[Named] = []
    if several := councils.several_at_start(text[joint.end() :], known):
        return several[0], None, joint.end() + several[1]
    while joint and (named := councils.at_start(text[joint.end() :], known)):
        found.append(named[0])
        end = joint.end() + named[1]
        joint = _AND_AT.match(text, end)
    if other and other.end() > end:
        return (), other["name"], other.end()
    if _BODY_BEHIND.match(text, end) and not any(COUNCIL_NAME.fullmatch(named.text) for named in found):
        return None
    return (tuple(found), None, end) if found else None


# What shows that a place before it is not the council but another body of the place: "Ambridge's hospital trust".
_BODY_BEHIND = re.compile(
    r"(?:['’]s?)? (?:[\w&]+ ){0,5}(?:partnership|trust|hospitals?|health board|university|college|NHS)\b", re.IGNORECASE
)

_POSSESSIVE = re.compile(r"['’]s?$")

# What shows, behind a name, that it is an organisation's: ", a charity for …".
_KIND = re.compile(
    r", (?:a|an|the|our) (?:[\w-]+ ){0,3}(?:charity|trust|company|organisation|agency|provider|enterprise)\b"
)


def _organisation(text: str, joint: re.Match[str]) -> re.Match[str] | None:
    """An organisation after "at" by any name, after a comma or "for" only by one that is surely no area of work."""
    word = joint[0].strip(" ,")
    found = organisations.at_start(text, joint.end())
    named = organisations.anything_at_start(text, joint.end())
    if named and (word in ("at", "with") or _KIND.match(text, named.end())):
        found = found or named
    if (
        not found
        or COUNCIL_NAME.match(text, joint.end())
        or _is_area(found["name"])
        or _POSSESSIVE.search(found["name"])
    ):
        return None
    told = word in ("at", "with", "from") or (word == "for" and text[joint.end() :].startswith("the "))
    return found if told or organisations.is_sure(found["name"]) or _KIND.match(text, found.end()) else None


def _is_area(name: str) -> bool:
    return all(is_title_word(word) or word.casefold() in JOINTS for word in _TOKEN.findall(name))


def _trimmed(role: str) -> str:
    return re.sub(r"\s+(?:and|of|for|in|with|the|,)$", "", role.strip(" ,–—-:("))
