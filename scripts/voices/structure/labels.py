"""Gives those who speak a colon where a transcript sets names apart in another way: by a line, a dash, capitals."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from voices.manuscript import Block

# A name, initials or a letter.
_NAME = r"(?P<label>[A-Z][\w'’.-]*(?: (?:&|[A-Z][\w'’.-]*)){0,2})"

# How a name is set apart from the words behind it, and how often each of two names must come back so.
_WAYS: tuple[tuple[re.Pattern[str], int], ...] = (
    (re.compile(rf"{_NAME}\s[–—-]\s+(?=\S)"), 3),
    (re.compile(rf"{_NAME}\s?[|/]\s?(?=\S)"), 2),
    (re.compile(rf"{_NAME}\s?(?:>|»|::)\s?(?=\S)"), 2),
    (re.compile(rf"[\[(<]{_NAME}[\])>]:?\s?(?=\S)"), 2),
    (re.compile(rf"{_NAME}\t+\s*(?=\S)"), 2),
)

# The same in capitals and nothing behind them; "NHS" before the words of a sentence is none.
_CAPITALS = re.compile(r"(?P<label>[A-Z][A-Z'’-]+(?: [A-Z][A-Z'’-]+){0,2})\s+(?=[\"“‘'\[(]?(?:[A-Z](?![A-Z'’.-])|\d))")
_CAPITALS_OFTEN, _MOST_PARAGRAPHS = 3, 0.6
"""How often each must come back, and the share of paragraphs before which one stands."""

# A name alone on its line, or the number of a question; "Notes" may be a heading twice.
_ALONE = re.compile(_NAME)
_ALONE_OFTEN = 3
_COUNTED = re.compile(r"(?P<label>Question|Q)\s?\d{1,2}")

# A letter for the question, and one for the answer right below it, with nothing but a space behind them.
_ASKED, _ANSWERED = re.compile(r"(?P<label>Q)\s+(?=\S)"), re.compile(r"(?P<label>A)\s+(?=\S)")
_LETTERS_OFTEN = 2


def read(blocks: Sequence[Block]) -> list[Block]:
    """The blocks with colons, if two names or more come back often enough."""
    read = _with_letters(_with_names_alone(blocks))
    for way, often in _WAYS:
        labels = _coming_back(read, way, often)
        read = [_labelled(block, way, labels) for block in read] if labels else read
    labels = _coming_back(read, _CAPITALS, _CAPITALS_OFTEN)
    named = sum(label in labels for label in _labels(read, _CAPITALS))
    if named >= _MOST_PARAGRAPHS * sum(block.kind == "paragraph" for block in read):
        read = [_labelled(block, _CAPITALS, labels) for block in read]
    return list(read)


def _with_names_alone(blocks: Sequence[Block]) -> Sequence[Block]:
    counted = Counter(block.text for block in blocks if _ALONE.fullmatch(block.text))
    alone = {label for label, count in counted.items() if count >= _ALONE_OFTEN}
    numbered = {block.text for block in blocks if _COUNTED.fullmatch(block.text)}
    found = (alone if len(alone) > 1 else set()) | (numbered if len(numbered) >= _ALONE_OFTEN else set())
    return [
        replace(block, kind="paragraph", text=f"{block.text}:") if block.text in found else block for block in blocks
    ]


def _with_letters(blocks: Sequence[Block]) -> Sequence[Block]:
    """`Q Who?` and, right below, `A Nobody.`; elsewhere "A" is a word."""
    asked = {place for place, block in enumerate(blocks) if _ASKED.match(block.text)}
    answered = {place + 1 for place in asked if place + 1 < len(blocks) and _ANSWERED.match(blocks[place + 1].text)}
    if len(answered) < _LETTERS_OFTEN:
        return blocks
    lettered = (_labelled(block, _ASKED, {"Q"}) if place in asked else block for place, block in enumerate(blocks))
    return [_labelled(block, _ANSWERED, {"A"}) if place in answered else block for place, block in enumerate(lettered)]


def _coming_back(blocks: Sequence[Block], way: re.Pattern[str], often: int) -> set[str]:
    counted = Counter(_labels(blocks, way))
    found = {label for label, count in counted.items() if count >= often}
    return found if len(found) > 1 else set()


def _labels(blocks: Sequence[Block], way: re.Pattern[str]) -> Iterator[str]:
    return (match["label"] for block in blocks if block.kind == "paragraph" and (match := way.match(block.text)))


def _labelled(block: Block, way: re.Pattern[str], labels: set[str]) -> Block:
    match = way.match(block.text) if block.kind == "paragraph" else None
    if not match or match["label"] not in labels:
        return block
    return replace(block, text=f"{match['label']}: {block.text[match.end() :]}")
