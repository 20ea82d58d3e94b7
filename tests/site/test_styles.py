"""Which page gets which styles: an interview goes without the style sheet of the lists, since it has no use for it."""

from typing import Any

import pytest
from kinds import BY_TEMPLATE

pytestmark = pytest.mark.browser


@pytest.mark.parametrize("width", [390, 1280])
@pytest.mark.parametrize("path", BY_TEMPLATE["interview"])
def test_the_styles_of_lists_would_change_nothing_in_an_interview(open_page: Any, path: str, width: int) -> None:
    page = open_page(path, width=width)
    page.evaluate("document.querySelectorAll('article details').forEach(details => { details.open = true })")
    before = page.evaluate(LOOKS)

    page.add_style_tag(url="../../assets/lists.css")

    assert page.evaluate(LOOKS) == before


def test_what_is_said_of_an_interview_is_set_apart_from_its_text(open_page: Any) -> None:
    page = open_page("interviews/nell-marlowe-2019/")

    assert style(page, ".byline", "fontFamily") != style(page, "article > p[id]", "fontFamily")
    assert style(page, ".notice", "backgroundColor") != style(page, "body", "backgroundColor")
    assert style(page, ".aside", "borderTopWidth") == "1px"


def test_a_fact_stands_below_its_term_on_a_phone_and_beside_it_on_a_desk(open_page: Any) -> None:
    for width, side_by_side in ((390, False), (1280, True)):
        page = open_page("interviews/nell-marlowe-2019/", width=width)
        term, fact = (page.locator(f".facts {tag}").first.bounding_box() for tag in ("dt", "dd"))

        assert (fact["y"] == term["y"], fact["x"] > term["x"]) == (side_by_side, side_by_side)


def style(page: Any, selector: str, name: str) -> str:
    return str(page.locator(selector).first.evaluate(f"element => getComputedStyle(element).{name}"))


# The place, colours and letters of each element of the text.
LOOKS = """() => [...document.querySelectorAll("article, article *")].map(element => {
  const { x, y, width, height } = element.getBoundingClientRect();
  const { color, backgroundColor, border, font, textDecoration } = getComputedStyle(element);
  const name = `${element.localName}.${element.className}`;
  return [name, x, y, width, height, color, backgroundColor, border, font, textDecoration].join(" ");
})"""
