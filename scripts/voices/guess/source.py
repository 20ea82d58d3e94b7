"""Guesses where a piece was published and who wrote it, or asked the questions."""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from voices import boilerplate
from voices.guess import clues
from voices.guess.clues import Clue, kicker
from voices.guess.clues.masthead import TAGLINE
from voices.guess.clues.publications import is_capitalised
from voices.guess.names import NAME, is_name
from voices.guess.reading import Finding, Reading, absent, inferred, stated
from voices.manuscript import MOVED, Guess
from voices.model import UNKNOWN
from voices.sentences import count_words
from voices.slugs import folded

# Links to more of the same publication.
_MORE = re.compile(r"(?:more|latest|related)(?: \w+){0,2} (?:from|in|by) (?P<name>[A-Z].{1,40})", re.IGNORECASE)

# The owner of a copyright notice.
_OWNER = re.compile(
    r"(?!.*crown copyright)(?:all (?:content|material|text|words)[\w ]{0,20}? )?"
    r"(?:(?:hawlfraint )?(?:©|\(c\)|copyright)[\s\d,–-]*(?:by )?)+(?P<name>[A-Z][\w&'’ ]{1,40}?)(?: (?:19"
    r"|20)\d\d)?(?:[.,|–-].*"
    r"|\s+all rights.*)?",
    re.IGNORECASE,
)

# A publication whose people met the one interviewed.
_HOST = (
    re.compile(
        r"(?P<name>[A-Z][\w&]*(?: [A-Z][\w&]*){0,3}) (?:sat down|caught up|met|spoke|talked|catches up|sits down"
        r"|speaks|talks|chats|chatted)\b(?: \w+)? (?:with|to)\b"
    ),
    re.compile(
        r"\b(?:tells?|told|talks? to|speaks? to|spoke to|talked to"
        r"|interview with) (?P<name>[A-Z][\w&]*(?: [A-Z][\w&]*){0,3})(?= (?:about|how|why|that|what|of)\b|[.,:])"
    ),
)

# For whom somebody asked: "talked to Ada Plum of The Teapot", "was interviewed for The Teapot magazine".
_CAPITALS = r"[A-Z][\w'’]*(?: (?:(?:of|and|&|the) )*[A-Z][\w'’]*){0,4}"
_ASKED_FOR = re.compile(
    rf"\b(?:tells?|told|talk(?:s|ed)? (?:to|with)|spoke (?:to|with)|speaks (?:to|with)|met|meets|asked"
    rf"|interviewed by|with) {NAME},? (?:of|from|for) (?P<name>{_CAPITALS})(?: magazine| newspaper)?(?=[.,:;]| about|$)"
)

# A publication named for what it is, in a sentence about an interview or about its readers.
_NAMED_FOR_WHAT_IT_IS = re.compile(
    rf"\b(?:for|to|by|in|with|of|from) (?:the )?(?P<name>{_CAPITALS}) (?:magazine|newspaper|newsletter|journal"
    r"|podcast|bulletin|webzine)\b"
)
# Where a column or a series stands: "Postcards is a column in Glens & Shore".
_STANDS_IN = re.compile(rf"\b(?:column|series|feature|diary) (?:in|for|from) (?P<name>{_CAPITALS})\.?$")
_TELLS_OF_AN_INTERVIEW = re.compile(
    r"\b(?:interview(?:ed|s)?|spoke|talk(?:s|ed)|tells|told|met|readers?|published|appear(?:s|ed)|article|piece"
    r"|column|series)\b"
)

# The author's firm, in a piece that calls itself a blog.
_OWN = re.compile(r"\bAt (?P<name>[A-Z][\w&]*(?: [A-Z][\w&]*){0,3}),? (?:we|our|I)\b")
_BLOG = re.compile(r"\bblog ?(?:post)?\b", re.IGNORECASE)


# The publication over a trail of sections: "The Teapot » Features » People".
_TRAIL = re.compile(r"(?P<name>[A-Z][^»›>|/]{2,40}?)(?: ?[»›>] ?| / ).+")

# The name of the site behind the headline, in the title of the browser's window.
_WINDOW = re.compile(r".*\s[|»•·–—-]\s(?P<name>[A-Z][^|»•·\d]{2,40})")

# What a publication says of itself: "The Teapot is published four times a year", "Steam is a podcast from …".
_SAYS_OF_ITSELF = re.compile(
    r"(?P<name>[A-Z][\w'’&]*(?: (?:(?:of|and|&|the|in|for) )*[A-Z][\w'’&]*){0,5}) is (?:published|put together|produced"
    r"|(?:a|an|the|our) (?:[\w-]+ ){0,4}?(?:magazine|newsletter|journal|bulletin|podcast|blog|quarterly|newspaper))\b"
)

