"""Fills fields from what a page says about itself in its head, where the visible text does not say otherwise.

The visible text wins, but not over who, where and when in a front matter that somebody wrote by hand. Where the two
contradict each other, the editor is told.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from urllib.parse import urlsplit

from voices.guess import dates, headline, language
from voices.guess.clues import Clue
from voices.guess.names import clean_name, is_name
from voices.guess.reading import Finding, Reading, absent, inferred, stated
from voices.manuscript import Caution, Guess, Metadatum
from voices.model import ANONYMOUS
from voices.sentences import count_words
from voices.slugs import folded

# What stands between a title and the name of the site behind it.
_PARTING = re.compile(r"\s+(?:[|–—·•»-]|::)\s+")

# A day as machines write it.
_DAY = re.compile(r"(?P<year>\d{4})[-/](?P<month>\d\d)[-/](?P<day>\d\d)(?:\D.*)?")

# A notice that says who owns a page, and since when, and nothing about the text on it.
_COPYRIGHT = re.compile(r"©|\(c\)|copyright", re.IGNORECASE)

_YEAR = re.compile(rf"\b{dates.YEAR}\b")
_BY = re.compile(r"^by\s+", re.IGNORECASE)
_WEB = re.compile(r"https?://[^\s/]+\.[^\s]+", re.IGNORECASE)

# A language, as in ISO 639.
_CODE = re.compile(r"[a-z]{2,3}")

_NAMES = {
    "title": "title", "source": "publication", "source_author": "author",
    "person": "person", "role": "role", "council": "council", "year": "year", "date": "date",
}  # fmt: skip

# What programs write where nobody has given a title.
_NO_TITLE = re.compile(
    r"(?:untitled|new|blank)(?: (?:document|page|post))?(?: ?\d+)?|home ?page|index|document ?\d*", re.IGNORECASE
)

_WINDOW_TITLE = "the title of the page"
_FETCHED = "the address it was fetched from"

_HEAD = 12
"""Blocks above the text and at its beginning."""

_NEVER = date(1970, 1, 1)
"""What software writes that does not know the day."""

_A_DAY = timedelta(days=1)
"""Time zones may put one moment on two days."""


@dataclass(frozen=True, kw_only=True, slots=True)
class _Dated:
    """A year in the metadata, and the day if it is given."""

    year: int
    day: date | None
    of: Metadatum

    @property
    def said(self) -> str:
        """The words of the evidence."""
        return _words(self.of)

    @property
    def told(self) -> str:
        """The words of a message."""
        return _says(self.of)


def guess(reading: Reading, lines: Sequence[Clue], found: Mapping[str, Guess]) -> Finding:
    """Fields from `title` to `language`; from front matter also the person."""
    findings = [ask(reading, found) for ask in (_title, _year, _source, _author, _url, _language, _people)]
    guesses = {name: guess for one in findings for name, guess in one.guesses.items() if name not in reading.given}
    return Finding(guesses=guesses, warnings=tuple(caution for one in findings for caution in one.warnings))


def _title(reading: Reading, found: Mapping[str, Guess]) -> Finding:
    told = next(_told(reading, "title"), None)
    title = _without_site(told, reading) if told else ""
    if told is None or not title or _NO_TITLE.fullmatch(title):
        return Finding()
    if _is_absent("title", found):
        by = inferred if told.said_by == _WINDOW_TITLE else stated
        return Finding(guesses={"title": by(title, None, _words(told)), "title_basis": absent(None)})
    visible = folded(str(found["title"].value))
    agrees = any(visible in folded(one.value) for one in _told(reading, "title"))
    if told.said_by == _WINDOW_TITLE or folded(title) in visible or agrees:
        return Finding()
    texts = [*(block.text for block in reading.blocks), *(gone.text for gone in reading.removed)]
    if any(folded(text.strip("# ")) == folded(title) for text in texts):
        return Finding(guesses={"title": stated(title, None, _words(told))})
    doubtful = replace(found["title"], evidence=replace(found["title"].evidence, basis="inferred"))
    return Finding(guesses={"title": doubtful}, warnings=_contradicted("title", found, told).warnings)


def _without_site(told: Metadatum, reading: Reading) -> str:
    """The title without the name of the site that many pages put behind it."""
    sites = {folded(one.value) for one in _told(reading, "source")}
    parts = _PARTING.split(told.value)
    if len(parts) > 1 and (line := _visible_part(parts, reading)):
        return line
    known = len(parts) > 1 and folded(parts[-1]) in sites
    if not known and told.said_by == _WINDOW_TITLE and count_words(parts[-1]) > sum(map(count_words, parts[:-1])):
        return ""
    if not known and (told.said_by != _WINDOW_TITLE or len(parts) == 1):
        return told.value
    return _without_bodies(told.value[: told.value.rindex(parts[-1])].rstrip(" |–—·•»-:"))


def _without_bodies(title: str) -> str:
    """The title without the department before the name of the site; nothing where only an issue is left."""
    parts = _PARTING.split(title)
    if len(parts) > 1 and headline.names_a_body(parts[-1]):
        title = title[: title.rindex(parts[-1])].rstrip(" |–—·•»-:")
    return "" if any(map(headline.says_when, _PARTING.split(title))) else title


def _visible_part(parts: Sequence[str], reading: Reading) -> str | None:
    """The one part of a title that stands as a line of its own above the text, be it left out."""
    shown = (*(block.text for block in reading.blocks[:_HEAD]), *(gone.text for gone in reading.removed))
    lines = {folded(text.strip("# *")) for text in shown}
    visible = [part for part in parts if folded(part) in lines]
    longest = max(parts, key=len)
    return longest if longest in visible else None


def _year(reading: Reading, found: Mapping[str, Guess]) -> Finding:
    """The earliest year that the metadata give: pages are moved to new sites and keep the day of the move."""
    told = min((one for one in map(_dated, _told(reading, "date")) if one), key=lambda one: one.year, default=None)
    if told is None:
        return Finding()
    year = found["year"]
    if year.evidence.basis == "stated":
        return _against_the_text(told, found) if told.of.by_hand else _beside_a_stated_year(told, found)
    if _is_doubtful(told, reading, year):
        basis = Guess(value="inferred", evidence=inferred(None, None, told.said).evidence)
        guesses = {"year": inferred(told.year, None, told.said), "year_basis": basis, "date": absent(None)}
        message = f"{told.told}, but the text names a later year or tells of another: check the year of publication."
        return Finding(guesses=guesses, warnings=(_caution(message, year),))
    day = stated(told.day.isoformat(), None, told.said) if told.day else absent(None)
    return Finding(guesses={"year": stated(told.year, None, told.said), "year_basis": absent(None), "date": day})


def _against_the_text(told: _Dated, found: Mapping[str, Guess]) -> Finding:
    """What somebody wrote down as the date wins over the one that the text has, and both are said."""
    year, day = found["year"], found.get("date", absent(None))
    same_day = told.day is None or day.value in (None, told.day.isoformat())
    if told.year == year.value and same_day:
        return _beside_a_stated_year(told, found)
    dated = {"date": inferred(told.day.isoformat(), None, told.said) if told.day else absent(None)}
    if told.year == year.value:
        return Finding(guesses=dated, warnings=_contradicted("date", found, told.of).warnings)
    warnings = _contradicted("year", found, told.of).warnings
    basis = Guess(value="inferred", evidence=inferred(None, None, told.said).evidence)
    return Finding(
        guesses={"year": inferred(told.year, None, told.said), "year_basis": basis, **dated}, warnings=warnings
    )


def _beside_a_stated_year(told: _Dated, found: Mapping[str, Guess]) -> Finding:
    """The text has said the year; the metadata may know the day."""
    year, day = found["year"], found.get("date", absent(None))
    if told.year == year.value:
        known = day.value is None and told.day is not None
        return Finding(guesses={"date": stated(str(told.day), None, told.said)} if known else {})
    if told.day and day.value and abs(told.day - date.fromisoformat(day.value)) <= _A_DAY:
        return Finding()
    message = f"The text gives the year as {year.value}, but {told.told}: check the year of publication."
    return Finding(warnings=(_caution(message, year),))


def _is_doubtful(told: _Dated, reading: Reading, year: Guess) -> bool:
    """Whether the text speaks of a later year, or its own arithmetic leads to another."""
    latest = max((int(said) for block in reading.blocks for said in _YEAR.findall(block.text)), default=0)
    reckoned = year.evidence.basis == "inferred" and not _COPYRIGHT.search(year.evidence.text or "")
    return latest > told.year or (reckoned and year.value != told.year)


def _dated(told: Metadatum) -> _Dated | None:
    if match := _DAY.fullmatch(told.value):
        try:
            day = date(int(match["year"]), int(match["month"]), int(match["day"]))
        except ValueError:
            return None
        return None if day <= _NEVER else _Dated(year=day.year, day=day, of=told)
    read = dates.found(told.value)
    return _Dated(year=read.year, day=read.day, of=told) if read else None


def _source(reading: Reading, found: Mapping[str, Guess]) -> Finding:
    told = next((one for one in _told(reading, "source") if not _WEB.fullmatch(one.value)), None)
    if told is None:
        return Finding()
    if found["source"].evidence.basis != "stated":
        known = reading.known.sources.find(told.value)
        return Finding(guesses={"source": stated(known.name if known else told.value, None, _words(told))})
    same = folded(_official(told.value, reading)) == folded(str(found["source"].value))
    return Finding() if same else _contradicted("source", found, told)


def _official(name: str, reading: Reading) -> str:
    known = reading.known.sources.find(name)
    return known.name if known else name


def _author(reading: Reading, found: Mapping[str, Guess]) -> Finding:
    """A byline that is a person's name, and not that of the person interviewed."""
    names = [(clean_name(_BY.sub("", told.value)), told) for told in _told(reading, "author")]
    interviewed = folded(str(found["person"].value))
    others = [(name, told) for name, told in names if is_name(name) and folded(name) not in interviewed]
    if not others:
        return Finding()
    name, told = others[0]
    if _is_absent("source_author", found):
        return Finding(guesses={"source_author": stated(name, None, _words(told))})
    visible = folded(str(found["source_author"].value))
    same = any(folded(name) in visible or visible in folded(name) for name, _ in others)
    return Finding() if same else _contradicted("source_author", found, told)


