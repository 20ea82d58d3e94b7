"""Where a reader may read on: before and after with the same person or council, and what shares the rarest subjects."""

from dataclasses import replace

import pytest
from voices.edition import Edition
from voices.holdings import holdings
from voices.model import Council, Interview, Topic, Year
from voices.pages import all_pages
from voices.publication import Publication
from voices.related import MOST_ALIKE, related


@pytest.fixture
def one(edition: Edition) -> Interview:
    """An interview of one person that shares nothing with any other yet."""
    found = next(one for one in edition.publication.interviews if one.slug == "nell-marlowe-2019")
    return replace(found, contributors=(), topics=(), questions=())


def at(interview: Interview, number: int | None, who: str, council: Council, *topics: Topic) -> Interview:
    speaker = interview.people[0]
    post = replace(speaker.post, councils=(council,))
    return replace(
        interview,
        slug=f"{who}-{number}",
        year=Year(number=number),
        topics=topics,
        people=(replace(speaker, key=who, name=who.title(), post=post),),
    )


def reasons(interviews: list[Interview], slug: str) -> list[tuple[str, str, str]]:
    return [
        (
            found.interview.slug,
            found.when,
            found.person
            or (found.council.short_name if found.council else ", ".join(one.name for one in found.topics)),
        )
        for found in related(interviews)[slug]
    ]


def test_the_nearest_with_the_same_person_come_first_then_those_of_the_council(
    edition: Edition, one: Interview
) -> None:
    hackney, leeds = edition.vocabularies.councils["hackney"], edition.vocabularies.councils["leeds"]
    listed = [
        at(one, 2022, "ida", hackney),
        at(one, 2020, "nell", leeds),
        at(one, 2018, "nell", hackney),
        at(one, 2016, "nell", leeds),
        at(one, 2015, "gus", hackney),
        at(one, None, "gus", hackney),
        at(one, None, "rex", leeds),
    ]

    assert reasons(listed, "nell-2018") == [
        ("nell-2020", "later", "Nell"),
        ("nell-2016", "earlier", "Nell"),
        ("ida-2022", "later", "Hackney"),
        ("gus-2015", "earlier", "Hackney"),
    ]
    assert reasons(listed, "rex-None") == [("nell-2016", "", "Leeds")]


def test_rare_subjects_count_for_more_and_few_are_named(edition: Edition, one: Interview) -> None:
    councils = list(edition.vocabularies.councils)
    common, rare = (edition.vocabularies.topics[key] for key in ("leadership", "kinship-care"))
    listed = [at(one, 2020 - n, f"person{n}", councils[n], common) for n in range(9)]
    listed[0] = replace(listed[0], topics=(common, rare))
    listed.append(at(one, 1999, "ida", councils[9], rare))

    found = reasons(listed, "person0-2020")

    assert found[0] == ("ida-1999", "", rare.name)
    assert len(found) == MOST_ALIKE
    assert {name for _, _, name in found[1:]} == {common.name}


def test_who_shares_nothing_is_not_named(edition: Edition, one: Interview) -> None:
    councils = list(edition.vocabularies.councils)

    assert related([at(one, 2020, "ida", councils[0]), at(one, 2019, "gus", councils[1])]) == {
        "ida-2020": (),
        "gus-2019": (),
    }


def test_a_council_shows_what_was_said_before_and_after_it(edition: Edition, one: Interview) -> None:
    old, new = edition.vocabularies.councils["northamptonshire"], edition.vocabularies.councils["west-northamptonshire"]
    far = edition.vocabularies.councils["derby"]
    listed = (at(one, 2023, "ida", new), at(one, 2015, "gus", old), at(one, 2014, "rex", far))
    shown = replace(edition, publication=Publication(interviews=listed, tombstones=()))
    made = {str(page.path): page.text for page in all_pages(holdings(shown), {})}

    for page, heading, slug in (
        ("northamptonshire", "## Later, at West Northamptonshire Council", "ida-2023"),
        ("west-northamptonshire", "## Earlier, at Northamptonshire County Council", "gus-2015"),
    ):
        below = made[f"councils/{page}.md"].split(heading)[1]
        assert f"](../interviews/{slug}.md)" in below
        assert "[Others in East Midlands](../regions/east-midlands.md)\n:   [Derby](derby.md) 1" in below
