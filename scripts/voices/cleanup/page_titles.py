"""Takes out the title of the browser's window, or a trail, where the headline follows: "Headline - Page 1 of 2"."""

import re

from voices.manuscript import Line, Manuscript
from voices.sentences import count_words

REASON = "the title of the browser's window"

_WITHIN = 25
"""Lines from the top among which the headline must stand."""

# What stands between a headline and the name of the site.
_MORE = re.compile(r"\s(?:[|»>•·–—-]|::)\s.{2,100}")


# How a trail begins that has lost its arrows: "Home Our people The lid".
_TRAIL = re.compile(r"home\b", re.IGNORECASE)


def step(manuscript: Manuscript) -> Manuscript:
    lines = [line for line in manuscript.lines if line.text.strip()][:_WITHIN]
    gone = {line.number: REASON for place, line in enumerate(lines) if _announces(line, lines[place + 1 :])}
    return manuscript.without(gone)


def _announces(line: Line, below: list[Line]) -> bool:
    """Whether a line further down is the beginning of this one, up to a dash or a bar, or the end of a trail."""
    text = line.text.strip()
    headlines = (other.text.strip() for other in below if count_words(other.text) > 1)
    return any(
        (text.startswith(one) and _MORE.fullmatch(text[len(one) :]))
        or (text.endswith(f" {one}") and _TRAIL.match(text))
        for one in headlines
    )
