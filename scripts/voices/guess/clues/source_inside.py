"""Where the first paragraphs say for whom the interview was: "She spoke to The Teapot in May 2010"."""

import re

from voices.guess import dates
from voices.guess.clues.clue import Clue
from voices.guess.clues.publications import may_be_publication
from voices.guess.reading import Reading
from voices.manuscript import Block

_CAPITALISED = rf"(?:(?!{dates.MONTH})[A-ZÀ-Ý][\w'’&-]*)"
_NAME = rf"(?P<source>{_CAPITALISED}(?: (?:(?:of|and|&|the|for|in) )*{_CAPITALISED}){{0,5}})"

# Meeting somebody for a publication at a date: "Ada Plum met her for The Teapot, May 2010".
_FOR = re.compile(
    rf"\b(?:spoke|speaks|talked|talks|told|tells|interview(?:ed)?|caught|met|asked|meets|conversation"
    rf"|profile)\b[^.?!]{{0,80}}?"
    rf"\b(?:for|to|with|by|in) {_NAME}(?:,| in|, in| on| for)? (?P<date>(?i:{dates.DATE}))"
)

# What a publication is: "Bridgework, the bulletin of the Brewers' Forum", "Y Tebot, cylchlythyr y gogledd".
_WHAT = re.compile(
    rf"\b{_NAME}, (?:(?:the|a|our) (?:[\w-]+ )?(?:newsletter|magazine|journal|bulletin|podcast|blog|quarterly"
    rf"|newspaper)"
    rf" (?:of|for|from|about|by|where|that)\b|(?:cylchlythyr|cylchgrawn|papur bro|podlediad)\b)"
)


def recognise(block: Block, reading: Reading) -> Clue | None:
    """A publication that is named for what it is, or with the date on which it met the one interviewed."""
    for match in _FOR.finditer(block.text):
        if match["source"].startswith("The ") or may_be_publication(match["source"], reading):
            return _clue(block, match, dates.found(match["date"]))
    told = _WHAT.search(block.text)
    return _clue(block, told, None) if told else None


def _clue(block: Block, match: re.Match[str], date: dates.Found | None) -> Clue:
    return Clue(
        kind="source", line=block.line, text=match[0], source=match["source"], date=date, sure=False, stays=True
    )
