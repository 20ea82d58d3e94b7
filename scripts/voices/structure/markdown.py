"""Writes blocks as Markdown: `##` for headings and questions, `-` for items, the words exactly as they were."""

import re
from collections.abc import Iterator, Sequence

from voices.manuscript import Block
from voices.sentences import NUMBERED
from voices.structure.escape import escaped, escaped_start

_INDENT = "    "
"""Four spaces a level: what Python-Markdown takes for a nested list."""


def to_markdown(blocks: Sequence[Block]) -> str:
    return "\n\n".join(_written(run) for run in _runs(blocks))


def _runs(blocks: Sequence[Block]) -> Iterator[list[Block]]:
    """Neighbouring items of one list together, lines of one quotation together, other blocks alone."""
    run: list[Block] = []
    for block in blocks:
        together = run and run[-1].kind == block.kind and block.kind in ("item", "quote")
        if run and not together:
            yield run
            run = []
        run.append(block)
    if run:
        yield run


def _written(run: list[Block]) -> str:
    first = run[0]
    if first.kind == "item":
        return _list(run)
    if first.kind == "quote":
        return "\n>\n".join(f"> {escaped_start(block.text)}" for block in run)
    if first.kind in ("heading", "question"):
        return f"## {escaped(first.text)}"
    return f"**{escaped(first.speaker)}:** {escaped(first.text)}" if first.speaker else escaped_start(first.text)


def _list(run: list[Block]) -> str:
    """Bulleted, or numbered from 1; a list whose numbers Python-Markdown would change is left as paragraphs."""
    numbers = [match and match["number"] for match in (NUMBERED.match(block.text) for block in run)]
    if not any(numbers):
        return "\n".join(f"{_INDENT * block.depth}- {escaped_start(block.text)}" for block in run)
    if numbers == [str(number) for number in range(1, len(run) + 1)] and not any(block.depth for block in run):
        return "\n".join(_numbered(block.text) for block in run)
    return "\n\n".join(escaped_start(block.text) for block in run)


def _numbered(text: str) -> str:
    number, rest = re.split(r"[.)]\s+", text, maxsplit=1)
    return f"{number}. {escaped_start(rest)}"
