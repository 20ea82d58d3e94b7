"""What a line shows by itself of whether the page speaks in it or the text: signs that prove nothing alone."""

import re
from collections.abc import Callable, Mapping
from functools import lru_cache

from voices import boilerplate
from voices.boilerplate import wording
from voices.sentences import (
    BULLET,
    NUMBERED,
    OPENING_MARKS,
    WORD,
    count_words,
    ends_sentence,
    is_label,
    is_question,
)

# The little words of which sentences are made, and menus are not, in English and Welsh.
_LITTLE = frozenset(
    """the a an of to and in that it is was for on with as at by be this have from or had not are but what all were
    when we there can your which their said if do will each about how up out them then she many some so these would
    other into has more her two him see time could no make than been its who now did get come may he his i me my they
    us our you because went never always
    y yr yn ac ar mae oedd ei eu wedi gan am fel ond bod roedd nid ddim hi ef nhw ni chi sy sydd hyn hynny""".split()
)

# Words with which somebody tells what happened, or talks.
_TELLS = re.compile(
    r"\b(?:was|were|had|did|didn't|wasn't|couldn't|wouldn't|could|would|said|says|told|went|came|thought|knew|felt"
    r"|asked|gave|took|made|got|because|although|though|when|whose|until|never|always|somebody|nobody|everybody"
    r"|don't|doesn't|isn't|can't|that's|it's|there's|i'm|i've|i'd|we're|we've|they're|you're"
    r"|mae|roedd|oedd|oeddwn|wedi|dywedodd|dwi|rydw|rydan|rydym|bu)\b"
)
_OTHERS = re.compile(r"\b(?:he|she|his|her|him|they|their|them)\b")
_ONESELF = re.compile(r"\b(?:i|me|my|mine)\b|\bi'")

# Two words with capitals, as names have them, and the names that users of a site take.
_NAME = re.compile(r"\b[A-Z][\w'’-]+ (?:Mc|Mac|O'|de |van )?[A-Z][\w'’-]+")
_ONLY_NAME = re.compile(r"[A-Z][\w'’-]+(?: [A-Z][\w'’.-]*){1,2}")
_USER = re.compile(r"(?:^|\s)@\w+|\b\w+_\w+\b|\b[A-Za-z]+\d{1,4}\b|\b[a-z]+[A-Z]\w+\b")

_AGO = re.compile(r"\b\d+ ?(?:h|hrs?|hours?|mins?|minutes?|days?|weeks?|months?|years?|d|w|mo) ago\b|\byesterday\b")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_DAY = re.compile(
    r"\b\d{1,2}(?:st|nd|rd|th)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)"
    r"|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day|\b\d{1,2}/\d{1,2}/\d\d"
)
_NOW = re.compile(
    r"\b(?:please|click|tap|here|now|today|free|join|enter|find out|more|all|view|read|see|next|previous|back)\b"
)
_FIRM = re.compile(r"©|\bltd\b|\blimited\b|\bregistered\b")
_LABELLED = re.compile(r"[\w' ]{2,25}:\s")
_COUNT = re.compile(r".*\(\d+\)")

# Where one cell of a row ends, or one sentence.
_CELLS = re.compile(r"\s{3,}|\t| [|·•/»>▸▶→] |[|»›▸]")
_SENTENCES = re.compile(r"(?<=[.!?])[\"”'’)]*\s+")

# How adverts ask: "Ready to join us?", "Like the sound of this?", "Are you a member yet?".
_INVITES = re.compile(
    r"(?:ready|interested|inspired|want|wanted|looking|thinking|fancy|enjoyed?|liked?|know|got|need|missed|love|new"
    r"|curious|struggling|worried|affected)\b[^.?!]*\?"
    r"|[^.?!]*\b(?:you|your|our|us)\b[^.?!]*\b(?:us|our|next|yet|this|here|story|job|career|role|colleague|member)\b[^.?!]*\?"
)

_MARKS = "#*_>•-–· \t"

_MOST = 1_000
"""Characters at either end of a line that are looked at."""

_LONGEST = 320
"""Characters of a line whose parts are looked up one by one."""

Sign = Callable[[str, str], bool]
"""Tells of a line, as it stands and in small letters, whether it shows something."""


def _words(least: int, most: int) -> Sign:
    return lambda text, plain: least <= count_words(text) <= most


def _has(pattern: re.Pattern[str]) -> Sign:
    return lambda text, plain: pattern.search(plain) is not None


def _share_of_little(text: str) -> float:
    words: list[str] = WORD.findall(text)
    return sum(word.casefold() in _LITTLE for word in words) / max(len(words), 1)


def _share_of_capitals(text: str) -> float:
    words: list[str] = WORD.findall(text)[1:]
    return sum(word[:1].isupper() for word in words) / max(len(words), 1)


def _trade(plain: str) -> int:
    return len(set(wording.TRADE.findall(plain)))


def _cells(text: str) -> list[str]:
    return [cell for cell in _CELLS.split(text) if cell.strip()]


def _has_known_part(text: str) -> bool:
    """Whether a cell of it or a sentence is boilerplate, or it is below a text."""
    if len(text) > _LONGEST:
        return False
    parts = [part for part in (*_CELLS.split(text), *_SENTENCES.split(text)) if part.strip() and part != text]
    known = any(boilerplate.reason_for(part) or boilerplate.reason_below(part) for part in parts)
    return known or (boilerplate.reason_below(text) or boilerplate.reason_above(text)) is not None


