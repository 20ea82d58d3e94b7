"""Chooses the headline among the lines above the text, as a reader does: by many weak signs, or not at all."""

from collections.abc import Sequence
from dataclasses import dataclass

from voices.guess.clues import Clue
from voices.guess.headline import head as heads
from voices.guess.headline import signs
from voices.guess.headline.wording import (
    CREDIT,
    EPISODE,
    MAIL,
    MAY_BE_MASTHEAD,
    SUBJECT,
    is_headline,
    names_a_body,
    says_when,
)
from voices.guess.reading import Reading
from voices.manuscript import Block

__all__ = [
    "CREDIT",
    "EPISODE",
    "MAIL",
    "MAY_BE_MASTHEAD",
    "SUBJECT",
    "Headline",
    "find",
    "is_echoed",
    "is_headline",
    "names_a_body",
    "says_when",
]

_MOST = 30
"""Lines that are weighed: a page of nothing but lines has no headline below them."""

_ENOUGH = 2
"""The weight below which no line is the headline."""

_CLEAR = 2
"""By how much the headline must outweigh every other line, and an editor decides where it does not."""

_NEAR, _SHOWN = 3, 3
"""How far below the best those lines weigh that are shown to an editor, and how many."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Headline:
    """The line that is the headline, and whether it can be no other; or the lines of which one may be."""

    block: Block | None
    sure: bool = False
    candidates: tuple[Block, ...] = ()


def find(lines: Sequence[Block], reading: Reading, clues: Sequence[Clue], names: Sequence[str] = ()) -> Headline:
    """The line for which clearly most speaks; none where too little does, or as much for another."""
    head = heads.of(lines[:_MOST], reading, clues, names)
    ranked = sorted(((signs.weight(line, head), -place) for place, line in enumerate(head.lines)), reverse=True)
    best = ranked[0][0] if ranked else 0
    candidates = tuple(head.lines[-place] for weight, place in ranked if weight >= max(best - _NEAR, 0))[:_SHOWN]
    if best < _ENOUGH or any(weight > best - _CLEAR for weight, _ in _rivals(ranked, head)):
        return Headline(block=None, candidates=candidates)
    line = head.lines[-ranked[0][1]]
    return Headline(block=line, sure=_is_sure(line, head))


def _rivals(ranked: Sequence[tuple[int, int]], head: heads.Head) -> list[tuple[int, int]]:
    """The lines below the best that are not the same words again."""
    best = heads.plain(head.lines[-ranked[0][1]].text) if ranked else ""
    return [(weight, place) for weight, place in ranked[1:] if heads.plain(head.lines[-place].text) != best]


def _is_sure(line: Block, head: heads.Head) -> bool:
    """Whether the page tells that this is the title; or nothing else can be, not even somebody's name."""
    told = signs.is_told(line, head) and not head.rivals(line)
    alone = len(head.lines) == 1 and not {"person", "name"} & {head.kinds.get(other) for other in head.above_text}
    return (told or alone) and signs.may_be_stated(line, head)


def is_echoed(block: Block, reading: Reading) -> bool:
    """Whether the page names it so elsewhere: at the end of a trail of sections, in its contents, or in its head."""
    return heads.of((block,), reading, ()).echoed(block)
