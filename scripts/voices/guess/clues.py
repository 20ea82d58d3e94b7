"""Recognises lines that are about the piece and not part of it: a date, a byline, a source, a name with a post."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Literal, TypeAlias

from voices.guess import councils, dates, posts
from voices.guess.names import NAME, clean_name, first_name, is_name, surname
from voices.guess.posts import Post
from voices.guess.reading import Reading
from voices.manuscript import Block
from voices.sentences import count_words, is_prose

Kind: TypeAlias = Literal["date", "byline", "source", "person", "name", "post", "council", "kicker", "masthead"]


@dataclass(frozen=True, kw_only=True, slots=True)
class Clue:
    """What one line says about the piece."""

    kind: Kind
    line: int
    text: str
    name: str | None = None
    post: Post | None = None
    council: councils.Named | None = None
    date: dates.Found | None = None
    source: str | None = None
    detail: str | None = None
    first: bool = True
    """Whether a date is that of first publication, and not of an update."""
    asks: bool = False
    """Whether a byline says that its bearer asked the questions."""


# A fact behind its name: "Role: …", "Published: …".
_LABELLED = re.compile(r"(?P<label>[A-Za-z][A-Za-z /]{1,24}?)\s*:\s*(?P<value>\S.*)")
_NAME_LABELS = ("name", "interviewee", "who", "interview with", "speaker", "guest", "featuring")
_ROLE_LABELS = (
    "role",
    "job title",
    "job",
    "position",
    "title",
    "post",
    "current role",
    "current job",
    "occupation",
    "job role",
)
_COUNCIL_LABELS = (
    "council",
    "authority",
    "local authority",
    "employer",
    "organisation",
    "works for",
    "workplace",
    "where",
    "based at",
)

# A byline: who wrote it, perhaps for whom and when.
_BYLINE = re.compile(
    rf"(?P<verb>(?i:by|words(?: by)?|(?:article |blog |interview )?written by|text(?: by)?|report(?:ed)? by"
    rf"|posted by|published by|author|interview(?:ed)? by|interviewer"
    rf"|as told to|reporter|story by))\s*:?\s+(?P<name>{NAME})(?P<rest>\W.*)?"
)
_BYLINE_NAME = re.compile(NAME)
_ALONE = re.compile(
    r"(?:by|words(?: by)?|written by|posted by|author|interview(?:ed)? by|about the author)\s*:?", re.IGNORECASE
)
_ASKS = ("interview", "as told")

# A date, with the words that pages put before it and the time behind it.
_DATED = re.compile(
    rf"(?P<verb>(?:(?:first |originally )?(?:published|posted|date|added|created|uploaded|issued|last updated"
    rf"|updated|last modified|modified"
    rf"|reviewed)(?: on| at| in| by)?|on)\s*:?\s+)?(?P<date>{dates.DATE})(?:,? (?:at )?\d{{1,2}}[:.]\d\d ?(?:am"
    rf"|pm)?(?: GMT| BST)?)?\.?",
    re.IGNORECASE,
)

# Where a piece was published: "Source: …", "First published in …".
_SOURCE = re.compile(
    r"(?:source|publication|published in|published by|publisher|magazine|journal)\s*:\s*(?P<labelled>\S.*)"
    r"|(?:(?:this|the) (?:article|interview|piece|profile|blog|post|feature|story|text)\b(?: was| is"
    r"| has been)? )?"
    r"(?:(?:first|originally|also) )?(?:published|appeared|printed|posted|reprinted|reproduced)(?: first)?"
    r" (?:in|by|on|at|from|with permission from|with the permission of"
    r"|by kind permission of) (?P<told>[A-Z].*?)\.?"
    r"|(?:taken|reprinted|reproduced|extracted|from) from (?P<taken>[A-Z].*?)\.?|from (?P<simple>[A-Z].*)",
    re.IGNORECASE,
)

# The number of an issue, between a publication's name and its date.
_ISSUE = re.compile(
    r"[\s,:|–—(-]+(?:(?:issue|vol(?:ume)?|no|number|edition)\.?\s*\d+.*|(?:spring|summer|autumn"
    r"|winter)? ?(?:issue|edition).*)$",
    re.IGNORECASE,
)

# Words that names of publications have.
_PUBLICATION = re.compile(
    r"\b(?:magazine|journal|news|quarterly|weekly|review|today|times|bulletin|newsletter|gazette|chronicle|blog"
    r"|post|herald|observer"
    r"|voice|voices|digest|express|mail|echo|guardian|telegraph|independent|monthly|report|care|matters|mj|lgc"
    r"|press)\b",
    re.IGNORECASE,
)

# The last word of a publication's name, where nothing else shows that it is one.
_LAST_OF_PUBLICATION = re.compile(
    r"\b(?:magazine|journal|news|quarterly|weekly|review|times|bulletin|newsletter|gazette|chronicle|post|herald"
    r"|observer|digest|express|mail"
    r"|echo|guardian|telegraph|monthly|today)$",
    re.IGNORECASE,
)

# What stands over a title and is none: the kind of the piece.
_KICKER = re.compile(
    r"(?:the )?(?:(?:big |exclusive |full |expert )?interviews?|profiles?|features?|opinion|comment|blogs?"
    r"|blog post|q ?(?:&|and) ?a|case stud(?:y|ies)|insights?"
    r"|in (?:conversation|discussion|focus)(?: with)?|(?:an )?interview with|meet|news|analysis|people|careers?"
    r"|guest (?:blog|post)|spotlight(?: on)?|in profile"
    r"|(?:\w+ )?(?:\w+ )?(?:minutes?|seconds|questions) with|a day in the life(?: of)?|my (?:working )?(?:life"
    r"|day|week|job)|person(?:al)? profile|viewpoint|long read)\s*[:…]?",
    re.IGNORECASE,
)

# What stands between the labels of a bar.
_BAR = re.compile(r"\s[|»>•·/]\s")

# How long a page thinks that reading takes.
_READING_TIME = re.compile(r"(?:\d+|one|two|three|five|ten)[ -]min(?:ute)?s?(?: read)?", re.IGNORECASE)

_SEPARATORS = re.compile(r"\s*(?:,|\||–|—| - |;|•|·|:(?= )|\()\s*")

_DEEPEST_HEAD, _DEEPEST_FOOT = 10, 4
"""Blocks from either end within which lines may be about the piece."""


_JOINING = ("and", "of", "for", "the", "in", "with", "to", "at")


def find(reading: Reading) -> list[Clue]:
    """What the lines above and below the text say about it."""
    return list(_read(_head(reading.blocks), reading)) + list(_read(_foot(reading.blocks), reading))


def head_length(blocks: tuple[Block, ...]) -> int:
    """How many blocks stand above the first paragraph or question."""
    for place, block in enumerate(blocks):
        if is_prose(block.text) or block.kind in ("item", "quote") or (block.kind == "question" and place):
            return place
    return len(blocks)


def _head(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    return blocks[: max(min(head_length(blocks), _DEEPEST_HEAD), min(3, len(blocks)))]


def _foot(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    return blocks[max(len(_head(blocks)), len(blocks) - _DEEPEST_FOOT) :]


def _read(blocks: tuple[Block, ...], reading: Reading) -> Iterator[Clue]:
    """The clues of neighbouring lines; a byline over two lines is one clue for each."""
    alone: Block | None = None
    for block in blocks:
        if alone and is_name(clean_name(block.text)):
            asks = alone.text.casefold().startswith(_ASKS)
            yield Clue(kind="byline", line=alone.line, text=alone.text, asks=asks)
            yield Clue(kind="byline", line=block.line, text=block.text, name=clean_name(block.text), asks=asks)
            alone = None
            continue
        alone = block if _ALONE.fullmatch(block.text) else None
        yield from _in_a_bar(block, reading) or _recognised(block, reading)


def _recognised(block: Block, reading: Reading) -> list[Clue]:
    """What the first recogniser that knows this line makes of it."""
    found = (recognise(block, reading) for recognise in RECOGNISERS)
    return [clue for clue in [next((clue for clue in found if clue), None)] if clue]


def _in_a_bar(block: Block, reading: Reading) -> list[Clue]:
    """The date and the byline in a line of several parts: "Posted: 3 May 2014 | Author: Ada Plum"."""
    parts = _BAR.split(block.text)
    if len(parts) == 1 or count_words(block.text) > 30:
        return []
    pieces = [replace(block, text=part.strip()) for part in parts]
    return [clue for piece in pieces if (clue := _dated(piece, reading) or _byline(piece, reading))]


def _labelled(block: Block, reading: Reading) -> Clue | None:
    match = _LABELLED.fullmatch(block.text)
    if not match or count_words(block.text) > 30:
        return None
    label, value = match["label"].casefold().strip(), match["value"].strip(" .")
    if label in _NAME_LABELS and is_name(clean_name(value)):
        return Clue(kind="name", line=block.line, text=block.text, name=clean_name(value))
    if label in _NAME_LABELS:
        return _person(Block(kind="paragraph", text=value, line=block.line), reading, block.text)
    if label in _ROLE_LABELS and posts.HEAD_WORD.search(value):
        post = _whole_post(value, reading) or Post(role=value, end=len(value))
        return Clue(kind="post", line=block.line, text=block.text, post=post)
    if label in _COUNCIL_LABELS and (named := councils.resolve(value, reading.known.councils)):
        return Clue(kind="council", line=block.line, text=block.text, council=named)
    return None


def _dated(block: Block, reading: Reading) -> Clue | None:
    match = _DATED.fullmatch(block.text.strip())
    if not match:
        return None
    verb = (match["verb"] or "").casefold()
    first = not any(word in verb for word in ("updated", "modified", "reviewed"))
    return Clue(kind="date", line=block.line, text=block.text, date=dates.found(match["date"]), first=first)


def _byline(block: Block, reading: Reading) -> Clue | None:
    match = _BYLINE.fullmatch(block.text.strip())
    if not match or count_words(block.text) > 30:
        return None
    name = _BYLINE_NAME.match(match["name"])
    if not name or name[0] != match["name"] or not is_name(clean_name(name[0])):
        return None
    verb, rest = match["verb"].casefold(), (match["rest"] or "").strip()
    asks = verb.startswith(_ASKS) and verb != "interview"
    post, date = _post_in(rest, reading), _date_in(rest)
    return Clue(
        kind="byline", line=block.line, text=block.text, name=clean_name(name[0]), post=post, date=date, asks=asks
    )


def _source(block: Block, reading: Reading) -> Clue | None:
    match = _SOURCE.fullmatch(block.text.strip())
    if not match or count_words(block.text) > 30:
        return None
    source = match["labelled"] or match["told"] or match["taken"] or match["simple"]
    if match["simple"] and not is_publication(source, reading):
        return None
    if is_name(clean_name(re.split(r" on |,", source)[0])):
        return None
    return _published(block, source)


def _publication_with_date(block: Block, reading: Reading) -> Clue | None:
    """A publication and a date alone on a line: "Borsetshire Care Quarterly, Spring 2014"."""
    split = dates.at_end(block.text)
    if not split or count_words(block.text) > 14 or not is_publication(split[0], reading):
        return None
    return _published(block, block.text)


def _publication_alone(block: Block, reading: Reading) -> Clue | None:
    """A publication's name over everything else: "The Felpersham Post"."""
    words = [word for word in block.text.split() if word not in ("of", "and", "in", "the", "for", "&")]
    first = reading.blocks[:1] == (block,) and any(clue_less(other) for other in reading.blocks[1:3])
    named = reading.known.sources.find(block.text) or _LAST_OF_PUBLICATION.search(block.text)
    if not (first and named and 2 <= len(words) <= 5 and all(word[0].isupper() for word in words)):
        return None
    return Clue(kind="masthead", line=block.line, text=block.text, source=block.text)


