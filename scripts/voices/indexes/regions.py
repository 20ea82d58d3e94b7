"""Regions of England, and the other nations, in which the councils lie."""

from collections.abc import Iterator

from voices.indexes.index import Heading, Index
from voices.model import Interview
from voices.slugs import slug
from voices.vocabularies import Vocabularies


def headings(interview: Interview, _: Vocabularies) -> Iterator[Heading]:
    for speaker in interview.speakers:
        for council in speaker.post.councils:
            name, is_nation = council.region, council.region == council.nation
            said = f"Interviews with people of councils in {name}{'' if is_nation else ', a region of England'}."
            if key := slug(name):
                yield Heading(key=key, name=name, sort_key=name, definition=said)


INDEX = Index(
    folder="regions",
    title="Regions",
    lead="Councils by region of England; Wales, Scotland and Northern Ireland are each one.",
    template="division",
    headings=headings,
    tab="Councils",
)
