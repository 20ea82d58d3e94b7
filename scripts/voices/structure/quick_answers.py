"""Parts a question from the answer that follows it in the same paragraph, where one such paragraph follows another."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from voices.manuscript import Block
from voices.sentences import count_words

# A short question at the start of a paragraph, and what follows it, perhaps behind a dash.
_ASKED = re.compile(r"(?P<question>[A-Z0-9…][^.?!“”\"]{2,160}\?)\s+(?:[–—-]\s+)?(?P<answer>[^?\s].*)")

_LONGEST = 20
"""Words of such a question."""

_LEAST = 3
"""Paragraphs in a row: two may well open with a question that the writer asks."""


def read(blocks: Sequence[Block]) -> list[Block]:
    return [part for run in _runs(blocks) for block in run for part in _parted(block, len(run) >= _LEAST)]


def asks(text: str) -> bool:
    """Whether a text begins with a short question and goes on with something else."""
    match = _ASKED.fullmatch(text)
    return match is not None and count_words(match["question"]) <= _LONGEST


def _runs(blocks: Sequence[Block]) -> Iterator[list[Block]]:
    """Neighbouring paragraphs that begin with a question together, every other block alone."""
    run: list[Block] = []
    for block in blocks:
        if run and not (_asks(block) and _asks(run[-1])):
            yield run
            run = []
        run.append(block)
    if run:
        yield run


def _asks(block: Block) -> bool:
    return block.kind == "paragraph" and not block.speaker and asks(block.text)


def _parted(block: Block, asked: bool) -> tuple[Block, ...]:
    match = _ASKED.fullmatch(block.text) if asked else None
    if not match:
        return (block,)
    return replace(block, kind="question", text=match["question"]), replace(block, text=match["answer"])
