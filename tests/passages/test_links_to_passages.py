"""Passages in a real Chromium: their links, with and without JavaScript, and the places of those that are gone."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from voices.passages.dressing import GONE

pytestmark = pytest.mark.browser

PAGE = "interviews/morgan-tidewell-2004/"
RETIRED = "t3r3"
IN_ITS_PLACE = "x2p8"

Open = Callable[..., Any]


@pytest.fixture
def open_page(browser: Any, address: str) -> Iterator[Open]:
    contexts = []

    def open_it(path: str, **options: Any) -> Any:
        contexts.append(browser.new_context(viewport={"width": 1280, "height": 600}, **options))
        page = contexts[-1].new_page()
        page.goto(address + path, wait_until="load")
        return page

    yield open_it
    for context in contexts:
        context.close()


def is_in_sight(page: Any, selector: str) -> bool:
    top = page.locator(selector).bounding_box()["y"]
    return bool(0 <= top < 600)


@pytest.mark.parametrize("has_scripts", [True, False])
def test_a_passage_shows_its_link_on_hover_and_is_reached_by_it(open_page: Open, has_scripts: bool) -> None:
    page = open_page(PAGE, java_script_enabled=has_scripts)
    passage = page.locator(f"#{IN_ITS_PLACE}")
    link = passage.locator("a.passage-link")

    assert link.evaluate("link => getComputedStyle(link).opacity") == "0" if has_scripts else True
    passage.hover()
    link.click()

    assert page.url.endswith(f"/{PAGE}#{IN_ITS_PLACE}")
    assert is_in_sight(page, f"#{IN_ITS_PLACE}")


def test_a_link_shows_when_the_keyboard_reaches_it(open_page: Open) -> None:
    page = open_page(PAGE)
    link = page.locator(f"#{IN_ITS_PLACE} a.passage-link")

    link.focus()

    assert link.evaluate("link => getComputedStyle(link).opacity") == "1"
    assert link.get_attribute("aria-label") == f"Link to passage {IN_ITS_PLACE}"


@pytest.mark.parametrize("has_scripts", [True, False])
def test_a_link_to_a_retired_passage_lands_where_it_stood_and_says_so(open_page: Open, has_scripts: bool) -> None:
    page = open_page(f"{PAGE}#{RETIRED}", java_script_enabled=has_scripts)

    assert page.locator(f"#{RETIRED}").inner_text() == GONE
    assert is_in_sight(page, f"#{RETIRED}")
    below = page.locator(f"#{RETIRED} + p")
    assert below.get_attribute("id") == IN_ITS_PLACE


def test_a_retired_passage_is_not_seen_by_others(open_page: Open) -> None:
    page = open_page(PAGE)

    assert page.locator(".retired-passage").count() == 2
    assert not any(note.is_visible() for note in page.locator(".retired-passage").all())
