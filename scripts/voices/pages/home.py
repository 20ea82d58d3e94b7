"""The home page: figures, a map, what is new, and the ways in."""

from collections.abc import Mapping, Sequence

from voices import metadata
from voices.catalogues import Catalogue
from voices.featured import featured, words
from voices.holdings import Holdings
from voices.indexes import DIVISIONS, WAYS_IN
from voices.model import Interview, Pending
from voices.pages.drawings import drawn_map, drawn_timeline
from voices.remembered import Remembered
from voices.templating import page

DESCRIPTION = "What the people who run and do council social care say about their work."
"""Stands in the head of the home page."""

NEWEST = 5
"""How many of the newest interviews the home page shows."""


def home_page(held: Holdings, numbers: Mapping[str, Catalogue]) -> Pending:
    """`numbers` are the catalogues, of which it is only told how long each shelf is."""
    edition, cards, catalogues = held.edition, held.cards, held.catalogues
    return page(
        "index.md",
        "home",
        interviews=cards,
        drafts=[card for card in cards if card.draft],
        catalogues=numbers,
        ways_in=[catalogues[index.folder] for index in WAYS_IN],
        divisions=[numbers[index.folder] for index in DIVISIONS],
        newest=_newest(cards),
        featured=featured(held.interviews.values(), edition.featured, _words),
        map=drawn_map(catalogues["councils"], edition.vocabularies, to="councils/"),
        timeline=drawn_timeline(cards, to="years/"),
        description=DESCRIPTION,
        head=metadata.of_home(edition, DESCRIPTION).as_front_matter(),
    )


def _words(interview: Interview) -> int:
    return interview.words if isinstance(interview, Remembered) else words(interview.passages)


def _newest(interviews: Sequence[Interview]) -> list[Interview]:
    """The latest to enter the archive; of one day's, the latest published."""
    return sorted(interviews, key=lambda interview: interview.added, reverse=True)[:NEWEST]
