"""Whose surname stands in the title, and with whose name a paragraph of the opening begins."""

from collections.abc import Iterator
from dataclasses import replace

from voices.guess import clues
from voices.guess.candidates import IN_HEAD, OPENS, Candidate
from voices.guess.clues import Clue
from voices.guess.signs.scene import Scene
from voices.sentences import is_prose


def find(scene: Scene) -> Iterator[Candidate]:
    """Whose surname stands in the title, and with whose name a paragraph of the opening begins."""
    reading = scene.reading
    head = clues.head_length(reading.blocks)
    prose = [place for place, block in enumerate(reading.blocks) if is_prose(block.text)][:3]
    labelled = next((clue for clue in scene.lines if clue.kind == "post"), None)
    told_by_another = reading.form != "first-person"
    for naming in scene.cast.namings:
        block = reading.blocks[naming.block]
        if naming.block < head and not naming.full:
            yield Candidate(name=naming.name, weight=IN_HEAD, line=block.line, text=block.text)
        elif (naming.block < head or naming.block in prose) and naming.full and naming.start == 0 and told_by_another:
            opens = Candidate(name=naming.name, weight=OPENS, hint=True, line=block.line, text=block.text[:110])
            yield _with_post(clue=labelled, person=opens) if labelled else opens


def _with_post(person: Candidate, clue: Clue) -> Candidate:
    return replace(person, post=clue.post, post_line=clue.line, post_text=clue.text)
