"""The header, from the smallest phone to a desk: no control lies over another, and none is cut off."""

from itertools import pairwise
from typing import Any

import pytest

pytestmark = pytest.mark.browser

WIDTHS = (320, 352, 353, 360, 390, 480, 481, 600, 768, 1000, 1219, 1220, 1440)
"""On both sides of each width at which it changes, and some between."""


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_no_control_lies_over_another_and_none_is_cut_off(open_page: Any, scheme: str) -> None:
    page = open_page("councils/hackney/", color_scheme=scheme)

    assert page.locator("label[title]:visible").get_attribute("title") == f"Switch to {OTHER[scheme]} mode"
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 900})
        shown = measured(page)
        assert [*shown] == ["home", "name", "light", "search", *(["menu"] if width < 1220 else [])]
        assert wrong_with(shown, width) == [], width
        assert page.locator(".search-open span").bounding_box()["width"] > 20 or width <= 480


def test_wide_letters_take_room_from_the_name_alone(open_page: Any) -> None:
    page = open_page("councils/hackney/")
    page.add_style_tag(content=".search-open { letter-spacing: 0.3em }")

    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 900})
        assert wrong_with(measured(page), width) == [], width


def test_each_control_gets_what_is_pressed_in_its_middle(open_page: Any) -> None:
    page = open_page("councils/hackney/")

    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 900})
        for name in measured(page):
            page.locator(CONTROLS[name]).locator("visible=true").click(trial=True, timeout=5_000)


OTHER = {"light": "dark", "dark": "light"}

CONTROLS = {
    "home": ".md-header .md-logo",
    "name": ".md-header__topic:first-child .md-ellipsis",
    "light": ".md-header__option label",
    "search": ".search-open",
    "menu": ".menu summary",
}
"""From left to right."""

# Where it stands; and whether what is in it stands beyond it, or is shortened with dots.
MEASURE = """control => {
  const { left, right } = control.getBoundingClientRect();
  const inside = [...control.children].map(child => child.getBoundingClientRect());
  const isCut = control.scrollWidth > control.clientWidth && getComputedStyle(control).overflow === "hidden"
    || inside.some(child => child.left < left || child.right > right);
  return { left, right, isCut };
}"""


def measured(page: Any) -> dict[str, dict[str, Any]]:
    """The controls that show, by their names."""
    shown = {name: page.locator(selector).locator("visible=true") for name, selector in CONTROLS.items()}
    return {name: control.evaluate(MEASURE) for name, control in shown.items() if control.count()}


def wrong_with(shown: dict[str, dict[str, Any]], width: int) -> list[str]:
    """What is cut off, stands beyond an edge of the page or lies over its neighbour, in words."""
    wrong = [f"{name} is cut off" for name, box in shown.items() if box["isCut"]]
    wrong += [f"{name} leaves the page" for name, box in shown.items() if box["left"] < 0 or box["right"] > width]
    beside = pairwise(shown.items())
    return wrong + [f"{one} lies over {other}" for (one, a), (other, b) in beside if a["right"] > b["left"] + 0.5]
