"""Reads the little markup that people type into plain text: `# Heading`, `**Heading**`, `> quotation`."""

import re
from collections.abc import Iterable

from voices.manuscript import Block, Line

# A heading as in Markdown.
_HEADING = re.compile(r"#{1,6}\s+(?P<text>[^#].*?)\s*#*")

# A whole line in bold.
_BOLD = re.compile(r"(?P<mark>\*\*|__)(?P<text>[^*_].{0,200}?)(?P=mark)")

# A quotation as in e-mail and Markdown.
_QUOTE = re.compile(r">\s?(?P<text>.*\S)")


def read(lines: Iterable[Line]) -> list[Block]:
    """A block for each line that is not blank; what is not marked is a paragraph, indented as it stands."""
    return [_block(line) for line in lines if line.text.strip()]


def _block(line: Line) -> Block:
    text = line.text.strip()
    if match := _HEADING.fullmatch(text):
        return Block(kind="heading", text=match["text"], line=line.number)
    if (match := _BOLD.fullmatch(text)) and not match["text"].rstrip().endswith((".", ":")):
        return Block(kind="heading", text=match["text"].strip(), line=line.number)
    if match := _QUOTE.fullmatch(text):
        return Block(kind="quote", text=match["text"], line=line.number)
    return Block(kind="paragraph", text=line.text.rstrip(), line=line.number)
