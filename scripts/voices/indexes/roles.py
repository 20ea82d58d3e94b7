"""Families of roles: one page for a director of adult social services, whatever the card on the door said."""

from collections.abc import Iterator

from voices.indexes.index import Heading, Index
from voices.model import Interview
from voices.vocabularies import Vocabularies


def headings(interview: Interview, _: Vocabularies) -> Iterator[Heading]:
    for speaker in interview.speakers:
        for role in speaker.post.roles:
            yield Heading(key=role.key, name=role.name, sort_key=role.name, entry=role)


INDEX = Index(
    folder="roles",
    title="Roles",
    lead="Families of roles: the page of each interview keeps the title as it was held.",
    template="role",
    headings=headings,
)
