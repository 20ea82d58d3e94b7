"""Finds headings without markup, and questions on lines of their own, by how they stand between paragraphs."""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise, takewhile

from voices.manuscript import Block, BlockKind
from voices.sentences import OPENING_MARKS, count_words, is_label, is_prose, is_question

_LONGEST_QUESTION = 60
"""Words; a longer paragraph that ends with a question mark is a paragraph."""

_LONGEST_LONE_QUESTION = 20
"""Words of a question in a text that has no others."""

_LONGEST_TITLE = 25
"""Words of the first line, which may be a title."""

# How a remark to the interviewee begins.
_TO_YOU = re.compile(
    r"(?:(?:And |So |But )?[Yy]ou(?:r|['’](?:re|ve|d))?|(?:That|It|This) (?:must|sounds|seems)) [^“”\"]*\.$"
)

_FEWEST_QUOTED = 3
"""Questions in quotations, each answered below: fewer may well be quoted."""

# How a request to the interviewee begins that ends without a question mark.
_REQUEST = re.compile(
    r"(?:(?:and|so|but|then|now|finally|lastly|last|please)[, :]+)?(?:tell|talk|give|take|show|walk) (?:us|me)\b"
    r"|(?:(?:finally|please)[, ]+)?(?:describe|explain|sum|name|pick|choose|complete|finish|define|share|imagine"
    r"|convince"
    r"|recommend|rate) (?:us|up|it|one|two|three|a|an|the|your|yourself|this|that|something|somebody|someone)\b"
)


def read(blocks: Sequence[Block]) -> tuple[Block, ...]:
    several = sum(_may_ask(block) and count_words(block.text) <= _LONGEST_QUESTION for block in blocks) > 1
    text = next((place for place, block in enumerate(blocks) if is_prose(block.text)), len(blocks))
    blocks = _unquoted(blocks)
    return tuple(replace(block, kind=_kind(blocks, place, several, text)) for place, block in enumerate(blocks))


def _unquoted(blocks: Sequence[Block]) -> Sequence[Block]:
    """Of an interview by e-mail the questions are quotations: each a block of its own, answered by a paragraph."""
    asked = [place for place, block in enumerate(blocks) if block.kind == "quote" and _is_answered(blocks, place)]
    if sum(is_question(blocks[place].text) for place in asked) < _FEWEST_QUOTED:
        return blocks
    return [
        replace(block, kind="question") if place in asked and is_question(block.text) else block
        for place, block in enumerate(blocks)
    ]


def _kind(blocks: Sequence[Block], place: int, several: bool, text: int) -> BlockKind:
    block = blocks[place]
    if block.kind == "heading" and place and is_question(block.text) and _is_answered(blocks, place):
        return "question"
    if block.kind != "paragraph" or block.speaker:
        return block.kind
    if _is_question(blocks, place, several):
        return "question"
    return "heading" if _is_heading(blocks, place, text) else "paragraph"


def _may_ask(block: Block) -> bool:
    return block.kind == "paragraph" and is_question(block.text) and block.text[:1] not in OPENING_MARKS


def _is_question(blocks: Sequence[Block], place: int, several: bool) -> bool:
    """A question that stands alone and has an answer below it."""
    block = blocks[place]
    if not _is_answered(blocks, place):
        return False
    if several and _is_remark(blocks, place):
        return True
    if several and _is_request(block):
        return blocks[place + 1].kind == "paragraph"
    longest = _LONGEST_QUESTION if several else _LONGEST_LONE_QUESTION
    return _may_ask(block) and count_words(block.text) <= longest


def _is_request(block: Block) -> bool:
    """An order that somebody follows by telling: "Sum it up in three words."."""
    short = block.kind == "paragraph" and count_words(block.text) <= _LONGEST_LONE_QUESTION
    return short and _REQUEST.match(block.text.casefold()) is not None


def _is_remark(blocks: Sequence[Block], place: int) -> bool:
    """A remark to the interviewee ("Your name is very long.") where every question has one paragraph for an answer."""
    text = blocks[place].text
    if not (_TO_YOU.match(text) and count_words(text) <= _LONGEST_LONE_QUESTION):
        return False
    asked = [
        other
        for other in range(len(blocks) - 1)
        if (_may_ask(blocks[other]) or _is_request(blocks[other])) and _is_answered(blocks, other)
    ]
    answers = [below - above - 1 for above, below in pairwise(asked)]
    here = [below - above - 1 for above, below in pairwise(asked) if above < place < below]
    return len(asked) > _FEWEST_QUOTED and here == [3] and answers.count(1) == len(answers) - 1


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
    if not is_label(block.text):
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
