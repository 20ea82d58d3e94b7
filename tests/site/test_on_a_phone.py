"""On a phone what can be cited shows without a mouse, and lists begin before they are given up."""

from typing import Any

import pytest
from kinds import BY_TEMPLATE

pytestmark = pytest.mark.browser

WITH_DRAWINGS = [path for kind in ("topic", "council", "index") for path in BY_TEMPLATE[kind]]


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
