"""Writes names that stand in capitals as names are written, where the text shows elsewhere that they are names."""

import re
from collections.abc import Sequence
from dataclasses import replace

from voices.guess.names import is_name
from voices.manuscript import Block

# Two to four words in capitals, which may be a name: "LIONEL ABERNATHY".
_CAPITALS = re.compile(r"\b[A-Z][A-Z’'-]+(?: [A-Z][A-Z’'-]+){1,3}\b")


def lowered(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """The blocks with names in capitals written as names, when their last word recurs so in the text."""
    text = "\n".join(block.text for block in blocks)
    return tuple(_lowered(block, text) if _CAPITALS.search(block.text) else block for block in blocks)


def _lowered(block: Block, text: str) -> Block:
    return replace(block, text=_CAPITALS.sub(lambda match: _as_name(match[0], text), block.text))


def _as_name(words: str, text: str) -> str:
    name = words.title().replace("’S", "’s").replace("'S", "'s")
    return name if is_name(name) and name.split()[-1] in text else words
