"""Dates as English pages write them."""

import re
from dataclasses import dataclass
from datetime import date

_MONTHS = (
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
)
MONTH = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?"
    r"|Nov(?:ember)?|Dec(?:ember)?)\.?"
)
YEAR = r"(?:19[5-9]\d|20\d\d)"
_DAY = r"(?:(?:Mon|Tue|Tues|Wed|Weds|Thu|Thur|Thurs|Fri|Sat|Sun)[a-z]*,? )?"

# A date on a page: with a day, with a month or two, with a season, or a year alone.
DATE = (
    rf"(?:{_DAY}(?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?: of)? (?P<month>{MONTH}),? (?P<year>{YEAR})"
    rf"|{_DAY}(?P<month2>{MONTH}) (?P<day2>\d{{1,2}})(?:st|nd|rd|th)?,? (?P<year2>{YEAR})"
    rf"|(?P<year3>{YEAR})-(?P<month3>\d\d)-(?P<day3>\d\d)(?:T[\d:.+Z]*)?"
    rf"|(?P<day4>\d{{1,2}})[/.](?P<month4>\d{{1,2}})[/.](?P<year4>{YEAR})"
    rf"|(?P<part>(?:{MONTH}(?: ?[/–-] ?{MONTH}| and {MONTH})?|Spring|Summer|Autumn|Winter)),? (?P<year5>{YEAR})"
    rf"|(?P<year6>{YEAR}))"
)
_DATE = re.compile(DATE, re.IGNORECASE)


@dataclass(frozen=True, kw_only=True, slots=True)
class Found:
    """A year, and the day when the page gives it."""

    year: int
    day: date | None
    text: str


def found(text: str) -> Found | None:
    """The date that is all of this text."""
    match = _DATE.fullmatch(text.strip())
    return _found(match) if match else None


def at_end(text: str) -> tuple[str, Found] | None:
    """What stands before the date with which a text ends, and that date."""
    for match in _DATE.finditer(text):
        if match.end() == len(text.rstrip(" .)")):
            return text[: match.start()], _found(match)
    return None


def anywhere(text: str) -> Found | None:
    """The first date in a text that is more than a year."""
    return next((_found(match) for match in _DATE.finditer(text) if not match["year6"]), None)


def _found(match: re.Match[str]) -> Found:
    groups = {name: value for name, value in match.groupdict().items() if value}
    year = int(next(value for name, value in groups.items() if name.startswith("year")))
    day = next((value for name, value in groups.items() if name.startswith("day")), None)
    month = next((value for name, value in groups.items() if name.startswith("month")), None)
    return Found(year=year, day=_day(year, month, day), text=match[0].strip())


def _day(year: int, month: str | None, day: str | None) -> date | None:
    if month is None or day is None:
        return None
    number = int(month) if month.isdigit() else _number(month)
    try:
        return date(year, number, int(day))
    except ValueError:
        return None


def _number(month: str) -> int:
    return next(n for n, name in enumerate(_MONTHS, 1) if name.startswith(month.casefold().rstrip(".")[:3]))
