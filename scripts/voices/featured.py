"""The interview that the home page shows at length: the one an editor names, else the one with most to read here."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Literal

from voices.model import Interview, Passage
from voices.sentences import count_words, ends_sentence

FEWEST_WORDS, MOST_WORDS = 18, 70
"""Of a passage that stands for an interview: shorter ones say little, longer ones are for its own page."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Featured:
    """An interview, why it is shown, and a passage of it."""

    interview: Interview
    reason: Literal["editor", "longest"]
    passage: Passage | None
    """The person's own words, or where those may not be shown the archive's; `passage.voice` says which."""


def length(interview: Interview) -> int:
    """How many words its passages have."""
    return words(interview.passages)


def featured(
    interviews: Iterable[Interview], wish: str | None, length: Callable[[Interview], int] = length
) -> Featured | None:
    """The interview whose slug is the `wish`, or the longest, of equally long ones the first by its slug.

    Neither a draft nor a record is shown, and so nothing that is under embargo.
    """
    shown = [one for one in interviews if _is_readable(one) and length(one)]
    if not shown:
        return None
    wished = next((one for one in shown if one.slug == wish), None)
    chosen = wished or min(shown, key=lambda one: (-length(one), one.slug))
    return Featured(interview=chosen, reason="editor" if wished else "longest", passage=_telling(chosen))


def may_be_featured(interviews: Iterable[Interview], wish: str) -> bool:
    return any(_is_readable(one) and one.passages for one in interviews if one.slug == wish)


def words(passages: Iterable[Passage]) -> int:
    """How many words these passages have."""
    return sum(count_words(passage.text) for passage in passages)


def _is_readable(interview: Interview) -> bool:
    return interview.access in ("full", "summary") and not interview.draft


def _telling(interview: Interview) -> Passage | None:
    """The first passage of a good length, else the first of all."""
    voice = "person" if interview.access == "full" else "archive"
    own = [one for one in interview.passages if one.voice == voice and one.kind != "heading"]
    return next((one for one in own if _is_telling(one)), own[0] if own else None)


def _is_telling(passage: Passage) -> bool:
    return FEWEST_WORDS <= count_words(passage.text) <= MOST_WORDS and ends_sentence(passage.text)
