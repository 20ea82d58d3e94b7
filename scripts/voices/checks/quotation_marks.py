"""A quotation that is opened is closed in its paragraph, or goes on in the next one, which opens it again.

Bad:   She said: “It was never dull.
Good:  She said: “It was never dull.”
Good:  “It was never dull.
       “It was often wet,” she said.

A warning: people punctuate as they like.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from voices.model import Document, Problem
from voices.paragraphs import Paragraph, paragraphs, place
from voices.vocabularies import Vocabularies

_CURLY = re.compile(r"[“”]")
_STRAIGHT = re.compile(r'"')
# What stands in code, in the title of a link or in a tag is not said by anybody.
_NOT_A_QUOTATION = re.compile(r"`[^`\n]*`|\]\([^)\n]*\)|<[a-z!/][^>\n]*>?")
# What may stand before the first word of a paragraph: marks of Markdown, and the name of whoever speaks.
_BEFORE_THE_WORDS = re.compile(r"[ \t]*(?:(?:[-*+>]|\d{1,3}[.)])[ \t]+)*(?:\*\*[^*\n]{1,60}\*\*[ \t]*)?[*_(\[…‘'.]*")


def check(documents: Sequence[Document], vocabularies: Vocabularies) -> Iterator[Problem]:
    for document in documents:
        if any(_is_odd(part) for part in document.body.split("\n\n")):
            pieces = list(paragraphs(document.body))
            for position, message in _problems(pieces):
                where = place(document, position)
                yield Problem(path=document.path, place=where, message=message, severity="warning")


def _is_odd(text: str) -> bool:
    """Whether a closer look is worth its time."""
    return text.count("“") != text.count("”") or text.count('"') % 2 == 1


def _problems(pieces: Sequence[Paragraph]) -> Iterator[tuple[int, str]]:
    goes_on = False
    for piece, following in pairwise([*pieces, Paragraph(0, "")]):
        text = _NOT_A_QUOTATION.sub(lambda found: " " * len(found[0]), piece.text)
        opened, unopened = _curly(text)
        if "„" in text or ("”" in text and "“" not in text and text.count("”") % 2 == 0):
            goes_on = False  # marks of another language
            continue
        if unopened is not None and not goes_on:
            yield piece.start + unopened, "Open the quotation that is closed here: there is a '”' without its '“'."
        goes_on = opened is not None and _continues(following.text)
        if opened is not None and not goes_on:
            yield piece.start + opened, "Close the quotation that is opened here: there is a '“' without its '”'."
        if (lonely := _straight(text, following.text)) is not None:
            yield piece.start + lonely, "Close the quotation that is opened here: there is one '\"' too few."


def _curly(text: str) -> tuple[int | None, int | None]:
    """Where the last quotation stands that is never closed, and the first that was never opened."""
    opened: int | None = None
    unopened: int | None = None
    for mark in _CURLY.finditer(text):
        if mark[0] == "“":
            opened = mark.start()
        elif opened is not None:
            opened = None
        elif unopened is None:
            unopened = mark.start()
    return opened, unopened


def _straight(text: str, following: str) -> int | None:
    """Where the last of an odd number of straight marks stands, unless it counts inches or the quotation goes on."""
    marks = [mark.start() for mark in _STRAIGHT.finditer(text)]
    is_measure = any(text[position - 1 : position].isdigit() for position in marks)
    if len(marks) % 2 == 0 or is_measure or _first(following) == '"':
        return None
    return marks[-1]


def _continues(following: str) -> bool:
    """Whether the next paragraph opens the quotation again, or closes it without."""
    marks = _CURLY.findall(following)
    return _first(following) == "“" or (bool(marks) and marks[0] == "”")


def _first(text: str) -> str:
    """The first character of the words."""
    before = _BEFORE_THE_WORDS.match(text)
    return text[before.end() :][:1] if before else ""
