"""Guesses who is interviewed, in which post and for which council, and who else speaks in the piece."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from voices.guess import capitals, choosing, entries, nobody, public, signs
from voices.guess import cast as casts
from voices.guess.candidates import LINE, Candidate, same_as_any
from voices.guess.clues import Clue
from voices.guess.fuller_titles import with_fuller_title
from voices.guess.own_posts import with_labelled_post, with_own_post
from voices.guess.reading import Finding, Reading
from voices.manuscript import MOVED, Guess
from voices.sentences import is_prose

_ABOUT = ("byline", "source", "masthead", "date")
"""Kinds of lines that name nobody of whom a piece tells."""


def guess(reading: Reading, lines: Sequence[Clue], found: Mapping[str, Guess]) -> Finding:
    """`person`, `role`, `council` (or `employer`) and `contributors`."""
    reading = replace(reading, blocks=capitals.lowered(reading.blocks))
    about = {clue.line for clue in lines if clue.kind in _ABOUT and not clue.stays and not clue.post}
    cast = casts.of(reading.blocks, reading.known.councils, about)
    everyone = signs.candidates(reading, lines, cast)
    lay = public.find(reading, cast)
    everyone = [one for one in everyone if one.name not in lay or _is_staff(one)]
    chosen = choosing.given(reading, everyone) or choosing.chosen(reading, everyone, cast)
    if not chosen:
        return Finding(guesses=nobody.guesses(reading), moved={})
    if len(chosen) == 1:
        person = with_own_post(with_labelled_post(chosen[0], lines), reading)
        chosen = [with_fuller_title(choosing.in_doubt(person, everyone, cast), reading)]
    guesses = entries.several(chosen, reading) if len(chosen) > 1 else entries.one(chosen[0], reading)
    others = [one for one in everyone if one.name not in lay]
    guesses["contributors"] = entries.contributors(chosen, others, reading)
    return Finding(guesses=guesses, moved=_moved(lines, chosen, reading))


def _is_staff(candidate: Candidate) -> bool:
    """Whether the text gives somebody a post that is no learner's, or a line of their own."""
    role = candidate.post.role if candidate.post else None
    return (role is not None and not public.is_of_a_learner(role)) or candidate.told >= LINE


def _moved(lines: Sequence[Clue], chosen: Sequence[Candidate], reading: Reading) -> dict[int, str]:
    """The lines of their own that name the chosen and their posts, unless each stands over that person's words."""
    if len(chosen) > 1 and _apart(chosen, reading):
        return {}
    fields = {"person": "person", "name": "person", "post": "role", "council": "council"}
    posts_used = {candidate.post_line for candidate in chosen}
    moved: dict[int, str] = {}
    current = False
    for clue in lines:
        if clue.kind in ("person", "name"):
            current = same_as_any(clue.name or "", (person.name for person in chosen))
        if clue.kind in fields and (current or clue.line in posts_used):
            moved[clue.line] = f"{MOVED}{fields[clue.kind]}"
    return moved


def _apart(chosen: Sequence[Candidate], reading: Reading) -> bool:
    """Whether there is text between the lines that name the chosen."""
    first, last = chosen[0].line, max(candidate.line for candidate in chosen)
    return any(first < block.line < last and is_prose(block.text) for block in reading.blocks)
