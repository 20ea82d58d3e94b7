"""The map of councils and the timeline: who stands out, where, how large, and where each link leads."""

import re
from dataclasses import replace
from datetime import date
from itertools import pairwise
from typing import Any
from xml.etree import ElementTree

import pytest
from voices.edition import Edition
from voices.map_of_councils import map_of_councils, projected
from voices.model import Council, Interview
from voices.timeline import timeline

HOSTILE = '<script>"Tea" & biscuits</script>\n\n# Tea'


def drawn(councils: Any, numbers: dict[str, int]) -> ElementTree.Element:
    return ElementTree.fromstring(str(map_of_councils(councils, numbers, to="councils/")))  # noqa: S314


def council(key: str, position: tuple[float, float] | None, **more: Any) -> Council:
    facts = {"name": f"{key.title()} Council", "short_name": key.title(), "nation": "England", "region": "North"}
    return Council(key=key, type="District", position=position, **(facts | more))


def dots(drawing: ElementTree.Element) -> dict[str, tuple[int, int, float]]:
    """By the address of each link: across, down and radius of its dot, in the order of the keyboard."""
    circles = {link.get("href", ""): link.find("circle") for link in drawing.iterfind("svg//a")}
    return {
        address.removeprefix("councils/").strip("/"): (
            int(dot.get("cx", "")),
            int(dot.get("cy", "")),
            float(dot.get("r", "")),
        )
        for address, dot in circles.items()
        if dot is not None
    }


def names(drawing: ElementTree.Element) -> list[str | None]:
    return [link.findtext("circle/title") for link in drawing.iterfind("svg//a")]


# Where


def test_each_council_with_interviews_is_linked_and_named(edition: Edition) -> None:
    councils = edition.vocabularies.councils
    numbers = {"orkney-islands": 1, "leeds": 3, "hackney": 2, "cornwall": 1}

    drawing = drawn(councils, numbers)

    assert list(dots(drawing)) == ["orkney-islands", "leeds", "cornwall", "hackney"]
    assert names(drawing) == [
        "Orkney Islands: 1 interview",
        "Leeds: 3 interviews",
        "Cornwall: 1 interview",
        "Hackney: 2 interviews",
    ]
    inset = drawing.find("svg/g")
    assert inset is not None
    assert (inset.get("aria-label"), [link.get("href") for link in inset.iterfind("a")]) == (
        "London",
        ["councils/hackney/"],
    )


@pytest.mark.parametrize(
    ("upper", "lower"),
    [("orkney-islands", "cornwall"), ("shetland-islands", "orkney-islands"), ("belfast", "cardiff"), ("leeds", "kent")],
)
def test_north_is_above_south(edition: Edition, upper: str, lower: str) -> None:
    found = dots(drawn(edition.vocabularies.councils, {upper: 1, lower: 1}))

    assert found[upper][1] < found[lower][1]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("powys", "norfolk"),
        ("belfast", "glasgow"),
        ("cornwall", "kent"),
        ("hounslow", "newham"),
        ("liverpool", "leeds"),
    ],
)
def test_west_is_left_of_east(edition: Edition, left: str, right: str) -> None:
    found = dots(drawn(edition.vocabularies.councils, {left: 1, right: 1}))

    assert found[left][0] < found[right][0]


def test_every_council_stands_on_the_sheet(edition: Edition) -> None:
    councils = edition.vocabularies.councils

    drawing = drawn(councils, {one.key: 1 for one in councils})

    svg = drawing.find("svg")
    assert svg is not None
    width, height = int(svg.get("width", "")), int(svg.get("height", ""))
    found = dots(drawing)
    assert found.keys() == {one.key for one in councils if one.position}
    assert all(radius <= x <= width - radius and radius <= y <= height - radius for x, y, radius in found.values())
    londoners = [found[one.key] for one in councils if one.position and one.region == "London"]
    assert all(284 <= x <= 432 and 228 <= y <= 356 for x, y, _ in londoners)


def test_the_projection_keeps_lengths() -> None:
    degree = 111.19

    assert projected(0, -2) == (0, 0)
    assert projected(55, -2) == pytest.approx((0, 55 * degree), abs=2)
    assert projected(55, -1) == pytest.approx((0.5736 * degree, 55 * degree), abs=2)


