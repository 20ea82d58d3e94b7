"""Names on lines of their own, with the post or council on the next lines."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from voices.guess.candidates import INTRODUCED, LABELLED, LINE, Candidate
from voices.guess.clues import Clue
from voices.guess.posts import Post
from voices.guess.signs.scene import Scene


def find(scene: Scene) -> Iterator[Candidate]:
    """Names on lines of their own; a post or council on the next lines belongs to them."""
    for place, clue in enumerate(scene.lines):
        if clue.kind not in ("person", "name") or clue.name is None:
            continue
        labelled = ":" in clue.text and clue.text.casefold().startswith(
            ("name", "interviewee", "who", "speaker", "guest")
        )
        weight = LABELLED if labelled else LINE if clue.kind == "person" else INTRODUCED
        yield _with_posts(clue, weight, clue.post, _until_next_name(scene.lines[place + 1 :]))


def _until_next_name(lines: Sequence[Clue]) -> list[Clue]:
    end = next((place for place, clue in enumerate(lines) if clue.kind in ("person", "name")), len(lines))
    return [clue for clue in lines[:end] if clue.kind in ("post", "council")]


def _with_posts(clue: Clue, weight: int, post: Post | None, below: Sequence[Clue]) -> Candidate:
    line, text = clue.line, clue.text
    for other in below:
        if other.post and not post:
            post, line, text = other.post, other.line, other.text
        if post and not post.councils and not post.organisation and (other.council or other.organisation):
            places = (other.council,) if other.council else ()
            post = replace(post, councils=places, organisation=other.organisation)
            text = f"{text} / {other.text}"
    return Candidate(
        name=clue.name or "", weight=weight, line=clue.line, text=clue.text, post=post, post_line=line, post_text=text
    )
