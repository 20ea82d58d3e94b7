"""Above and below a text: which line is the title, which the masthead, and what only looks like a date."""

from pathlib import Path

import pytest
from voices import cleanup, guess, structure, vocabularies
from voices.manuscript import Guess

KNOWN, _ = vocabularies.load({Path("councils.yml"): b"", Path("sources.yml"): b""})
PROSE = (
    "The kettle had been on since six, and nobody in the office would say who had put it there.",
    "By noon it was cold again, and the goose had signed the visitors' book in a hand that everybody knew.",
)
MENU = "Home | News | Ponds | Jobs"


def read(*lines: str) -> dict[str, Guess]:
    cleaned = cleanup.clean("\n\n".join((*lines, *PROSE)))
    outline = structure.read(cleaned.lines)
    removed = (*cleaned.removed, *outline.marks)
    reading = guess.Reading(blocks=outline.blocks, removed=removed, form=outline.form, known=KNOWN)
    return dict(guess.fields(reading).guesses)


TITLES = {
    "masthead": ["The Felpersham Courier", "The lid", "By Tom Reed"],
    "masthead in capitals": ["THE FELPERSHAM REVIEW", "Quarterly bulletin of the Potters", "Autumn 2014", "The lid"],
    "masthead over a menu": ["Tea and Sympathy", MENU, "The lid"],
    "section of the menu": [MENU, "Ponds", "The lid"],
    "trail of sections": ["Home > Ponds > The lid", "The lid", "How a goose kept the minutes"],
    "number in a series": ["Pond Lives #14", "The lid"],
    "episode": ["The Goose Podcast", "Episode 31: The lid"],
    "emoji": ["🦢 The lid 🦢", "By Tom Reed"],
    "description below": ["The lid", "Notes from a talk given to the Potters"],
    "consent": ["Cookies on Pond Life", "We use some essential cookies on this website.", "Accept cookies", "The lid"],
    "latest news is a menu": ["Latest news", "The lid", "By Tom Reed"],
}


@pytest.mark.parametrize("lines", TITLES.values(), ids=TITLES.keys())
def test_the_headline_is_the_title(lines: list[str]) -> None:
    assert read(*lines)["title"].value == "The lid"


def test_a_label_that_may_be_the_title_makes_the_headline_inferred() -> None:
    assert read("LOCAL HEROES", "The goose and the lid")["title"].evidence.basis == "inferred"


DATES = {
    "Issue 12, August 2012": (2012, "stated"),
    "Posted on Monday, 19 September 2016 by Tom Reed": (2016, "stated"),
    "Published: 06:00, 12 March 2019": (2019, "stated"),
    "Transcript. First broadcast on 22 January 2021.": (2021, "stated"),
    "Medi 2018": (2018, "stated"),
    "Journal of the Potters Vol. XIV, No. 2 Autumn 1998": (1998, "stated"),
    "FELPERSHAM, 9 October 2014 — The geese met today, and so did everybody who feeds them.": (2014, "stated"),
    "12/11/2020, 14:35": ("undated", "absent"),
    "Recorded: 3 May 2011": (2011, "inferred"),
}


@pytest.mark.parametrize(("line", "expected"), DATES.items(), ids=DATES.keys())
def test_a_date_above_the_text(line: str, expected: tuple[int | str, str]) -> None:
    year = read("The lid", line)["year"]
    assert (year.value, year.evidence.basis) == expected


SOURCES = {
    "The Duty Desk, 14 March 2019": ("The Duty Desk", "stated"),
    "From the winter 2013 number of Heather and Geese": ("Heather and Geese", "stated"),
    "Ponds & Places | Issue 47 | Autumn 2017": ("Ponds & Places", "stated"),
    "First published in The Lid, the newsletter of the Potters, 19 May 2020": ("The Lid", "stated"),
    "This month we read The Lid, the newsletter of the Potters, which is out in time for once.": (
        "The Lid",
        "inferred",
    ),
    "Felpersham, 3 May 2011": ("unknown", "absent"),
    "Potters' Hall Conference, 3 May 2011": ("unknown", "absent"),
    "Posted on Monday, 19 September 2016 by Tom Reed": ("unknown", "absent"),
    "Podcast transcript: Season 2, Episode 5": ("unknown", "absent"),
}


@pytest.mark.parametrize(("line", "expected"), SOURCES.items(), ids=SOURCES.keys())
def test_a_publication_above_the_text(line: str, expected: tuple[str, str]) -> None:
    source = read("The lid", line)["source"]
    assert (source.value, source.evidence.basis) == expected
