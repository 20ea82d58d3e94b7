"""A publication's name over everything else, or under the title: "The Felpersham Post"."""

import re

from voices.guess import dates
from voices.guess.clues import byline, date_line
from voices.guess.clues.clue import Clue
from voices.guess.clues.publications import GENERIC, ISSUE, LAST_WORD
from voices.guess.reading import Reading
from voices.manuscript import Block
from voices.sentences import count_words, is_prose

_HIGHEST = 10
"""Blocks from the top among which a masthead may stand."""

# What a publication says of itself below its name: "Quarterly bulletin of the Brewers", "Your paper since 1881".
TAGLINE = re.compile(
    r"(?:the )?(?:[\w'’-]+ ){0,2}(?:newsletter|bulletin|magazine|journal|blog|podcast|paper|newspaper|voice"
    r"|website) (?:of|for|by"
    r"|from|about)\b.{1,80}|(?:your|our) .{2,60}\b(?:since|est\.?|founded)\b.{1,20}|(?:since|est\.?|established"
    r"|founded)"
    r" (?:in )?1[6-9]\d\d|news (?:from|of|for) .{2,80}|(?:[\w'’-]+ ){0,4}stor(?:y|ies) from .{2,60}"
    r"|incorporating .{2,60}|(?:dispatches|tales|postcards|views|notes|letters) from (?:the|our|people|those) .{2,60}"
    r"|[\"“‘'].{2,60}\b(?:since|est\.?|established|founded)(?: in)? 1[6-9]\d\d\W*",
    re.IGNORECASE,
)

# How letters begin.
_ADDRESSES = re.compile(r"(?:dear|hello|hi|to|annwyl)\b", re.IGNORECASE)

# The number of an issue or of an episode, perhaps with its date, below a masthead.
_NUMBERED = re.compile(
    r"(?:issue|vol(?:ume)?|no|number|season|series|episode|edition|rhifyn)\.? ?[\d,]+\b(?!\s*[:.–—-]\s*[^\W\d]).{0,60}",
    re.IGNORECASE,
)

# Marks around a masthead that are no letters.
_MARKS = re.compile(r"^[^\w]+|[^\w]+$")


def recognise(block: Block, reading: Reading) -> Clue | None:
    """A publication's name, as long as another line can be the title."""
    text = _MARKS.sub("", block.text)
    if _ADDRESSES.match(text):
        return None
    if not (2 <= count_words(text) <= 8 and _capitalised(text) and _others(block, reading)):
        return None
    if "," in text and not reading.known.sources.find(text) and not _is_told_of(text, block, reading):
        return None
    if reading.known.sources.find(text) or LAST_WORD.search(text) or _is_told_of(text, block, reading):
        split = dates.at_end(text)
        name = ISSUE.sub("", split[0].strip(" ,|:·–—-") if split else text)
        date = split[1] if split else None
        return Clue(kind="masthead", line=block.line, text=block.text, source=_written(name), date=date)
    return None


def recognise_under_byline(block: Block, reading: Reading) -> Clue | None:
    """A publication's name between the byline and the date, below the standfirst."""
    place = reading.blocks.index(block)
    near = reading.blocks[max(place - 1, 0) : place + 2]
    beside = any(date_line.recognise(one, reading) or byline.recognise(one, reading) for one in near if one != block)
    return recognise(block, reading) if beside else None


def _capitalised(text: str) -> bool:
    words = [word for word in text.split() if word not in ("of", "and", "in", "the", "for", "&", "from")]
    return all(not word[0].isalpha() or word[0].isupper() for word in words)


def _others(block: Block, reading: Reading) -> bool:
    """Whether another line near it can be the title."""
    place = reading.blocks.index(block)
    near = reading.blocks[:place] or reading.blocks[1:4]
    return place < _HIGHEST and any(_may_be_title(other) for other in near)


def _may_be_title(block: Block) -> bool:
    if (
        is_prose(block.text)
        or GENERIC.match(block.text)
        or _NUMBERED.fullmatch(block.text)
        or TAGLINE.fullmatch(block.text)
        or not any(one.isalpha() for one in block.text)
    ):
        return False
    return not date_line.LINE.fullmatch(block.text) and not byline.LINE.fullmatch(block.text)


def _is_told_of(text: str, block: Block, reading: Reading) -> bool:
    """Whether a tagline or a menu stands below it, or the foot of the page names it as its owner."""
    place = reading.blocks.index(block)
    if place:
        return False
    below = reading.blocks[1]
    menus = (gone for gone in reading.removed if gone.reason == "navigation")
    if (
        TAGLINE.fullmatch(below.text)
        or GENERIC.match(below.text)
        or _NUMBERED.fullmatch(below.text)
        or any(block.line < gone.line < below.line for gone in menus)
    ):
        return True
    owned = re.compile(rf"(?:©|copyright|published by|editor of|subscribe to).*\b{re.escape(text)}", re.IGNORECASE)
    return any(owned.search(gone.text) for gone in reading.removed)


def _written(text: str) -> str:
    """A name in capitals as it is written elsewhere: "The Salopian Review of Public Life"."""
    if not text.isupper():
        return text
    words = text.title().replace("’S", "’s").replace("'S", "'s").split()
    small = ("Of", "And", "In", "The", "For", "On", "To")
    return " ".join(word.lower() if place and word in small else word for place, word in enumerate(words))