def _url(reading: Reading, found: Mapping[str, Guess]) -> Finding:
    """The address that the page calls its own; where it was fetched from another host, that one."""
    every = [told for name in ("url", "source") for told in _told(reading, name) if _WEB.fullmatch(told.value)]
    fetched = next((told for told in every if told.said_by == _FETCHED), None)
    own = next((told for told in every if told.said_by != _FETCHED), None)
    best = own if own and (not fetched or _host(own) == _host(fetched)) else fetched
    if best is None:
        return Finding()
    guesses = {"source_url": stated(best.value, None, _words(best))}
    if best is own or own is None:
        return Finding(guesses=guesses)
    message = f"{_says(own)}: the page may have been published there first."
    return Finding(guesses=guesses, warnings=(_caution(message, None),))


def _host(told: Metadatum) -> str:
    return (urlsplit(told.value).hostname or "").removeprefix("www.")


def _language(reading: Reading, found: Mapping[str, Guess]) -> Finding:
    """Only what is not English is said, and only when the commonest words do not speak against it."""
    told = next(_told(reading, "language"), None)
    code = re.split(r"[-_]", told.value.casefold())[0] if told else "en"
    if told is None or code == "en" or not _CODE.fullmatch(code) or not _is_absent("language", found):
        return Finding()
    if language.is_english(reading):
        return Finding(warnings=(_caution(f"{_says(told)}, but the text reads as English: check the language.", None),))
    return Finding(guesses={"language": stated(code, None, _words(told))})


