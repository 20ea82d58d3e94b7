"""Long lists are split: interviews by decade, councils by region, people by letter; short ones stay whole."""

from dataclasses import replace
from pathlib import PurePosixPath

import pytest
from voices.edition import Edition
from voices.holdings import holdings
from voices.model import Interview, Year
from voices.pages import all_pages
from voices.publication import Publication
from voices.templating import LONG


def pages(edition: Edition, interviews: tuple[Interview, ...]) -> dict[PurePosixPath, str]:
    shown = Publication(interviews=interviews, tombstones=())
    return {page.path: page.text for page in all_pages(holdings(replace(edition, publication=shown)), {})}


@pytest.fixture
def many(edition: Edition) -> tuple[Interview, ...]:
    """One interview too many for a list of one piece, a year apart, each with a person and a council of its own."""
    first = edition.publication.interviews[0]
    councils = [council for council in edition.vocabularies.councils if council.region in ("London", "Wales")]
    names = [f"{letter}{letter.lower()}dith Rook" for letter in "ZYXWVUTSRQPONMLKJIHGFEDCBA"][: LONG + 1]
    return tuple(
        replace(
            first,
            slug=f"interview-{number}",
            year=Year(number=2021 - number if number else None),
            contributors=(),
            people=(
                replace(
                    first.people[0],
                    key=f"rook-{number}",
                    name=name,
                    sort_name=name,
                    post=replace(first.people[0].post, councils=(councils[number],)),
                ),
            ),
        )
        for number, name in enumerate(names)
    )


def headings(page: str) -> list[str]:
    return [line.split(" {")[0] for line in page.splitlines() if line.startswith("## ")]


def test_a_long_list_is_split(edition: Edition, many: tuple[Interview, ...]) -> None:
    made = pages(edition, many)

    assert headings(made[PurePosixPath("interviews/index.md")]) == [
        "## 2020s",
        "## 2010s",
        "## 2000s",
        "## 1990s",
        "## Undated",
    ]
    assert headings(made[PurePosixPath("years/index.md")]) == [
        "## 2020s",
        "## 2010s",
        "## 2000s",
        "## 1990s",
        "## Undated",
    ]
    assert headings(made[PurePosixPath("councils/index.md")]) == ["## London", "## Wales"]
    assert headings(made[PurePosixPath("people/index.md")]) == [
        f"## {letter}" for letter in "BCDEFGHIJKLMNOPQRSTUVWXYZ"
    ]
    assert "[B](#in-b) · [C](#in-c) · " in made[PurePosixPath("people/index.md")]


def test_a_list_that_is_not_long_stays_whole(edition: Edition, many: tuple[Interview, ...]) -> None:
    made = pages(edition, many[:LONG])

    for path in ("interviews/index.md", "years/index.md", "councils/index.md", "people/index.md"):
        assert headings(made[PurePosixPath(path)]) == []


def test_a_long_list_of_one_decade_stays_whole(edition: Edition, many: tuple[Interview, ...]) -> None:
    made = pages(edition, tuple(replace(one, year=Year(number=2019)) for one in many))

    assert headings(made[PurePosixPath("interviews/index.md")]) == []
    assert made[PurePosixPath("years/2019.md")].count("](../interviews/") == len(many)
