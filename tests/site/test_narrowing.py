"""A list of interviews is narrowed to full texts, summaries or records: with the mouse, the keyboard, and no script."""

from pathlib import Path
from typing import Any

import pytest

pytestmark = pytest.mark.browser


@pytest.fixture(params=["1280, a script may run", "1280, none may", "390, a script may run", "390, none may"])
def interviews_page(browser: Any, address: str, request: pytest.FixtureRequest) -> Any:
    """The list of all interviews, on a desk and on a phone, with and without JavaScript."""
    width, script = str(request.param).split(", ")
    context = browser.new_context(
        viewport={"width": int(width), "height": 900}, java_script_enabled="none" not in script
    )
    page = context.new_page()
    page.goto(f"{address}interviews/")
    yield page
    context.close()


def titles(page: Any) -> list[str]:
    return [one.inner_text() for one in page.locator(".entries li p:first-child").all() if one.is_visible()]


def kinds(page: Any) -> set[str]:
    return {one.inner_text() for one in page.locator(".entries .access").all() if one.is_visible()}


def test_a_list_says_how_many_there_are_of_each_kind(interviews_page: Any) -> None:
    assert interviews_page.locator(".narrowing legend").inner_text() == "Show"
    assert [label.inner_text().strip() for label in interviews_page.locator(".narrowing label").all()] == [
        "All 8",
        "Full texts 2",
        "Summaries 4",
        "Catalogue records 2",
    ]
    assert interviews_page.get_by_role("group", name="Show").count() == 1


def test_a_list_is_narrowed_to_one_kind_and_widened_again(interviews_page: Any) -> None:
    everything = titles(interviews_page)

    interviews_page.get_by_label("Summaries").check()
    assert (len(titles(interviews_page)), kinds(interviews_page)) == (4, {"summary"})
    interviews_page.get_by_label("Catalogue records").check()
    assert (len(titles(interviews_page)), kinds(interviews_page)) == (2, {"catalogue record"})
    interviews_page.get_by_label("All").check()
    assert titles(interviews_page) == everything


def test_a_list_is_narrowed_with_the_keyboard(interviews_page: Any) -> None:
    interviews_page.get_by_label("All").focus()
    interviews_page.keyboard.press("ArrowRight")

    assert interviews_page.get_by_label("Full texts").is_checked()
    assert kinds(interviews_page) == {"full text"}
    outlined = "getComputedStyle(document.querySelector('.narrowing label:has(:checked)')).outlineStyle"
    assert interviews_page.evaluate(outlined) == "solid"


def test_nothing_is_missing_on_paper(interviews_page: Any) -> None:
    interviews_page.get_by_label("Full texts").check()
    interviews_page.emulate_media(media="print")

    assert len(titles(interviews_page)) == 8
    assert not interviews_page.locator(".narrowing").is_visible()


def test_answers_to_a_question_are_narrowed_too(browser: Any, address: str, built: Path) -> None:
    path = next(
        path for path in sorted((built / "docs" / "questions").glob("*.md")) if "narrowing" in path.read_text("utf-8")
    )
    page = browser.new_page()
    page.goto(f"{address}questions/{path.stem}/")
    page.get_by_label("Summaries").check()

    shown = [one.inner_text() for one in page.locator(".answers .access").all() if one.is_visible()]
    assert shown
    assert set(shown) == {"summary"}
    page.close()


def test_where_all_are_of_one_kind_there_is_nothing_to_choose(built: Path) -> None:
    page = (built / "docs" / "years" / "2019.md").read_text(encoding="utf-8")

    assert page.count('<span class="access is-summary">summary</span>') == 1
    assert "narrowing" not in page
