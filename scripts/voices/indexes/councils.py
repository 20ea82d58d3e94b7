"""Councils, under the name they had at the time."""

from collections.abc import Iterator

from voices.indexes.index import Heading, Index
from voices.model import Interview
from voices.vocabularies import Vocabularies


def headings(interview: Interview, _: Vocabularies) -> Iterator[Heading]:
    for speaker in interview.speakers:
        for council in speaker.post.councils:
            yield Heading(
                key=council.key,
                name=council.name,
                listed_as=council.short_name,
                sort_key=council.short_name,
                section=council.region,
                entry=council,
            )


INDEX = Index(
    folder="councils",
    title="Councils",
    lead="Councils whose staff speak in the archive, under the name each had at the time.",
    template="council",
    headings=headings,
    sections_by_name=True,
)
