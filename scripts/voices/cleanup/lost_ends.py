"""Warns of paragraphs that stop in mid-sentence; they stay as they stand and are never joined to the next."""

from voices.cleanup.paragraphs import paragraphs
from voices.manuscript import Caution, Line, Manuscript
from voices.sentences import BULLET, NUMBERED, count_words, ends_sentence

_SHORTEST = 12
"""Words; anything shorter may be a heading."""


def step(manuscript: Manuscript) -> Manuscript:
    found = paragraphs(manuscript.lines)
    first = next((place for place, lines in enumerate(found) if ends_sentence(lines[-1].text)), len(found))
    return manuscript.warn(*(_caution(lines[-1]) for lines in found[first:] if _stops_short(lines)))


def _stops_short(lines: list[Line]) -> bool:
    text = " ".join(line.text for line in lines).rstrip()
    if BULLET.match(text) or NUMBERED.match(text) or text.endswith((":", ";")):
        return False
    return not ends_sentence(text) and (len(lines) > 1 or count_words(text) >= _SHORTEST)


def _caution(line: Line) -> Caution:
    last = " ".join(line.text.split()[-4:])
    return Caution(line=line.number, message=f"Text may be missing here: the paragraph stops at '{last}'.")
