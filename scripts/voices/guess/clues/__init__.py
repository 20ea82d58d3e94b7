"""Recognises lines that are about the piece and not part of it: a date, a byline, a source, a name with a post."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from itertools import takewhile

from voices.guess import dates
from voices.guess.clues import (
    byline,
    date_line,
    kicker,
    label_line,
    masthead,
    person_line,
    post_line,
    source_inside,
    source_line,
)
from voices.guess.clues.clue import Clue, Kind
from voices.guess.clues.publications import GENERIC, is_publication, may_be_publication
from voices.guess.names import clean_name, is_name
from voices.guess.reading import Reading
from voices.manuscript import Block
from voices.sentences import count_words, is_prose

__all__ = ["RECOGNISERS", "Clue", "Kind", "find", "head_length", "is_publication"]

Recogniser = Callable[[Block, Reading], Clue | None]

_DEEPEST_HEAD, _DEEPEST_FOOT = 10, 4
"""Blocks from either end within which lines may be about the piece."""

# In this order: the first that recognises a line has it.
RECOGNISERS = (
    person_line.recognise_graduate,
    label_line.recognise,
    date_line.recognise,
    byline.recognise,
    source_line.recognise,
    source_line.recognise_brought_out,
    source_line.recognise_publication,
    masthead.recognise,
    byline.recognise_name,
    person_line.recognise,
    post_line.recognise_held,
    post_line.recognise_council,
    post_line.recognise,
    kicker.recognise,
    date_line.recognise_below,
)

# What the first paragraphs and the lines between them may say; who speaks there is a person's business.
INSIDE = (
    date_line.recognise,
    date_line.recognise_inside,
    byline.recognise,
    source_line.recognise,
    masthead.recognise_under_byline,
    source_inside.recognise,
)

# The number before a heading, and what a wiki puts behind it.
_AROUND = re.compile(r"^\W*(?:\d{1,2}[.)] )?|\s*(?:\[\w+\])?\W*$")

# What stands between the parts of a line: a bar, or a comma or dash before the next label.
_PARTS = re.compile(
    rf"{kicker.BAR.pattern}|,? [–—-] (?=(?:categor|tags|posted|published|updated|by ))|, (?=(?:posted|published"
    rf"|updated|author|words by|text by|interview by)\b)",
    re.IGNORECASE,
)

# The label of a year in somebody's life: "Year of graduation | 2012".
_OF_A_LIFE = re.compile(
    r"(?:years? (?:of|in)|graduated?|graduation|qualified|born|joined|started|class of)\b", re.IGNORECASE
)

# The parts of such a line that say neither when nor where it was published.
_LABEL = re.compile(
    rf"(?:from )?(?:the |our )?archives?|{kicker.KIND.pattern}|\d+ comments?|(?:issue|no|vol)\b.*|\W*", re.IGNORECASE
)

# What a line of several parts may hold.
IN_A_BAR = (person_line.recognise_graduate, date_line.recognise, byline.recognise, source_line.recognise)

# What each sentence of a short line may say.
IN_A_SENTENCE = (*IN_A_BAR, source_line.recognise_publication)

_SHORT = 25
"""Words of a line whose sentences are read one by one."""

_LABEL_WORDS = 4
"""Words of what is marked as a quotation and may be a label: ">> WORKING LIFE"."""

_DEEPEST_OPENING = 5
"""Blocks below the head that may still say when and where it was published."""


def find(reading: Reading) -> list[Clue]:
    """What the lines above and below the text say about it."""
    head, foot = _head(reading.blocks), _foot(reading.blocks)
    opening = reading.blocks[: len(head) + _DEEPEST_OPENING]
    persons = _persons(reading.blocks[len(head) :], reading)
    inside = [clue for block in opening for clue in _in_a_bar(block, reading) or _first_of(INSIDE, block, reading)]
    told = {clue.line for clue in persons}
    below = [clue for clue in _read(foot, reading) if clue.line not in told]
    found = [*_read(head, reading), *persons, *below]
    lines = {clue.line for clue in found}
    every = [*found, *(clue for clue in inside if clue.line not in lines)]
    every += _running_heads(reading)
    said = _said(reading.blocks) | _parts(reading.blocks)
    return [clue for clue in every if not (clue.kind == "date" and clue.line in said)]


# Why lines were taken out that stand on every page of what was printed.
_RUNNING_HEAD = re.compile(r"a running head|repeated at one height|a header of the Word file")


def _running_heads(reading: Reading) -> Iterator[Clue]:
    """The publication and the issue in the heads of its pages, which were taken out of the text."""
    for gone in reading.removed:
        if _RUNNING_HEAD.search(gone.reason):
            head = Block(kind="heading", text=gone.text, line=gone.line)
            found = _in_a_bar(head, reading) or _first_of(IN_A_SENTENCE, head, reading)
            yield from (replace(clue, sure=False, stays=True, first=False) for clue in found if clue.kind != "byline")


def _said(blocks: Sequence[Block]) -> set[int]:
    """The lines of answers: a day that somebody speaks of is none of publication."""
    asked = {"question", "heading"}
    below = zip((None, *blocks), blocks, strict=False)
    return {block.line for above, block in below if block.speaker or (above and above.kind == "question")} - {
        block.line for block in blocks if block.kind in asked
    }


def _parts(blocks: Sequence[Block]) -> set[int]:
    """Headings of parts of the text that have no day, "Christmas 1982", and where a list of contents has them."""
    first = next((place for place, block in enumerate(blocks) if is_prose(block.text)), len(blocks))
    headings = [block for block in blocks[first + 1 :] if block.kind == "heading"]
    parts = {_entry(block) for block in headings if (day := dates.found(_entry(block))) and day.day is None}
    return {block.line for block in blocks if _entry(block) in parts}


def _entry(block: Block) -> str:
    """What a list of contents or a heading says, without its number and what a wiki puts behind it."""
    return _AROUND.sub("", block.text)


def _persons(blocks: Sequence[Block], reading: Reading) -> list[Clue]:
    """Names with posts on lines of their own within the text: of several people, each over their own words."""
    below = (*blocks[1:], None)
    found = [clue for block, other in zip(blocks, below, strict=False) if (clue := _person(block, other, reading))]
    return found if len({clue.name for clue in found}) > 1 else []


def _person(block: Block, below: Block | None, reading: Reading) -> Clue | None:
    """A name with a post on one line, or a name over a line with its post."""
    clue = person_line.recognise(block, reading)
    if clue and clue.kind == "name" and below:
        post = person_line.post_of(below, reading)
        return replace(clue, kind="person", post=post) if post else None
    return clue if clue and clue.kind == "person" else None


def head_length(blocks: tuple[Block, ...]) -> int:
    """How many blocks stand above the first paragraph or question; items over everything else are a menu's."""
    menu = next((place for place, block in enumerate(blocks) if block.kind != "item"), 0)
    for place, block in list(enumerate(blocks))[menu:]:
        if _is_sentence_of_the_head(blocks, place):
            continue
        quoted = block.kind == "quote" and count_words(block.text) > _LABEL_WORDS
        if is_prose(block.text) or block.kind == "item" or quoted or (block.kind == "question" and place):
            return place
    return len(blocks)


