"""Takes off what a publication sets before each question: a number, a bullet, an arrow, a dash."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from voices.manuscript import Block, Removal
from voices.sentences import BULLET, is_question
from voices.structure.quick_answers import asks

MARK = "the number of a question, which is a heading now"

_FEWEST = 3
"""Questions: two may well be items of a list."""

# A number before a question: "1.", "2)", "(3)", "#4", "No 5:", "6/10".
_NUMBER = re.compile(r"\s*(?:#\s?|No\.?\s?|[(\[])?(?P<number>\d{1,2})(?:/\d{1,2}|\s?[.):\]–—-])?\s+(?=\S)")

# A bullet or an arrow before a question.
_BULLET = re.compile(rf"{BULLET.pattern}|\s*(?:>{{1,3}}|»|→|—>|->)\s*(?=\S)")

# A dash, before a question and before its answer.
_DASH = re.compile(r"\s*[–—-]\s+(?=\S)")

_Found = Mapping[int, re.Match[str]]


def read(blocks: Sequence[Block]) -> tuple[list[Block], tuple[Removal, ...]]:
    """The blocks without them, and the numbers."""
    numbers = _numbers(blocks)
    marks = tuple(
        Removal(line=blocks[place].line, text=one[0].strip(), reason=MARK, is_mark=True)
        for place, one in numbers.items()
    )
    return _without(_without(_without(blocks, numbers), _bullets(blocks)), _dashes(blocks)), marks


def _numbers(blocks: Sequence[Block]) -> _Found:
    """Counted from the first to the last without a gap, each with its answer behind or below it."""
    found = {
        place: match
        for place, match in _opened(blocks, _NUMBER).items()
        if asks(rest := blocks[place].text[match.end() :])
        or (is_question(rest) and place + 1 < len(blocks) and not _NUMBER.match(blocks[place + 1].text))
    }
    counted = [int(match["number"]) for match in found.values()]
    return found if counted == list(range(1, len(counted) + 1)) and len(counted) >= _FEWEST else {}


def _bullets(blocks: Sequence[Block]) -> _Found:
    """Before whole questions and nothing else, each with its answer below it."""
    opened = _opened(blocks, _BULLET)
    asked = all(is_question(blocks[place].text) and place + 1 not in opened for place in opened)
    return opened if asked and len(opened) >= _FEWEST else {}


def _dashes(blocks: Sequence[Block]) -> _Found:
    """Before questions and answers in turns."""
    opened = _opened(blocks, _DASH)
    asked = [place for place in opened if is_question(blocks[place].text)]
    in_turns = all(place + 1 in opened and place + 1 not in asked for place in asked)
    return opened if in_turns and len(asked) >= _FEWEST and len(opened) <= 2 * len(asked) else {}


def _opened(blocks: Sequence[Block], opening: re.Pattern[str]) -> dict[int, re.Match[str]]:
    found = ((place, opening.match(block.text)) for place, block in enumerate(blocks) if not block.speaker)
    return {place: match for place, match in found if match and blocks[place].kind == "paragraph"}


def _without(blocks: Sequence[Block], found: _Found) -> list[Block]:
    return [
        replace(block, text=block.text[found[place].end() :]) if place in found else block
        for place, block in enumerate(blocks)
    ]