# How many, how large


def test_living_councils_are_faint_dots_and_abolished_ones_only_if_they_speak() -> None:
    gone = date(1974, 3, 31)
    councils = [
        council("kettleby", (54.0, -2.0)),
        council("old-kettleby", (54.5, -2.0), ended=gone),
        council("teaborough", (53.0, -2.0), ended=gone),
    ]

    drawing = drawn(councils, {"old-kettleby": 1})

    faint = drawing.find("svg/path[@class='faint']")
    assert faint is not None
    assert faint.get("d", "").count("M") == 2
    assert list(dots(drawing)) == ["old-kettleby"]


def test_the_country_is_drawn_by_all_living_councils(edition: Edition) -> None:
    living = {one.position for one in edition.vocabularies.councils if not one.ended and one.position}

    faint = drawn(edition.vocabularies.councils, {}).find("svg/path[@class='faint']")

    assert faint is not None
    assert len(living) - 12 <= faint.get("d", "").count("h0") <= len(living)  # some share a unit of the drawing


def test_the_more_interviews_the_larger_the_dot() -> None:
    councils = [council("one", (54.0, -2.0)), council("two", (53.0, -2.0)), council("nine", (52.0, -2.0))]

    found = dots(drawn(councils, {"one": 1, "two": 2, "nine": 9}))

    assert found["one"][2] < found["two"][2] < found["nine"][2] <= 10


def test_a_small_dot_lies_above_the_large_one_it_touches() -> None:
    councils = [council("teapot", (53.00, -2.0)), council("cup", (53.07, -2.0)), council("orkney", (59.0, -3.0))]

    found = list(dots(drawn(councils, {"teapot": 9, "cup": 1, "orkney": 1})))

    assert found == ["orkney", "teapot", "cup"]


def test_a_council_and_its_successor_at_the_same_place_stand_side_by_side() -> None:
    councils = [council("new", (53.0, -2.0)), council("old", (53.0, -2.0)), council("older", (53.0, -2.0))]

    found = dots(drawn(councils, {"new": 1, "old": 1, "older": 1}))

    assert len({(x, y) for x, y, _ in found.values()}) == 3


# What else is said


def test_the_same_links_stand_in_a_list() -> None:
    councils = [council("milk", (53.0, -2.0)), council("honey", None)]

    drawing = drawn(councils, {"milk": 2, "honey": 1})

    rows = [(row.find("th/a"), row.findtext("td")) for row in drawing.iterfind("details/table/tbody/tr")]
    assert [(link.get("href"), link.text, number) for link, number in rows if link is not None] == [
        ("councils/honey/", "Honey", "1"),
        ("councils/milk/", "Milk", "2"),
    ]
    assert list(dots(drawing)) == ["milk"]
    note = drawing.find("p")
    assert note is not None
    assert "".join(note.itertext()) == "Not on the map, as their place is not noted: Honey."


def test_a_hostile_name_stays_words() -> None:
    markup = str(map_of_councils([council("tea", (53.0, -2.0), short_name=HOSTILE)], {"tea": 1}, to=""))

    assert names(ElementTree.fromstring(markup)) == ['<script>"Tea" & biscuits</script> # Tea: 1 interview']  # noqa: S314
    assert "\n" not in markup
    assert "<script" not in markup


def test_an_archive_without_interviews_or_councils_has_a_map_too() -> None:
    assert dots(drawn([], {})) == {}


def test_the_order_of_the_vocabulary_does_not_matter(edition: Edition) -> None:
    councils = list(edition.vocabularies.councils)
    numbers = {one.key: len(one.key) for one in councils}

    assert map_of_councils(councils, numbers, to="") == map_of_councils(reversed(councils), numbers, to="")


def test_the_map_is_light(edition: Edition) -> None:
    councils = edition.vocabularies.councils
    every_fourth = {one.key: 3 for one in list(councils)[::4]}

    assert len(map_of_councils(councils, every_fourth, to="councils/")) < 40_000
    assert len(map_of_councils(councils, {one.key: 3 for one in councils}, to="", table=False)) < 70_000


