"""What is set off with asterisks or underscores ends in the paragraph in which it begins.

Bad:   She was **very clear about it.
Good:  She was **very clear** about it.

A warning: a star may be meant as a star. Then write '\\*'.
"""

import re
from collections.abc import Iterator, Sequence

from voices.model import Document, Problem
from voices.paragraphs import Paragraph, paragraphs, place
from voices.vocabularies import Vocabularies

# What is neither words nor emphasis: code, escaped marks, attributes, addresses.
_NOT_EMPHASIS = re.compile(r"`[^`\n]*`|\{:?[^}\n]*\}|\\.|\]\([^)\s]*\)|<https?://[^>\s]*>|https?://\S+")
# What a piece may begin with: the mark of a list item, or a line across the page.
_NOT_WORDS = re.compile(r"[ \t]*[*+-][ \t]+|[ \t]*([*_-])(?:[ \t]*\1){2,}[ \t]*$")
# A run of marks.
_MARKS = re.compile(r"\*+|(?<![^\W_])_+(?=\w)|(?<=[^\s_])_+(?![^\W_])")


def check(documents: Sequence[Document], vocabularies: Vocabularies) -> Iterator[Problem]:
    for document in documents:
        if "*" in document.body or "_" in document.body:
            for piece in paragraphs(document.body):
                if found := _left_open(piece):
                    position, mark = found
                    message = f"Close the emphasis that begins here with '{mark}', or write '{_literal(mark)}'."
                    where = place(document, piece.start + position)
                    yield Problem(path=document.path, place=where, message=message, severity="warning")


def _left_open(piece: Paragraph) -> tuple[int, str] | None:
    """The first mark that opens and is never closed: where it stands in the piece, and what it is."""
    if "*" not in piece.text and "_" not in piece.text:
        return None
    text = _NOT_EMPHASIS.sub(lambda found: " " * len(found[0]), piece.text)
    if beginning := _NOT_WORDS.match(text):
        text = " " * beginning.end() + text[beginning.end() :]
    open_marks: list[tuple[int, str]] = []
    for found in _MARKS.finditer(text):
        before, after = text[: found.start()][-1:], text[found.end() :][:1]
        mark = found[0]
        if open_marks and not before.isspace() and before:
            mark = _close(open_marks, mark)
        if mark and after and not after.isspace() and (not before or not before.isalnum()):
            open_marks.append((found.end() - len(mark), mark))
    return open_marks[0] if open_marks else None


def _close(open_marks: list[tuple[int, str]], mark: str) -> str:
    """Take from the open marks what this one closes, and say what is left of it."""
    while mark and open_marks and open_marks[-1][1][0] == mark[0]:
        position, opened = open_marks.pop()
        if len(opened) > len(mark):
            open_marks.append((position, opened[: len(opened) - len(mark)]))
            return ""
        mark = mark[len(opened) :]
    return mark


def _literal(mark: str) -> str:
    return "".join(f"\\{one}" for one in mark)