SIGNS: Mapping[str, Sign] = {
    "one word": _words(0, 1),
    "two words": _words(2, 2),
    "three or four words": _words(3, 4),
    "five to seven words": _words(5, 7),
    "eight to eleven words": _words(8, 11),
    "twelve to seventeen words": _words(12, 17),
    "eighteen to twenty-five words": _words(18, 25),
    "twenty-six to forty words": _words(26, 40),
    "more than forty words": _words(41, 10**9),
    "it ends a sentence": lambda text, plain: ends_sentence(text) and not is_question(text),
    "it asks": lambda text, plain: is_question(text),
    "it asks as adverts ask": lambda text, plain: count_words(text) <= 25 and _INVITES.match(plain) is not None,
    "it begins with a number": lambda text, plain: text[:1].isdigit(),
    "it ends with a colon": lambda text, plain: text.endswith(":"),
    "it trails off": lambda text, plain: text.endswith(("...", "…")),
    "it is two sentences": lambda text, plain: len(_SENTENCES.split(text)) == 2,
    "it is three sentences or more": lambda text, plain: len(_SENTENCES.split(text)) > 2,
    "it begins with a small letter": lambda text, plain: text.lstrip(_MARKS)[:1].islower(),
    "it is an item of a list": lambda text, plain: (BULLET.match(text) or NUMBERED.match(text)) is not None,
    "it begins with a quotation": lambda text, plain: text.lstrip(_MARKS)[:1] in tuple(OPENING_MARKS),
    "it has quotation marks": lambda text, plain: any(mark in text for mark in '“"”'),
    "it is a heading of Markdown": lambda text, plain: text.startswith("#"),
    "it is in capitals": lambda text, plain: count_words(text) > 1 and text.isupper(),
    "it has a capital at its beginning only": lambda text, plain: _share_of_capitals(text) == 0,
    "half of its words have capitals": lambda text, plain: count_words(text) > 2 and _share_of_capitals(text) >= 0.5,
    "few of its words are little": lambda text, plain: count_words(text) > 2 and _share_of_little(text) <= 0.15,
    "many of its words are little": lambda text, plain: count_words(text) > 2 and _share_of_little(text) > 0.45,
    "it tells": _has(_TELLS),
    "it tells much": lambda text, plain: len(_TELLS.findall(plain)) > 1,
    "it speaks of others": _has(_OTHERS),
    "it speaks of oneself": _has(_ONESELF),
    "it says who says it": lambda text, plain: wording.SAID.search(text) is not None,
    "it speaks of nobody": lambda text, plain: wording.is_impersonal(text),
    "it speaks for a house": _has(wording.HOUSE),
    "it speaks to a reader": _has(wording.READER),
    "it gives orders": _has(wording.ORDER),
    "it begins with an order": lambda text, plain: wording.orders(text),
    "it gives orders in words of the trade": lambda text, plain: (
        wording.ORDER.search(plain) is not None and _trade(plain) > 0
    ),
    "it points at itself or its readers": _has(wording.POINT),
    "it is about here, now and more": lambda text, plain: count_words(text) <= 12 and _NOW.search(plain) is not None,
    "it has a word of the trade": lambda text, plain: _trade(plain) == 1,
    "it has words of the trade": lambda text, plain: _trade(plain) > 1,
    "it is short and has a word of the trade": lambda text, plain: count_words(text) <= 7 and _trade(plain) > 0,
    "it has a price, a count or an address": lambda text, plain: wording.has_figures(text),
    "it has a price": lambda text, plain: "£" in text,
    "it has a year": _has(_YEAR),
    "it has a day": _has(_DAY),
    "it says how long ago": _has(_AGO),
    "it has the name of a user": lambda text, plain: _USER.search(text) is not None,
    "it has a name": lambda text, plain: _NAME.search(text) is not None,
    "it is a name": lambda text, plain: _ONLY_NAME.fullmatch(text) is not None,
    "it names a firm": _has(_FIRM),
    "it is two cells": lambda text, plain: len(_cells(text)) == 2,
    "it is three cells or more": lambda text, plain: len(_cells(text)) > 2,
    "it ends with a count": lambda text, plain: _COUNT.fullmatch(text) is not None,
    "it has links": lambda text, plain: "](" in text,
    "it is places to share": lambda text, plain: wording.SITES.fullmatch(plain) is not None,
    "it has a label": lambda text, plain: count_words(text) <= 25 and _LABELLED.match(text) is not None,
    "it is a label": lambda text, plain: is_label(text),
    "it announces other pieces": lambda text, plain: wording.opens_links(text),
    "it is a record": lambda text, plain: wording.is_record(text),
    "it exclaims": lambda text, plain: "!" in text,
    "a part of it is known": lambda text, plain: _has_known_part(text),
}


@lru_cache(maxsize=4096)
def shown_by(text: str) -> tuple[str, ...]:
    """The signs that this line shows; of a very long one, its beginning and its end."""
    stripped = text.strip() if len(text) <= 2 * _MOST else f"{text[:_MOST]} {text[-_MOST:]}".strip()
    plain = wording.plain(stripped)
    return tuple(sign for sign, shows in SIGNS.items() if shows(stripped, plain))
