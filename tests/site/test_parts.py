"""A list that is too long for one page stands on several: by decade, by year, by name; no address is lost."""

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


def named(first: Interview, year: int | None, *names: str) -> list[Interview]:
    return [at(first, year, place, name) for place, name in enumerate(names)]


def test_a_long_decade_stands_on_the_pages_of_its_years_and_a_long_year_on_those_of_a_few_letters(
    first: Interview,
) -> None:
    some = [*named(first, 2019, "Ada Lowe", "Olga Moth", "Otto Vane", "Zeb Otter"), at(first, 2012, 1)]

    assert outline(parts("topics/tea", [*some, at(first, 2003, 1)], 3)) == [
        "topics/tea/2010s: 5",
        "topics/tea/2010s/2019: 4",
        "topics/tea/2010s/2019/a-l: 1",
        "topics/tea/2010s/2019/m-z: 3",
        "topics/tea/2010s/2012: 1",
        "topics/tea/2000s: 1",
    ]


def test_the_fewer_letters_share_a_page_the_more_interviews_there_are(first: Interview) -> None:
    some = named(first, None, "Ada Lowe", "Bea Strand", "Åsa Holm", "Gus Kerr", "Olga Moth", "Zeb Otter", "9th Voice")

    assert outline(parts("years/undated", some, 6)) == [
        "years/undated/a-l: 4",
        "years/undated/m-z: 2",
        "years/undated/others: 1",
    ]
    assert outline(parts("years/undated", some, 2)) == [
        "years/undated/a-l: 4",
        "years/undated/a-l/a-f: 3",
        "years/undated/a-l/a-f/a: 2",
        "years/undated/a-l/a-f/b: 1",
        "years/undated/a-l/g-l: 1",
        "years/undated/m-z: 2",
        "years/undated/others: 1",
    ]


def test_each_letter_has_one_place_at_each_level(first: Interview) -> None:
    letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    some = named(first, 2019, *letters, *letters)

    finest = [part for part in all_parts(parts("years/2019", some, 3)) if not part.parts]

    assert [part.name for part in finest] == list(letters)
    assert [len(part.interviews) for part in finest] == [2] * 26


def test_an_address_stays_when_the_list_grows(first: Interview) -> None:
    names = ("Ada Lowe", "Bea Strand", "Gus Kerr", "Olga Moth", "Zeb Otter", "Bo Finch", "Ann Teal", "Cy Wren")

    before = {part.path for part in all_parts(parts("years/2019", named(first, 2019, *names[:5]), 4))}
    after = {part.path for part in all_parts(parts("years/2019", named(first, 2019, *names), 4))}

    assert before < after


def test_the_title_of_a_part_says_of_which_year_it_is(first: Interview) -> None:
    names = ("Ada Lowe", "Bea Strand", "Gus Kerr", "Olga Moth")
    some = [*named(first, 2019, *names), at(first, 2012, 1), *named(first, None, *names)]

    assert [part.title for part in all_parts(parts("topics/tea", some, 2))] == [
        "2010s",
        "2019",
        "2019, A–L",
        "2019, A–F",
        "2019, G–L",
        "2019, M–Z",
        "2012",
        "Undated",
        "Undated, A–L",
        "Undated, A–F",
        "Undated, G–L",
        "Undated, M–Z",
    ]
    assert [part.title for part in parts("years/2019", named(first, 2019, *names), 3)] == ["A–L", "M–Z"]


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


def test_a_page_of_a_part_leads_to_those_before_and_after_it_above_and_below_its_list(
    edition: Edition, first: Interview
) -> None:
    many = (*(at(first, 1990 + number % 30, number) for number in range(330)), at(first, None, 1))
    role = first.people[0].post.roles[0].key
    site = made(edition, many)

    turns = {
        name: re.findall(r"^(\S.*)\n{: .levels .turns }$", site[PurePosixPath(f"roles/{role}/{name}.md")].text, re.M)
        for name in ("2010s", "2000s", "1990s", "undated")
    }

    def link(said: str, name: str, rel: str) -> str:
        return f'[{said}](../../roles/{role}/{name}.md){{: rel="{rel}" }}'

    assert turns == {
        "2010s": [link("2000s →", "2000s", "next")] * 2,
        "2000s": [f"{link('← 2010s', '2010s', 'prev')} · {link('1990s →', '1990s', 'next')}"] * 2,
        "1990s": [f"{link('← 2000s', '2000s', 'prev')} · {link('Undated →', 'undated', 'next')}"] * 2,
        "undated": [link("← 1990s", "1990s", "prev")] * 2,
    }


def test_a_page_of_a_few_letters_leads_back_to_its_year(edition: Edition, first: Interview) -> None:
    names = ("Ada Lowe", "Olga Moth", "Gus Kerr")
    year = tuple(at(first, 2014, number, names[number % 3]) for number in range(330))
    role = first.people[0].post.roles[0]
    site = made(edition, (*year, at(first, 2001, 1), at(first, 2012, 1)))

    page = site[PurePosixPath(f"roles/{role.key}/2010s/2014/a-l.md")].text
    above = site[PurePosixPath(f"roles/{role.key}/2010s/2014.md")].text

    assert f'\nsection: {{title: "{role.name} · 2014", path: roles/{role.key}/2010s/2014/, tab: roles/}}\n' in page
    assert f"\n# {role.name} · 2014, A–L\n\n220 interviews of 332.\n" in page
    assert f"-   [A–L](../../../roles/{role.key}/2010s/2014/a-l.md){{: #in-a-l }}\n    220 interviews\n" in above
