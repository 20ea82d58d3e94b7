"""Topics that an editor gave the interview, and the wide ones of which they are a part."""

from collections.abc import Iterator
from functools import lru_cache

from voices.indexes.index import Heading, Index
from voices.model import Interview, Topic
from voices.vocabularies import Vocabularies


def headings(interview: Interview, vocabularies: Vocabularies) -> Iterator[Heading]:
    for topic in interview.topics:
        yield _heading(topic)
        if topic.broader and topic.broader in vocabularies.topics:
            yield _heading(vocabularies.topics[topic.broader])


@lru_cache(1_000)
def _heading(topic: Topic) -> Heading:
    return Heading(key=topic.key, name=topic.name, sort_key=topic.name, broader=topic.broader, entry=topic)


INDEX = Index(
    folder="topics",
    title="Topics",
    lead="What the interviews are about: wide subjects, and the narrower ones in each.",
    template="topic",
    headings=headings,
)