def clue_less(block: Block) -> bool:
    """Whether a line below a masthead can be the title."""
    return not is_prose(block.text) and not _DATED.fullmatch(block.text) and not _BYLINE.fullmatch(block.text)


def _person(block: Block, reading: Reading, text: str | None = None) -> Clue | None:
    """A name, or a name with a post and a council, and nothing else."""
    if count_words(block.text) > 35 or is_prose(block.text):
        return None
    parts = _SEPARATORS.split(block.text.strip(" .)"), maxsplit=1)
    name = clean_name(parts[0])
    if not is_name(name) or reading.known.councils.find(name):
        return None
    if len(parts) == 1:
        return (
            Clue(kind="name", line=block.line, text=text or block.text, name=name)
            if _recurs(name, block, reading)
            else None
        )
    post = _whole_post(re.sub(r"^(?:the|an|a|is|is the) ", "", parts[1]), reading)
    if post is None:
        return None
    return Clue(kind="person", line=block.line, text=text or block.text, name=name, post=post)


def _post(block: Block, reading: Reading) -> Clue | None:
    """A post alone on a line, which belongs to the name above it."""
    if is_prose(block.text) or count_words(block.text) > 20:
        return None
    post = posts.at_start(block.text, reading.known.councils)
    if not post or block.text[post.end :].strip(" .)"):
        return None
    return Clue(kind="post", line=block.line, text=block.text, post=post)