# The timeline


def in_years(interview: Interview, *years: int | None) -> list[Interview]:
    return [replace(interview, year=replace(interview.year, number=year)) for year in years]


def test_each_year_has_a_column_that_leads_to_its_page(interviews: dict[str, Interview]) -> None:
    some = in_years(interviews["nell-marlowe-2019"], 2018, 2020, 2020, None)

    drawing = ElementTree.fromstring(str(timeline(some, to="years/")))  # noqa: S314

    columns = [
        (link.get("href"), link.findtext("title"), link.findall("rect")[1].get("height"))
        for link in drawing.iterfind("svg/a")
    ]
    assert columns == [("years/2018/", "2018: 1 interview", "55"), ("years/2020/", "2020: 2 interviews", "110")]
    note = drawing.find("p")
    assert note is not None
    assert "".join(note.itertext()) == "And 1 interview without a year."
    assert [link.get("href") for link in note] == ["years/undated/"]
    assert [row.findtext("td") for row in drawing.iterfind("details/table/tbody/tr")] == ["1", "2"]


@pytest.mark.parametrize("years", [(), (None,), (2019,), (1901, 2026), (1600, 2026)])
def test_any_years_can_be_drawn_without_an_empty_line(
    interviews: dict[str, Interview], years: tuple[int | None, ...]
) -> None:
    drawing = str(timeline(in_years(interviews["nell-marlowe-2019"], *years), to=""))

    ElementTree.fromstring(drawing)  # noqa: S314
    assert "\n" not in drawing
    named = [int(x) for x in re.findall(r'<text x="(\d+)[^>]*>\d{4}<', drawing)]
    assert all(right - left >= 44 for left, right in pairwise(named))


# In the site


@pytest.mark.browser
@pytest.mark.parametrize(("page", "dot"), [("", "Hackney"), ("councils/", "Hackney")])
def test_a_click_on_a_dot_leads_to_the_council(browser: Any, address: str, page: str, dot: str) -> None:
    with browser.new_context(viewport={"width": 390, "height": 900}) as context:
        tab = context.new_page()
        tab.goto(address + page)
        tab.locator(".map a", has_text=f"{dot}: ").first.click()
        assert tab.url == f"{address}councils/hackney/"


@pytest.mark.browser
@pytest.mark.parametrize("page", ["", "councils/", "years/"])
def test_every_link_of_a_drawing_leads_to_a_page_and_can_be_hit(browser: Any, address: str, page: str) -> None:
    with browser.new_context(viewport={"width": 1280, "height": 2400}) as context:
        tab = context.new_page()
        tab.goto(address + page)
        hit = tab.evaluate(HIT)
        assert hit
        assert [name for name, reached in hit if not reached] == []
        links = tab.eval_on_selector_all(
            ".chart svg a", "links => links.map(link => new URL(link.getAttribute('href'), location).href)"
        )
        assert [link for link in links if not context.request.get(link).ok] == []


@pytest.mark.browser
def test_the_keyboard_goes_from_dot_to_dot(browser: Any, address: str) -> None:
    with browser.new_context() as context:
        tab = context.new_page()
        tab.goto(address + "councils/")
        first = tab.locator(".map svg a").first
        first.focus()
        tab.keyboard.press("Tab")
        second = tab.locator(".map svg a").nth(1)
        assert second.evaluate("link => link === document.activeElement")
        assert second.locator("circle").evaluate("dot => getComputedStyle(dot).strokeWidth") == "4px"


# Of each link in a drawing, whether something of it lies on top where it is drawn.
HIT = """() => [...document.querySelectorAll(".chart svg a")].map((link) => {
  const shape = link.lastElementChild.matches("title") ? link.querySelector("rect") : link.querySelector("circle");
  const box = shape.getBoundingClientRect();
  const parts = [0.5, 0.2, 0.8].flatMap((x) => [0.5, 0.2, 0.8].map((y) => [x, y]));
  const reached = ([x, y]) => link.contains(document.elementFromPoint(box.x + x * box.width, box.y + y * box.height));
  return [link.textContent, parts.some(reached)];
})"""
