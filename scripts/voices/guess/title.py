"""Guesses the title: of the lines above the text the one that is not about the piece, nor its section or masthead."""

import re
from collections.abc import Mapping, Sequence

from voices import boilerplate
from voices.guess import clues
from voices.guess.clues import Clue
from voices.guess.clues import kicker as kickers
from voices.guess.clues.masthead import TAGLINE
from voices.guess.clues.publications import is_publication
from voices.guess.reading import Finding, Reading, absent, inferred, stated
from voices.manuscript import Block, Guess
from voices.model import UNKNOWN
from voices.sentences import count_words, ends_sentence, is_prose, is_question

REASON = "moved to the front matter: title"
ABOVE = "a label above the title"

# A line over the title that a name completes: "In conversation with:".
_OPEN = re.compile(
    r"(?P<words>.*\b(?:with|meet|meeting|introducing|of|to|on))\s*[:…]?|(?P<label>interview|profile|q ?& ?a)\s*:",
    re.IGNORECASE,
)

# A line that describes the piece and is no title: "Notes from a talk given to the Brewers".
_ABOUT = re.compile(
    r"(?:notes (?:from|of|taken)|text of|transcript of|(?:a|an|the) (?:\w+ ){0,2}(?:interview|conversation|talk"
    r"|speech|paper"
    r"|address|lecture|column|extract|diary|profile|occasional|monthly|weekly|regular)\b|an? (?:\w+ )?series"
    r"|in this series"
    r"|transcript\.|part \w+ of|first (?:broadcast|published)|by |as told to|caption|how |why |with )\W?.*"
    r"|.*\b(?:in conversation with|talks? to|interviewed by|speaks? to)\b.*",
    re.IGNORECASE,
)

# The number of an episode before its title.
_EPISODE = re.compile(r"(?:episode|ep\.?|podcast|programme)\s?\d+\s?[:.–—-]\s?(?P<title>\S.*)", re.IGNORECASE)

# The number of a piece in a series: "Practice Lives #14".
_SERIES = re.compile(r".{3,50}[\s,:–-]+(?:#|no\.? ?|number |part |episode |ep\.? ?)\d+\W*", re.IGNORECASE)

# The number of an issue and nothing else.
_ISSUE = re.compile(
    r"(?:issue|vol(?:ume)?\.?|no\.?|number|edition|rhifyn)\s*[\d,]+(?:\W.{0,40})?"
    r"|(?:season|series|episode)\s*\d+(?!\s*[:.–—-]\s*[^\W\d])(?:\W.{0,40})?|(?:pp?\.?|page) ?\d+(?: of \d+)?",
    re.IGNORECASE,
)

# The head of an e-mail, and the line in it that is its title.
_MAIL = re.compile(r"(?:from|to|cc|bcc|sent|attachments?|reply[- ]to)\s*:.*", re.IGNORECASE)
_SUBJECT = re.compile(
    r"(?:subject|re|title|headline|heading)\s*:\s*(?:(?:re|fwd?)\s*:\s*)*(?P<title>\S.*)", re.IGNORECASE
)

# How a letter begins.
_SALUTATION = re.compile(r"(?:dear|hello|hi|annwyl) [^.?!]{2,40}", re.IGNORECASE)

# A short line in which every word is capitalised, as in mastheads and in some titles: "Marsh & Main".
_MAY_BE_MASTHEAD = re.compile(r"(?:The )?[A-Z][\w'’]*(?:(?: (?:and|of|the|&))? [A-Z][\w'’]*){1,2}")

# What stands between a title and the name of the site.
_SITE = re.compile(r"\s+(?:[|»]|::|[–—-])\s+(?P<site>[^|»]{2,60})$")

# Marks around a title that belong to the page: emoji, bullets, bars.
_MARKS = re.compile(r"^[^\w\s'\"“‘(\[{¿¡&<£#…]+\s*(?=\S)|\s+[^\w\s'\"”’)\]}.!?…>%&]+$")

_ENTRY = 3
"""Words of an entry of a menu."""

