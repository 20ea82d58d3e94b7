"""Passages that use the words of a topic, found without an editor: a hint where to look, and marked as such."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from voices.digests import digest
from voices.model import Interview, Passage, Topic

EACH = 2
"""Passages of one interview that a topic shows."""

CONTEXT = 18
"""Words that are shown before and after the words found."""

# A word as it is compared: letters and digits, an apostrophe left out.
_WORD = re.compile(r"\w+(?:['’]\w+)*")

Terms: TypeAlias = Mapping[str, Sequence[tuple[tuple[str, ...], str]]]
"""By its first word, each term of a topic as words, the longest first, and the topic's key."""

Spot: TypeAlias = tuple[int, int, int, str]
"""Where words were found: in which passage of an interview, at which of its words, how many they are, and the digest of
the passage, as hexadecimal digits: while that is the same, so is what is shown of it."""

Spots: TypeAlias = Mapping[str, Sequence[Spot]]
"""By the key of each topic, where the words of it stand in one interview: in a few passages at most."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Find:
    """A passage that uses a topic's words, cut to what stands around them."""

    interview: Interview
    passage: Passage
    before: str
    words: str
    after: str


def terms(topics: Iterable[Topic]) -> Terms:
    """What is looked for."""
    found: defaultdict[str, list[tuple[tuple[str, ...], str]]] = defaultdict(list)
    for topic in topics:
        for name in (topic.name, *topic.other_names):
            if words := tuple(_words(name)):
                found[words[0]].append((words, topic.key))
    return {first: sorted(some, key=lambda one: -len(one[0])) for first, some in found.items()}


def spots(passages: Sequence[Passage], wanted: Terms) -> Spots:
    """Where the words of each topic stand in these passages, which are those of one interview."""
    found: defaultdict[str, list[Spot]] = defaultdict(list)
    for number, passage in enumerate(passages):
        if passage.kind != "heading" and passage.id:
            for key, start, length in _in_words(_words(passage.text), wanted):
                if len(found[key]) < EACH and not any(spot[0] == number for spot in found[key]):
                    found[key].append((number, start, length, digest(passage).hex()))
    return dict(found)


def find(interview: Interview, spot: Spot) -> Find:
    """What is shown of one of the spots of this interview."""
    number, start, length, _ = spot
    passage = interview.passages[number]
    spans = [found.span() for found in _WORD.finditer(passage.text)]
    first, last = max(start - CONTEXT, 0), min(start + length + CONTEXT, len(spans)) - 1
    begin, end = spans[start][0], spans[start + length - 1][1]
    left = spans[first][0] if first else 0
    right = spans[last][1] if last < len(spans) - 1 else len(passage.text)
    return Find(
        interview=interview,
        passage=passage,
        before=f"{'… ' if first else ''}{passage.text[left:begin]}",
        words=passage.text[begin:end],
        after=f"{passage.text[end:right]}{' …' if last < len(spans) - 1 else ''}",
    )


def _in_words(words: Sequence[str], wanted: Terms) -> Iterator[tuple[str, int, int]]:
    """Each topic whose words stand here: its key, and which words they are."""
    if wanted.keys().isdisjoint(words):
        return
    for place, word in enumerate(words):
        if word in wanted:
            for term, key in wanted[word]:
                if tuple(words[place : place + len(term)]) == term:
                    yield key, place, len(term)


def _words(text: str) -> list[str]:
    """The words of a text as they are compared; all at once, since there are many."""
    return " ".join(_WORD.findall(text)).casefold().replace("’", "").replace("'", "").split()