# Who says of themselves that they publish.
_PUBLISHED_BY = re.compile(r"(?P<name>[A-Z][^.,]{2,60}?) is published by .*")

# The owner of a copyright who is no publication: a firm that has several.
_FIRM = re.compile(
    r"\b(?:Ltd|Limited|plc|Group|Media|Newspapers|Publishing|Publishers|Holdings|Press Ltd)\.?$", re.IGNORECASE
)

# What reads like a name in these places and is none.
_NO_NAME = re.compile(
    r"(?:you are here|home|index|menu|posted|printed|issue|vol(?:ume)?|no|number|page)\b[\s\d:.,]*(?:$|[A-Z\d])"
    r"|\W|\d+$",
    re.IGNORECASE,
)

# The number of an issue, a byline, or words that lack their end.
_UNNAMED = re.compile(
    r"^(?:issue|rhifyn|episode|volume|vol|no|number|letter|part|chapter)\.? ?\d|^by [A-Z]"
    r"|\b(?:for|of|to|in|by|and|your)$",
    re.IGNORECASE,
)

# Up to five words, and no marks that a masthead does not have.
_MASTHEAD = re.compile(r"[^\W\d][\w'’&-]*(?: [\w'’&-]+){0,4}")

REASON = f"{MOVED}source"


def guess(reading: Reading, lines: Sequence[Clue], found: Mapping[str, Guess]) -> Finding:
    """`source`, `source_detail` and `source_author`."""
    lines = [clue for clue in lines if not _is_title(clue, found)]
    named = [clue for clue in lines if clue.source and not _UNNAMED.search(clue.source)]
    told = min((clue for clue in named if clue.kind == "source"), key=_rank, default=None)
    hinted = (one for one in _hinted(reading, named, told, found) if _may_be_name(one.value))
    source = _told(told, reading) if told and told.sure else next(hinted, absent(UNKNOWN))
    detail = stated(told.detail, told.line, told.text) if told and told.detail else absent(None)
    moved = {clue.line: REASON for clue in lines if clue.kind == "masthead"}
    if told and not told.stays:
        moved[told.line] = REASON
    author, bylines = _author(lines, found)
    return Finding(
        guesses={"source": source, "source_detail": detail, "source_author": author}, moved={**moved, **bylines}
    )


def _may_be_name(name: str) -> bool:
    """Whether it has a capital, and is no entry of a menu."""
    return name != name.casefold() and not _NO_NAME.match(name)


def _is_title(clue: Clue, found: Mapping[str, Guess]) -> bool:
    """Whether a line that reads like a publication is the headline."""
    title = found.get("title")
    return clue.kind == "masthead" and title is not None and folded(clue.text) == folded(str(title.value))


def _rank(clue: Clue) -> tuple[bool, bool]:
    """A line that says it in as many words first."""
    return not clue.sure, clue.stays


def _told(clue: Clue, reading: Reading) -> Guess:
    name = _official(clue.source or "", reading)
    return stated(name, clue.line, clue.text) if clue.sure else inferred(name, clue.line, clue.text)


def _author(lines: Sequence[Clue], found: Mapping[str, Guess]) -> tuple[Guess, dict[int, str]]:
    """Who wrote it, when it is not the one interviewed; bylines leave the text either way."""
    interviewed = _names(found["person"].value) if "person" in found else set()
    author = absent(None)
    moved: dict[int, str] = {}
    own = False
    for clue in reversed(lines):
        if clue.kind != "byline":
            continue
        if clue.name:
            own = clue.name in interviewed
        moved[clue.line] = f"{MOVED}{'person' if own else 'source_author'}"
        if clue.name and not own:
            author = stated(clue.name, clue.line, clue.text)
    return author, moved


def _names(person: Any) -> set[str]:
    if isinstance(person, list):
        return {entry["name"] for entry in person}
    return {person} if person else set()


