"""Takes the time stamps of a recording off: before the words, or behind the name of who says them."""

import re
from collections.abc import Sequence
from dataclasses import replace

from voices.manuscript import Block, Removal

MARK = "a time stamp"

_OFTEN = 3
"""Stamps: a single one may be a part of the sentence."""

# At the start of a line, or behind the name that stands there.
_STAMP = re.compile(
    r"\s*(?P<name>(?:[A-Z][\w'’.-]*\s){0,3})(?P<open>[\[(]?)"
    r"(?P<time>\d{1,2}:\d\d(?::\d\d)?|(?<=[\[(])\d{1,2}\.\d\d(?:\.\d\d)?(?=[\])]))[\])]?(?P<colon>:?)(?P<rest>\s+\S.*|$)"
)


def read(blocks: Sequence[Block]) -> tuple[list[Block], tuple[Removal, ...]]:
    """The blocks without them, and the stamps."""
    found = {place: match for place, block in enumerate(blocks) if (match := _stamp(block))}
    if len(found) < _OFTEN:
        return list(blocks), ()
    marks = (Removal(line=blocks[place].line, text=match["time"], reason=MARK) for place, match in found.items())
    bare = [_without(block, found[place]) if place in found else block for place, block in enumerate(blocks)]
    return bare, tuple(marks)


def _stamp(block: Block) -> re.Match[str] | None:
    """None for an hour alone on its line, or in a heading: it is the hour of a day, and no place in a recording."""
    match = _STAMP.fullmatch(block.text) if block.kind != "heading" else None
    return match if match and (match["name"] or match["rest"]) else None


def _without(block: Block, match: re.Match[str]) -> Block:
    """A name before a stamp in brackets is who speaks, with a colon or without."""
    name, words = match["name"].strip(), match["rest"].strip()
    colon = match["colon"] or (":" if match["open"] and words else "")
    return replace(block, text=f"{name}{colon} {words}".strip() if name else words)
