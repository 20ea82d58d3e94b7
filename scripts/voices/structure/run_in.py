"""Parts a heading from the text that follows it in the same paragraph, where several paragraphs begin so."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from voices.manuscript import Block
from voices.sentences import is_question

_FEWEST = 3
"""Paragraphs that begin so, each with words of its own."""

# A beginning in bold.
_BOLD = re.compile(r"(?P<mark>\*\*|__)(?P<head>[^*_]{2,120}?)(?P=mark)[.:]?\s+(?P<text>[^*_\s].*)")

# One in bold; one that says "On …" before a colon; one in capitals.
_WAYS = (
    _BOLD,
    re.compile(r"(?P<head>(?:On|Ar) [^.:?!]{2,40}):\s+(?P<text>\S.*)"),
    re.compile(r"(?P<head>[A-Z][A-Z'’]*(?:,? [A-Z][A-Z'’-]*){1,5})[.:]?\s+(?P<text>[“\"‘']?(?:[A-Z][a-z’']|I |A ).*)"),
)


def read(blocks: Sequence[Block]) -> list[Block]:
    for way in _WAYS:
        found = [match["head"] for block in blocks if (match := _match(block, way))]
        if len(found) >= _FEWEST and len(set(found)) == len(found):
            asked = sum(map(is_question, found)) > 1
            blocks = [part for block in blocks for part in _parted(block, way, asked)]
    return [_unmarked(block) for block in blocks]


def _unmarked(block: Block) -> Block:
    """A paragraph whose beginning is in bold for emphasis only."""
    match = _match(block, _BOLD)
    return replace(block, text=f"{match['head']} {match['text']}") if match else block


def _match(block: Block, way: re.Pattern[str]) -> re.Match[str] | None:
    return way.fullmatch(block.text) if block.kind == "paragraph" and not block.speaker else None


def _parted(block: Block, way: re.Pattern[str], asked: bool) -> Iterator[Block]:
    match = _match(block, way)
    if match:
        yield replace(block, kind="question" if asked else "heading", text=match["head"].strip())
    yield replace(block, text=match["text"]) if match else block