# How a line of a mail or a form begins: "From: …".
_OF_A_FORM = re.compile(r"[A-Z][\w -]{1,20}:")

_LONGEST_SENTENCE, _ABOVE_DATE = 20, 5
"""Words of a headline or tagline that is a sentence, and the lines below it of which one is a date alone."""


def _is_sentence_of_the_head(blocks: tuple[Block, ...], place: int) -> bool:
    """Whether a short paragraph stands over a date, with nothing but lines between them: a headline or standfirst."""
    block = blocks[place]
    if block.kind != "paragraph" or block.speaker or not is_prose(block.text) or _OF_A_FORM.match(block.text):
        return False
    lines = list(takewhile(lambda block: not is_prose(block.text), blocks[place + 1 : place + 1 + _ABOVE_DATE]))
    dated = any(date_line.LINE.fullmatch(line.text.strip()) for line in lines)
    return dated and count_words(block.text) <= _LONGEST_SENTENCE


def _head(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    return blocks[: max(min(head_length(blocks), _DEEPEST_HEAD), min(3, len(blocks)))]


def _foot(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    return blocks[max(len(_head(blocks)), len(blocks) - _DEEPEST_FOOT) :]


def _read(blocks: tuple[Block, ...], reading: Reading) -> Iterator[Clue]:
    """The clues of neighbouring lines; a byline over two lines is one clue for each."""
    alone: Block | None = None
    for block in blocks:
        if alone and is_name(clean_name(block.text)):
            asks = alone.text.casefold().startswith(byline.ASKS)
            yield Clue(kind="byline", line=alone.line, text=alone.text, asks=asks)
            yield Clue(kind="byline", line=block.line, text=block.text, name=clean_name(block.text), asks=asks)
            alone = None
            continue
        alone = block if byline.ALONE.fullmatch(block.text) else None
        found = _in_a_bar(block, reading) or _recognised(block, reading) or _in_sentences(block, reading)
        yield from (*found, *_behind_the_byline(block, found, reading))


def _recognised(block: Block, reading: Reading) -> list[Clue]:
    return _first_of(RECOGNISERS, block, reading)


def _first_of(recognisers: Sequence[Recogniser], block: Block, reading: Reading) -> list[Clue]:
    """What the first recogniser that knows this line makes of it."""
    found = (recognise(block, reading) for recognise in recognisers)
    return [clue for clue in [next((clue for clue in found if clue), None)] if clue]


def _in_a_bar(block: Block, reading: Reading) -> list[Clue]:
    """The date, the byline and the source in a line of several parts: "Posted: 3 May 2014 | Author: Ada Plum"."""
    parts = _PARTS.split(block.text)
    if len(parts) == 1 or count_words(block.text) > 30 or _OF_A_LIFE.match(parts[0]):
        return []
    whole = source_line.recognise_publication(block, reading)
    if whole and not kicker.BAR.search(whole.source or ""):
        return [whole]
    pieces = [replace(block, text=part.strip()) for part in parts]
    found = [clue for piece in pieces for clue in _first_of(IN_A_BAR, piece, reading)]
    return [*found, *_left_in_a_bar(pieces, found, reading)]


# The end of a sentence.
_STOP = re.compile(r"(?<=[a-z\d])\.\s+(?=[A-Z])")


def _in_sentences(block: Block, reading: Reading) -> list[Clue]:
    """What each sentence of a short line says: "As told to Ada Plum. First published in The Teapot, 3 May 2014."."""
    sentences = _STOP.split(block.text)
    if len(sentences) == 1 or count_words(block.text) > _SHORT:
        return []
    pieces = [replace(block, text=sentence.strip(" .")) for sentence in sentences]
    found = [clue for piece in pieces for clue in _first_of(IN_A_SENTENCE, piece, reading)]
    return found if len(found) == len(pieces) else [replace(clue, stays=True, sure=False) for clue in found]


def _behind_the_byline(block: Block, found: Sequence[Clue], reading: Reading) -> list[Clue]:
    """The publication in the sentence behind a byline: "Words: Ada Plum. The Teapot, July 2018"."""
    sentences = _STOP.split(block.text)
    if len(sentences) != 2 or [clue.kind for clue in found] != ["byline"]:
        return []
    return _first_of((source_line.recognise_publication,), replace(block, text=sentences[1].strip(" .")), reading)


def _left_in_a_bar(pieces: Sequence[Block], found: Sequence[Clue], reading: Reading) -> Iterator[Clue]:
    """The publication beside a date and a byline: "By Ada Plum | 9 May 2013 | The Teapot"."""
    for piece in pieces:
        if piece.text not in {clue.text for clue in found} and (split := dates.at_end(piece.text)):
            yield Clue(kind="date", line=piece.line, text=piece.text, date=split[1], stays=True)
    kinds = {clue.kind for clue in found}
    read = {clue.text for clue in found}
    left = [piece for piece in pieces if piece.text not in read and not _LABEL.fullmatch(piece.text)]
    told = [piece for piece in left if not (masthead.TAGLINE.fullmatch(piece.text) or GENERIC.match(piece.text))]
    described, left = len(told) < len(left), told
    if len(left) != 1 or "date" not in kinds or "source" in kinds:
        return
    name = left[0].text
    beside_byline = "byline" in kinds and count_words(name) > 1
    likely = is_publication(name, reading) or name.startswith("The ") or beside_byline or described
    if likely and may_be_publication(name, reading):
        yield Clue(kind="source", line=left[0].line, text=name, source=name, sure=False)
