"""Rejoins paragraphs that were broken into short lines, if the file as a whole was hard-wrapped."""

import re
from dataclasses import replace

from voices.cleanup.paragraphs import paragraphs, width
from voices.manuscript import Line, Manuscript

# The first half of a word broken at the end of a line.
_BROKEN = re.compile(r"(?P<half>[^\W\d_]+)-$")

# The second half, at the beginning of the next line.
_REST = re.compile(r"[^\W\d_]+")


def step(manuscript: Manuscript) -> Manuscript:
    if width(manuscript.lines) is None:
        return manuscript
    words = set(re.findall(r"[^\W_]+", " ".join(line.text for line in manuscript.lines).casefold()))
    joined = [_joined(lines, words) for lines in paragraphs(manuscript.lines)]
    blank = [line for line in manuscript.lines if not line.text.strip()]
    return replace(manuscript, lines=tuple(sorted([*joined, *blank], key=lambda line: line.number)))


def _joined(lines: list[Line], words: set[str]) -> Line:
    text = lines[0].text
    for line in lines[1:]:
        text = _join(text, line.text.strip(), words)
    return replace(lines[0], text=text)


def _join(text: str, following: str, words: set[str]) -> str:
    """A hyphen at the end of a line goes only when the whole word stands elsewhere in the text."""
    half, rest = _BROKEN.search(text), _REST.match(following)
    if not (half and rest):
        return f"{text} {following}"
    whole = (half["half"] + rest[0]).casefold()
    return text.removesuffix("-") + following if whole in words else text + following
