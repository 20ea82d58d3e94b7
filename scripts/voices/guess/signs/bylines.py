"""A byline over a piece that its writer tells in the first person, or with the writer's post beside it."""

from collections.abc import Iterator

from voices.guess.candidates import OWN_BYLINE, Candidate
from voices.guess.signs.scene import Scene


def find(scene: Scene) -> Iterator[Candidate]:
    """Whoever writes about themselves is the one whom the piece is about."""
    for clue in scene.lines:
        if clue.kind != "byline" or not clue.name or clue.asks:
            continue
        if clue.post or scene.reading.form == "first-person":
            yield Candidate(
                name=clue.name,
                weight=OWN_BYLINE,
                line=clue.line,
                text=clue.text,
                post=clue.post,
                post_line=clue.line,
                post_text=clue.text,
            )