_SHORTEST, _LONGEST = 2, 14
"""Words of a headline below the name of its section."""


def guess(reading: Reading, lines: Sequence[Clue], found: Mapping[str, Guess]) -> Finding:
    """`title`; without one it is made from person and role, and `title_basis: supplied` says so."""
    kicker = next((clue for clue in lines if clue.kind == "kicker"), None)
    lines_above = _below_kicker(_candidates(reading, lines), _kicker_lines(reading, lines))
    title, sure = _chosen(lines_above, reading)
    if title is None and kicker and (completed := _completed(kicker, found)):
        return Finding(guesses={"title": stated(completed, kicker.line, kicker.text)}, moved={kicker.line: REASON})
    moved = {kicker.line: ABOVE} if kicker and (title or found.get("person")) else {}
    if title is None:
        return Finding(guesses=_supplied(found), moved=moved)
    moved |= {block.line: ABOVE for block in lines_above if block.line < title.line}
    by = stated if sure and _is_headline(title) else inferred
    return Finding(
        guesses={"title": by(_written(title.text, reading), title.line, title.text)},
        moved={**moved, title.line: REASON},
    )


def _candidates(reading: Reading, lines: Sequence[Clue]) -> list[Block]:
    """The lines above the text that are not yet understood; a question with an answer below is no title."""
    claimed = {clue.line for clue in lines}
    is_note = [block.line in claimed and is_prose(block.text) for block in reading.blocks]
    notes = is_note.index(False) if False in is_note else 0
    length = notes + clues.head_length(reading.blocks[notes:])
    head = [block for block in reading.blocks[:length] if block.line not in claimed and not _is_furniture(block)]
    head = [block for block in head if not _is_in_menu(block, reading)] or head
    sources = {_plain(clue.source) for clue in lines if clue.source}
    head = [block for block in head if _plain(block.text) not in sources] or head
    asked = sum(other.kind == "question" for other in reading.blocks) > 1
    if length == 1 and head and head[0].kind == "question" and asked:
        return []
    below = reading.blocks[length] if length < len(reading.blocks) else None
    mastheads = {clue.line for clue in lines if clue.kind == "masthead"}
    named = any(block.line in mastheads for block in reading.blocks[:length])
    if (head or named) and below and below.kind == "question" and not (asked and reading.form == "question-and-answer"):
        head.append(below)
    return head


def _kicker_lines(reading: Reading, lines: Sequence[Clue]) -> list[int]:
    """The lines that name the kind of the piece, also those that were taken for a section of the site."""
    sections = (Block(kind="heading", text=gone.text, line=gone.line) for gone in reading.removed)
    return [clue.line for clue in lines if clue.kind == "kicker"] + [
        block.line for block in sections if kickers.recognise(block, reading)
    ]


def _below_kicker(head: Sequence[Block], kicker_lines: Sequence[int]) -> list[Block]:
    """The lines from the headline below a kicker on, when what stands above the kicker reads like a masthead."""
    for line in kicker_lines:
        above = [block for block in head if block.line < line]
        below = [block for block in head if block.line > line]
        masthead = above and (above[0].text.isupper() or _MAY_BE_MASTHEAD.fullmatch(above[0].text))
        if masthead and below and _is_headline(below[0]):
            return below
    return list(head)


def _is_furniture(block: Block) -> bool:
    """Whether a line is an entry of a menu, or the number of an issue, and never a title."""
    text = block.text.strip()
    if any(pattern.fullmatch(text) for pattern in (_ISSUE, _SALUTATION, _MAIL)):
        return True
    return boilerplate.reason_above(block.text) is not None


def _is_in_menu(block: Block, reading: Reading) -> bool:
    """Whether a few words stand right below a line of a menu, with no space between."""
    menus = (gone.line for gone in reading.removed if gone.reason in ("navigation", "a skip or accessibility link"))
    return count_words(block.text) <= _ENTRY and block.line - 1 in menus


