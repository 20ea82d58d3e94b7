"""A sentence about the author above or below a text in the first person, or the name with which a letter ends."""

import re
from collections.abc import Iterator

from voices.guess.candidates import OWN_BYLINE, Candidate
from voices.guess.names import NAME, clean_name, is_name
from voices.guess.signs.scene import Scene

# A sentence about the author, or their name below the text.
_AUTHOR = re.compile(rf"(?:[–—-] ?)?(?P<name>{NAME})(?:$|,| (?:is|has|works|writes|leads|was|runs|manages)\b)")

# The name below a letter: "Yours, Ada Plum".
_SIGNED = re.compile(
    r"(?i:yours(?: \w+)?|(?:with )?(?:best|kind|warm|warmest|all good)? ?(?:wishes|regards)|love"
    rf"|until next (?:time|month)|cheers|thanks for reading|all the best|cofion|in haste)"
    rf"\s*[,.!–—-]*\s*(?P<name>{NAME})\.?"
)

_DEEPEST_BOX = 6
"""Blocks from the end within which a text says who wrote it."""


def find(scene: Scene) -> Iterator[Candidate]:
    """Who is told about above or below a text in the first person."""
    reading = scene.reading
    if reading.form != "first-person":
        return
    for block in (*reading.blocks[:4], *reading.blocks[-_DEEPEST_BOX:]):
        match = _AUTHOR.match(block.text) or _SIGNED.fullmatch(block.text.strip())
        if match and is_name(clean_name(match["name"])):
            yield Candidate(name=clean_name(match["name"]), weight=OWN_BYLINE, line=block.line, text=block.text[:200])
