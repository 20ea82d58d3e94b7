"""The built site in a real Chromium: on a desk, on a phone, in the dark and without JavaScript."""

from typing import Any

import pytest

pytestmark = pytest.mark.browser


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_text_stands_out_from_its_ground(open_page: Any, scheme: str) -> None:
    page = open_page("interviews/morgan-tidewell-2004/", color_scheme=scheme)

    for selector in ("article p", "article h1", ".byline", ".notice", ".facts dt", ".facts a", ".md-copyright"):
        ratio = page.evaluate(CONTRAST, selector)
        assert ratio >= 4.5, f"{selector}: {ratio:.2f}"


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_what_stands_around_a_list_stands_out_from_its_ground(open_page: Any, scheme: str) -> None:
    council = open_page("councils/hackney/", color_scheme=scheme)
    interviews = open_page("interviews/", color_scheme=scheme)

    for page, selector in (
        (council, ".trail a"),
        (council, ".entries .access"),
        (interviews, ".narrowing legend"),
        (interviews, ".narrowing label:has(:checked)"),
    ):
        ratio = page.evaluate(CONTRAST, selector)
        assert ratio >= 4.5, f"{selector}: {ratio:.2f}"


def test_a_line_of_text_has_a_readable_length(open_page: Any) -> None:
    page = open_page("interviews/morgan-tidewell-2004/")

    characters = page.evaluate(
        """() => {
          const paragraph = [...document.querySelectorAll("article > p[id]")]
            .sort((a, b) => b.textContent.length - a.textContent.length)[0];
          const lines = Math.round(paragraph.clientHeight / parseFloat(getComputedStyle(paragraph).lineHeight));
          return paragraph.textContent.length / lines;
        }"""
    )
    assert 55 <= characters <= 80


def test_a_reader_goes_from_home_to_an_interview_and_on(open_page: Any) -> None:
    page = open_page("")

    page.click("text=The lift that went to every floor")
    assert page.url.endswith("/interviews/nell-marlowe-2019/")
    assert page.title() == "The lift that went to every floor · Practice Voices"
    assert page.locator(".notice").inner_text().startswith("A summary in the archive’s own words.")
    page.click(".byline >> text=London Borough of Hackney")
    assert page.url.endswith("/councils/hackney/")
    assert page.locator(".entries > ul > li").count() == 3
    page.click("text=A borough with its door ajar")
    page.click(".facts >> text=Deprivation")
    assert page.url.endswith("/topics/deprivation/")


@pytest.mark.parametrize("path", ["interviews/nell-marlowe-2011/", "councils/hackney/", "years/undated/"])
def test_a_page_that_is_in_no_menu_says_where_it_stands(open_page: Any, path: str) -> None:
    page = open_page(path)
    title = path.split("/")[0].title()

    assert [tab.inner_text() for tab in page.locator(".md-tabs__item--active").all()] == [title]
    page.click(f".trail >> text={title}")
    assert page.locator("h1").inner_text() == title


def test_a_reader_goes_from_one_interview_to_the_next(open_page: Any) -> None:
    page = open_page("interviews/nell-marlowe-2011/")
    last = page.locator(".reading-on li", has_text="Later, with Nell Marlowe")

    reason, title = last.locator("p").last.bounding_box(), last.locator("p").first.bounding_box()
    assert reason["y"] < title["y"]
    last.get_by_role("link").first.click()
    assert page.url.endswith("/interviews/nell-marlowe-2019/")


@pytest.mark.parametrize("script", [True, False])
def test_the_menu_on_a_phone_opens_with_the_keyboard(open_page: Any, script: bool) -> None:
    page = open_page("topics/", width=390, java_script_enabled=script)
    councils = page.locator(".menu").get_by_role("link", name="Councils")

    assert not councils.is_visible()
    page.locator(".menu summary").focus()
    page.keyboard.press("Enter")
    councils.wait_for(state="visible")
    councils.focus()
    page.keyboard.press("Enter")
    page.wait_for_url("**/councils/")


def test_all_can_be_read_without_javascript(open_page: Any) -> None:
    page = open_page("interviews/jonas-achterberg-2018/", java_script_enabled=False)

    assert "The egg timer" in page.locator("article").inner_text()
    page.click(".byline >> text=c. 2018")
    assert page.locator("h1").inner_text() == "2018"


def test_nothing_is_stored_but_the_choice_of_light_or_dark(open_page: Any) -> None:
    page = open_page("")

    for change in ("dark", "light"):
        assert page.context.cookies() == []
        assert page.evaluate("Object.keys(sessionStorage)") == []
        stored = page.evaluate("Object.keys(localStorage)")
        assert [key.split(".")[-1] for key in stored] == ["__palette"]
        page.click(f"label[title='Switch to {change} mode']")


def test_the_figures_of_the_home_page_are_true(open_page: Any) -> None:
    shown = [int(number) for number in open_page("").locator(".figures strong").all_inner_texts()]

    def listed(path: str, selector: str) -> int:
        return int(open_page(path).locator(f"{selector} li").count())

    counted = [listed("interviews/", ".entries")]
    counted += [listed(f"{index}/", ".headings") for index in ("people", "councils", "topics")]
    assert shown == counted


# WCAG 2.2's contrast ratio of an element's text with the first opaque ground behind it.
CONTRAST = """selector => {
  const numbers = colour => colour.match(/[\\d.]+/g).map(Number);
  const light = ([r, g, b]) => [r, g, b]
    .map(value => value / 255)
    .map(value => value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)
    .reduce((sum, value, index) => sum + value * [0.2126, 0.7152, 0.0722][index], 0);
  const element = document.querySelector(selector);
  let ground = element;
  while (ground.parentElement && (numbers(getComputedStyle(ground).backgroundColor)[3] ?? 1) < 1)
    ground = ground.parentElement;
  const text = light(numbers(getComputedStyle(element).color));
  const paper = light(numbers(getComputedStyle(ground).backgroundColor));
  return (Math.max(text, paper) + 0.05) / (Math.min(text, paper) + 0.05);
}"""
