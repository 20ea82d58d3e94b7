"""A title that names the one interviewed: "In conversation with …", "Meet …", "… on leading through change"."""

import re
from collections.abc import Iterator

from voices.guess import clues
from voices.guess.candidates import TITLE, Candidate
from voices.guess.names import NAME, clean_name, is_name
from voices.guess.signs.scene import Scene

# The words of a title beside which the name stands.
_TITLED = (
    re.compile(
        rf"(?:(?i:with|meet|profile:?|interview:?|of|introducing|q ?& ?a:?|by|spotlight on|how)"
        rf"|[:…–—-])\s+(?P<name>{NAME})"
    ),
    re.compile(rf"^(?P<name>{NAME})(?:$|:| on | talks| tells| reflects| interview| [–—-]|,)"),
)


def find(scene: Scene) -> Iterator[Candidate]:
    """Everybody whom a line above the text names as its subject."""
    blocks = scene.reading.blocks
    claimed = {clue.line for clue in scene.lines if clue.kind != "kicker"}
    for block in blocks[: clues.head_length(blocks)][:3]:
        if block.line in claimed:
            continue
        for pattern in _TITLED:
            for match in pattern.finditer(block.text):
                name = clean_name(match["name"])
                if is_name(name):
                    yield Candidate(name=name, weight=TITLE, line=block.line, text=block.text)
