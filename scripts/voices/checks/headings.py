"""Headings go down one step at a time, begin with '##', and have something to say and something below them.

Bad:   #### My typical day     (below a '##')
Bad:   ##My typical day
Good:  ## My typical day

A heading with nothing below it is a warning: the text may be unfinished.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from voices.model import Document, Problem
from voices.paragraphs import place, without_code, without_ids
from voices.vocabularies import Vocabularies

# A heading: its marks, and its words.
_HEADING = re.compile(r"^(?P<marks>#{2,6})(?!#)(?P<space>[ \t]*)(?P<words>[^\n]*?)[ \t#]*$", re.MULTILINE)

_Found = Iterator[tuple[re.Match[str], str]]


def check(documents: Sequence[Document], vocabularies: Vocabularies) -> Iterator[Problem]:
    for document in documents:
        if "##" in document.body:
            text = without_ids(without_code(document.body))
            headings = list(_HEADING.finditer(text))
            for heading, message in _out_of_order(headings):
                yield Problem(path=document.path, place=place(document, heading.start()), message=message)
            for heading in _barren(headings, text) if not document.is_draft else ():
                message, where = "Write something below this heading, or take it out.", place(document, heading.start())
                yield Problem(path=document.path, place=where, message=message, severity="warning")


def _out_of_order(headings: Sequence[re.Match[str]]) -> _Found:
    above = 1
    for heading in headings:
        marks, words = heading["marks"], heading["words"]
        if not words:
            yield heading, "Write the words of this heading, or take it out."
        elif not heading["space"]:
            yield heading, f"Put a space after '{marks}': '{marks} {_short(words)}'."
        elif len(marks) > above + 1:
            yield heading, f"Begin this heading with '{'#' * (above + 1)}', not '{marks}': {_why(above)}."
        above = min(len(marks), above + 1)


def _why(above: int) -> str:
    if above == 1:
        return "sections start with '##'"
    return f"the heading above it begins with '{'#' * above}', and no step may be left out"


def _barren(headings: Sequence[re.Match[str]], text: str) -> Iterator[re.Match[str]]:
    """Headings with nothing below them before the next of their level or the end."""
    for heading, following in pairwise([*headings, None]):
        if heading and heading["words"]:
            end = following.start() if following else len(text)
            goes_deeper = following and len(following["marks"]) > len(heading["marks"])
            if not goes_deeper and not text[heading.end() : end].strip():
                yield heading


def _short(words: str) -> str:
    return words if len(words) <= 40 else f"{words[:39]}…"
