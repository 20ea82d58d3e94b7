"""Without a mouse: everything is reached in order, is named and shows where the keyboard is; dialogs give it back."""

import re
from typing import Any

import pytest

pytestmark = pytest.mark.browser

# What has the keyboard: its name as a screen reader says it, and whether it is outlined.
HERE = """() => {
  const here = document.activeElement;
  const named = here.ariaLabel || here.innerText || here.querySelector("title")?.textContent || here.title || here.name;
  return [named.trim().split("\\n")[0], getComputedStyle(here).outlineStyle];
}"""


def stops(page: Any, number: int) -> list[str]:
    """Where the tab key leads to, by name; each stop must be seen."""
    found = []
    for _ in range(number):
        page.keyboard.press("Tab")
        name, outline = page.evaluate(HERE)
        assert outline != "none", name
        found.append(name)
    return found


def test_the_first_stop_leads_to_the_text(open_page: Any) -> None:
    page = open_page("interviews/nell-marlowe-2019/")

    assert stops(page, 1) == ["Skip to content"]
    page.keyboard.press("Enter")
    assert stops(page, 2) == ["Nell Marlowe", "Director of Children's Services"]


def test_the_header_is_walked_through_in_the_order_in_which_it_is_seen(open_page: Any) -> None:
    desk = stops(open_page("topics/"), 6)
    phone = stops(open_page("topics/", width=390), 5)

    assert desk == ["Skip to content", "Practice Voices", "Switch to dark mode", "Search", "Home", "Interviews"]
    assert phone == ["Skip to content", "Practice Voices", "Switch to dark mode", "Search", "Menu"]


COLOURS = (
    "[...document.querySelectorAll('figure svg a :is(circle, rect:not(.room))')].map(e => getComputedStyle(e).fill)"
)


@pytest.mark.parametrize("path", ["", "councils/", "years/"])
def test_a_drawing_is_walked_through_by_names(open_page: Any, path: str) -> None:
    page = open_page(path)
    links = page.locator("figure svg a")

    names = links.evaluate_all("all => all.map(a => a.ariaLabel || a.textContent.trim())")
    assert all(len(name) > 3 for name in names)
    before = page.evaluate(COLOURS)
    links.first.focus()
    page.keyboard.press("Tab")
    assert [at for at, colour in enumerate(page.evaluate(COLOURS)) if colour != before[at]] == [1]
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile(r"/(councils|years)/[\w-]+/$"))


def test_a_dialog_keeps_the_keyboard_and_gives_it_back(open_page: Any) -> None:
    page = open_page("interviews/morgan-tidewell-2004/")
    page.locator(".passage-link").first.focus()
    page.keyboard.press("Tab")
    assert page.evaluate(HERE)[0] == "Cite this passage"
    page.keyboard.press("Enter")

    page.locator(".cite-dialog[open]").wait_for()
    for _ in range(12):
        page.keyboard.press("Tab")
        assert page.evaluate("document.activeElement === document.body || !!document.activeElement.closest('dialog')")
    page.keyboard.press("Escape")
    page.locator(".cite-dialog").wait_for(state="detached")
    assert page.evaluate(HERE)[0] == "Cite this passage"


def test_without_javascript_every_section_is_reached_and_a_list_is_narrowed(open_page: Any) -> None:
    page = open_page("", java_script_enabled=False)

    for section in ("Councils", "People", "Roles", "Topics", "Questions", "Years", "Sources", "Interviews"):
        page.locator(".md-tabs").get_by_role("link", name=section).click()
        assert page.locator("h1").inner_text() == section
        assert page.locator("article li a").first.is_visible()
    page.get_by_label("Summaries").check()
    assert page.locator(".entries .is-full").first.is_hidden()
    page.locator(".search-open").click()
    page.locator(".search-indexes").get_by_role("link", name="All interviews").click()
    assert page.locator("h1").inner_text() == "Interviews"
