"""The page of a person: posts in order of time, other names; that of a council: who spoke, in what role and when."""

from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from xml.etree import ElementTree

import pytest
from conftest import voices
from voices.careers import career
from voices.council_timeline import council_timeline
from voices.model import Interview, Year


def test_a_person_has_a_career(built: Path) -> None:
    page = (built / "docs" / "people" / "nell-marlowe.md").read_text(encoding="utf-8")

    assert (
        '<div class="facts career" markdown>\n\n'
        "[2011](../years/2011.md)\n"
        ":   [Assistant Director of Children's Services](../roles/deputy-or-assistant-director.md), "
        "[Northamptonshire County Council](../councils/northamptonshire.md)\n\n"
        "[2019](../years/2019.md)\n"
        ":   [Director of Children's Services](../roles/director-of-childrens-services.md), "
        "[London Borough of Hackney](../councils/hackney.md)\n\n"
        "</div>\n"
    ) in page


def test_a_post_that_is_told_of_twice_stands_once(interviews: dict[str, Interview]) -> None:
    late = interviews["nell-marlowe-2019"]
    again = replace(late, slug="nell-marlowe-2021", year=Year(number=2021, inferred=True))

    stages = career("nell-marlowe", [again, late, interviews["nell-marlowe-2011"]])

    assert [[str(year) for year in stage.years] for stage in stages] == [["2011"], ["2019", "c. 2021"]]


def test_a_person_of_two_names_has_one_page_that_says_both(archive: Path) -> None:
    people = archive / "interviews" / "vocabularies" / "people.yml"
    people.write_text("eleanor-marlowe:\n  name: Eleanor Marlowe\n  other_names: [Nell Marlowe, Nellie Marlowe]\n")

    assert voices("build", "--archive", archive).returncode == 0

    page = (archive / "docs" / "people" / "eleanor-marlowe.md").read_text(encoding="utf-8")
    assert "\n# Eleanor Marlowe\n\nAlso known as Nell Marlowe, Nellie Marlowe.\n{: .lead }\n" in page
    assert page.count(", as Nell Marlowe\n") == 2


SVG = "{http://www.w3.org/2000/svg}"


def drawn(interviews: dict[str, Interview], council: str) -> ElementTree.Element:
    some = [one for one in interviews.values() for speaker in one.speakers if council in _councils(speaker)]
    of_it = {one.slug: one for one in some}
    known = next(c for one in some for speaker in one.speakers for c in speaker.post.councils if c.key == council)
    return ElementTree.fromstring(str(council_timeline(known, list(of_it.values()), to="../../interviews/")))  # noqa: S314


def _councils(speaker: object) -> set[str]:
    return {council.key for council in speaker.post.councils}  # type: ignore[attr-defined]


def test_a_council_shows_who_spoke_in_what_role_and_when(interviews: dict[str, Interview]) -> None:
    figure = drawn(interviews, "hackney")

    svg = figure.find("svg")
    assert svg is not None
    assert svg.get("aria-label") == "Interviews by role and year, from 2004 to 2019"
    said = [(link.get("href"), link.findtext("circle/title")) for link in svg.findall("a")]
    assert ("../../interviews/nell-marlowe-2019/", "2019: Nell Marlowe, Director of Children's Services") in said
    assert (
        "../../interviews/jonas-achterberg-2018/",
        "c. 2018: Jonas Achterberg, Deputy Director of Children's Services",
    ) in said
    roles = [text.text for text in svg.findall("text") if text.get("x") == "0" and not text.get("aria-hidden")]
    assert roles[0] == "Director of Social Services"
    assert roles[-1] == "Director of Children's Services"


def test_names_on_a_line_never_touch(interviews: dict[str, Interview]) -> None:
    late = interviews["nell-marlowe-2019"]
    years = (2001, 2004, 2005, 2006, 2011, 2012, 2018, 2019)
    crowd = {f"n{year}": replace(late, slug=f"n{year}", year=Year(number=year)) for year in years}

    figure = drawn(crowd, "hackney")

    spans = []
    for text in figure.iter("text"):
        if "name" in (text.get("class") or ""):
            x, wide = int(text.get("x") or 0), round(6.4 * len(text.text or ""))
            spans.append((x - wide, x) if "before" in str(text.get("class")) else (x, x + wide))
    assert len(spans) >= 2
    assert all(left[1] <= right[0] for left, right in pairwise(spans))
    assert all(start >= 0 and end <= 440 for start, end in spans)


@pytest.mark.parametrize("council", ["gwynedd", "herefordshire"])
def test_where_one_year_is_all_there_is_no_timeline(built: Path, council: str) -> None:
    page = (built / "docs" / "councils" / f"{council}.md").read_text(encoding="utf-8")

    assert "<svg" not in page