def _people(reading: Reading, found: Mapping[str, Guess]) -> Finding:
    """What front matter says of person, role and council; a page's head says nothing of them."""
    told = {} if isinstance(found["person"].value, list) else dict(_posts_told(reading))
    findings = [_wins(name, one, value, found) for name, (one, value) in told.items()]
    guesses = {name: guess for one in findings for name, guess in one.guesses.items()}
    warnings = [caution for one in findings for caution in one.warnings]
    if "person" in told and not _is_named(told["person"][1], reading):
        message = f"{_says(told['person'][0])}, but the text does not name them: check who is interviewed."
        warnings.append(_caution(message, None))
    return Finding(guesses=guesses, warnings=tuple(warnings))


def _is_named(person: str, reading: Reading) -> bool:
    family = folded(person).split()[-1:]
    return person == ANONYMOUS or any(set(family) <= set(folded(block.text).split()) for block in reading.blocks)


def _posts_told(reading: Reading) -> Iterator[tuple[str, tuple[Metadatum, str]]]:
    """The one person, role or council that front matter names, and what the archive calls it."""
    for name in ("person", "role", "council"):
        told = list(_told(reading, name))
        if len(told) == 1:
            council = reading.known.councils.find(told[0].value) if name == "council" else None
            yield name, (told[0], council.name if council else told[0].value)


def _wins(name: str, told: Metadatum, value: str, found: Mapping[str, Guess]) -> Finding:
    """What somebody wrote down wins over what was found in the text, and where the two differ, both are said."""
    if name not in found or _is_absent(name, found) or not found[name].evidence.text:
        return Finding(guesses={name: stated(value, None, _words(told))})
    if folded(str(found[name].value)) == folded(value):
        return Finding()
    return Finding(
        guesses={name: inferred(value, None, _words(told))}, warnings=_contradicted(name, found, told).warnings
    )


def _told(reading: Reading, name: str) -> Iterator[Metadatum]:
    return (one for one in reading.metadata if one.name == name)


def _is_absent(name: str, found: Mapping[str, Guess]) -> bool:
    return name not in found or found[name].evidence.basis == "absent"


def _words(told: Metadatum) -> str:
    return f"{told.said_by}: {told.value}"


def _says(told: Metadatum) -> str:
    return f"{told.said_by} says '{told.value}'"


def _contradicted(name: str, found: Mapping[str, Guess], told: Metadatum) -> Finding:
    message = f"The text gives the {_NAMES[name]} as '{found[name].value}', but {_says(told)}: check it."
    return Finding(warnings=(_caution(message, found[name]),))


def _caution(message: str, about: Guess | None) -> Caution:
    line = about.evidence.line if about else None
    return Caution(line=line or 1, message=message[0].upper() + message[1:])
