"""Guesses the title: the first line above the text that is not about the piece."""

import re
from collections.abc import Mapping, Sequence

from voices.guess import clues
from voices.guess.clues import Clue
from voices.guess.reading import Finding, Reading, absent, stated
from voices.manuscript import Block, Guess
from voices.model import UNKNOWN

REASON = "moved to the front matter: title"

# A line over the title that a name completes: "In conversation with:".
_OPEN = re.compile(
    r"(?P<words>.*\b(?:with|meet|meeting|introducing|of|to|on))\s*[:…]?|(?P<label>interview|profile|q ?& ?a)\s*:",
    re.IGNORECASE,
)


def guess(reading: Reading, lines: Sequence[Clue], found: Mapping[str, Guess]) -> Finding:
    """`title`; without one it is made from person and role, and `title_basis: supplied` says so."""
    kicker = next((clue for clue in lines if clue.kind == "kicker"), None)
    title = _line(reading, lines)
    if title is None and kicker and (completed := _completed(kicker, found)):
        return Finding(guesses={"title": stated(completed, kicker.line, kicker.text)}, moved={kicker.line: REASON})
    moved = {kicker.line: "a label above the title"} if kicker and (title or found.get("person")) else {}
    if title is None:
        return Finding(guesses=_supplied(found), moved=moved)
    return Finding(
        guesses={"title": stated(title.text, title.line, title.text)}, moved={**moved, title.line: REASON}
    )


def _line(reading: Reading, lines: Sequence[Clue]) -> Block | None:
    """The first line above the text that is not yet understood; a question with an answer below is no title."""
    claimed = {clue.line for clue in lines}
    head = reading.blocks[: clues.head_length(reading.blocks)]
    for block in head:
        if block.line in claimed:
            continue
        asked = block.kind == "question" and sum(other.kind == "question" for other in reading.blocks) > 1
        return None if asked and len(head) == 1 else block
    return None


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
