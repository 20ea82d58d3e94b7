"""Guesses when a piece was first published: from dates about it, else by arithmetic; years in it do not count."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from voices.guess import days_above
from voices.guess.clues import Clue
from voices.guess.dates import MONTH, YEAR
from voices.guess.reading import Finding, Reading, absent, inferred, stated
from voices.manuscript import MOVED, Guess
from voices.model import UNDATED
from voices.sentences import is_prose

REASON = f"{MOVED}year"

_NUMBERS = "one two three four five six seven eight nine ten eleven twelve".split()
_COUNT = rf"(?P<count>\d{{1,2}}|{'|'.join(_NUMBERS)})"

# The year of a copyright notice.
_COPYRIGHT = re.compile(rf"(?:©|\(c\)|copyright).*?(?P<year>{YEAR})(?:\s?[-–]\s?(?P<last>{YEAR}))?", re.IGNORECASE)

# The copyright of whoever made the site, or keeps it, and not of the publication.
_OF_A_MAKER = re.compile(
    r"\b(?:(?:site|website|theme|designed|built|hosted|powered) by [^.|]{2,40}|LinkedIn|Facebook) ?(?:©|\(c\))",
    re.IGNORECASE,
)

# A year and how long ago it was: "in 2009, five years ago", "five years ago, in 2009".
_AGO = (
    re.compile(
        rf"\b(?:in|since|from) (?:{MONTH} )?(?P<year>{YEAR})\b,? (?:just |about |almost "
        rf"|nearly )?{_COUNT} years ago",
        re.IGNORECASE,
    ),
    re.compile(rf"\b{_COUNT} years ago,? (?:back )?(?:in|since) (?:{MONTH} )?(?P<year>{YEAR})\b", re.IGNORECASE),
)

# How long somebody has been there by now.
_FOR = re.compile(
    rf"\bha(?:s|ve) been (?:working |employed |with |at |in |here )*[^.]{{0,60}}?\bfor {_COUNT} years\b",
    re.IGNORECASE,
)

# When somebody came.
_CAME = re.compile(
    rf"\b(?:came|joined|started|arrived|began)\b[^.]{{0,60}}?\bin (?:{MONTH} )?(?P<year>{YEAR})\b", re.IGNORECASE
)

# What the text calls this year, or has only just happened.
_NOW = (
    re.compile(rf"\bthis year,? \(?(?P<year>{YEAR})\)?", re.IGNORECASE),
    re.compile(rf"\bwas (?:speaking|talking|interviewed|in conversation)\b[^.]{{0,60}} in {MONTH} (?P<year>{YEAR})"),
    re.compile(rf"\b(?:this|last|earlier this) (?:week|month),? (?:in |\()?{MONTH} (?P<year>{YEAR})", re.IGNORECASE),
)
_JUST = re.compile(
    r"\b(?:just|recently|newly) (?:returned|joined|come back|started|arrived|retired|left|been appointed"
    r"|taken up|moved)\b",
    re.IGNORECASE,
)
_RETURN = re.compile(
    rf"\b(?:return(?:ed|ing)|join(?:ed|ing)|start(?:ed|ing)|retir(?:ed|ing)|appointed"
    rf"|moved)\b[^.]{{0,60}}?\bin {MONTH} (?P<year>{YEAR})\b",
    re.IGNORECASE,
)

# Since when something is.
_FOUNDED = re.compile(rf"\b(?:since|est\.?|established|founded)(?: in)? (?P<year>{YEAR})\b", re.IGNORECASE)

# When somebody took a degree: "MSc Social Work, 2004", "Class of 1998".
_DEGREE = re.compile(
    r"\b(?:B\.?A|M\.?A|B\.?Sc|M\.?Sc|B\.?Ed|M\.?Phil|LL\.?[BM]|MBA|Ph\.?D|CQSW|CSS|Dip\.?SW|MSW|BSW)\b"
    r"|\b(?i:degree|diploma|alumn\w+|graduat\w+|class of)\b"
)

# A label below which a year of somebody's life stands.
_OF_A_LIFE = re.compile(
    r"(?:year of )?(?:graduat\w+|class of|born|birth|qualified|joined|appointed|started|degree|left)(?: in)?:?",
    re.IGNORECASE,
)

_NEAR = 3
"""Blocks within which two statements are taken to be about the same person."""


def guess(reading: Reading, lines: Sequence[Clue], found: Mapping[str, Guess]) -> Finding:
    """`year`, with `year_basis` and `date` where there is more to say."""
    lines = [clue for clue in lines if clue.date and not (_is_of_a_house(clue) or _is_of_a_life(clue, reading))]
    moved = {clue.line: REASON for clue in lines if clue.kind == "date" and not clue.stays}
    best = min(lines, key=_rank, default=None)
    above = days_above.find(reading)
    told = best is not None and not _is_a_year(best) and not _is_below(best, reading)
    if (
        best
        and best.date
        and best.first
        and not (_bare(best) or _may_be_of_the_page(best, reading))
        and (told or above is None or above.value == best.date.year)
    ):
        return Finding(guesses={**_dated(best), "year": stated(best.date.year, best.line, best.text)}, moved=moved)
    weaker = best and best.date and inferred(best.date.year, best.line, best.text)
    reckoned = (
        (above if not told else None) or weaker or above or next(_reckoned(reading), None) or _from_copyright(reading)
    )
    if not reckoned:
        return Finding(guesses={"year": absent(UNDATED), "date": absent(None)}, moved=moved)
    basis = Guess(value="inferred", evidence=reckoned.evidence)
    return Finding(guesses={"year": reckoned, "year_basis": basis, "date": absent(None)}, moved=moved)


def _is_of_a_house(clue: Clue) -> bool:
    """Whether its year is the one in which a house was founded: "Supporting carers since 1994"."""
    match = _FOUNDED.search(clue.text)
    return match is not None and clue.date is not None and clue.date.year == int(match["year"])


def _is_of_a_life(clue: Clue, reading: Reading) -> bool:
    """Whether its year is that of a degree, or stands alone below a label as pages of old students have them."""
    if not _is_a_year(clue):
        return False
    if _DEGREE.search(clue.text):
        return True
    above = [block.text for block in reading.blocks if block.line < clue.line][-1:]
    return _bare(clue) and any(_OF_A_LIFE.fullmatch(text.strip(" #*")) for text in above)


def _rank(clue: Clue) -> int:
    """Where it says "first published" before a date of the page, that before a byline's; an update comes last."""
    if not clue.first or _bare(clue):
        return 9
    if clue.kind == "source" and re.search(r"\b(?:first|originally)\b", clue.text, re.IGNORECASE):
        return 0
    return {"source": 1, "date": 2, "byline": 3}.get(clue.kind, 4)


