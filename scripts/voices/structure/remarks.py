"""What an interviewer says on a line of its own: a question, a request, or a remark, known by many weak signs."""

import re
from collections.abc import Callable, Sequence
from itertools import pairwise

from voices.manuscript import Block
from voices.sentences import OPENING_MARKS, count_words, ends_sentence, is_prose, is_question

LONGEST_QUESTION = 60
"""Words; a longer paragraph that ends with a question mark is a paragraph."""

_LONGEST_REMARK, _BRIEF = 20, 12
"""Words of a remark or a request, and of most."""

_FEWEST_ASKED = 3
"""Questions of a text in which there may be remarks."""

_ENOUGH = 6
"""What a remark must weigh."""

# How a request to the interviewee begins that ends without a question mark.
_REQUEST = re.compile(
    r"(?:(?:and|so|but|then|now|finally|lastly|last|please)[, :]+)*(?:tell|talk|give|take|show|walk) (?:us|me)\b"
    r"|(?:(?:finally|please|and)[, ]+)*(?:describe|explain|sum|name|pick|choose|complete|finish|define|share|imagine"
    r"|convince|recommend|rate) (?:us|up|it|one|two|three|a|an|the|your|yourself|this|that|something|somebody"
    r"|someone)\b"
    r"|(?:and )?(?:finally|lastly)[,:]\s(?!i\b|we\b)"
)

# How one begins who speaks to the interviewee, of what they did, are, or have said.
_TO_YOU = re.compile(
    r"(?:(?:and|so|but|yet|well|still|though|now|i (?:hear|gather|see|understand|notice|believe|know|am told)(?: that)?"
    r"|they say(?: that)?|people say(?: that)?|some say(?: that)?)[, ]+)*"
    r"(?:your\b|you(?:['’]ve| have| had|['’]d)? (?:\w+ed|been|had|made|left|said|done|went|grew|came|were|took|began"
    r"|wrote|won|lost|kept|met|chose|brought|gave|spoke|spent|got|told|thought|ran|led|sat|taught|built|fell|found"
    r"|are (?:a|an|the|now|from|known|said|\w+ing)|sound|seem|look|mention|say|describe|call|must (?:have|be))\b"
    r"|you(?:['’]re| are) (?:a|an|the|now|from|known|said|quite|very|\w+ing)\b"
    r"|(?:that|it|this) (?:must|sounds|seems)\b)"
)

_YOU = re.compile(r"\byou(?:r|['’](?:re|ve|d))?\b")
_SELF = re.compile(r"\b(?:I|me|my|mine|we|our|us)\b(?! (?:hear|gather|see|understand|notice|believe|know)\b)")

# How one answers.
_REPLY = re.compile(
    r"(?:I|We|It|They|He|She|Yes|No|My|Our|That|Not|Only|Well|Oh|Perhaps|Never|Always|Absolutely|Very|Of course|True"
    r"|Because)\b"
)


def may_ask(block: Block) -> bool:
    """Whether it is a question that nobody quotes."""
    asks = block.kind == "paragraph" and is_question(block.text) and block.text[:1] not in OPENING_MARKS
    return asks and count_words(block.text) <= LONGEST_QUESTION


def is_request(block: Block) -> bool:
    """An order that somebody follows by telling: "Sum it up in three words."."""
    short = block.kind == "paragraph" and count_words(block.text) <= _LONGEST_REMARK
    return short and _REQUEST.match(block.text.casefold()) is not None


def is_remark(blocks: Sequence[Block], place: int) -> bool:
    """A remark that stands for a question ("Your name is very long."), between one answer and the next."""
    block = blocks[place]
    asked = [other for other in range(len(blocks) - 1) if _asks(blocks[other])]
    inside = 0 < place < len(blocks) - 1 and len(asked) >= _FEWEST_ASKED and asked[0] < place
    if not inside or count_words(block.text) > _LONGEST_REMARK or not _stands_alone(blocks, place):
        return False
    return sum(weight for weight, speaks in _SIGNS if speaks(blocks, place, asked)) >= _ENOUGH


def _asks(block: Block) -> bool:
    return block.kind == "question" or may_ask(block) or is_request(block)


def _stands_alone(blocks: Sequence[Block], place: int) -> bool:
    """A sentence with an answer of another above it, and its own below."""
    above, block, below = blocks[place - 1 : place + 2]
    said = block.kind == "paragraph" and not block.speaker and ends_sentence(block.text)
    return said and above.kind in ("paragraph", "item") and below.kind == "paragraph" and not _asks(below)


# What speaks for a remark, and what against it


def _speaks_to_you(blocks: Sequence[Block], place: int, asked: Sequence[int]) -> bool:
    return _TO_YOU.match(blocks[place].text.casefold()) is not None


def _names_you(blocks: Sequence[Block], place: int, asked: Sequence[int]) -> bool:
    return _YOU.search(blocks[place].text.casefold()) is not None


def _is_brief(blocks: Sequence[Block], place: int, asked: Sequence[int]) -> bool:
    return count_words(blocks[place].text) <= _BRIEF


def _is_replied_to(blocks: Sequence[Block], place: int, asked: Sequence[int]) -> bool:
    return _REPLY.match(blocks[place + 1].text) is not None


def _is_told_more(blocks: Sequence[Block], place: int, asked: Sequence[int]) -> bool:
    """A paragraph above and below, as answers are."""
    return is_prose(blocks[place - 1].text) and is_prose(blocks[place + 1].text)


def _stands_for_a_question(blocks: Sequence[Block], place: int, asked: Sequence[int]) -> bool:
    """Three paragraphs between two questions, where all other answers have one."""
    around = list(pairwise(asked))
    here = [below - above - 1 for above, below in around if above < place < below]
    others = [below - above - 1 for above, below in around if not above < place < below]
    return here == [3] and len(others) > 1 and set(others) == {1}


def _speaks_of_oneself(blocks: Sequence[Block], place: int, asked: Sequence[int]) -> bool:
    return _SELF.search(blocks[place].text) is not None


def _is_quoted(blocks: Sequence[Block], place: int, asked: Sequence[int]) -> bool:
    return any(mark in blocks[place].text for mark in '“”"')


_SIGNS: tuple[tuple[int, Callable[[Sequence[Block], int, Sequence[int]], bool]], ...] = (
    (+3, _speaks_to_you),
    (+1, _names_you),
    (+1, _is_brief),
    (+1, _is_replied_to),
    (+1, _is_told_more),
    (+2, _stands_for_a_question),
    (-4, _speaks_of_oneself),
    (-4, _is_quoted),
)
