"""Where a text begins and ends on its page: what may stand last in it stays, and what stands around it goes."""

import pytest
from voices import cleanup
from voices.cleanup import page_head
from voices.manuscript import Manuscript

TEXT = (
    "The kettle at Felpersham day centre has been on since six, and nobody in the office will say who put it there.",
    "“I count the cups at night,” says Flora Bramble, who runs it for Borsetshire County Council. “If there is one too"
    " many, then somebody is thirsty, and I leave the door open for them.”",
    "She came for a fortnight in 1998 and has not found the time to leave, because the goose would have to be told.",
)

FOOT = (
    "Share this page",
    "Geese win second prize at Borchester show",
    "Bridge shut until the swans have gone",
    "Get our newsletter",
    "Dave from the ferry: about time too",
    "© 2014 The Felpersham Courier",
)

LAST_WORDS = {
    "a fact box": ["Quick facts", "Joined the council: 1998", "Drives: a tricycle, uphill"],
    "a list": ["The centre in numbers", "- 40 cups, of which one is lucky", "- 2 geese and a half"],
    "a short answer": ["And what would you change?", "The lid. It never fitted."],
    "a career": ["1998 Joins the council", "2004 Takes over the kettle"],
    "a promise": ["Names have been changed, but not the goose's."],
    "where it came from": ["First published in The Lid, 3 May 2011"],
    "a name": ["Tom Reed"],
    "a sentence about her": ["On Friday she locks up, and then she goes back to see whether she did."],
}


def cleaned(*lines: str) -> Manuscript:
    return cleanup.clean("\n\n".join(lines))


def kept(manuscript: Manuscript) -> list[str]:
    return [line.text for line in manuscript.lines if line.text.strip()]


@pytest.mark.parametrize("last", LAST_WORDS.values(), ids=LAST_WORDS.keys())
def test_the_last_words_stay_and_the_foot_goes(last: list[str]) -> None:
    assert kept(cleaned(*TEXT, *last, *FOOT)) == [*TEXT, *last]


@pytest.mark.parametrize("last", LAST_WORDS.values(), ids=LAST_WORDS.keys())
def test_the_last_words_stay_where_there_is_no_foot(last: list[str]) -> None:
    assert kept(cleaned(*TEXT, *last)) == [*TEXT, *last]


def test_nothing_goes_where_hardly_anything_is_written_in_sentences() -> None:
    lines = ["so tell us how you got into it", "well I could not say no", "and then", "the goose came", "it stayed"]
    assert kept(cleaned(*lines)) == lines


def test_a_sentence_that_goes_without_much_reason_is_named_to_the_editor() -> None:
    found = cleaned(*TEXT, FOOT[0], "The winner takes the lid home for a year.", *FOOT[1:])
    assert [caution.message for caution in found.warnings] == [
        "'The winner takes the lid home …' was taken for the foot of the page and left out: see that it is no part of"
        " the text."
    ]


HEAD = ("Tea, rates and bins", "The Felpersham Courier", "The lid", "00:00 / 31:17", "How a goose kept the minutes")


def test_above_the_title_all_goes_that_the_front_matter_does_not_need() -> None:
    page = cleaned(*HEAD, *TEXT)
    title, source = 5, 3
    assert page_head.reasons(page, title, {title, source}) == {1: page_head.REASON, 7: page_head.REASON}


def test_where_no_title_is_known_a_line_of_some_words_stays() -> None:
    page = cleaned(*HEAD, *TEXT)
    assert 9 not in page_head.reasons(page, None, set())


def test_above_the_mark_at_its_end_nothing_is_a_foot() -> None:
    answers = ["Share the love, is what I tell new staff. Subscribe to nothing.", "Read more books. That is my advice."]
    assert kept(cleaned(*TEXT, *answers, "ENDS", *FOOT)) == [*TEXT, *answers]


def test_a_heading_right_above_the_first_paragraph_is_its_own() -> None:
    head = ["Home / Events / Gatherings", "# How a goose kept the minutes", "> Please correct it", "Contents"]
    page = cleaned(*head, "1. The talk", "2. The lid", "## Latest talk", *TEXT)
    assert page_head.reasons(page, 3, {3}) == {5: page_head.REASON}


@pytest.mark.parametrize(("dated", "gone"), [(True, {5: page_head.REASON}), (False, {})])
def test_a_line_of_the_page_with_a_year_goes_once_the_year_is_known(dated: bool, gone: dict[int, str]) -> None:
    page = cleaned("Share this", "How a goose kept the minutes", "5 min read · Oct 2, 2021 · Listen · Share", *TEXT)
    assert page_head.reasons(page, 3, {3}, dated=dated) == gone
