"""Finds posts that several people have: "Ada Plum and Ben Pear share the post of …", "three team managers"."""

import re
from collections.abc import Iterator, Sequence

from voices.guess import posts
from voices.guess.mentions import REACH, Mention, one_of, start_of_title
from voices.guess.names import NAME, clean_name, is_name
from voices.guess.posts import Post
from voices.manuscript import Block
from voices.model import Council
from voices.vocabularies import Vocabulary

_NAMES = rf"(?P<names>{NAME}(?:, {NAME})*,? (?:and|&) {NAME})(?![\w-])"

# Several people and what they are together: "Ada Plum and Ben Pear share the post of", "…, joint".
_TOGETHER = re.compile(
    rf"{_NAMES}(?:,? (?:who )?(?:(?:both|jointly|together|have|now) )*(?:job-?)?(?:shared?|split|hold|held)"
    r" (?:the |a |one |their )?(?:same )?(?:job|post|role|title|position|work)(?: of| as|:)? (?:the )?"
    r"|,? (?:who )?(?:are|work as|job-?share as|serve as)(?: (?:both|all|each|the|joint|two|three|of|our|now))* "
    r"|,(?: (?:both|all|joint|the|our|two|three|job-?sharing))* |,? co-)"
)

# How many there are in one kind of post: "three team managers", "our two directors".
_COUNTED = re.compile(
    r"\b(?:[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Oo]ur|[Tt]hese|[Ss]ome)(?: of (?:our|the|its))? "
)

_EACH = re.compile(NAME)

# Several people behind what they are: "Directors Ada Plum and Ben Pear".
_BEHIND = re.compile(rf"(?<=s) {_NAMES}")

# What several who were named last are: "They are the joint directors of …".
_THEY = re.compile(
    r"\b(?:[Tt]hey(?:['’]re| are| have been)|[Tt]he (?:two|pair) (?:are|have been)|[Bb]oth are|[Tt]ogether they are)"
    r"(?: (?:both|now|the|joint|job-?sharing))*(?= (?:joint|\w+))(?: the)? "
)


def find(blocks: Sequence[Block], known: Vocabulary[Council]) -> Iterator[Mention]:
    """Each of the people who hold a post together, one after the other."""
    last: list[str] = []
    for block in blocks:
        for match in _TOGETHER.finditer(block.text):
            post = posts.at_start(block.text[match.end() : match.end() + REACH], known)
            yield from _each(_names(match), post, block, match.start(), match.end())
        for head in posts.HEAD_WORD.finditer(block.text):
            start = start_of_title(block.text, head.start())
            behind = _BEHIND.match(block.text, head.end())
            if behind:
                yield from _each(
                    _names(behind), posts.at_start(block.text[start : head.end()], known), block, start, start
                )
        last = next((_names(match) for match in re.finditer(_NAMES, block.text)), last)
        for they in _THEY.finditer(block.text):
            post = posts.at_start(block.text[they.end() : they.end() + REACH], known)
            if post and post.role != one_of(post).role:
                yield from _each(last, post, block, they.start(), they.end())


def _names(match: re.Match[str]) -> list[str]:
    return [clean_name(name) for name in _EACH.findall(match["names"])]


def _each(names: Sequence[str], post: Post | None, block: Block, start: int, end: int) -> Iterator[Mention]:
    if post and post.role and len(names) > 1 and all(map(is_name, names)):
        words = block.text[start : end + post.end]
        for name in names:
            yield Mention(name=name, post=one_of(post), former=False, line=block.line, text=words, shared=True)


def counted(blocks: Sequence[Block], known: Vocabulary[Council]) -> tuple[Post, Block, str] | None:
    """The post of each of several that a text counts and does not tell apart."""
    for block in blocks:
        for match in _COUNTED.finditer(block.text):
            post = posts.at_start(block.text[match.end() : match.end() + REACH], known)
            if post and post.role and one_of(post).role != post.role:
                return one_of(post), block, block.text[match.start() : match.end() + post.end]
    return None
