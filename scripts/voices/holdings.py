"""What is shown, put in order: cards, catalogues and where to read on, from which all pages are made."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from voices.catalogues import Catalogue, catalogue, newest_first
from voices.edition import Edition
from voices.indexes import INDEXES
from voices.model import Interview
from voices.pausing import Pause, go_on
from voices.related import Related, related
from voices.remembered import card


@dataclass(frozen=True, kw_only=True, slots=True)
class Holdings:
    edition: Edition
    interviews: Mapping[str, Interview]
    """By their slugs, the newest first."""
    cards: Sequence[Interview]
    """Of the same interviews, and what catalogues hold: lists are no others when somebody corrects a word in a text."""
    catalogues: Mapping[str, Catalogue]
    """By their folders."""
    councils: Collection[str]
    """The keys of those that have a page."""
    reading_on: Mapping[str, Sequence[Related]]
    """By the slug of an interview, where its reader may read on."""


def holdings(edition: Edition, *, pause: Pause = go_on) -> Holdings:
    """Put everything that an edition shows in order. Raises what `pause` raises."""
    interviews = sorted(edition.publication.interviews, key=newest_first)
    cards = [card(interview) for interview in interviews]
    catalogues = {}
    for index in INDEXES:
        pause()
        catalogues[index.folder] = catalogue(index, cards, edition.vocabularies)
    pause()
    return Holdings(
        edition=edition,
        interviews={interview.slug: interview for interview in interviews},
        cards=cards,
        catalogues=catalogues,
        councils={shelf.heading.key for shelf in catalogues["councils"].shelves},
        reading_on=related(cards),
    )
