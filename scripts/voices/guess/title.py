"""Guesses the title: of the lines above the text that say nothing about the piece the one that is its headline."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from voices import boilerplate
from voices.guess import clues, headline
from voices.guess.clues import Clue
from voices.guess.clues import kicker as kickers
from voices.guess.clues.publications import is_publication
from voices.guess.reading import Finding, Reading, absent, inferred, stated
from voices.manuscript import MOVED, Block, Caution, Guess
from voices.model import UNKNOWN
from voices.sentences import is_prose

REASON = f"{MOVED}title"
ABOVE = "a label above the title"

# A line over the title that a name completes: "In conversation with:".
_OPEN = re.compile(
    r"(?P<words>.*\b(?:with|meet|meeting|introducing|of|to|on))\s*[:…]?|(?P<label>interview|profile|q ?& ?a)\s*:",
    re.IGNORECASE,
)

# The number of an issue and nothing else.
_ISSUE = re.compile(
    r"(?:issue|vol(?:ume)?\.?|no\.?|number|edition|rhifyn)\s*[\d,]+(?!\s*:\s*[^\W\d])(?:\W.{0,40})?"
    r"|(?:season|series|episode)\s*\d+(?!\s*[:.–—-]\s*[^\W\d])(?:\W.{0,40})?|(?:pp?\.?|page) ?\d+(?: of \d+)?",
    re.IGNORECASE,
)

# A link back to the list of everything: "Back to all articles".
_BACK = re.compile(
    r"\W*(?:back|return) to (?:all|(?:the |our )?(?:top|lists?|home|main|blogs?|news|results|search|index"
    r"|posts|stories))\b.*",
    re.IGNORECASE,
)

# What stands over a table of contents: "In this week's Docket".
_CONTENTS = re.compile(r"(?:in(?:side)? )?this (?:week|month|issue|edition)\b.{0,30}|contents", re.IGNORECASE)

# How a letter begins.
_SALUTATION = re.compile(r"(?:dear|hello|hi|annwyl|good (?:morning|afternoon|evening),?) [^.?!]{2,40}", re.IGNORECASE)

# With what no headline ends, and with what none begins that is not a question.
_WAITS = re.compile(r"\b(?:the|a|an|of|to|and|in|on|for|with|who|that|from|my|our|her|his)$", re.IGNORECASE)
_GOES_ON = re.compile(r"(?:and|of|to|came|that|for|with|from) ", re.IGNORECASE)

_MOST_LINES = 3
"""Lines of a headline that is set over several."""

_DEEPEST_HIGHEST = 12
"""Blocks from the top among which the heading of the highest level is the title, whatever stands above it."""

# What stands between a title and the name of the site.
_SITE = re.compile(r"\s+(?:[|»]|::|[–—-])\s+(?P<site>[^|»]{2,60})$")

# Marks around a title that belong to the page: emoji, bullets, bars.
_MARKS = re.compile(r"^[^\w\s'\"“‘(\[{¿¡&<£#…]+\s*(?=\S)|\s+[^\w\s'\"”’)\]}.!?…>%&]+$")


def guess(reading: Reading, lines: Sequence[Clue], found: Mapping[str, Guess]) -> Finding:
    """`title`; without one it is made from person and role, and `title_basis: supplied` says so."""
    kicker = next((clue for clue in lines if clue.kind == "kicker"), None)
    lines_above = _below_kicker(_candidates(reading, lines), _kicker_lines(reading, lines))
    chosen = headline.find(lines_above, reading, lines, _names(found))
    title = chosen.block
    if title is None and kicker and (completed := _completed(kicker, found)):
        return Finding(guesses={"title": inferred(completed, kicker.line, kicker.text)}, moved={kicker.line: REASON})
    moved = {kicker.line: ABOVE} if kicker and (title or found.get("person")) else {}
    if title is None:
        return Finding(guesses=_supplied(found), moved=moved, warnings=tuple(_choice(chosen.candidates)))
    moved |= {block.line: ABOVE for block in lines_above if block.line < title.line}
    moved |= dict.fromkeys(_lines_of(title, reading), REASON)
    by = stated if chosen.sure else inferred
    return Finding(
        guesses={"title": by(_written(title.text, reading), title.line, title.text)},
        moved=moved,
    )


def _lines_of(title: Block, reading: Reading) -> list[int]:
    """The line of the title; all of them where it is set over several."""
    said = [(block.line, block.text.strip()) for block in reading.blocks if block.line >= title.line]
    lengths = range(1, _MOST_LINES + 2)
    joined = (length for length in lengths if " ".join(text for _, text in said[:length]) == title.text.strip())
    return [line for line, _ in said[: next(joined, 1)]]


def _choice(candidates: Sequence[Block]) -> Iterator[Caution]:
    """What an editor may choose from where no line is clearly the title."""
    if candidates:
        told = "; ".join(f"line {block.line}: {block.text!r}" for block in candidates)
        message = f"No line is clearly the title. Perhaps {told}? Then write it as `title`, and no `title_basis`."
        yield Caution(line=candidates[0].line, message=message)


def _names(found: Mapping[str, Guess]) -> list[str]:
    person = found["person"].value if "person" in found else None
    return [entry["name"] for entry in person] if isinstance(person, list) else [person] if person else []


def _candidates(reading: Reading, lines: Sequence[Clue]) -> list[Block]:
    """The lines above the text that are not yet understood; a question with an answer below is no title."""
    claimed = {clue.line for clue in lines}
    is_note = [block.line in claimed and is_prose(block.text) for block in reading.blocks]
    notes = is_note.index(False) if False in is_note else 0
    length = notes + clues.head_length(reading.blocks[notes:])
    head = [block for block in reading.blocks[:length] if block.line not in claimed and not _is_furniture(block)]
    sources = {_plain(clue.source) for clue in lines if clue.source}
    head = [block for block in head if _plain(block.text) not in sources] or head
    asked = sum(other.kind == "question" for other in reading.blocks) > 1
    if length == 1 and head and head[0].kind == "question" and asked and not headline.is_echoed(head[0], reading):
        return []
    below = reading.blocks[length] if length < len(reading.blocks) else None
    mastheads = {clue.line for clue in lines if clue.kind == "masthead"}
    named = any(block.line in mastheads for block in reading.blocks[:length])
    if (head or named) and below and below.kind == "question" and not (asked and reading.form == "question-and-answer"):
        head.append(below)
    return _joined(_with_the_highest(head, reading, lines))


def _with_the_highest(head: list[Block], reading: Reading, lines: Sequence[Clue]) -> list[Block]:
    """The only heading of the highest level too, where it stands deeper or is somebody's name, as profiles have it."""
    highest = [block for block in reading.blocks if block.level == 1]
    names = {clue.line for clue in lines if clue.kind in ("name", "person")}
    others = {clue.line for clue in lines} - names
    if len(highest) != 1 or highest[0] in head or highest[0].line in others or highest[0].kind == "question":
        return head
    place = reading.blocks.index(highest[0])
    return sorted([*head, *highest], key=lambda block: block.line) if place < _DEEPEST_HIGHEST else head


