"""What the page of a topic shows beyond its interviews: charts, and the passages that use its words."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from markupsafe import Markup

from voices.catalogues import Shelf
from voices.charts import bars, columns, counts_by_council, counts_by_year
from voices.digests import digest, later
from voices.found_by_words import Find, Spot, Spots, Terms, find, spots, terms
from voices.holdings import Holdings
from voices.model import Interview
from voices.remembered import Remembered

MOST_FINDS = 40
"""How many of the passages found by its words the page of a topic shows."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Found:
    """Where in an interview the words of a topic stand."""

    card: Interview
    interview: Interview
    spot: Spot

    @property
    def own_digest(self) -> bytes:
        """That of the card and of the passage: the rest of the text is nothing to it."""
        return digest(self.card, self.spot)


def finds_of_topics(held: Holdings) -> dict[str, list[Found]]:
    """By the key of each topic, where its words stand for the first times."""
    wanted = terms(held.edition.vocabularies.topics)
    found: defaultdict[str, list[Found]] = defaultdict(list)
    for card in held.cards:
        interview = held.interviews[card.slug]
        for key, here in _spots(interview, wanted).items():
            room = MOST_FINDS - len(found[key])
            found[key] += [Found(card=card, interview=interview, spot=spot) for spot in here[:room]]
    return found


def of_topic(shelf: Shelf, found: Sequence[Found]) -> dict[str, object]:
    return {
        "by_year": later(_by_year, shelf.interviews),
        "by_council": later(_by_council, shelf.interviews),
        "finds": later(_shown, *found),
    }


def _spots(interview: Interview, wanted: Terms) -> Spots:
    return interview.spots if isinstance(interview, Remembered) else spots(interview.passages, wanted)


def _shown(*found: Found) -> list[Find]:
    return [find(one.interview, one.spot) for one in found]


def _by_year(interviews: Sequence[Interview]) -> Markup:
    return columns("Interviews by year", counts_by_year(interviews))


def _by_council(interviews: Sequence[Interview]) -> Markup:
    return bars("Interviews by council", counts_by_council(interviews))
