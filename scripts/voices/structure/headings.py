"""Finds headings without markup, and questions on lines of their own, by how they stand between paragraphs."""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise, takewhile

from voices.manuscript import Block, BlockKind
from voices.sentences import NUMBERED, count_words, ends_sentence, is_label, is_prose, is_question
from voices.structure import remarks

_LONGEST_LONE_QUESTION = 20
"""Words of a question in a text that has no others."""

_LONGEST_TITLE = 25
"""Words of the first line, which may be a title."""

_FEWEST_QUOTED = 3
"""Questions in quotations, each answered below: fewer may well be quoted."""

_FEWEST_PROMPTS = 3
"""Beginnings of sentences that somebody completes: "I could not do without …"."""

_FEWEST_COUNTED, _LONGEST_COUNTED = 3, 18
"""Sentences with a number that head a paragraph each, and the words of one."""

_LONGEST_PROMPT = 12
"""Words of such a beginning."""


# The end of a sentence with another behind it.
_SEVERAL = re.compile(r"[a-z]{3}[.!] (?:[A-Z]|\d+$)")


def read(blocks: Sequence[Block]) -> tuple[Block, ...]:
    several = sum(remarks.may_ask(block) or remarks.is_request(block) for block in blocks) > 1
    text = next((place for place, block in enumerate(blocks) if is_prose(block.text)), len(blocks))
    blocks = _counted(_prompted(_unquoted(blocks)))
    read = [replace(block, kind=_kind(blocks, place, several, text)) for place, block in enumerate(blocks)]
    return tuple(replace(block, kind="heading") if _is_twin(read, place) else block for place, block in enumerate(read))


def _is_twin(blocks: Sequence[Block], place: int) -> bool:
    """Of two headings that end alike the second may stand over a few words: "Best moment", "Worst moment"."""
    if not 2 <= place < len(blocks) - 1:
        return False
    twin, between, block, below = blocks[place - 2 : place + 2]
    kinds = (twin.kind, between.kind, block.kind, below.kind)
    if kinds != ("heading", "paragraph", "paragraph", "paragraph") or not is_label(block.text) or block.speaker:
        return False
    mine, others = block.text.casefold().split(), twin.text.casefold().split()
    alike = len(mine) == len(others) > 1 and mine[-1] == others[-1]
    return alike and ends_sentence(between.text) and ends_sentence(below.text)


def _unquoted(blocks: Sequence[Block]) -> Sequence[Block]:
    """Of an interview by e-mail the questions are quotations: each a block of its own, answered by a paragraph."""
    asked = [place for place, block in enumerate(blocks) if block.kind == "quote" and _is_answered(blocks, place)]
    if sum(is_question(blocks[place].text) for place in asked) < _FEWEST_QUOTED:
        return blocks
    return [
        replace(block, kind="question") if place in asked and is_question(block.text) else block
        for place, block in enumerate(blocks)
    ]


def _prompted(blocks: Sequence[Block]) -> Sequence[Block]:
    """Prompts are headings: several lines that end alike without an end, each completed by a paragraph."""
    for mark in ("…", "...", ":"):
        found = {
            place
            for place, (block, below) in enumerate(pairwise(blocks))
            if block.kind == below.kind == "paragraph"
            and block.text.endswith(mark)
            and count_words(block.text) <= _LONGEST_PROMPT
            and not (below.text.endswith(mark) or block.speaker)
        }
        if len(found) >= _FEWEST_PROMPTS:
            blocks = [replace(block, kind="heading") if place in found else block for place, block in enumerate(blocks)]
    return blocks


def _counted(blocks: Sequence[Block]) -> Sequence[Block]:
    """Sentences are headings when they are counted from one on, each over a paragraph: "1. Knock like a neighbour."."""
    found = {
        place: match
        for place, (block, below) in enumerate(pairwise(blocks))
        if block.kind == below.kind == "paragraph"
        and (match := NUMBERED.match(block.text))
        and count_words(block.text) <= _LONGEST_COUNTED
        and not (block.speaker or NUMBERED.match(below.text) or is_question(block.text))
    }
    numbers = [int(match["number"]) for match in found.values()]
    if len(numbers) < _FEWEST_COUNTED or numbers != list(range(1, len(numbers) + 1)):
        return blocks
    return [replace(block, kind="heading") if place in found else block for place, block in enumerate(blocks)]


def _kind(blocks: Sequence[Block], place: int, several: bool, text: int) -> BlockKind:
    block = blocks[place]
    if block.kind == "heading" and place and is_question(block.text) and _is_answered(blocks, place):
        return "question"
    if block.kind != "paragraph" or block.speaker:
        return block.kind
    if _is_question(blocks, place, several):
        return "question"
    return "heading" if _is_heading(blocks, place, text) else "paragraph"


def _is_question(blocks: Sequence[Block], place: int, several: bool) -> bool:
    """A question that stands alone and has an answer below it."""
    block = blocks[place]
    if not _is_answered(blocks, place):
        return False
    if several and remarks.is_remark(blocks, place):
        return True
    if several and remarks.is_request(block):
        return blocks[place + 1].kind == "paragraph"
    longest = remarks.LONGEST_QUESTION if several else _LONGEST_LONE_QUESTION
    return remarks.may_ask(block) and count_words(block.text) <= longest


def _is_answered(blocks: Sequence[Block], place: int) -> bool:
    return place + 1 < len(blocks) and blocks[place + 1].kind in ("paragraph", "item", "quote")


def _is_heading(blocks: Sequence[Block], place: int, text: int) -> bool:
    """A label above a paragraph, a list or a question; the first line may be longer and stand above anything.

    `text` is the place of the first paragraph.
    """
    block, below = blocks[place], blocks[place + 1 : place + 2]
    if not below:
        return False
    if place == 0:
        return not is_prose(block.text) and count_words(block.text) <= _LONGEST_TITLE
    if not is_label(block.text) or _SEVERAL.search(block.text):
        return False
    if place > text and _in_unmarked_list(blocks, place):
        return _heads_people(blocks, place)
    announced = is_prose(below[0].text) or is_label(below[0].text) or below[0].text.endswith((":", "…"))
    return announced or below[0].kind in ("item", "quote", "heading")


def _in_unmarked_list(blocks: Sequence[Block], place: int) -> bool:
    """Among three labels or more, below the first paragraph: a list without bullets."""
    above = [block.text for block in blocks[max(place - 3, 0) : place]]
    below = [block.text for block in takewhile(lambda block: block.kind != "item", blocks[place + 1 : place + 4])]
    labels_above, labels_below = _labels(above[::-1]), _labels(below)
    ends_run = labels_below == 0 and below and is_prose(below[0])
    return labels_above + 1 + labels_below >= 3 and not ends_run


def _heads_people(blocks: Sequence[Block], place: int) -> bool:
    """Whether a label without a comma stands over two labels or more that have one: names, each with a post."""
    below = [block.text for block in blocks[place + 1 : place + 3]]
    return "," not in blocks[place].text and is_prose(blocks[place - 1].text) and sum("," in one for one in below) == 2


def _labels(texts: Sequence[str]) -> int:
    """How many labels stand at the start."""
    return next((place for place, text in enumerate(texts[:3]) if not is_label(text)), len(texts[:3]))