def _chosen(lines: Sequence[Block], reading: Reading) -> tuple[Block | None, bool]:
    """The title, and whether it can be no other line."""
    if confirmed := next((block for block in lines if _is_confirmed(block, reading)), None):
        return confirmed, True
    if labelled := next((block for block in lines if _SUBJECT.fullmatch(block.text.strip())), None):
        return labelled, True
    likely = [block for block in lines if not TAGLINE.fullmatch(block.text)] or list(lines)
    if len(likely) < 2:
        return (likely[0] if likely else None), bool(likely) and not _MAY_BE_MASTHEAD.fullmatch(likely[0].text)
    first, second = likely[0], likely[1]
    if not _is_headline(second) or (first.kind == "question" and second.kind != "question"):
        return first, not first.text.isupper() and not _MAY_BE_MASTHEAD.fullmatch(first.text)
    if _is_section(first, second, reading):
        title, sure = _chosen(likely[1:], reading)
        return title, sure and _is_certainly_section(first, reading)
    return first, False


def _is_confirmed(block: Block, reading: Reading) -> bool:
    """Whether the page names it so elsewhere: at the end of a trail of sections, or in its head."""
    text = _plain(block.text)
    trails = (_plain(gone.text) for gone in reading.removed if gone.reason == "navigation")
    heads = (_plain(one.value) for one in reading.metadata if one.name == "title")
    if count_words(block.text) < _SHORTEST:
        return False
    return any(trail.endswith(f" {text}") for trail in trails) or any(head.startswith(text) for head in heads)


def _is_headline(block: Block) -> bool:
    """Whether a line below another may be the title: no description, and no sentence of some length."""
    count = count_words(block.text)
    if _ABOUT.match(block.text) or is_prose(block.text) or not _SHORTEST <= count <= _LONGEST:
        return False
    return is_question(block.text) or not ends_sentence(block.text) or count <= 8


def _is_section(first: Block, second: Block, reading: Reading) -> bool:
    """A name of a section or a series above a headline: in capitals, or much shorter, or an entry of the menu."""
    if _is_certainly_section(first, reading):
        return True
    words, below = count_words(first.text), count_words(second.text)
    shouted = first.text.isupper() and not second.text.isupper()
    return (shouted and words <= 6) or (words < _SHORTEST and below > words and below <= 10)


def _is_certainly_section(block: Block, reading: Reading) -> bool:
    """Whether a menu of the page has it as an entry, or it is a masthead."""
    text = _plain(block.text)
    menus = (gone.text for gone in reading.removed if gone.reason == "navigation")
    if any(text == _plain(entry) for menu in menus for entry in re.split(r"[|>»›•·/]", menu)):
        return True
    return (is_publication(block.text, reading) and count_words(block.text) <= 4) or _SERIES.fullmatch(
        block.text
    ) is not None


def _written(text: str, reading: Reading) -> str:
    """The title without the number of an episode, the name of the site, and emoji around it."""
    text = _MARKS.sub("", text.strip()) or text.strip()
    if match := _EPISODE.fullmatch(text) or _SUBJECT.fullmatch(text):
        return match["title"]
    site = _SITE.search(text)
    return text[: site.start()] if site and is_publication(site["site"], reading) else text


def _plain(text: str) -> str:
    return " ".join(re.sub(r"[^\w\s]", " ", text.casefold()).split())


def _completed(kicker: Clue, found: Mapping[str, Guess]) -> str | None:
    match = _OPEN.fullmatch(kicker.text.strip())
    person = found["person"].value if "person" in found else None
    if not match or not isinstance(person, str):
        return None
    return f"{match['words']} {person}" if match["words"] else f"{match['label']}: {person}"


def _supplied(found: Mapping[str, Guess]) -> dict[str, Guess]:
    person, role = found["person"].value, found["role"].value if "role" in found else UNKNOWN
    if isinstance(person, list):
        person, role = " and ".join(entry["name"] for entry in person), UNKNOWN
    if not person:
        return {"title": absent(None)}
    value = person if role == UNKNOWN else f"{person}, {role}"
    return {"title": absent(value), "title_basis": absent("supplied")}