def _hinted(reading: Reading, lines: Sequence[Clue], told: Clue | None, found: Mapping[str, Guess]) -> Iterator[Guess]:
    """What the page gives away without saying so."""
    if told:
        yield _told(told, reading)
    for clue in lines:
        if clue.kind == "masthead" and clue.source:
            yield inferred(_official(clue.source, reading), clue.line, clue.text)
    for removal in reading.removed:
        if removal.reason == "links to other pages" and (match := _MORE.fullmatch(removal.text.strip(" >»"))):
            if is_name(match["name"]):
                continue
            yield inferred(_official(match["name"], reading), removal.line, removal.text)
    yield from _named_by_the_page(reading)
    yield from _says_of_itself(reading)
    yield from _hosts(reading)
    yield from _asked_for(reading)
    for removal in reading.removed:
        if removal.reason.startswith("a copyright") and (match := _OWNER.fullmatch(removal.text.strip())):
            if _FIRM.search(match["name"].strip()):
                continue
            yield inferred(_official(match["name"].strip(), reading), removal.line, removal.text)
    yield from _own_blog(reading)
    yield from _above_the_title(reading, lines, found)


def _above_the_title(reading: Reading, lines: Sequence[Clue], found: Mapping[str, Guess]) -> Iterator[Guess]:
    """The line over everything else, if it reads like a masthead and the headline stands below it."""
    title, first = found.get("title"), reading.blocks[0] if reading.blocks else None
    line = title.evidence.line if title else None
    if (
        first is None
        or line is None
        or line <= first.line
        or first.line in {clue.line for clue in lines if clue.kind != "name"}
    ):
        return
    name = first.text.strip()
    told = any(clue.line == reading.blocks[1].line for clue in lines if clue.kind == "date") or bool(
        TAGLINE.fullmatch(reading.blocks[1].text)
    )
    plain = not name.isupper() and count_words(name) > 1
    if _MASTHEAD.fullmatch(name) and is_capitalised(name) and (told or plain) and not kicker.KIND.fullmatch(name):
        yield inferred(
            _official(name.title() if name.isupper() and count_words(name) > 1 else name, reading),
            first.line,
            first.text,
        )


def _named_by_the_page(reading: Reading) -> Iterator[Guess]:
    """The first of a trail of sections, and whoever is said to be published by somebody."""
    for removal in reading.removed:
        text = removal.text.strip()
        trail = _TRAIL.fullmatch(text) if removal.reason == "navigation" else None
        trail = trail or (_WINDOW.fullmatch(text) if removal.reason == "the title of the browser's window" else None)
        if (match := trail or _PUBLISHED_BY.fullmatch(text)) and not boilerplate.reason_above(match["name"]):
            yield inferred(_official(match["name"].strip(), reading), removal.line, removal.text)


def _says_of_itself(reading: Reading) -> Iterator[Guess]:
    for line, text in (
        *((block.line, block.text) for block in (*reading.blocks[:3], *reading.blocks[-4:])),
        *((removal.line, removal.text) for removal in reading.removed),
    ):
        match = _SAYS_OF_ITSELF.match(text.strip())
        if match and not reading.known.councils.find(match["name"]) and match["name"] not in ("This", "It", "The"):
            yield inferred(_official(match["name"], reading), line, match[0])


def _hosts(reading: Reading) -> Iterator[Guess]:
    """A name that met the one interviewed and is no person's, or that the archive knows as a publication."""
    for block in reading.blocks[:4]:
        for pattern in _HOST:
            for match in pattern.finditer(block.text):
                name = match["name"]
                known = reading.known.sources.find(name)
                if known or name.isupper() or clues.is_publication(name, reading):
                    yield inferred(_official(name, reading), block.line, match[0])


def _asked_for(reading: Reading) -> Iterator[Guess]:
    """The publication for which somebody put the questions, as the first or last paragraphs name it."""
    for block in dict.fromkeys((*reading.blocks[:5], *reading.blocks[-2:])):
        for match in _ASKED_FOR.finditer(block.text):
            if clues.is_publication(match["name"], reading) or match["name"].startswith("The "):
                yield inferred(_official(match["name"], reading), block.line, match[0])
        for sentence in re.split(r"(?<=[.!?])\s+", block.text):
            if stands := _STANDS_IN.search(sentence):
                yield inferred(_official(stands["name"], reading), block.line, stands[0])
            named = _NAMED_FOR_WHAT_IT_IS.search(sentence)
            if named and _TELLS_OF_AN_INTERVIEW.search(sentence) and not is_name(named["name"]):
                yield inferred(_official(named["name"], reading), block.line, named[0])


def _own_blog(reading: Reading) -> Iterator[Guess]:
    if not any(_BLOG.search(block.text) for block in reading.blocks):
        return
    for block in reading.blocks:
        if (match := _OWN.search(block.text)) and not reading.known.councils.find(match["name"]):
            yield inferred(_official(match["name"], reading), block.line, match[0])


def _official(name: str, reading: Reading) -> str:
    known = reading.known.sources.find(name)
    return known.name if known else name