def _council(block: Block, reading: Reading) -> Clue | None:
    named = councils.resolve(block.text, reading.known.councils) if count_words(block.text) <= 9 else None
    if named is None:
        return None
    return Clue(kind="council", line=block.line, text=block.text, council=named)


def _kicker(block: Block, reading: Reading) -> Clue | None:
    """The kind of the piece, or a bar of labels over it: "Care Today | Opinion | 5 min read"."""
    parts = [part.strip() for part in _BAR.split(block.text)]
    labels = len(parts) > 1 and all(0 < count_words(part) <= 4 for part in parts)
    known = any(_KICKER.fullmatch(part) or _READING_TIME.fullmatch(part) for part in parts)
    if known and (labels or len(parts) == 1):
        return Clue(kind="kicker", line=block.line, text=block.text)
    return None


# In this order: the first that recognises a line has it.
RECOGNISERS = (
    _labelled,
    _dated,
    _byline,
    _source,
    _publication_with_date,
    _publication_alone,
    _person,
    _council,
    _post,
    _kicker,
)


def _whole_post(text: str, reading: Reading) -> Post | None:
    """A post that takes up all of a text, in whatever words, as long as one of them heads a title."""
    known = reading.known.councils
    post = posts.at_start(text, known)
    if post and not text[post.end :].strip(" .)"):
        return post
    if is_prose(text) or not posts.HEAD_WORD.search(text) or text.endswith("?"):
        return None
    parts = _SEPARATORS.split(text.strip(" .)"))
    named = councils.resolve(parts[-1], known) if len(parts) > 1 else None
    role = text[: text.rfind(parts[-1])].rstrip(" ,|–—-(") if named else text
    if not named and " at " in text:
        role, _, place = text.partition(" at ")
        named = councils.resolve(place, known)
    if not named and not _is_title(text):
        return None
    return Post(role=role.strip(), councils=(named,) if named else (), end=len(text))


