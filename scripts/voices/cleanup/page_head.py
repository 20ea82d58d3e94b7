"""Tells what stands above a text once its title is known: what the front matter took, and the page's furniture."""

from collections.abc import Collection, Iterator
from itertools import takewhile

from voices.boilerplate import weighing, wording
from voices.cleanup import repeats, stretch
from voices.manuscript import Manuscript
from voices.sentences import count_words, is_prose, is_question

REASON = "the head of the page"

_HEAD = 1.5
"""What a line must weigh that stands between title and text."""

_STANDFIRST, _WORDS, _TITLE = 3.5, 6, 3
"""The same of the first line below the title, when it has six words: it may say what the piece is about; and of
any of three where no line is known to be the title; and of a question."""

_DATED = 4.5
"""The same of a line with a year in it, where the year of the piece is known."""

_MOST = 60
"""Lines of a head."""


def reasons(manuscript: Manuscript, title: int | None, used: Collection[int], *, dated: bool = False) -> dict[int, str]:
    """The lines above the first paragraph that nobody needs: all above the title, and what is likely of the page.

    What stood twice stays once, unless it is above the title; a line with a year stays unless the year is known.
    """
    return dict.fromkeys(_gone(stretch.page_of(manuscript), title, used, repeats.repeated(manuscript), dated), REASON)


def _gone(
    page: weighing.Page, title: int | None, used: Collection[int], twice: Collection[int], dated: bool
) -> Iterator[int]:
    """A heading right above the first paragraph is its own."""
    head = [
        place
        for place, line in enumerate(takewhile(lambda one: one.gone or not is_prose(one.text), page.lines[:_MOST]))
        if not line.gone and line.number not in used
    ]
    if len(page.lines) == len(head):
        return
    below = next((place for place in head if title is not None and page.lines[place].number > title), None)
    for place in head:
        line = page.lines[place]
        following = page.lines[place + 1 : place + 2]
        heads = line.text.startswith("#") and any(not one.gone and is_prose(one.text) for one in following)
        stays = heads or line.number in twice or not _goes(page, place, title, dated, is_standfirst=place == below)
        if not stays or (title is not None and line.number < title):
            yield line.number


def _goes(page: weighing.Page, place: int, title: int | None, dated: bool, *, is_standfirst: bool) -> bool:
    line = page.lines[place]
    may_be_read = is_question(line.text) or count_words(line.text) >= (
        _TITLE if title is None else _WORDS if is_standfirst else _MOST
    )
    least = _STANDFIRST if may_be_read else _HEAD
    if wording.is_record(line.text):
        if not dated or wording.is_credit(line.text):
            return False
        least = _DATED
    return weighing.weight(page, place) > least
