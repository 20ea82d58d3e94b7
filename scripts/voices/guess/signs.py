"""Every sign in a text of who is interviewed: lines of their own, the title, posts, turns, bylines, how often named."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence, Set
from dataclasses import replace

from voices.guess import clues, meetings, mentions, references, shared_posts
from voices.guess.candidates import (
    CLEAR,
    IN_A_POST,
    IN_HEAD,
    INTRODUCED,
    LABELLED,
    LINE,
    MET,
    OWN_BYLINE,
    TITLE,
    Candidate,
    is_without_post,
    merged,
    same_as_any,
)
from voices.guess.cast import Cast
from voices.guess.clues import Clue
from voices.guess.mentions import Mention
from voices.guess.names import NAME, clean_name, first_name, is_name, surname
from voices.guess.posts import Post
from voices.guess.reading import Reading
from voices.sentences import is_prose

# A title that names the one interviewed: "In conversation with …", "Meet …", "… on leading through change".
_TITLED = (
    re.compile(
        rf"(?:(?i:with|meet|profile:?|interview:?|of|introducing|q ?& ?a:?|by|spotlight on|how)"
        rf"|[:…–—-])\s+(?P<name>{NAME})"
    ),
    re.compile(rf"^(?P<name>{NAME})(?:$|:| on | talks| tells| reflects| interview| [–—-]|,)"),
)

_MOST_BY_NAMING, _FOREMOST, _OPENS, _WITHOUT_POST, _ONCE = 20, 15, 15, 15, 3
"""What counts: being named and heard often; far more than anybody else; beginning a paragraph of the opening;
and against somebody, that the text gives them no post; a post that may be over."""


def candidates(reading: Reading, lines: Sequence[Clue], cast: Cast) -> list[Candidate]:
    """Everybody whom the text names in a way that counts, the likeliest first."""
    writers = {clue.name for clue in lines if clue.kind == "byline" and clue.asks and clue.name}
    writers |= set(_asking_in_turns(reading, cast))
    met = meetings.find(reading.blocks[:6], writers, cast)
    writers |= meetings.presiding(reading.blocks)
    askers = met.asking | writers
    signs = [
        *_from_lines(lines),
        *_from_title(reading, lines),
        *_from_mentions(reading, cast),
        *_from_turns(reading, cast),
        *(Candidate(name=name, weight=MET, line=line, text=text) for name, line, text in met.answering),
    ]
    likely = merged(sign for sign in signs if _may_be(sign.name, askers, reading))
    if not any(candidate.weight >= CLEAR for candidate in likely):
        signs += [*_from_bylines(reading, lines), *_from_author_box(reading)]
    signs += _from_the_opening(reading, lines, cast)
    signs += _from_the_cast(reading, askers, cast)
    likely = merged(sign for sign in signs if _may_be(sign.name, askers, reading))
    weighed = [_by_naming(candidate, cast, reading) for candidate in likely]
    return sorted(weighed, key=lambda candidate: (-candidate.weight, candidate.line))


def _may_be(name: str, askers: Iterable[str], reading: Reading) -> bool:
    return not same_as_any(name, askers) and reading.known.councils.find(name) is None


def _by_naming(candidate: Candidate, cast: Cast, reading: Reading) -> Candidate:
    """A candidate with what it counts that the text names and quotes them; told by themselves, people name others."""
    heard = cast.heard.get(candidate.name, 0)
    often = cast.weight_of(candidate.name) if reading.form != "first-person" else heard
    unknown = _WITHOUT_POST if is_without_post(candidate) and candidate.told < CLEAR else 0
    return replace(candidate, weight=candidate.weight + min(often, _MOST_BY_NAMING) - unknown, speaks=heard > 0)


# Lines and titles


def _from_lines(lines: Sequence[Clue]) -> Iterator[Candidate]:
    """Names on lines of their own; a post or council on the next lines belongs to them."""
    for place, clue in enumerate(lines):
        if clue.kind not in ("person", "name") or clue.name is None:
            continue
        labelled = ":" in clue.text and clue.text.casefold().startswith(
            ("name", "interviewee", "who", "speaker", "guest")
        )
        weight = LABELLED if labelled else LINE if clue.kind == "person" else INTRODUCED
        yield _with_posts(clue, weight, clue.post, _until_next_name(lines[place + 1 :]))


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


def _from_title(reading: Reading, lines: Sequence[Clue]) -> Iterator[Candidate]:
    claimed = {clue.line for clue in lines if clue.kind != "kicker"}
    for block in reading.blocks[: clues.head_length(reading.blocks)][:3]:
        if block.line in claimed:
            continue
        for pattern in _TITLED:
            for match in pattern.finditer(block.text):
                name = clean_name(match["name"])
                if is_name(name):
                    yield Candidate(name=name, weight=TITLE, line=block.line, text=block.text)


# Posts

# A sentence that lists those who take part: "Around the table were …".
_GATHERED = re.compile(
    r"\b(?:[Aa]round (?:the|our) table|[Tt]aking part|[Tt]ook part|[Oo]n (?:the|our) panel"
    r"|[Oo]ur (?:panel|panellists|guests)|[Ww]e (?:invited|asked|brought together|spoke to|gathered))\b"
)


def _from_mentions(reading: Reading, cast: Cast) -> Iterator[Candidate]:
    """Those in a post; the first paragraphs introduce whom the piece is about."""
    known = reading.known.councils
    head = [block.line for block in reading.blocks[: clues.head_length(reading.blocks)]]
    opening = head + [block.line for block in reading.blocks if is_prose(block.text)][:2]
    gathered = {block.line for block in reading.blocks[:8] if _GATHERED.search(block.text)}
    introduced: str | None = None
    for mention in shared_posts.find(reading.blocks[:8], known):
        first = introduced in (None, mention.text) and mention.line in opening
        introduced = mention.text if first else introduced
        yield replace(_in_post(mention, IN_A_POST + (INTRODUCED if first else 0)), shared=True)
    for mention in mentions.find(reading.blocks, known, cast):
        if mention.former and not _is_retired(mention, reading, cast):
            post = Post(role=None, end=0)
            yield Candidate(
                name=mention.name, weight=0, line=mention.line, text=mention.text, post=post, indirect=True, past=True
            )
            continue
        first = introduced is None and mention.line in opening and mention.post.role is not None and not mention.past
        introduced = mention.name if first else introduced
        takes_part = (
            (mention.line in gathered or mention.in_turn) and mention.post.role is not None and not mention.past
        )
        mention = replace(mention, indirect=mention.indirect or mention.former)
        yield _in_post(
            mention, LINE if takes_part else _ONCE if mention.past else IN_A_POST + (INTRODUCED if first else 0)
        )
    for mention in references.find(reading.blocks, known, cast):
        if not (mention.past and reading.form == "first-person"):
            yield _in_post(mention, IN_A_POST if mention.post.role else 0)


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


# Turns


def _from_turns(reading: Reading, cast: Cast) -> Iterator[Candidate]:
    """Those whose name or initials stand before their answers."""
    named = [(block.speaker, block.line) for block in reading.blocks if block.speaker]
    named += [(gone.text.rstrip(":"), gone.line) for gone in reading.removed if gone.reason == "the mark of an answer"]
    for label, count in Counter(label for label, _ in named).items():
        name = who_is(label, reading, cast)
        if name and count > 1:
            line = next(line for other, line in named if other == label)
            yield Candidate(name=name, weight=LINE, line=line, text=f"{label}:")


def _asking_in_turns(reading: Reading, cast: Cast) -> Iterator[str]:
    marks = [gone for gone in reading.removed if gone.reason.startswith("the mark of a question")]
    for label in sorted({mark.text.rstrip(":") for mark in marks}):
        if name := who_is(label, reading, cast):
            yield name


def who_is(label: str, reading: Reading, cast: Cast) -> str | None:
    """The person whose turns begin with this name, part of a name, or initials."""
    label = clean_name(label.strip("* "))
    if is_name(label):
        return label
    called = [name for name in cast.named if label in (first_name(name), surname(name))]
    called += [name for name in cast.named if label.isupper() and label in (_initials(name), _initials(name, ""))]
    if len(set(called)) != 1:
        called = [name for name in cast.named if any(f"{name} ({label})" in block.text for block in reading.blocks)]
    return called[0] if len(set(called)) == 1 else None


def _initials(name: str, hyphen: str = " ") -> str:
    return "".join(word[0] for word in name.replace("-", hyphen).split()).upper()


# Those who write themselves


def _from_bylines(reading: Reading, lines: Sequence[Clue]) -> Iterator[Candidate]:
    """Whoever writes about themselves is the one whom the piece is about."""
    for clue in lines:
        if clue.kind != "byline" or not clue.name or clue.asks:
            continue
        if clue.post or reading.form == "first-person":
            yield Candidate(
                name=clue.name,
                weight=OWN_BYLINE,
                line=clue.line,
                text=clue.text,
                post=clue.post,
                post_line=clue.line,
                post_text=clue.text,
            )


# A sentence about the author, or their name below the text.
_AUTHOR = re.compile(rf"(?:[–—-] ?)?(?P<name>{NAME})(?:$|,| (?:is|has|works|writes|leads|was|runs|manages)\b)")

# The name below a letter: "Yours, Ada Plum".
_SIGNED = re.compile(
    r"(?i:yours(?: \w+)?|(?:with )?(?:best|kind|warm|warmest|all good)? ?(?:wishes|regards)|love"
    rf"|until next (?:time|month)|cheers|thanks for reading|all the best|cofion|in haste)"
    rf"\s*[,.!–—-]*\s*(?P<name>{NAME})\.?"
)

_DEEPEST_BOX = 6
"""Blocks from the end within which a text says who wrote it."""


def _from_author_box(reading: Reading) -> Iterator[Candidate]:
    """Who is told about below a text in the first person."""
    if reading.form != "first-person":
        return
    for block in (*reading.blocks[:4], *reading.blocks[-_DEEPEST_BOX:]):
        match = _AUTHOR.match(block.text) or _SIGNED.fullmatch(block.text.strip())
        if match and is_name(clean_name(match["name"])):
            yield Candidate(name=clean_name(match["name"]), weight=OWN_BYLINE, line=block.line, text=block.text[:200])


# Those who are named first


def _from_the_opening(reading: Reading, lines: Sequence[Clue], cast: Cast) -> Iterator[Candidate]:
    """Whose surname stands in the title, and with whose name a paragraph of the opening begins."""
    head = clues.head_length(reading.blocks)
    prose = [place for place, block in enumerate(reading.blocks) if is_prose(block.text)][:3]
    labelled = next((clue for clue in lines if clue.kind == "post"), None)
    told_by_another = reading.form != "first-person"
    for naming in cast.namings:
        block = reading.blocks[naming.block]
        if naming.block < head and not naming.full:
            yield Candidate(name=naming.name, weight=IN_HEAD, line=block.line, text=block.text)
        elif (naming.block < head or naming.block in prose) and naming.full and naming.start == 0 and told_by_another:
            opens = Candidate(name=naming.name, weight=_OPENS, hint=True, line=block.line, text=block.text[:110])
            yield _with_post(clue=labelled, person=opens) if labelled else opens


def _with_post(person: Candidate, clue: Clue) -> Candidate:
    return replace(person, post=clue.post, post_line=clue.line, post_text=clue.text)


# Those who are named most


def _from_the_cast(reading: Reading, askers: Set[str], cast: Cast) -> list[Candidate]:
    """Whoever is named and heard far more than anybody else, in a text that somebody else tells."""
    ranked = sorted((cast.weight_of(name), name) for name in cast.named if name not in askers)[::-1]
    if not ranked or reading.form == "first-person":
        return []
    most, name = ranked[0]
    second = ranked[1][0] if len(ranked) > 1 else 0
    naming = cast.first(name)
    if naming is None or most < 3 or most < 1.5 * second or not cast.heard.get(name):
        return []
    block = reading.blocks[naming.block]
    words = block.text[max(0, naming.start - 40) : naming.end + 60]
    return [Candidate(name=name, weight=_FOREMOST, hint=True, line=block.line, text=words)]
