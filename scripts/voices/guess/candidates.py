"""Weighs who may be the one interviewed, by every sign that a text gives: lines, title, introduction, turns."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from voices.guess import clues, mentions
from voices.guess.clues import Clue
from voices.guess.names import NAME, clean_name, first_name, is_name, surname
from voices.guess.posts import Post
from voices.guess.reading import Reading
from voices.sentences import is_prose


@dataclass(frozen=True, kw_only=True, slots=True)
class Candidate:
    """Somebody who may be the one interviewed, how much speaks for it, and where that stands."""

    name: str
    weight: int
    line: int
    text: str
    post: Post | None = None
    post_line: int | None = None
    post_text: str | None = None
    speaks: bool = False


LABELLED, LINE, TITLE, INTRODUCED, OWN_BYLINE, IN_A_POST, MET = 100, 60, 45, 35, 45, 10, 40
"""What speaks for a candidate: a label, a line of their own, the title, the introduction, …"""

CLEAR = 35
"""The weight from which on the text says who is interviewed, and it need not be inferred."""

# A title that names the one interviewed: "In conversation with …", "Meet …", "… on leading through change".
_TITLED = (
    re.compile(
        rf"(?:(?i:with|meet|profile:?|interview:?|of|introducing|q ?& ?a:?|by|spotlight on)"
        rf"|[:…–—-])\s+(?P<name>{NAME})"
    ),
    re.compile(rf"^(?P<name>{NAME})(?:$|:| on | talks| tells| reflects| interview| [–—-]|,)"),
)

# Two people of whom the first asks and the second answers: "Ada Plum talks to Ben Pear".
_MEETS = re.compile(
    rf"(?P<asks>{NAME}) (?:meets|talks to|talked to|speaks to|speaks with|spoke to|spoke with|interviews"
    rf"|interviewed|asks|asked|finds out from|catches up with|caught up with|sat down with"
    rf"|sits down with) (?:[a-z-]+ )*?(?P<answers>{NAME})"
)

# Two people of whom the first answers: "Ben Pear tells Ada Plum".
_TELLS = re.compile(
    rf"(?P<answers>{NAME})(?:,[^.]{{3,160}}?)?,? (?:tells|told|talks? to|speaks? to|explains to"
    rf"|shares? with) (?P<asks>{NAME})"
)

# Words for saying something.
_SAID = "|".join(
    (
        "says said explains? explained tells told adds? added recalls? recalled describes? described "
        "reflects? believes? argues? notes? insists? admits? admitted acknowledges? remembers? "
        "points stresse[sd] smiles laughs laughed replies replied continues? continued concludes? "
        "concluded agrees? agreed thinks thought reckons suggests? states? stated comments? "
        "commented asks"
    ).split()
)


def find(reading: Reading, lines: Sequence[Clue]) -> list[Candidate]:
    """Everybody whom the text names in a way that counts, the likeliest first."""
    met, askers = _met(reading, lines)
    signs = [
        *_from_lines(lines, reading),
        *_from_title(reading, lines),
        *_from_mentions(reading),
        *_from_turns(reading),
        *(Candidate(name=name, weight=MET, line=line, text=text) for name, line, text in met),
    ]
    signs = [sign for sign in signs if not same_as_any(sign.name, askers) and not _is_place(sign.name, reading)]
    merged = _merged(signs)
    if not any(candidate.weight >= CLEAR for candidate in merged):
        merged = _merged([*signs, *_from_bylines(reading, lines)])
    weighed = (_heard(candidate, reading) for candidate in merged)
    return sorted(weighed, key=lambda candidate: (-candidate.weight, candidate.line))


def _merged(signs: Iterable[Candidate]) -> list[Candidate]:
    """One candidate for each name: the weights added, the fullest post kept."""
    merged: dict[str, Candidate] = {}
    for sign in sorted(signs, key=lambda sign: -sign.weight):
        key = next((name for name in merged if same(name, sign.name)), sign.name)
        merged[key] = _together(merged[key], sign) if key in merged else sign
    return list(merged.values())


def _together(one: Candidate, other: Candidate) -> Candidate:
    together = replace(one, weight=one.weight + other.weight)
    if other.post and (not one.post or (other.post.councils and not one.post.councils)):
        return replace(together, post=other.post, post_line=other.post_line, post_text=other.post_text)
    return together


def _from_lines(lines: Sequence[Clue], reading: Reading) -> Iterable[Candidate]:
    """Names on lines of their own; a post or council on the next lines belongs to them."""
    for place, clue in enumerate(lines):
        if clue.kind not in ("person", "name") or clue.name is None:
            continue
        labelled = ":" in clue.text and clue.text.casefold().startswith(
            ("name", "interviewee", "who", "speaker", "guest")
        )
        weight = LABELLED if labelled else LINE if clue.kind == "person" else INTRODUCED
        below = _until_next_name(lines[place + 1 :])
        yield _with_post(clue, weight, clue.post, below)


def _until_next_name(lines: Sequence[Clue]) -> list[Clue]:
    end = next((place for place, clue in enumerate(lines) if clue.kind in ("person", "name")), len(lines))
    return [clue for clue in lines[:end] if clue.kind in ("post", "council")]


def _with_post(clue: Clue, weight: int, post: Post | None, below: Sequence[Clue]) -> Candidate:
    line, text = clue.line, clue.text
    for other in below:
        if other.post and not post:
            post, line, text = other.post, other.line, other.text
        if other.council and post and not post.councils:
            post, text = replace(post, councils=(other.council,)), f"{text} / {other.text}"
    return Candidate(
        name=clue.name or "",
        weight=weight,
        line=clue.line,
        text=clue.text,
        post=post,
        post_line=line,
        post_text=text,
    )


def _from_title(reading: Reading, lines: Sequence[Clue]) -> Iterable[Candidate]:
    claimed = {clue.line for clue in lines if clue.kind != "kicker"}
    for block in reading.blocks[: clues.head_length(reading.blocks)][:3]:
        if block.line in claimed:
            continue
        for pattern in _TITLED:
            for match in pattern.finditer(block.text):
                name = clean_name(match["name"])
                if is_name(name):
                    yield Candidate(name=name, weight=TITLE, line=block.line, text=block.text)


def _from_mentions(reading: Reading) -> Iterable[Candidate]:
    """Those in a post; the first paragraphs introduce whom the piece is about."""
    head = [block.line for block in reading.blocks[: clues.head_length(reading.blocks)]]
    opening = head + [block.line for block in reading.blocks if is_prose(block.text)][:2]
    seen: set[str] = set()
    for mention in mentions.find(reading.blocks, reading.known.councils):
        introduced = mention.line in opening and mention.name not in seen and not seen
        weight = IN_A_POST + (INTRODUCED if introduced else 0)
        if mention.former:
            yield Candidate(name=mention.name, weight=0, line=mention.line, text=mention.text)
            continue
        seen.add(mention.name)
        yield Candidate(
            name=mention.name,
            weight=weight if mention.name not in seen or introduced else IN_A_POST,
            line=mention.line,
            text=mention.text,
            post=mention.post,
            post_line=mention.line,
            post_text=mention.text,
        )


def _from_turns(reading: Reading) -> Iterable[Candidate]:
    """Those whose full name stands before their answers."""
    named = [(block.speaker, block.line) for block in reading.blocks if block.speaker]
    named += [
        (gone.text.rstrip(":"), gone.line) for gone in reading.removed if gone.reason == "the mark of an answer"
    ]
    for name, count in Counter(name for name, _ in named).items():
        if is_name(clean_name(name)) and count > 1:
            line = next(line for other, line in named if other == name)
            yield Candidate(name=clean_name(name), weight=LINE, line=line, text=f"{name}:")


def _from_bylines(reading: Reading, lines: Sequence[Clue]) -> Iterable[Candidate]:
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


def _met(reading: Reading, lines: Sequence[Clue]) -> tuple[list[tuple[str, int, str]], set[str]]:
    """Those who answer, where two people meet, and those who ask."""
    answering: list[tuple[str, int, str]] = []
    asking = {clue.name for clue in lines if clue.kind == "byline" and clue.asks and clue.name}
    for block in reading.blocks[:5]:
        for pattern in (_MEETS, _TELLS):
            for match in pattern.finditer(block.text):
                answers, asks = clean_name(match["answers"]), clean_name(match["asks"])
                if is_name(answers) and is_name(asks):
                    answering.append((answers, block.line, match[0]))
                    asking.add(asks)
    return answering, asking


def _heard(candidate: Candidate, reading: Reading) -> Candidate:
    """A candidate with what it counts that the text quotes them."""
    said = sum(_times_speaking(candidate.name, block.text) for block in reading.blocks)
    return replace(candidate, weight=candidate.weight + min(said, 4) * 2, speaks=said > 0)


def _times_speaking(name: str, text: str) -> int:
    called = "|".join(re.escape(part) for part in (name, surname(name), first_name(name)))
    before, after = rf"\b(?:{called})\b[^.“”\"]{{0,40}}?\b(?:{_SAID})\b", rf"\b(?:{_SAID}) (?:{called})\b"
    told = rf"{before}|{after}|[”\"]\s*{re.escape(name)},"
    return len(re.findall(told, text))


def _is_place(name: str, reading: Reading) -> bool:
    return reading.known.councils.find(name) is not None


def same(one: str, other: str) -> bool:
    """Whether two names are of one person: equal, or one a part of the other."""
    mine, theirs = clean_name(one).casefold().split(), clean_name(other).casefold().split()
    return mine == theirs or (mine[-1] == theirs[-1] and mine[0] == theirs[0])


def same_as_any(name: str, others: Iterable[str]) -> bool:
    return any(same(name, other) for other in others)
