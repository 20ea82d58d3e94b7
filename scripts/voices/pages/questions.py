"""What the page of a question shows: the answers side by side."""

from collections.abc import Sequence

from voices.answers import Answer, answers
from voices.catalogues import Shelf
from voices.digests import Later, later
from voices.holdings import Holdings
from voices.model import Interview, Question


def answered(shelf: Shelf, cards: Sequence[Interview], held: Holdings) -> Later:
    """What these interviews, which stand on the shelf of a question, say to it."""
    return later(_answers, [held.interviews[card.slug] for card in cards], shelf.heading.entry)


def _answers(interviews: Sequence[Interview], question: Question) -> tuple[Answer, ...]:
    return tuple(answers(interviews, question))
