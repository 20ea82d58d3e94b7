"""A list that is too long for one page stands on several: by decade, by year, by letter; no address is lost."""

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import PurePosixPath

import pytest
from voices import pages as pages_of_the_site
from voices.edition import Edition
from voices.holdings import holdings
from voices.model import Interview, Page, Year
from voices.pages import all_pages
from voices.parts import Part, all_parts, parts
from voices.publication import Publication


def at(first: Interview, year: int | None, number: int, name: str = "Ada Lowe") -> Interview:
    person = replace(first.people[0], name=name, sort_name=name)
    return replace(first, slug=f"interview-{year}-{number}", year=Year(number=year), people=(person,), contributors=())


@pytest.fixture
def first(edition: Edition) -> Interview:
    return edition.publication.interviews[0]


def outline(found: tuple[Part, ...]) -> list[str]:
    return [f"{part.path}: {len(part.interviews)}" for part in all_parts(found)]


def test_a_list_that_finds_room_has_no_parts(first: Interview) -> None:
    assert parts("roles/social-worker", [at(first, 2019, number) for number in range(3)], 3) == ()


def test_a_list_stands_on_the_pages_of_its_decades(first: Interview) -> None:
    some = [at(first, 2021, 1), at(first, 2019, 1), at(first, 2012, 1), at(first, None, 1)]

    found = parts("roles/social-worker", some, 3)

    assert outline(found) == [
        "roles/social-worker/2020s: 1",
        "roles/social-worker/2010s: 2",
        "roles/social-worker/undated: 1",
    ]


def test_a_long_decade_stands_on_the_pages_of_its_years_and_a_long_year_on_those_of_its_letters(
    first: Interview,
) -> None:
    names = ("Zeb Otter", "Ada Lowe", "Otto Vane", "Olga Moth")
    some = [at(first, 2019, place, name) for place, name in enumerate(names)] + [at(first, 2012, 1), at(first, 2003, 1)]

    assert outline(parts("topics/tea", some, 3)) == [
        "topics/tea/2010s: 5",
        "topics/tea/2010s/2019: 4",
        "topics/tea/2010s/2019/z: 1",
        "topics/tea/2010s/2019/a: 1",
        "topics/tea/2010s/2019/o: 2",
        "topics/tea/2010s/2012: 1",
        "topics/tea/2000s: 1",
    ]


def test_what_is_all_of_one_year_is_split_by_letter_at_once(first: Interview) -> None:
    some = [at(first, None, place, name) for place, name in enumerate(("Ada Lowe", "Bert Cobb", "Bea Strand"))]

    assert outline(parts("years/undated", some, 2)) == ["years/undated/a: 1", "years/undated/b: 2"]


def made(edition: Edition, interviews: tuple[Interview, ...]) -> dict[PurePosixPath, Page]:
    shown = Publication(interviews=interviews, tombstones=())
    return {page.path: page for page in all_pages(holdings(replace(edition, publication=shown)), {})}


def listed(page: Page) -> Iterator[str]:
    return (match[1] for match in re.finditer(r"^-   \[.*\]\((?:\.\./)+interviews/(\S+)\.md\)$", page.text, re.M))


def test_in_an_archive_of_thousands_each_interview_is_still_listed(
    edition: Edition, first: Interview, monkeypatch: pytest.MonkeyPatch
) -> None:
    many = tuple(at(first, 1990 + number % 30, number) for number in range(1200))

    site = made(edition, many)

    overview = site[PurePosixPath("interviews/index.md")].text
    assert "1200 interviews, the newest first" in overview
    assert "-   [2010s](../decades/2010s.md){: #in-2010s }\n    400 interviews\n" in overview
    assert "-   [2014](../years/2014.md)" in site[PurePosixPath("decades/2010s.md")].text
    role = first.people[0].post.roles[0].key
    assert "[2014](../roles/" in site[PurePosixPath(f"roles/{role}.md")].text
    for found in (
        [page for path, page in site.items() if path.parts[0] == "years" and path.name != "index.md"],
        [page for path, page in site.items() if path.parts[:2] == ("roles", role) and len(path.parts) == 4],
    ):
        assert sorted(slug for page in found for slug in listed(page)) == sorted(one.slug for one in many)
    longest = max(site.values(), key=lambda page: len(list(listed(page))))
    assert len(list(listed(longest))) <= pages_of_the_site.MOST_LISTED


def test_a_page_of_a_part_says_of_what_it_is_a_part(edition: Edition, first: Interview) -> None:
    many = tuple(at(first, 1990 + number % 30, number) for number in range(330))
    role = first.people[0].post.roles[0]

    page = made(edition, many)[PurePosixPath(f"roles/{role.key}/2010s.md")].text

    assert f'\nsection: {{title: "{role.name}", path: roles/{role.key}/, tab: roles/}}\n' in page
    assert f"\n# {role.name} · 2010s\n\n110 interviews of 330.\n{{: .lead }}\n" in page
    assert "](../../interviews/interview-2014-24.md)" in page
