"""On a phone the header is whole, what can be cited shows without a mouse, and lists begin before they are given up."""

from itertools import pairwise
from typing import Any

import pytest
from kinds import BY_TEMPLATE

pytestmark = pytest.mark.browser

WITH_DRAWINGS = [path for kind in ("topic", "council", "index") for path in BY_TEMPLATE[kind]]


@pytest.mark.parametrize("width", [320, 390])
def test_the_name_of_the_archive_is_not_cut(open_page: Any, width: int) -> None:
    page = open_page("councils/hackney/", width=width)

    name = page.locator(".md-header__topic .md-ellipsis").first
    assert name.evaluate("name => name.scrollWidth <= name.clientWidth")
    for one in page.locator(".md-header__button:visible").all():
        box = one.bounding_box()
        assert box["x"] >= 0
        assert box["x"] + box["width"] <= width


@pytest.mark.parametrize("width", [320, 390, 480, 481, 600, 768, 1000, 1219, 1220, 1440])
def test_no_part_of_the_header_lies_over_another(open_page: Any, width: int) -> None:
    page = open_page("councils/hackney/", width=width)

    parts = page.locator(".md-header__inner > :is(a, label, form, .md-header__title):visible").all()
    edges = sorted((box["x"], box["x"] + box["width"]) for box in (part.bounding_box() for part in parts))
    assert len(edges) >= 4
    assert edges[0][0] >= 0
    assert edges[-1][1] <= width
    assert all(right <= left + 0.5 for (_, right), (left, _) in pairwise(edges))


@pytest.mark.parametrize(("options", "opacity"), [({"has_touch": True, "is_mobile": True}, "0.75"), ({}, "0")])
def test_the_link_of_a_passage_shows_where_nothing_hovers(
    open_page: Any, options: dict[str, Any], opacity: str
) -> None:
    link = open_page("interviews/nell-marlowe-2019/", width=390, **options).locator(".passage-link").last

    assert link.evaluate("link => getComputedStyle(link).opacity") == opacity
    link.focus()
    assert link.evaluate("link => getComputedStyle(link).opacity") == "1"


def test_the_words_of_the_drawing_of_a_council_can_be_read_on_the_smallest_phone(open_page: Any) -> None:
    page = open_page("councils/hackney/", width=320)

    heights = page.locator(".posts-over-time text:visible").evaluate_all(
        "texts => texts.map(text => parseFloat(getComputedStyle(text).fontSize) * text.getScreenCTM().a)"
    )
    assert heights
    assert min(heights) >= 10


@pytest.mark.parametrize(("width", "height"), [(390, 844), (320, 568)])
@pytest.mark.parametrize("path", WITH_DRAWINGS)
def test_a_list_begins_within_two_screens(open_page: Any, path: str, width: int, height: int) -> None:
    page = open_page(path, width=width)

    assert page.locator(":is(.entries, .headings) li").first.bounding_box()["y"] < 2 * height
