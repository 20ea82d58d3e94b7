"""The header, from the smallest phone to a desk: no control lies over another, and none is cut off."""

from itertools import pairwise
from typing import Any

import pytest

pytestmark = pytest.mark.browser

WIDTHS = (320, 352, 353, 360, 390, 480, 481, 600, 768, 1000, 1219, 1220, 1440)
"""On both sides of each width at which it changes, and some between."""


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", WIDTHS)
def test_no_control_lies_over_another_and_none_is_cut_off(open_page: Any, width: int, scheme: str) -> None:
    page = open_page("councils/hackney/", width=width, color_scheme=scheme)

    assert page.locator("label[title]:visible").get_attribute("title") == f"Switch to {OTHER[scheme]} mode"
    assert names(page) == [
        "home",
        "name",
        "light",
        *(["search"] if width <= 480 else ["search", "its word"]),
        *(["menu"] if width < 1220 else []),
    ]
    assert wrong_with_the_header(page, width) == []


@pytest.mark.parametrize("width", WIDTHS)
def test_it_is_whole_in_wide_letters_too(open_page: Any, width: int) -> None:
    page = open_page("councils/hackney/", width=width)
    page.add_style_tag(content=".search-open { letter-spacing: 0.2em }")

    assert wrong_with_the_header(page, width, but="name") == []


@pytest.mark.parametrize("width", WIDTHS)
def test_each_control_gets_what_is_pressed_in_its_middle(open_page: Any, width: int) -> None:
    page = open_page("councils/hackney/", width=width)

    for name in set(names(page)) - {"name", "its word"}:
        page.locator(CONTROLS[name]).locator("visible=true").click(trial=True)


OTHER = {"light": "dark", "dark": "light"}

CONTROLS = {
    "home": ".md-header .md-logo",
    "name": ".md-header__topic:first-child .md-ellipsis",
    "light": ".md-header__option label",
    "search": ".search-open",
    "its word": ".search-open span",
    "menu": ".menu summary",
}

# Its place, and the edges of what it holds; a word that is there for screen readers alone is one pixel wide.
MEASURE = """control => {
  const range = document.createRange();
  range.selectNodeContents(control);
  const [outside, inside] = [control, range].map(one => one.getBoundingClientRect());
  const isCut = control.scrollWidth > control.clientWidth && getComputedStyle(control).overflow !== "visible";
  return { left: outside.left, right: outside.right, holds: [inside.left, inside.right], isCut };
}"""


def names(page: Any) -> list[str]:
    """The controls that show."""
    return [name for name in CONTROLS if measured(page, name)]


def measured(page: Any, name: str) -> dict[str, Any] | None:
    """A control of the header as it stands there, or None where it does not show."""
    shown = page.locator(CONTROLS[name]).locator("visible=true")
    found: dict[str, Any] | None = shown.evaluate(MEASURE) if shown.count() else None
    return found if found and found["right"] - found["left"] > 1 else None


def wrong_with_the_header(page: Any, width: int, but: str = "") -> list[str]:
    """What is cut off, stands beyond an edge or lies over its neighbour, in words."""
    found = {name: box for name in CONTROLS if (box := measured(page, name))}
    found.pop(but, None)
    wrong = [f"{name} is cut off" for name, box in found.items() if box["isCut"]]
    wrong += [f"{name} leaves the page" for name, box in found.items() if box["left"] < 0 or box["right"] > width]
    if word := found.pop("its word", None):
        search = found["search"]
        if word["left"] < search["left"] or word["right"] > search["right"]:
            wrong.append("the word Search leaves its button")
    for (one, left), (other, right) in pairwise(found.items()):
        if left["right"] > right["left"] + 0.5:
            wrong.append(f"{one} lies over {other}")
    return wrong
