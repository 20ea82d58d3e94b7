"""Reads the little markup that people type into plain text: `# Heading`, `**Heading**`, `> quotation`."""

import math
import re
from collections.abc import Iterable

from voices.manuscript import Block, BlockKind, Line
from voices.sentences import count_words, ends_sentence, is_question

# A heading as in Markdown.
_HEADING = re.compile(r"(?P<marks>#{1,6})\s+(?P<text>[^#].*?)\s*#*")

# Two sentences after a number sign: a paragraph about number one.
_SENTENCES = re.compile(r"\d.*[.!?…][\"'”’)]* .{20,}[.!…:][\"'”’)]*")

# A whole line in bold.
_BOLD = re.compile(r"(?P<mark>\*\*|__)(?P<text>[^*_].{0,400}?)(?P=mark)")

# A whole line in italics.
_ITALIC = re.compile(r"(?P<mark>\*|_)(?P<text>[^*_\s](?:[^*_]*[^*_\s])?)(?P=mark)")

# A quotation as in e-mail and Markdown; two angles or more are an arrow.
_QUOTE = re.compile(r">(?!>)\s?(?P<text>.*\S)")


_LONGEST_QUESTION = 60
"""Words of a question that is marked as one."""


def read(lines: Iterable[Line]) -> list[Block]:
    """A block for each line that is not blank; what is not marked is a paragraph, indented as it stands."""
    lines = [line for line in lines if line.text.strip()]
    bold, italic = _asked_from(lines, _BOLD), _asked_from(lines, _ITALIC)
    return [_block(line, line.number >= bold, line.number >= italic) for line in lines]


def _asked_from(lines: Iterable[Line], mark: re.Pattern[str]) -> float:
    """The line of the first of several questions that are marked so; beyond every line if there are none."""
    found = [
        line.number for line in lines if (match := mark.fullmatch(line.text.strip())) and is_question(match["text"])
    ]
    return found[0] if len(found) > 1 else math.inf


def _block(line: Line, asked_in_bold: bool, asked_in_italics: bool) -> Block:
    text = line.text.strip()
    if (match := _HEADING.fullmatch(text)) and not _SENTENCES.fullmatch(match["text"]):
        return Block(kind="heading", text=match["text"], line=line.number, level=len(match["marks"]))
    if match := _BOLD.fullmatch(text):
        return Block(kind=_kind(match["text"], asked_in_bold), text=match["text"].strip(), line=line.number)
    if match := _ITALIC.fullmatch(text):
        asked = asked_in_italics and _may_ask(match["text"])
        return Block(kind="question" if asked else "paragraph", text=match["text"], line=line.number)
    if match := _QUOTE.fullmatch(text):
        return Block(kind="quote", text=match["text"], line=line.number)
    return Block(kind="paragraph", text=line.text.rstrip(), line=line.number)


def _kind(text: str, asked: bool) -> BlockKind:
    """Where questions are in bold, whatever is in bold from the first on is said by the one who asks."""
    if asked and _may_ask(text):
        return "question"
    return "paragraph" if (ends_sentence(text) and not is_question(text)) or text.endswith(":") else "heading"


def _may_ask(text: str) -> bool:
    return count_words(text) <= _LONGEST_QUESTION and ends_sentence(text)
