"""The field on the home page and where a page is missing leads to the search page, from any depth, with no script."""

import urllib.error
import urllib.request
from pathlib import Path
from typing import Any

import pytest

pytestmark = pytest.mark.browser


@pytest.mark.parametrize("script", [True, False])
def test_the_field_of_the_home_page_opens_the_search_page_with_its_words(
    browser: Any, address: str, script: bool
) -> None:
    page = browser.new_page(java_script_enabled=script)
    page.goto(address)
    page.get_by_role("searchbox", name="Search the interviews").fill("egg timer")
    page.get_by_role("search").get_by_role("button", name="Search").click()

    page.wait_for_url("**/practice-voices/search/?q=egg+timer")
    if script:
        page.locator(".search-results a").first.wait_for()
    else:
        page.locator(".notice").wait_for()
        assert page.locator(".notice").inner_text().startswith("Searching needs JavaScript.")
        assert page.locator("article").get_by_role("link", name="Regions").is_visible()
    page.close()


@pytest.mark.parametrize("path", ["nowhere", "councils/nowhere/at/all/"])
def test_where_a_page_is_missing_one_can_search(browser: Any, address: str, built: Path, path: str) -> None:
    with pytest.raises(urllib.error.HTTPError, match="404"):
        urllib.request.urlopen(address + path)  # noqa: S310
    page = browser.new_page()
    missing = (built / "site" / "404.html").read_text(encoding="utf-8")
    page.route(f"{address}{path}", lambda route: route.fulfill(status=404, content_type="text/html", body=missing))
    page.goto(address + path)

    assert page.locator("h1").inner_text() == "This page is not here"
    page.get_by_role("searchbox", name="Search the interviews").fill("kettle")
    page.keyboard.press("Enter")
    page.wait_for_url("**/practice-voices/search/?q=kettle")
    page.close()


def test_one_facet_alone_leads_to_its_page(browser: Any, address: str) -> None:
    page = browser.new_page()
    for query, title in (("region=london", "London"), ("decade=2010s", "2010s"), ("form=panel", "Panel")):
        page.goto(f"{address}search/?{query}")
        page.locator(".search-status a").click()
        page.locator("h1", has_text=title).wait_for()
    page.goto(f"{address}search/?access=full")
    page.get_by_role("link", name="Full texts, 2 interviews").click()
    page.wait_for_url("**/access/full/")
    page.close()
