"""Takes the numbers off questions that are counted: "1. Who do you work for?", then "2. Since when?"."""

from collections.abc import Sequence
from dataclasses import replace

from voices.manuscript import Block, Removal
from voices.sentences import NUMBERED, is_question

MARK = "the number of a question, which is a heading now"

_FEWEST = 3
"""Questions, counted from the first to the last without a gap."""


def read(blocks: Sequence[Block]) -> tuple[list[Block], tuple[Removal, ...]]:
    """The blocks without these numbers, and the numbers; each question has its answer below it."""
    found = {
        place: match
        for place, block in enumerate(blocks[:-1])
        if block.kind == "paragraph"
        and (match := NUMBERED.match(block.text))
        and is_question(block.text)
        and not NUMBERED.match(blocks[place + 1].text)
    }
    numbers = [int(match["number"]) for match in found.values()]
    if len(numbers) < _FEWEST or numbers != list(range(1, len(numbers) + 1)):
        return list(blocks), ()
    marks = tuple(
        Removal(line=blocks[place].line, text=match[0].strip(), reason=MARK) for place, match in found.items()
    )
    return [
        replace(block, text=block.text[found[place].end() :]) if place in found else block
        for place, block in enumerate(blocks)
    ], marks
