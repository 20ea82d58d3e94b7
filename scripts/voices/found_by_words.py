"""Passages that use the words of a topic, found without an editor: a hint where to look, and marked as such."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from voices.model import Interview, Passage, Topic

EACH = 2
"""Passages of one interview that a topic shows."""

CONTEXT = 18
"""Words that are shown before and after the words found."""

# A word as it is compared: letters and digits, an apostrophe left out.
_WORD = re.compile(r"\w+(?:['’]\w+)*")

Terms: TypeAlias = Mapping[str, Sequence[tuple[tuple[str, ...], str]]]
"""By its first word, each term of a topic as words, the longest first, and the topic's key."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Find:
    """A passage that uses a topic's words, cut to what stands around them."""

    interview: Interview
    passage: Passage
    before: str
    words: str
    after: str


def find_all(interviews: Iterable[Interview], topics: Iterable[Topic]) -> dict[str, list[Find]]:
    """By the key of each topic, what was found in these interviews, in their order, a few from each."""
    terms = _terms(topics)
    found: defaultdict[str, list[Find]] = defaultdict(list)
    for interview in interviews:
        for key, finds in _in_interview(interview, terms).items():
            found[key] += finds
    return dict(found)


def _terms(topics: Iterable[Topic]) -> Terms:
    terms: defaultdict[str, list[tuple[tuple[str, ...], str]]] = defaultdict(list)
    for topic in topics:
        for name in (topic.name, *topic.other_names):
            if words := _words(name):
                terms[words[0]].append((words, topic.key))
    return {first: sorted(found, key=lambda one: -len(one[0])) for first, found in terms.items()}


def _in_interview(interview: Interview, terms: Terms) -> dict[str, list[Find]]:
    found: defaultdict[str, list[Find]] = defaultdict(list)
    for passage in interview.passages:
        if passage.kind != "heading" and passage.id:
            for key, start, length in _in_words(_words(passage.text), terms):
                if len(found[key]) < EACH and not any(one.passage is passage for one in found[key]):
                    found[key].append(_find(interview, passage, start, length))
    return found


def _in_words(words: Sequence[str], terms: Terms) -> Iterator[tuple[str, int, int]]:
    """Each topic whose words stand here: its key, and which words they are."""
    for place, word in enumerate(words):
        for term, key in terms.get(word, ()):
            if words[place : place + len(term)] == term:
                yield key, place, len(term)


def _find(interview: Interview, passage: Passage, start: int, length: int) -> Find:
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


def _words(text: str) -> tuple[str, ...]:
    return tuple(word.casefold().replace("’", "").replace("'", "") for word in _WORD.findall(text))
