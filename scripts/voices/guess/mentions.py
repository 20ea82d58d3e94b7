"""Finds people in a text together with their posts: "Ada Plum, director of …", "the director of …, Ada Plum"."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from voices.guess import councils, posts
from voices.guess.names import NAME, clean_name, full_names, is_name, surname
from voices.guess.posts import FORMER, Post
from voices.manuscript import Block
from voices.model import Council
from voices.vocabularies import Vocabulary

_NAME = re.compile(rf"(?<![\w’'-])(?P<name>{NAME})(?![\w-])")

# The same, or a surname alone: it counts when its bearer is named in full somewhere.
_CALLED = re.compile(rf"(?<![\w’'-])(?P<name>{NAME}|[A-Z][\w’'-]+)(?![\w-])")

# What may stand between a name and the post of its bearer.
_LINK = re.compile(
    r"(?P<link>,? (?:is|was|has been|became|works as|serves as|started as|joined as)|,? who (?:took over|works) as"
    r"|,| \(| [–—|-])"
    rf" ?(?P<age>\d\d, )?(?:(?:who is|currently|now|also|our|its|their|the|an|a|new|newly appointed"
    rf"|recently appointed|current|first"
    rf"|longest-serving|long-serving|award-winning|(?P<former>{FORMER}))[ ,-]+)*",
)

# What may stand between a post and the name of its holder.
_HOLDER = re.compile(r"[,:]? (?:is )?")

# A post introduced by whose it is: "Ambridge Council's new director …".
_WHOSE = re.compile(
    rf"(?P<council>[A-Z][^.,;:“”\"]{{2,70}}?|(?:the )?(?:council|authority|county|borough|city|department"
    rf"|service|trust))['’]s? (?:(?P<former>{FORMER})[ -])?(?:new |current |first |own )?"
)

# Whose post it is, in the words that end before it.
_OWNER = re.compile(r"(?P<council>[A-Z][^.,;:“”\"]{2,70}?)(?:['’]s?)? (?:(?:new|current|first|own) )?$")

# What stands before somebody who is not, or no longer, the one it is about.
_NOT_NOW = re.compile(
    rf"(?:\b{FORMER}|predecessor,?|successor,?|succeeded|replaced|replacing|took over from"
    rf"|taking over from)(?: the)? $",
    re.IGNORECASE,
)

_REACH = 260
"""Characters after a name or a post within which the other must be."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Mention:
    """A person in a post, at a place in the text."""

    name: str
    post: Post
    former: bool
    line: int
    text: str
    """The words that say so."""


def find(blocks: tuple[Block, ...], known: Vocabulary[Council]) -> list[Mention]:
    """Every person whom the text gives a post, in order."""
    found: list[Mention] = []
    bearers = _bearers(blocks)
    for block in blocks:
        found += _after_name(block, known, bearers)
        found += _before_name(block, known)
    return found


def _bearers(blocks: tuple[Block, ...]) -> dict[str, str]:
    """Surnames and the one person in the text who bears each."""
    full = sorted({name for block in blocks for name in full_names(block.text)})
    counted = Counter(surname(name) for name in full)
    return {surname(name): name for name in full if counted[surname(name)] == 1}


def _after_name(block: Block, known: Vocabulary[Council], bearers: dict[str, str]) -> Iterator[Mention]:
    """ "Ada Plum, director of adult services at X Council"; "Ada Plum, X Council's director of …"."""
    for match in _CALLED.finditer(block.text):
        link = _LINK.match(block.text, match.end())
        name = bearers.get(match["name"], clean_name(match["name"]))
        if not (link and is_name(name)):
            continue
        rest = block.text[link.end() : link.end() + _REACH]
        post = posts.at_start(rest, known) or _whose(rest, known)
        if post:
            former = bool(link["former"]) or bool(_NOT_NOW.search(block.text[: match.start()]))
            words = block.text[match.start() : link.end() + post.end]
            yield _mention(name, post, former or _over(link["link"]), block, words)


def _before_name(block: Block, known: Vocabulary[Council]) -> Iterator[Mention]:
    """ "director of adult services Ada Plum", "the director of adult services at X Council, Ada Plum"."""
    for head in posts.HEAD_WORD.finditer(block.text):
        start = _start_of_title(block.text, head.start())
        post = posts.at_start(block.text[start : start + _REACH], known)
        if not post or not start <= head.start() < start + post.end:
            continue
        gap = _HOLDER.match(block.text, start + post.end)
        match = _NAME.match(block.text, gap.end()) if gap else None
        if match and is_name(clean_name(match["name"])):
            before = block.text[max(0, start - 90) : start]
            former = bool(_NOT_NOW.search(before))
            post = _with_owner(post, before, known)
            yield _mention(match["name"], post, former, block, block.text[start : match.end()])


def _start_of_title(text: str, head: int) -> int:
    """Where the title begins whose head word stands here: as many words of the field before it as there are."""
    start = head
    while match := re.search(r"([\w’'-]+) (?:and )?$", text[max(0, start - 40) : start]):
        word = match[1]
        if not posts.is_title_word(word):
            break
        start -= len(match[0])
    return start


def _whose(text: str, known: Vocabulary[Council]) -> Post | None:
    match = _WHOSE.match(text)
    post = posts.at_start(text[match.end() :], known) if match and not match["former"] else None
    if not (match and post):
        return None
    named = councils.resolve(match["council"], known)
    return Post(role=post.role, councils=post.councils or ((named,) if named else ()), end=match.end() + post.end)


def _with_owner(post: Post, before: str, known: Vocabulary[Council]) -> Post:
    """The post with the council whose it is, when that stands before it: "Ambridge Council's director"."""
    if post.councils or post.organisation:
        return post
    match = _OWNER.search(before)
    if not match:
        return post
    words = match["council"].split()
    for start in range(len(words)):
        if named := councils.resolve(" ".join(words[start:]), known):
            return Post(role=post.role, councils=(named,), end=post.end)
    return post


def _over(link: str) -> bool:
    """ "was" and "became" tell of a time that may be over."""
    return any(word in link for word in ("was", "became", "started", "joined"))


def _mention(name: str, post: Post, former: bool, block: Block, text: str) -> Mention:
    return Mention(name=clean_name(name), post=post, former=former, line=block.line, text=text)
