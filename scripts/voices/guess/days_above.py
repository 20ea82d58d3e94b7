"""The day in the lines above a text, left out or not: where all agree on a year, it is likely that of the piece."""

import re
from collections.abc import Iterator

from voices.guess import dates
from voices.guess.clues import date_line
from voices.guess.dates import DATE, Found
from voices.guess.reading import Reading, inferred
from voices.manuscript import Guess
from voices.sentences import count_words, is_prose

# What parts the pieces of a line.
_PARTS = re.compile(r"\s*[|•·;∙]\s*|\s[–—-]\s")

# A date, and behind it the sections under which a piece was filed.
_FILED = re.compile(rf"(?P<date>{DATE}) (?:in|under) [A-Z].*", re.IGNORECASE)

# What no day of publication has beside it.
_OTHER = re.compile(
    r"\b(?:started|joined|came|born|since|qualified|graduat\w+|founded|established|est|updated|modified|reviewed|received|accepted|register"
    r"|book|closing|deadline|next|until|events?|on this day|archived?|saved|accessed|retrieved|captured?|printed)\b",
    re.IGNORECASE,
)

_OF_A_COPY = ("a print header", "a website or contact line")
"""Why lines were left out that have the day on which somebody printed or saved the page."""

_DEEPEST = 3
"""Paragraphs of which the last is below a standfirst and whatever a page has above its piece."""

_FEW = 6
"""Words before a date in a line about the piece."""


def find(reading: Reading) -> Guess | None:
    """The year of these days, unless they disagree."""
    days = list(_days(reading))
    years = {day.year for day, _, _ in days}
    return inferred(days[0][0].year, days[0][1], days[0][2]) if len(years) == 1 else None


def _days(reading: Reading) -> Iterator[tuple[Found, int, str]]:
    prose = [block.line for block in reading.blocks if is_prose(block.text)][:_DEEPEST] or [0]
    lines = [(block.line, block.text) for block in reading.blocks if not block.speaker]
    lines += [(gone.line, gone.text) for gone in reading.removed if gone.reason not in _OF_A_COPY]
    for line, text in sorted(one for one in lines if one[0] < prose[-1]):
        for part in _PARTS.split(text) if dates.may_have_one(text) and not is_prose(text) else ():
            if (day := _day(part.strip(), alone=line > prose[0])) and not day.text.isdigit():
                yield day, line, text


def _day(part: str, alone: bool) -> Found | None:
    """A date that is all of a part, or above the first paragraph ends it."""
    if _OTHER.search(part):
        return None
    if match := date_line.LINE.fullmatch(part) or _FILED.fullmatch(part):
        return dates.found(match["date"])
    end = None if alone else dates.at_end(part)
    return end[1] if end and count_words(end[0]) <= _FEW else None
