"""Dates as English and Welsh pages write them."""

import re
from dataclasses import dataclass
from datetime import date

# The months in English and Welsh, by their first three letters.
_NUMBERS = {
    name: number % 12 + 1
    for number, name in enumerate(
        "jan feb mar apr may jun jul aug sep oct nov dec ion chw maw ebr mai meh gor aws med hyd tac rha".split()
    )
}

# A month in English or Welsh, written out or short.
MONTH = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?"
    r"|Nov(?:ember)?|Dec(?:ember)?|Ionawr|Chwefror|Mawrth|Ebrill|Mai|Mehefin|Gorffennaf|Awst|Medi|Hydref|Tachwedd"
    r"|Rhagfyr)\b\.?"
)
YEAR = r"(?:19[5-9]\d|20\d\d)"

# A part of the year after which issues are named.
_SEASON = (
    r"(?:(?:early |mid |late )?(?:Spring|Summer|Autumn|Winter|Christmas|Easter|Whitsun|Candlemas|Lammas|Martinmas"
    r"|Lent|Michaelmas|Gwanwyn|Haf|Gaeaf))"
)

_DAY = r"(?:(?:Mon|Tue|Tues|Wed|Weds|Thu|Thur|Thurs|Fri|Sat|Sun|Dydd \w{2,4})[a-z]*,? )?"

# The first of several days: "11-17 March 2004".
_FROM = r"(?:\d{1,2}(?:st|nd|rd|th)?(?: ?[–/-] ?| to | and ))?"

# A date on a page: with a day, with a month or two, with a season, or a year alone.
DATE = (
    rf"(?:{_DAY}{_FROM}(?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?: of)? (?P<month>{MONTH}),? (?P<year>{YEAR})"
    rf"|{_DAY}(?P<month2>{MONTH}) (?P<day2>\d{{1,2}})(?:st|nd|rd|th)?,? (?P<year2>{YEAR})"
    rf"|(?P<year3>{YEAR})-(?P<month3>\d\d)-(?P<day3>\d\d)(?:T[\d:.+Z]*)?"
    rf"|{_DAY}(?P<day4>\d{{1,2}})[/.-](?P<month4>\d{{1,2}})[/.-](?P<year4>{YEAR})"
    rf"|(?P<part>(?:{MONTH}(?: ?[/–-] ?{MONTH}| and {MONTH})?|{_SEASON}(?: ?[/–-] ?{_SEASON})?)),?"
    rf" (?P<year5>{YEAR})(?:[/–-]\d\d(?:\d\d)?)?"
    rf"|(?P<year7>{YEAR})-(?P<month7>0[1-9]|1[0-2])"
    r"|(?<![\d./])(?P<day8>\d{1,2})[/.](?P<month8>0?[1-9]|1[0-2])[/.](?P<year8>\d\d)(?![\d./])"
    rf"|(?P<year6>{YEAR}))"
)
_PIVOT = 50
"""Two digits below it are a year of this century."""

_DATE = re.compile(DATE, re.IGNORECASE)

# How every date ends, and few other lines.
_MAY_END = re.compile(r"[\dZ:+.][ .)]*$", re.IGNORECASE)
_DIGIT = re.compile(r"\d")


def may_have_one(text: str) -> bool:
    """Whether it is worth looking for a date: most lines have no digit."""
    return _DIGIT.search(text) is not None


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
    if not _MAY_END.search(text):
        return None
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
    year = year if year > 99 else 2000 + year if year < _PIVOT else 1900 + year
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
    return _NUMBERS[month.casefold()[:3]]
