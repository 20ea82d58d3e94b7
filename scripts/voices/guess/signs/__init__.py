"""Every sign in a text of who is interviewed, and everybody for whom one speaks."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace

from voices.guess import meetings
from voices.guess.candidates import (
    CLEAR,
    MOST_BY_NAMING,
    WITHOUT_POST,
    Candidate,
    is_without_post,
    merged,
    same_as_any,
)
from voices.guess.cast import Cast
from voices.guess.clues import Clue
from voices.guess.reading import Reading
from voices.guess.signs import (
    author_notes,
    bylines,
    meeting,
    most_named,
    openings,
    own_lines,
    posts_held,
    titles,
    turns,
)
from voices.guess.signs.scene import Scene
from voices.manuscript import Block
from voices.sentences import is_prose

__all__ = ["HINTS", "SIGNS", "WRITERS", "candidates"]

Sign = Callable[[Scene], Iterator[Candidate]]

SIGNS: tuple[tuple[str, Sign], ...] = (
    ("a name on a line of its own", own_lines.find),
    ("a name in the title", titles.find),
    ("a name beside a post", posts_held.find),
    ("a name or initials before answers", turns.find),
    ("two who meet, of whom one asks", meeting.find),
)
"""What a text says in so many words."""

WRITERS: tuple[tuple[str, Sign], ...] = (
    ("a byline", bylines.find),
    ("a note about the author", author_notes.find),
)
"""Those who may have written about themselves: asked only when nothing above says clearly who it is."""

HINTS: tuple[tuple[str, Sign], ...] = (
    ("a surname in the title, a name that opens a paragraph", openings.find),
    ("far more often named than anybody else", most_named.find),
)
"""What a text says by how much it is about somebody."""


_FIRST, _DEEPEST = 6, 20
"""Blocks in which a text says who meets whom: these at least, and at most these."""


def candidates(reading: Reading, lines: Sequence[Clue], cast: Cast) -> list[Candidate]:
    """Everybody whom the text names in a way that counts, the likeliest first."""
    scene = _scene(reading, lines, cast)
    signs = _found(SIGNS, scene)
    if not any(candidate.weight >= CLEAR for candidate in merged(_possible(signs, scene))):
        signs += _found(WRITERS, scene)
    signs += _found(HINTS, scene)
    weighed = [_by_naming(candidate, scene) for candidate in merged(_possible(signs, scene))]
    return sorted(weighed, key=lambda candidate: (-candidate.weight, candidate.line))


def _scene(reading: Reading, lines: Sequence[Clue], cast: Cast) -> Scene:
    writers = {clue.name for clue in lines if clue.kind == "byline" and clue.asks and clue.name}
    writers |= set(turns.asking(reading, cast))
    met = meetings.find(_opening(reading.blocks), writers, cast)
    askers = met.asking | writers | meetings.presiding(reading.blocks)
    return Scene(reading=reading, lines=lines, cast=cast, met=met.answering, askers=askers)


def _opening(blocks: Sequence[Block]) -> Sequence[Block]:
    """The first lines, and where many stand above the text its first paragraphs, too."""
    prose = [place for place, block in enumerate(blocks[:_DEEPEST]) if is_prose(block.text)]
    return blocks[: max(_FIRST, prose[1] + 1 if len(prose) > 1 else _FIRST)]


def _found(signs: Iterable[tuple[str, Sign]], scene: Scene) -> list[Candidate]:
    return [candidate for _, find in signs for candidate in find(scene)]


def _possible(signs: Iterable[Candidate], scene: Scene) -> Iterator[Candidate]:
    """Nobody who only asks, and no place that reads like a name."""
    councils = scene.reading.known.councils
    return (one for one in signs if not same_as_any(one.name, scene.askers) and councils.find(one.name) is None)


def _by_naming(candidate: Candidate, scene: Scene) -> Candidate:
    """A candidate with what it counts that the text names and quotes them; told by themselves, people name others."""
    heard = scene.cast.heard.get(candidate.name, 0)
    often = scene.cast.weight_of(candidate.name) if scene.reading.form != "first-person" else heard
    unknown = WITHOUT_POST if is_without_post(candidate) and candidate.told < CLEAR else 0
    return replace(candidate, weight=candidate.weight + min(often, MOST_BY_NAMING) - unknown, speaks=heard > 0)
