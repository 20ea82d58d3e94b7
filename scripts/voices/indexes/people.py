"""People who were interviewed, and council staff who speak in somebody else's interview."""

from collections.abc import Iterator

from voices.indexes.index import Heading, Index
from voices.model import Interview
from voices.slugs import slug
from voices.vocabularies import Vocabularies


def headings(interview: Interview, vocabularies: Vocabularies) -> Iterator[Heading]:
    contributors = (speaker for speaker in interview.contributors if speaker.post.councils)
    for speaker in (*interview.people, *contributors):
        if speaker.key and speaker.name:
            entry = vocabularies.people.entries.get(speaker.key)
            yield Heading(
                key=speaker.key,
                name=entry.name if entry else speaker.name,
                sort_key=speaker.sort_name,
                section=slug(speaker.sort_name)[:1].upper() or "Others",
                entry=entry,
            )


INDEX = Index(
    folder="people",
    title="People",
    lead="People who were interviewed, and council staff who speak in somebody else’s interview.",
    template="person",
    headings=headings,
)
