"""A title that names the one interviewed: "In conversation with …", "Meet …", "… on leading through change"."""

import re
from collections.abc import Iterator, Sequence

from voices.guess import clues
from voices.guess.candidates import IN_HEAD, TITLE, Candidate
from voices.guess.names import NAME, clean_name, is_name, surname
from voices.guess.signs.scene import Scene
from voices.manuscript import Block

# The words of a title beside which the name stands.
_TITLED = (
    re.compile(
        rf"(?:(?i:with|meet|profile:?|interview:?|of|introducing|q ?& ?a:?|by|spotlight on|how)[:…]*"
        rf"|[:…–—-])\s+(?P<name>{NAME})"
    ),
    re.compile(rf"^(?P<name>{NAME})(?:$|:| on | talks| tells| reflects| interview| [–—-]|,)"),
)

# Whoever tells of themselves below: "Ada Plum on growing leeks".
_SPEAKS_ON = re.compile(rf"^(?P<name>{NAME}) on (?:\w+ing|how|why|what|when|where|the|her|his|their|an?|life)\b")


_DEEPEST = 5
"""Lines from the top that may be the title or stand right below it."""


def find(scene: Scene) -> Iterator[Candidate]:
    """Everybody whom a line above the text names as its subject."""
    blocks = scene.reading.blocks
    claimed = {clue.line for clue in scene.lines if clue.kind != "kicker"}
    head = [block for block in blocks[: clues.head_length(blocks)] if block.line not in claimed]
    if scene.reading.form == "first-person":
        yield from _speaking(head)
    for block in [block for block in head if block in blocks[:_DEEPEST]][:3]:
        for pattern in _TITLED:
            for match in pattern.finditer(block.text):
                name = clean_name(match["name"])
                if not is_name(name):
                    continue
                if (pattern is _TITLED[0] and match[0][0].isalpha()) or _is_about(name, block, scene):
                    yield Candidate(name=name, weight=TITLE, line=block.line, text=block.text)
                elif match.end("name") == len(block.text.strip()) and scene.reading.form == "question-and-answer":
                    yield Candidate(name=name, weight=IN_HEAD, line=block.line, text=block.text)


def _speaking(head: Sequence[Block]) -> Iterator[Candidate]:
    for block in head:
        match = _SPEAKS_ON.match(block.text)
        if match and is_name(name := clean_name(match["name"])):
            yield Candidate(name=name, weight=TITLE, line=block.line, text=block.text)


def _is_about(name: str, block: Block, scene: Scene) -> bool:
    """Whether a name is that of whom the text tells: alone on the first line, or named again below."""
    others = (other.text for other in scene.reading.blocks if other is not block)
    alone = name == block.text.strip() and block is scene.reading.blocks[0]
    return alone or any(surname(name) in text for text in others)
