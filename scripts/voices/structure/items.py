"""Finds list items, by their bullets, dashes and numbers, and how deep they are nested by their indentation."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from voices.manuscript import Block
from voices.sentences import BULLET, NUMBERED, is_label, is_prose

# A dash at the start of a line: an item among others, but alone it may open a speech.
_DASH = re.compile(r"\s*[–—]\s*(?=\S)")


def read(blocks: Sequence[Block]) -> list[Block]:
    found = [_item(block, _around(blocks, place)) for place, block in enumerate(blocks)]
    return [block for run in _runs(found) for block in _nested(run)]


def _around(blocks: Sequence[Block], place: int) -> list[str]:
    """The text above and below."""
    return [blocks[other].text for other in (place - 1, place + 1) if 0 <= other < len(blocks)]


def _item(block: Block, around: list[str]) -> Block:
    if block.kind != "paragraph" or block.speaker:
        return block
    if match := BULLET.match(block.text):
        return _listed(block, match.end())
    if (match := _DASH.match(block.text)) and any(_DASH.match(text) for text in around):
        return _listed(block, match.end())
    if (match := NUMBERED.match(block.text)) and _in_list(block.text, around):
        return _listed(block, match.start("number"))
    return block


def _in_list(text: str, around: list[str]) -> bool:
    """A number counts an item next to other items; a short one above a paragraph counts a heading."""
    below = around[-1] if around else ""
    if is_label(text) and is_prose(below) and not NUMBERED.match(below):
        return any(NUMBERED.match(other) for other in around[:-1])
    return any(NUMBERED.match(other) for other in around)


def _listed(block: Block, start: int) -> Block:
    """The item without its bullet; `depth` holds the indentation in characters until the whole run is known."""
    indentation = len(block.text.expandtabs(4)) - len(block.text.expandtabs(4).lstrip())
    return replace(block, kind="item", text=block.text[start:], depth=indentation)


def _runs(blocks: Sequence[Block]) -> Iterator[list[Block]]:
    """Neighbouring items together, every other block alone."""
    run: list[Block] = []
    for block in blocks:
        if run and (block.kind != "item" or run[-1].kind != "item"):
            yield run
            run = []
        run.append(block)
    if run:
        yield run


def _nested(run: list[Block]) -> list[Block]:
    """Depth counted in steps from 0, never more than one deeper than the item above."""
    if run[0].kind != "item":
        return [replace(block, text=block.text.strip()) for block in run]
    steps = sorted({block.depth for block in run})
    nested: list[Block] = []
    for block in run:
        deepest = nested[-1].depth + 1 if nested else 0
        nested.append(replace(block, depth=min(steps.index(block.depth), deepest), text=block.text.strip()))
    return nested
