"""A byline: who wrote the piece, or asked the questions."""

import re

from voices.guess import dates
from voices.guess.clues import date_line
from voices.guess.clues.clue import Clue
from voices.guess.clues.post_line import post_behind
from voices.guess.names import NAME, clean_name, is_name, surname
from voices.guess.reading import Reading
from voices.manuscript import Block
from voices.sentences import count_words, ends_sentence

# What a journalist writes about, where no comma parts it from the name.
_BEAT = (
    r"(?i:social|health|political|news|chief|deputy|local|features?|education|staff|senior|special|public|society|home"
    r"|freelance|editor|reporter|correspondent|writer|columnist)"
)

# A byline: who wrote it, perhaps for whom and when.
LINE = re.compile(
    rf"(?P<verb>(?i:by|words(?: by)?|(?:article |blog |interview |posted and )?written by|text(?: by)?|report(?:ed)? by"
    rf"|posted by|published by|author|interview(?:ed)? by|interviewer|questions (?:by|from)|gan|cyfweliad gan"
    rf"|as told to|reporter|story by))\s*:?\s+(?P<name>{NAME})(?P<rest>\W.*)?"
)

# The title of a journalist behind the name: "By Ada Plum Social affairs editor".
_TITLE_BEHIND = re.compile(rf"(?<=[a-z]) {_BEAT}\b[^,|]*$")

# A date before the byline: "Posted on Monday, 19 September 2016 by Ada Plum".
_DATED = re.compile(
    rf"(?i:(?:published|posted|added|written|submitted)?(?: on)?\s*:?\s*)(?P<date>(?i:{dates.DATE}))"
    rf"(?:,? (?:at )?\d{{1,2}}[:.]\d\d ?(?:am|pm)?)?,? ?[|·–—-]? ?(?i:by) (?P<name>{NAME})(?P<rest>\W.*)?"
)

_NAME = re.compile(NAME)

ALONE = re.compile(
    r"(?:by|words(?: by)?|written by|posted by|authors?|interview(?:ed)? by|about the author|gan)\s*:?", re.IGNORECASE
)

ASKS = ("interview", "as told", "questions", "cyfweliad")

_LONGEST, _DATED_WORDS = 30, 10
"""Words of a byline; and of the line with the date beside it."""


def recognise(block: Block, reading: Reading) -> Clue | None:
    if count_words(block.text) > _LONGEST:
        return None
    text = _not_shouted(block.text.strip())
    match = LINE.fullmatch(_TITLE_BEHIND.sub("", text)) or _DATED.fullmatch(text)
    if not match or not _is_whole_name(match["name"]):
        return None
    groups = match.groupdict()
    verb, rest = (groups.get("verb") or "by").casefold(), (match["rest"] or "").strip()
    date = dates.found(groups["date"]) if groups.get("date") else _date_in(rest)
    asks = verb.startswith(ASKS) and verb != "interview"
    name, post = clean_name(match["name"]), post_behind(rest, reading)
    return Clue(kind="byline", line=block.line, text=block.text, name=name, post=post, date=date, asks=asks)


# What tells whose a name beside the date is.
_WHOSE = re.compile(r"^(?:interview|words|text|story|report)\s*[:–-]\s*", re.IGNORECASE)

# What stands before somebody to whom another talks, or who owns the copyright.
_TO = re.compile(r"(?:\b(?:to|with|tells?|told|by)|©[\s\d-]*) $")


def recognise_name(block: Block, reading: Reading) -> Clue | None:
    """A name alone beside the date, of whom the text tells nothing; or that of whom a note calls its writer."""
    name = clean_name(_WHOSE.sub("", _not_shouted(block.text)))
    if not is_name(name) or reading.known.councils.find(name):
        return None
    place = reading.blocks.index(block)
    near = (other.text.strip() for other in reading.blocks[max(place - 1, 0) : place + 2])
    dated = any(date_line.LINE.fullmatch(text) or dates.at_end(text) or _is_dated(text) for text in near)
    told = any(_tells_of(name, other.text) for other in reading.blocks if other is not block)
    wrote = any(gone.reason == "about the author" and name in gone.text for gone in reading.removed)
    return Clue(kind="byline", line=block.line, text=block.text, name=name) if wrote or (dated and not told) else None


def _is_dated(text: str) -> bool:
    """Whether a line has a date among few other words: "Saturday August 20 2016, 12.01am, The Courier"."""
    return count_words(text) <= _DATED_WORDS and not ends_sentence(text) and dates.anywhere(text) is not None


def _tells_of(name: str, text: str) -> bool:
    """Whether a text has the surname, and not only as of somebody to whom another talks."""
    family = re.compile(rf"(?:{re.escape(name)}|\b{re.escape(surname(name))})")
    return any(not _TO.search(text, 0, match.start()) for match in family.finditer(text))


def _is_whole_name(text: str) -> bool:
    name = _NAME.match(text)
    return name is not None and name[0] == text and is_name(clean_name(text))


# How a byline in capitals begins.
_SHOUTED = re.compile(r"(?:INTERVIEW(?:ED)?|WORDS|TEXT|STORY|WRITTEN) BY ")


def _not_shouted(text: str) -> str:
    """ "By CHAD REED" as "By Chad Reed", and so a name alone and "INTERVIEW BY CHAD REED"."""
    if text.isupper() and _SHOUTED.match(text):
        return text.title()
    words = text.split()
    by = words[:1] if words and words[0].casefold() in ("by", "words") else []
    name = words[len(by) :]
    shouted = len(name) in (2, 3) and all(word.isupper() for word in name)
    return " ".join((*by, " ".join(name).title())) if shouted else text


def _date_in(rest: str) -> dates.Found | None:
    split = dates.at_end(rest)
    return split[1] if split else dates.anywhere(rest)