def _joined(head: Sequence[Block]) -> list[Block]:
    """The lines, a headline in capitals that is set over several as one."""
    joined: list[Block] = []
    for block in head:
        above = joined[-1] if joined else None
        if above and _goes_on(above, block):
            joined[-1] = replace(above, text=f"{above.text.strip()} {block.text.strip()}")
        else:
            joined.append(block)
    return joined


def _goes_on(above: Block, block: Block) -> bool:
    """Whether the line above stops in the middle: a quotation mark left open, or a word that waits for another."""
    shouted = above.text.isupper() and block.text.isupper() and 0 < block.line - above.line <= _MOST_LINES
    opened = above.text.lstrip()[:1] in "\"“‘'" and not any(mark in above.text[1:] for mark in '"”’')
    return shouted and (opened or _WAITS.search(above.text) is not None or _GOES_ON.match(block.text) is not None)


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
        masthead = above and (above[0].text.isupper() or headline.MAY_BE_MASTHEAD.fullmatch(above[0].text))
        if masthead and below and headline.is_headline(below[0]):
            return below
    return list(head)


def _is_furniture(block: Block) -> bool:
    """Whether a line is an entry of a menu, or the number of an issue, and never a title."""
    text = block.text.strip()
    if any(
        pattern.fullmatch(text) for pattern in (_ISSUE, _SALUTATION, headline.MAIL, headline.CREDIT, _BACK, _CONTENTS)
    ):
        return True
    return boilerplate.reason_above(block.text) is not None


def _written(text: str, reading: Reading) -> str:
    """The title without the number of an episode, the name of the site, and emoji around it."""
    text = _MARKS.sub("", text.strip()) or text.strip()
    if match := headline.EPISODE.fullmatch(text) or headline.SUBJECT.fullmatch(text):
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
    waits = "…" if kicker.text.rstrip().endswith(("…", "...")) else ""
    words = (match["words"] or "").rstrip(" .…")
    return f"{words}{waits} {person}" if words else f"{match['label']}: {person}"


def _supplied(found: Mapping[str, Guess]) -> dict[str, Guess]:
    person, role = found["person"].value, found["role"].value if "role" in found else UNKNOWN
    if isinstance(person, list):
        person, role = " and ".join(entry["name"] for entry in person), UNKNOWN
    if not person:
        return {"title": absent(None)}
    value = person if role == UNKNOWN else f"{person}, {role}"
    return {"title": absent(value), "title_basis": absent("supplied")}
