"""A date on a line of its own or at the head of the text, with the words that pages put before it."""

import re

from voices.guess import dates
from voices.guess.clues.clue import Clue
from voices.guess.reading import Reading
from voices.manuscript import Block
from voices.sentences import count_words

# What pages put before the date of first publication, and before other dates.
_FIRST = (
    r"(?:(?:first |originally )?(?:published|posted|broadcast|aired|released|printed|issued|sent)|date|added|created"
    r"|uploaded"
    r"|released?(?: date)?|air date|broadcast date|publication date|date (?:published|posted|added)|submitted"
    r"|cyhoeddwyd|dyddiad)"
)
_LATER = (
    r"(?:(?:page )?(?:last )?(?:updated|modified|reviewed|edited|revised|amended)|recorded|interviewed|accessed"
    r"|retrieved|diweddarwyd)"
)

# The number of an issue, before its date.
_NUMBER = r"(?:(?:issue|volume|vol|no|number|nos|edition|rhifyn|part)\.? ?\d+(?:\.\d+)?[\s,:;|/·•–—-]+)"

# The hour of publication.
_HOUR = r"\d{1,2}[:.]\d\d ?(?:[ap]\.?m\.?)?"

# Who posted it, between the word for that and the date.
_SOMEBODY = r"(?: by(?: [\w.’'-]+){1,3}?(?= on\b| \d))?"

# A date, with the words that pages put before it and the hour before or behind it.
LINE = re.compile(
    rf"(?P<verb>(?:{_FIRST}|{_LATER}){_SOMEBODY}(?: online)?(?: on| at| in| by| ar)?\s*[:–—-]?\s+|on\s+)?"
    rf"{_NUMBER}{{0,3}}"
    rf"(?:{_HOUR},? (?:on )?)?(?P<date>{dates.DATE})(?:,? (?:at |@ |- )?{_HOUR})?(?: GMT| BST)?(?:,? by [\w-]+)?"
    r"(?:\s+\S+@\S+|\s+(?:www\.|https?:)\S+)?(?: (?:in|under) (?:[A-Z][\w&-]+,? ?){1,3})?\.?",
    re.IGNORECASE,
)
_LATER_VERB = re.compile(_LATER, re.IGNORECASE)

# A place in capitals and a date at the head of the first paragraph: "CARDIFF, 9 October 2014 — The …".
_DATELINE = re.compile(rf"[A-Z][A-Z .'’&-]{{2,40}},? (?P<date>(?i:{dates.DATE})) ?[—–:.-]+ ")

# A date behind the description of the piece: "An interview from the brewers' newsletter, November 2011".
_BEHIND = re.compile(rf"(?P<words>[A-Z][^.?!]{{2,140}}), (?P<date>(?i:{dates.DATE}))\.?")

# A date behind the number of an issue: "Journal of the Brewers Vol. XIV, No. 2 Autumn 1998".
_ISSUED = re.compile(
    rf".{{0,100}}\b(?i:vol|volume|no|issue|number|rhifyn)\b\.? ?[\dIVXLC]+[^a-z]{{0,12}} (?P<date>(?i:{dates.DATE}))\.?"
)

# The end of a sentence.
_STOP = re.compile(r"(?<=[.!?])\s+")

_PLACE = 3
"""Words of a place before a date: "Huddersfield, 3 May 2011"."""

_FEW = 25
"""Words in a line of which a date may be one of several sentences."""


def recognise(block: Block, reading: Reading) -> Clue | None:
    match = LINE.fullmatch(block.text.strip()) if dates.may_have_one(block.text) else None
    return _clue(block, match) if match else None


def recognise_inside(block: Block, reading: Reading) -> Clue | None:
    """A date at the head of the first paragraph, or as a sentence of a short line that says more."""
    if not dates.may_have_one(block.text):
        return None
    if match := _DATELINE.match(block.text):
        return Clue(kind="date", line=block.line, text=match[0], date=dates.found(match["date"]), stays=True)
    if count_words(block.text) > _FEW:
        return None
    if match := _ISSUED.fullmatch(block.text.strip()):
        return Clue(kind="date", line=block.line, text=block.text, date=dates.found(match["date"]))
    match = _BEHIND.fullmatch(block.text.strip()) if block != reading.blocks[0] else None
    if match and not match["date"].isdigit():
        return Clue(
            kind="date",
            line=block.line,
            text=block.text,
            date=dates.found(match["date"]),
            stays=count_words(match["words"]) > _PLACE,
        )
    for sentence in _STOP.split(block.text.strip()):
        if (match := LINE.fullmatch(sentence)) and not match["date"].isdigit():
            return _clue(block, match, stays=True)
    return None


def recognise_below(block: Block, reading: Reading) -> Clue | None:
    """A date behind a few words at the foot of the text, which may be those of a publication: "Rungs, Spring 2017"."""
    match = _BEHIND.fullmatch(block.text.strip()) if dates.may_have_one(block.text) else None
    if match is None or match["date"].isdigit() or count_words(match["words"]) > _PLACE:
        return None
    return Clue(kind="date", line=block.line, text=block.text, date=dates.found(match["date"]), stays=True)


def _clue(block: Block, match: re.Match[str], stays: bool = False) -> Clue:
    first = not _LATER_VERB.match(match["verb"] or "")
    date = dates.found(match["date"])
    return Clue(kind="date", line=block.line, text=block.text, date=date, first=first, stays=stays)
