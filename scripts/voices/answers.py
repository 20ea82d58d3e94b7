"""One question, answered by many: the passages of each interview that stand below the heading that asks it."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import takewhile

from voices.model import Interview, Passage, Question

SHOWN = 120
"""Words after which an answer is cut off at the end of a passage: the rest is read in the interview."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Answer:
    """What one interview says to a question."""

    interview: Interview
    heading: Passage | None
    """The question as it was put; None when only the front matter says that the interview answers it."""
    passages: tuple[Passage, ...]
    """The answer, or its beginning."""
    is_whole: bool


def answers(interviews: Iterable[Interview], question: Question) -> Iterator[Answer]:
    """The answer of each of these interviews, in their order."""
    for interview in interviews:
        place = next((n for n, passage in enumerate(interview.passages) if passage.question == question), None)
        if place is None:
            yield Answer(interview=interview, heading=None, passages=(), is_whole=True)
        else:
            below = tuple(takewhile(lambda passage: passage.kind != "heading", interview.passages[place + 1 :]))
            shown = tuple(_beginning(below))
            yield Answer(
                interview=interview,
                heading=interview.passages[place],
                passages=shown,
                is_whole=len(shown) == len(below),
            )


def _beginning(passages: Sequence[Passage]) -> Iterator[Passage]:
    """The first passages, up to the one in which the words that are shown run out."""
    words = 0
    for passage in passages:
        if words >= SHOWN:
            return
        words += len(passage.text.split())
        yield passage