def _is_title(text: str) -> bool:
    """Whether every word is one of a job title's, or capitalised: "the manager whom everybody loves" is none."""
    words = (word.strip(",&()") for word in text.split())
    return all(not word or word[0].isupper() or posts.is_title_word(word) or word in _JOINING for word in words)


def _post_in(rest: str, reading: Reading) -> Post | None:
    return posts.at_start(re.sub(r"^[\s,|–—(-]+(?:the )?", "", rest), reading.known.councils) if rest else None


def _date_in(rest: str) -> dates.Found | None:
    split = dates.at_end(rest)
    return split[1] if split else dates.anywhere(rest)


def _published(block: Block, source: str) -> Clue:
    split = dates.at_end(source)
    name, date = split if split else (source, None)
    name = re.sub(r"(?:,? (?:on|in))?[\s,|:–—(-]*$", "", name)
    issue = _ISSUE.search(name)
    name = name[: issue.start()] if issue else name
    detail = source[len(name) :].strip(" ,|:–—-().") if len(source) > len(name) else None
    return Clue(
        kind="source", line=block.line, text=block.text, source=name.strip(), detail=_detail(detail), date=date
    )


def _detail(text: str | None) -> str | None:
    return re.sub(r"^(?:on|in) ", "", text) or None if text else None


def is_publication(name: str, reading: Reading) -> bool:
    plain = _ISSUE.sub("", name).strip(" ,|:–—-(")
    if reading.known.sources.find(plain):
        return True
    capitalised = plain[:1].isupper() and count_words(plain) <= 7
    return capitalised and _PUBLICATION.search(plain) is not None and not posts.HEAD_WORD.search(plain)


def _recurs(name: str, block: Block, reading: Reading) -> bool:
    """Whether the name recurs in the text, and never as words in small letters, as "Grace" and "Hope" do."""
    elsewhere = _texts(reading, but=block)
    parts = (name, first_name(name), surname(name))
    small = any(re.search(rf"\b{re.escape(part.lower())}\b", elsewhere) for part in parts[1:])
    return not small and any(re.search(rf"\b{re.escape(part)}\b", elsewhere) for part in parts)


def _texts(reading: Reading, but: Block) -> str:
    others: Iterable[str] = (block.text for block in reading.blocks if block.line != but.line)
    return "\n".join([*others, *(removal.text for removal in reading.removed)])
