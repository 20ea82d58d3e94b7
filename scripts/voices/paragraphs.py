"""The text of an interview in pieces: paragraphs, headings and list items, and where each begins."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from voices.model import Document, Place

# The id of a passage: on the line below a paragraph, or at the end of a heading or list item.
PASSAGE_ID = re.compile(r"\{: ?#(?P<id>[a-z0-9]{3,8})(?: \.said)? ?\}")

_ID_AT_THE_END = re.compile(rf"[ \t]*{PASSAGE_ID.pattern}[ \t]*$")
_HEADING = re.compile(r" {0,3}#{1,6}(?!#)")
_ITEM = re.compile(r"[ \t]*(?:[-*+]|\d{1,3}[.)])[ \t]+\S")
_FENCE = re.compile(r" {0,3}(```|~~~)")

# Code between fences, and every character in it but the ends of its lines.
_FENCED = re.compile(r"^ {0,3}```.*?(?:^ {0,3}```|\Z)", re.MULTILINE | re.DOTALL)
_NOT_A_LINE_END = re.compile(r"[^\n]")


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph, a heading or a list item as written, without its passage id."""

    start: int
    """Where it begins, in characters from the beginning of the body."""
    text: str


def paragraphs(body: str) -> Iterator[Paragraph]:
    """The pieces of a body in order; code between fences is none of them."""
    start, position, lines, in_code = 0, 0, list[str](), False
    for line in body.split("\n"):
        words = line if "{" not in line else _ID_AT_THE_END.sub("", line)
        fence = _FENCE.match(line) is not None
        ends = in_code or fence or not words.strip() or _begins(line)
        if ends and lines:
            yield Paragraph(start, "\n".join(lines))
            lines = []
        in_code ^= fence
        if words.strip() and not in_code and not fence:
            start = start if lines else position
            lines.append(words)
            if words != line or _HEADING.match(line):
                yield Paragraph(start, "\n".join(lines))
                lines = []
        position += len(line) + 1
    if lines:
        yield Paragraph(start, "\n".join(lines))


def without_code(body: str) -> str:
    """The body with spaces in the place of what stands between fences; every other character keeps its position."""
    return _FENCED.sub(lambda found: _NOT_A_LINE_END.sub(" ", found[0]), body) if "```" in body else body


def without_ids(body: str) -> str:
    """The body with spaces in the place of passage ids."""
    return PASSAGE_ID.sub(lambda found: " " * len(found[0]), body) if "{:" in body else body


def place(document: Document, position: int) -> Place:
    """The line and column in the file of a character of the body."""
    before = document.body[:position]
    return Place(line=document.body_line + before.count("\n"), column=len(before) - before.rfind("\n"))


def _begins(line: str) -> bool:
    """Whether this line begins a piece of its own, even without an empty line above."""
    return _HEADING.match(line) is not None or _ITEM.match(line) is not None
