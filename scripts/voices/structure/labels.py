"""Gives the names of those who speak a colon where a transcript has none: on a line of their own, or before a dash."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from voices.manuscript import Block

# A name, initials or a letter before a dash, at the start of a line.
_DASHED = re.compile(r"(?P<label>[A-Z]{1,4}|[A-Z][\w'’-]+(?: [A-Z][\w'’-]+){0,2})\s[–—-]\s+(?=\S)")

# A name alone on its line.
_ALONE = re.compile(r"(?P<label>[A-Z][\w'’-]*(?: [A-Z][\w'’-]+){0,2})")

_OFTEN = 3
"""Times that each of two names must come back; "Notes" may be a heading twice."""


def read(blocks: Sequence[Block]) -> list[Block]:
    """The blocks with colons, if two names or more come back often enough."""
    alone = _coming_back(blocks, _ALONE, whole=True)
    dashed = _coming_back(blocks, _DASHED, whole=False)
    return [_labelled(block, alone, dashed) for block in blocks]


def _coming_back(blocks: Sequence[Block], pattern: re.Pattern[str], whole: bool) -> set[str]:
    found = (pattern.fullmatch(block.text) if whole else pattern.match(block.text) for block in blocks)
    counted = Counter(match["label"] for match in found if match)
    often = {label for label, count in counted.items() if count >= _OFTEN}
    return often if len(often) > 1 else set()


def _labelled(block: Block, alone: set[str], dashed: set[str]) -> Block:
    if block.text in alone:
        return replace(block, kind="paragraph", text=f"{block.text}:")
    match = _DASHED.match(block.text)
    if not match or match["label"] not in dashed:
        return block
    return replace(block, text=f"{match['label']}: {block.text[match.end() :]}")
