"""Whoever is named and heard far more than anybody else, in a text that somebody else tells."""

from collections.abc import Iterator

from voices.guess.candidates import FOREMOST, Candidate
from voices.guess.signs.scene import Scene


def find(scene: Scene) -> Iterator[Candidate]:
    """Whoever is named and heard far more than anybody else, in a text that somebody else tells."""
    reading, cast = scene.reading, scene.cast
    ranked = sorted((cast.weight_of(name), name) for name in cast.named if name not in scene.askers)[::-1]
    if not ranked or reading.form == "first-person":
        return
    most, name = ranked[0]
    second = ranked[1][0] if len(ranked) > 1 else 0
    naming = cast.first(name)
    if naming is None or most < 3 or most < 1.5 * second or not cast.heard.get(name):
        return
    block = reading.blocks[naming.block]
    words = block.text[max(0, naming.start - 40) : naming.end + 60]
    yield Candidate(name=name, weight=FOREMOST, hint=True, line=block.line, text=words)
