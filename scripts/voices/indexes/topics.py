"""Topics that an editor gave the interview."""

from collections.abc import Iterator

from voices.model import Heading, Index, Interview


def headings(interview: Interview) -> Iterator[Heading]:
    for topic in interview.topics:
        yield Heading(key=topic.key, name=topic.name, sort_key=topic.name, entry=topic)


INDEX = Index(
    folder="topics",
    title="Topics",
    lead="What the interviews are about.",
    template="topic",
    headings=headings,
)
