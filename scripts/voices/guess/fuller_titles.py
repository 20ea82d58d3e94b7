"""A title in full where another place of the text has only its first words: "director", "director of adult care"."""

import re
from collections.abc import Iterator
from dataclasses import replace

from voices.guess import posts
from voices.guess.candidates import Candidate
from voices.guess.names import surname
from voices.guess.own_posts import is_over
from voices.guess.posts import Post
from voices.guess.reading import Reading
from voices.slugs import folded

# What parts the sentences of a paragraph.
_SENTENCES = re.compile(r"(?<=[.!?])[\"”’']? +")

# What the words behind a short title begin with: for what somebody answers.
_AREA = re.compile(r",? (?:of|for) ", re.IGNORECASE)

# What tells of the beginning in a post: "her first act as a director of social services".
_FIRST = re.compile(r"\bfirst (?:act|job|post|day|week|month|year|task|thing)\b")

_PRONOUN = re.compile(r"(?:[Ss]he|[Hh]e)\b")


def is_fuller(post: Post, other: Post) -> bool:
    """Whether a post is the other with the words that say for what, at the same place as far as both tell one."""
    if post.role is None or other.role is None or not folded(post.role).startswith(folded(other.role)):
        return False
    at, elsewhere = _places(post), _places(other)
    return _AREA.match(post.role, len(other.role)) is not None and (not at or not elsewhere or at == elsewhere)


def _places(post: Post) -> set[str]:
    return {named.name for named in post.councils} or {place for place in [post.organisation] if place}


def with_fuller_title(person: Candidate, reading: Reading) -> Candidate:
    """The candidate with the title in full, where a sentence about them has it."""
    if person.post is None or person.post.role is None or person.past or _AREA.search(person.post.role):
        return person
    held = person.post
    for line, words, post, names in _titles(person, held, reading):
        if is_fuller(post, held):
            full = replace(post, councils=held.councils or post.councils, organisation=held.organisation)
            return replace(person, post=full, post_line=line, post_text=words, indirect=person.indirect or not names)
    return person


def _titles(person: Candidate, held: Post, reading: Reading) -> Iterator[tuple[int, str, Post, bool]]:
    """Where sentences about somebody, in words that are not their own, begin as their title does."""
    role = re.compile(rf"\b{re.escape(held.role or '')}(?= (?:of|for) )", re.IGNORECASE)
    for block in reading.blocks:
        for sentence in () if block.speaker else _SENTENCES.split(block.text):
            names = surname(person.name) in sentence
            if not (names or _PRONOUN.match(sentence)) or is_over(sentence) or _FIRST.search(sentence):
                continue
            for match in role.finditer(sentence):
                if post := posts.at_start(sentence[match.start() :], reading.known.councils):
                    yield block.line, sentence, post, names