def _bare(clue: Clue) -> bool:
    """A year alone on a line may be a heading."""
    return clue.kind == "date" and clue.text.strip(" .").isdigit()


def _may_be_of_the_page(clue: Clue, reading: Reading) -> bool:
    """A month alone below the text: of the issue, or of a list of older pieces."""
    last = max((block.line for block in reading.blocks if is_prose(block.text)), default=0)
    alone = clue.kind == "date" and clue.date is not None and clue.date.text == clue.text.strip(" .")
    return alone and clue.line > last and clue.date is not None and clue.date.day is None


def _is_a_year(clue: Clue) -> bool:
    return clue.date is not None and clue.date.text.isdigit()


def _is_below(clue: Clue, reading: Reading) -> bool:
    """Below the last paragraph, where other pieces and comments have their days, too."""
    return clue.line > max((block.line for block in reading.blocks if is_prose(block.text)), default=clue.line)


def _dated(clue: Clue) -> dict[str, Guess]:
    day = clue.date.day if clue.date else None
    return {"date": stated(day.isoformat(), clue.line, clue.text) if day else absent(None)}


def _reckoned(reading: Reading) -> Iterator[Guess]:
    """Years by arithmetic; none that lies before another year of the text can be that of publication."""
    latest = max((int(year) for block in reading.blocks for year in re.findall(rf"\b{YEAR}\b", block.text)), default=0)
    for guess in (*_now(reading), *_ago(reading), *_since(reading), *_just(reading)):
        if guess.value >= latest or latest > guess.value + 25:
            yield guess


def _now(reading: Reading) -> Iterator[Guess]:
    for line, text in _texts(reading):
        for pattern in _NOW:
            if match := pattern.search(text):
                yield inferred(int(match["year"]), line, match[0])


def _ago(reading: Reading) -> Iterator[Guess]:
    for line, text in _texts(reading):
        for pattern in _AGO:
            if match := pattern.search(text):
                yield inferred(int(match["year"]) + _count(match["count"]), line, match[0])


def _since(reading: Reading) -> Iterator[Guess]:
    """ "has been working here for five years" near "came in 1999"."""
    texts = list(_texts(reading))
    for place, (line, text) in enumerate(texts):
        for long in _FOR.finditer(text):
            for _, other in texts[max(0, place - _NEAR + 1) : place + _NEAR]:
                if came := _CAME.search(other):
                    yield inferred(int(came["year"]) + _count(long["count"]), line, f"{long[0]} … {came[0]}")


def _just(reading: Reading) -> Iterator[Guess]:
    """ "returned in June 2018" in a text whose author has "just returned"."""
    texts = list(_texts(reading))
    if just := next((match for _, text in texts if (match := _JUST.search(text))), None):
        for line, text in texts:
            if match := _RETURN.search(text):
                yield inferred(int(match["year"]), line, f"{match[0]} … {just[0]}")


def _from_copyright(reading: Reading) -> Guess | None:
    for removal in reading.removed:
        if (match := _COPYRIGHT.search(removal.text)) and not _OF_A_MAKER.search(removal.text):
            return inferred(int(match["last"] or match["year"]), removal.line, removal.text)
    return None


def _texts(reading: Reading) -> Iterable[tuple[int, str]]:
    return ((block.line, block.text) for block in reading.blocks)


def _count(text: str) -> int:
    return int(text) if text.isdigit() else _NUMBERS.index(text.casefold()) + 1
