"""Takes out what else stands in the box of a newsletter: its promises, between its name and its fields."""

import re
from itertools import pairwise

from voices.manuscript import Line, Manuscript
from voices.sentences import OPENING_MARKS, count_words, is_prose

REASON = "a newsletter or subscription box"

# Where one writes one's address, or what one agrees to: the bottom of a box.
_FIELD = re.compile(
    r"(?:enter |type )?(?:your )?e-?mail\b.*|(?:your |first |full )name\b.*|by s\w+ing\b.*|submit", re.IGNORECASE
)

_MOST = 3
"""Lines of promises."""

_LONGEST = 20
"""Words of a promise."""

_NAME = 3
"""Words at least of the line that opens a box: "Subscribe" alone may be a button anywhere."""


def step(manuscript: Manuscript) -> Manuscript:
    """Only below the first paragraph: above it the title may stand between two buttons."""
    first = next((line.number for line in manuscript.lines if is_prose(line.text)), None)
    lines = [line for line in manuscript.lines if first is not None and line.number > first and line.text.strip()]
    known = [removal for removal in manuscript.removed if removal.reason == REASON]
    gone: set[int] = set()
    for above, below in pairwise(known):
        inside = [line for line in lines if above.line < line.number < below.line]
        opened = count_words(above.text) >= _NAME and _FIELD.match(below.text.strip())
        if opened and len(inside) <= _MOST and all(map(_promises, inside)):
            gone |= {line.number for line in inside}
    return manuscript.without(dict.fromkeys(gone, REASON))


def _promises(line: Line) -> bool:
    return count_words(line.text) <= _LONGEST and not line.text.strip().startswith(tuple(OPENING_MARKS))
