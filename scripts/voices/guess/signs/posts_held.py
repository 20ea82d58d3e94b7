"""People with their posts, however the text joins the two; the first paragraphs introduce whom it is about."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from voices.guess import clues, mentions, references, shared_posts, voice
from voices.guess.candidates import IN_A_POST, INTRODUCED, LINE, ONCE, Candidate
from voices.guess.cast import Cast
from voices.guess.mentions import Mention
from voices.guess.posts import Post
from voices.guess.reading import Reading
from voices.guess.signs.scene import Scene
from voices.sentences import is_prose

# A sentence that lists those who take part: "Around the table were …".
_GATHERED = re.compile(
    r"\b(?:[Aa]round (?:the|our) table|[Tt]aking part|[Tt]ook part|[Oo]n (?:the|our) panel"
    r"|[Oo]ur (?:panel|panellists|guests)|[Ww]e (?:invited|asked|brought together|spoke to|gathered))\b"
)


def find(scene: Scene) -> Iterator[Candidate]:
    """Those in a post; the first paragraphs introduce whom the piece is about."""
    reading, cast = scene.reading, scene.cast
    known = reading.known.councils
    opening = introduction(reading)
    gathered = {block.line for block in reading.blocks[:8] if _GATHERED.search(block.text)}
    introduced: str | None = None
    posted = [*mentions.find(reading.blocks, known, cast), *references.find(reading.blocks, known, cast)]
    before = _named_before(posted, opening, scene)
    for mention in shared_posts.find(reading.blocks[:8], known):
        first = introduced in (None, mention.text) and mention.line in opening
        introduced = mention.text if first else introduced
        yield replace(_in_post(mention, IN_A_POST + (INTRODUCED if first else 0)), shared=True)
    for mention in _side_by_side(posted, reading):
        first = mention.line in opening
        yield replace(_in_post(mention, IN_A_POST + (INTRODUCED if first else 0)), shared=first)
    for mention in (one for one in posted if not one.by_pronoun):
        if mention.former and not _is_retired(mention, reading, cast):
            post = Post(role=None, end=0)
            yield Candidate(
                name=mention.name, weight=0, line=mention.line, text=mention.text, post=post, indirect=True, past=True
            )
            continue
        first = introduced is None and mention.line in opening and mention.post.role is not None and not mention.past
        first = first and before in (None, mention.name)
        introduced = mention.name if first else introduced
        takes_part = (
            (mention.line in gathered or mention.in_turn) and mention.post.role is not None and not mention.past
        )
        mention = replace(mention, indirect=mention.indirect or mention.former)
        yield _in_post(
            mention, LINE if takes_part else ONCE if mention.past else IN_A_POST + (INTRODUCED if first else 0)
        )
    for mention in (one for one in posted if one.by_pronoun):
        if not (mention.past and reading.form == "first-person"):
            yield _in_post(mention, IN_A_POST if mention.post.role else 0)


# What makes of two sentences about two people one: "Ada Plum is … and Ben Pear is …".
_AND = " and "


def _side_by_side(posted: Sequence[Mention], reading: Reading) -> Iterator[Mention]:
    """Two of whom one sentence says what each is; a place behind the second is that of both."""
    now = [one for one in posted if not (one.by_pronoun or one.former or one.past) and " is " in one.text]
    texts = {block.line: block.text for block in reading.blocks[:8]}
    for one, other in pairwise(now):
        if one.line == other.line and f"{one.text}{_AND}{other.text}" in texts.get(one.line, ""):
            places = one.post.councils or other.post.councils
            yield replace(one, post=replace(one.post, councils=places))
            yield other


def _named_before(posted: Sequence[Mention], opening: Sequence[int], scene: Scene) -> str | None:
    """Whom of those in a post the first paragraphs name first: whoever is introduced after them may be another."""
    in_post = {one.name for one in posted if one.post.role and not one.past and not one.former}
    blocks = scene.reading.blocks
    named = (one.name for one in scene.cast.namings if one.full and blocks[one.block].line in opening)
    return next((name for name in named if name in in_post and name not in scene.askers), None)


def introduction(reading: Reading) -> list[int]:
    """The lines above the text, and the first two paragraphs in which somebody else introduces the one interviewed.

    Where the writer speaks of themselves, or has begun to answer, others are only mentioned.
    """
    first = [block for block in reading.blocks if is_prose(block.text)][:2]
    opening = [*reading.blocks[: clues.head_length(reading.blocks)], *first]
    if reading.form in ("profile", "panel"):
        return [block.line for block in opening]
    asked = next((block.line for block in reading.blocks if block.kind == "question" or block.speaker), None)
    above = [block for block in opening if reading.form == "first-person" or asked is None or block.line < asked]
    return [block.line for block in above if not voice.is_own(block.text)]


# What shows that somebody has left a post for good, and is interviewed about it.
_RETIRED = re.compile(
    r"\b(?:retired|retires|retiring|retirement|stepped down|steps down|stood down|left (?:the|her|his) post)\b"
)


def _is_retired(mention: Mention, reading: Reading, cast: Cast) -> bool:
    """Whether the one whom the text is most about is said to have retired from the post."""
    most = max(map(cast.weight_of, cast.named), default=0)
    block = next((block for block in reading.blocks[:8] if block.line == mention.line), None)
    if block is None or cast.weight_of(mention.name) < most or mention.post.role is None:
        return False
    return _RETIRED.search(block.text) is not None or "retired" in mention.text


def _in_post(mention: Mention, weight: int) -> Candidate:
    return Candidate(
        name=mention.name,
        weight=weight,
        line=mention.line,
        text=mention.text,
        post=mention.post,
        post_line=mention.line,
        post_text=mention.text,
        indirect=mention.indirect or mention.past,
        past=mention.past,
    )
