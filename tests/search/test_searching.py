"""Search as a reader meets it, in a real Chromium and below a folder as on GitHub's pages."""

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from conftest import copy_archive, serving, voices

pytestmark = pytest.mark.browser

HUGH = "interviews/hugh-pennyfather/"


class Reader:
    """Somebody with a browser in front of the site."""

    def __init__(self, browser: Any, site: str, **options: Any) -> None:
        self.site = site
        self.context = browser.new_context(viewport={"width": 1280, "height": 900}, **options)
        self.page = self.context.new_page()
        self.asked: list[str] = []
        self.complaints: list[str] = []
        self.page.on("request", lambda request: self.asked.append(request.url.removeprefix(site)))
        self.page.on("console", lambda said: said.type == "error" and self.complaints.append(said.text))
        self.page.on("pageerror", lambda error: self.complaints.append(str(error)))

    def opens(self, path: str) -> Any:
        self.page.goto(self.site + path, wait_until="load")
        return self.page

    def asks(self, words: str) -> list[str]:
        """Type words into the dialog, and give the titles of what is found."""
        self.page.keyboard.press("Control+k")
        self.page.locator(".search-dialog[open]").wait_for()
        field = self.page.locator(".search-dialog [type=search]")
        field.fill("")
        self.page.wait_for_function("!document.querySelector('.search-dialog .search-status').textContent")
        field.fill(words)
        self.page.wait_for_function("document.querySelector('.search-dialog .search-status').textContent")
        return list(self.page.locator(".search-dialog .search-title").all_inner_texts())

    def status(self) -> str:
        """What the search page says once it has answered."""
        self.page.wait_for_function("document.querySelector('.search-page .search-status').textContent")
        return str(self.page.locator(".search-page .search-status").inner_text())

    def titles(self) -> list[str]:
        return list(self.page.locator(".search-page .search-title").all_inner_texts())


@pytest.fixture
def reader(browser: Any, address: str) -> Iterator[Reader]:
    one = Reader(browser, address)
    yield one
    assert one.complaints == []
    one.context.close()


def of_search(asked: list[str]) -> list[str]:
    return [path for path in asked if "search" in path or "pagefind" in path]


def test_nothing_of_search_is_fetched_before_it_is_used(reader: Reader) -> None:
    page = reader.opens(HUGH)
    page.wait_for_timeout(300)
    assert of_search(reader.asked) == []

    assert reader.asks("kettle") == ["In conversation with Hugh Pennyfather"]
    assert "pagefind/pagefind.js" in reader.asked
    assert not [path for path in reader.asked if path.startswith("http")]


@pytest.mark.parametrize("way", ["/", "Control+k", "click"])
def test_a_result_leads_to_the_passage_with_the_words_marked(reader: Reader, way: str) -> None:
    page = reader.opens("")

    if way == "click":
        page.click(".search-open")
    else:
        page.keyboard.press(way)
    page.locator(".search-dialog[open]").wait_for()
    page.keyboard.insert_text("a diary and kettles")
    hit = page.locator(".search-hit").first
    hit.wait_for()
    about = page.locator(".search-about").inner_text().replace("\N{NO-BREAK SPACE}", " ")
    assert (
        about == "Hugh Pennyfather · Director of Adult Social Services · Herefordshire Council · undated · summary only"
    )
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")

    page.locator("article mark").first.wait_for()
    passage = page.locator(":target")
    assert page.url.split("#")[0] == reader.site + HUGH
    assert "kettle" in passage.inner_text()
    assert passage.locator("mark").all_inner_texts() == ["diary", "kettle"]


def test_the_context_of_a_hit_keeps_its_spaces(reader: Reader) -> None:
    reader.opens("")
    reader.asks("kettle")

    assert "a diary and a kettle with the manager" in reader.page.locator(".search-hit").inner_text()


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("organization", ["The lift that went to every floor", "A borough with its door ajar"]),  # one is about that
        ("voluntary organisations", ["A borough with its door ajar"]),
        ('"a very large pencil"', ["A borough with its door ajar"]),
        ("“a very large pencil” Tidewell", ["A borough with its door ajar"]),
        ('"a large very pencil"', []),
        ("leave", ["Nine questions for Nell Marlowe", "The lift that went to every floor"]),  # one says "Leaving"
        ("weithwyr cymdeithasol", ["Paned gydag Angharad Llŷr-Owen"]),
        ("Llyr-Owen", ["Paned gydag Angharad Llŷr-Owen"]),
        ("Angharad", ["Paned gydag Angharad Llŷr-Owen"]),
        ("xylophone", []),
        ("onion", []),  # embargoed
        ("Underhill", []),  # withdrawn
    ],
)
def test_what_is_found(reader: Reader, words: str, found: list[str]) -> None:
    reader.opens("about/")

    assert reader.asks(words) == found


def test_what_is_typed_letter_by_letter_is_answered_as_a_whole(reader: Reader) -> None:
    page = reader.opens("about/")
    page.keyboard.press("/")
    page.locator(".search-dialog[open]").wait_for()

    page.keyboard.type("a very large pencil")
    page.wait_for_function("document.querySelector('.search-dialog .search-status').textContent === '1 interview'")
    assert page.locator(".search-dialog .search-title").all_inner_texts() == ["A borough with its door ajar"]
    page.locator(".search-dialog [type=search]").fill("")
    page.wait_for_function("!document.querySelector('.search-dialog .search-title')")
    assert page.locator(".search-dialog .search-status").inner_text() == ""


def test_one_letter_is_answered_once_nobody_types(reader: Reader) -> None:
    reader.opens("about/")

    assert "In conversation with Hugh Pennyfather" in reader.asks("h")


def test_escape_closes_and_the_focus_returns(reader: Reader) -> None:
    page = reader.opens("")

    page.focus(".search-open")
    page.keyboard.press("Enter")
    page.locator(".search-dialog[open]").wait_for()
    page.keyboard.press("Escape")
    assert page.locator(".search-dialog[open]").count() == 0
    assert page.evaluate("document.activeElement.matches('.search-open')")


def test_a_slash_in_a_field_is_a_slash(reader: Reader) -> None:
    page = reader.opens("search/")

    page.locator(".search-facets fieldset").first.wait_for()
    page.focus(".search-page [type=search]")
    page.keyboard.type("either/or")
    assert page.input_value(".search-page [type=search]") == "either/or"
    assert page.locator(".search-dialog").count() == 0


def test_without_javascript_the_button_leads_to_the_lists(browser: Any, address: str) -> None:
    reader = Reader(browser, address, java_script_enabled=False)
    page = reader.opens(HUGH)

    page.click(".search-open")
    assert page.url == address + "search/"
    assert "Searching needs JavaScript" in page.locator("article").inner_text()
    assert page.locator(".search-page").is_hidden()
    page.click(".search-indexes >> text=Topics")
    assert page.url == address + "topics/"
    reader.context.close()


# The search page


def test_values_of_one_facet_widen_and_those_of_two_narrow(reader: Reader) -> None:
    page = reader.opens("search/?q=director")
    assert reader.status() == "6 interviews"

    def choose(value: str, answer: str) -> None:
        page.check(f".search-facets [value='{value}']")
        page.wait_for_function(f"document.querySelector('.search-page .search-status').textContent === '{answer}'")

    choose("westminster", "1 interview")
    choose("hackney", "4 interviews")
    choose("summary", "3 interviews")
    assert page.url.endswith("search/?q=director&council=hackney&council=westminster&access=summary")
    page.go_back()
    page.wait_for_function("document.querySelector('.search-page .search-status').textContent === '4 interviews'")


def test_counts_say_what_a_value_would_find(reader: Reader) -> None:
    page = reader.opens("search/?q=kettle&council=hackney")

    assert reader.status() == "Nothing found."
    page.locator(".search-hints button").first.wait_for()
    page.wait_for_function(
        "document.querySelector('[value=hackney]').closest('li').querySelector('.search-count').textContent"
    )
    counts = {
        box: page.locator(f"li:has(> label > [value='{box}']) .search-count").inner_text()
        for box in ("hackney", "herefordshire", "wales")
    }
    assert counts == {"hackney": "0", "herefordshire": "1", "wales": "0"}
    page.click("text=Without filters: 1 interview")
    page.locator(".search-page .search-result").wait_for()
    assert page.url.endswith("search/?q=kettle")


def test_each_filter_is_taken_back_by_itself(reader: Reader) -> None:
    page = reader.opens("search/?q=director&council=hackney&access=summary")
    page.locator(".search-page .search-title").first.wait_for()
    chosen = page.locator(".search-chosen button")
    assert chosen.all_inner_texts() == ["London Borough of Hackney", "Summaries"]

    page.get_by_role("button", name="Remove Summaries").press("Enter")
    page.wait_for_function("document.querySelector('.search-page .search-status').textContent === '3 interviews'")
    assert page.url.endswith("search/?q=director&council=hackney")
    assert page.evaluate("document.activeElement.ariaLabel") == "Remove London Borough of Hackney"
    page.keyboard.press("Enter")
    page.wait_for_function("document.querySelector('.search-page .search-status').textContent === '6 interviews'")
    assert page.locator(".search-chosen").is_hidden()


def test_when_nothing_is_found_fewer_words_are_offered(reader: Reader) -> None:
    page = reader.opens("search/?q=kettle+zeppelin")

    assert reader.status() == "Nothing found."
    page.click(".search-hints >> text=kettle: 1 interview")
    page.locator(".search-page .search-result").wait_for()
    assert reader.titles() == ["In conversation with Hugh Pennyfather"]


def test_the_words_of_a_phrase_that_is_nowhere_are_one_click_away(reader: Reader) -> None:
    page = reader.opens("search/?q=%22bicycle+deputy%22")

    assert reader.status() == "Nothing found."
    page.click(".search-hints >> text=Without the quotation marks: 1 interview")
    page.locator(".search-page .search-result").wait_for()
    assert reader.titles() == ["My year of saying less: notes from a deputy director's bicycle"]

    reader.opens("")
    assert reader.asks("“bicycle deputy”") == []
    page.click(".search-dialog >> text=Without the quotation marks: 1 interview")
    page.locator(".search-dialog .search-title").wait_for()
    assert page.locator(".search-dialog [type=search]").input_value() == "bicycle deputy"


def test_a_result_says_where_there_is_no_full_text(reader: Reader) -> None:
    page = reader.opens("search/?q=director")
    page.locator(".search-page .search-result").first.wait_for()
    found = page.locator(".search-page .search-result").all()
    said = {one.locator(".search-title").inner_text(): one.locator(".search-about").inner_text() for one in found}

    assert said["The lift that went to every floor"].endswith("· summary only")
    assert any(about.endswith("· catalogue record only") for about in said.values())

    reader.opens("search/?council=hackney&decade=2010s")
    page.locator(".search-page .search-result .is-summary").first.wait_for()


def test_one_facet_leads_to_its_page_and_several_never_ask_pagefind(reader: Reader) -> None:
    page = reader.opens("search/")
    page.check(".search-facets [value='hackney']")
    assert reader.status().startswith("All of it stands on one page: London Borough of Hackney, 3 interviews")
    assert not any("browsing.json" in path for path in reader.asked)

    page.check(".search-facets [value='2010s']")
    page.locator(".search-page .search-result").first.wait_for()
    assert reader.titles() == [
        "The lift that went to every floor",
        "My year of saying less: notes from a deputy director's bicycle",
    ]
    assert "pagefind/pagefind.js" not in reader.asked

    page.uncheck(".search-facets [value='2010s']")
    page.click(".search-status a")
    assert page.url == reader.site + "councils/hackney/"


def test_what_was_found_stays_until_something_else_is(reader: Reader) -> None:
    page = reader.opens("search/?q=kettle")
    page.locator(".search-page .search-title").wait_for()
    page.evaluate(
        """() => {
          const list = document.querySelector(".search-results");
          window.shown = [];
          const note = () => window.shown.push(list.querySelectorAll(".search-title").length);
          new MutationObserver(note).observe(list, { childList: true });
        }"""
    )

    page.focus(".search-page [type=search]")
    page.keyboard.press("Control+a")
    page.keyboard.type("director")
    page.wait_for_function("document.querySelector('.search-page .search-status').textContent === '6 interviews'")
    assert 0 not in page.evaluate("window.shown")
    page.wait_for_url("**/search/?q=director")
    assert len(reader.titles()) == 6


def test_of_a_misspelt_word_the_right_one_is_offered(reader: Reader) -> None:
    page = reader.opens("search/?q=biccycle+deputy")

    assert reader.status() == "Nothing found."
    page.click(".search-hints >> text=bicycle deputy: 1 interview")
    page.locator(".search-page .search-result").wait_for()
    assert reader.titles() == ["My year of saying less: notes from a deputy director's bicycle"]
    assert page.url.endswith("search/?q=bicycle+deputy")


def test_where_nothing_helps_the_lists_stand(reader: Reader) -> None:
    page = reader.opens("search/?q=zzyzx")

    assert reader.status() == "Nothing found."
    page.locator("text=Check the spelling, try other words, or begin with one of the lists below.").wait_for()
    assert page.locator(".search-indexes >> text=Topics").is_visible()


def test_title_and_names_are_not_said_twice(reader: Reader) -> None:
    page = reader.opens("search/?q=Hugh+Pennyfather+director")

    page.locator(".search-hit").first.wait_for()
    assert page.locator(".search-about").count() == 1
    said = " ".join(page.locator(".search-hit").all_inner_texts())
    assert "In conversation with Hugh Pennyfather" not in said
    assert "Hugh Pennyfather, Director of Adult Social Services" not in said


def test_counts_are_fetched_only_when_they_can_be_seen(browser: Any, address: str) -> None:
    reader = Reader(browser, address)
    reader.page.set_viewport_size({"width": 390, "height": 800})
    page = reader.opens("search/?q=kettle")
    page.locator(".search-page .search-result").wait_for()
    assert filters_fetched(reader) == 0

    page.click("text=Filters")
    page.wait_for_function(
        "document.querySelector(\"li:has([value='herefordshire']) .search-count\").textContent === '1'"
    )
    assert filters_fetched(reader) == 8
    reader.context.close()


def test_in_a_large_archive_counts_wait_for_whoever_turns_to_them(browser: Any, address: str) -> None:
    def enlarge(route: Any) -> None:
        facets = route.fetch().json()
        for facet in facets:
            facet["values"] = [[key, name, count * 1000] for key, name, count in facet["values"]]
        route.fulfill(json=facets)

    reader = Reader(browser, address)
    reader.page.route("**/facets.json", enlarge)
    page = reader.opens("search/?q=kettle&region=west-midlands")
    page.locator(".search-page .search-result").wait_for()
    page.wait_for_timeout(200)
    assert filters_fetched(reader) == 1

    page.hover(".search-side summary")
    page.wait_for_function(
        "document.querySelector(\"li:has([value='herefordshire']) .search-count\").textContent === '1'"
    )
    assert filters_fetched(reader) == 8
    reader.context.close()


def filters_fetched(reader: Reader) -> int:
    return sum(path.endswith(".pf_filter") for path in reader.asked)


def test_a_plain_form_on_any_page_asks_the_search_page(reader: Reader) -> None:
    page = reader.opens("about/")
    page.evaluate(
        """() => document.body.insertAdjacentHTML("beforeend",
        '<form method="get" action="../search/"><input name="q" value="kettle"><button id="ask">Ask</button></form>')"""
    )
    page.click("#ask")
    page.locator(".search-page .search-result").wait_for()
    assert reader.titles() == ["In conversation with Hugh Pennyfather"]


def test_a_search_that_cannot_be_loaded_says_so(browser: Any, address: str) -> None:
    reader = Reader(browser, address)
    reader.page.route("**/pagefind/*", lambda route: route.abort())
    reader.opens("")

    assert reader.asks("kettle") == []
    said = reader.page.locator(".search-dialog .search-status").inner_text()
    assert said.startswith("Search could not be loaded.")
    reader.context.close()


@pytest.mark.parametrize("width", [390, 1280])
def test_search_is_no_wider_than_the_window(reader: Reader, width: int) -> None:
    page = reader.opens("search/?q=director")
    page.set_viewport_size({"width": width, "height": 900})
    page.locator(".search-page .search-result").first.wait_for()

    assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_zensical_gives_the_same_search(browser: Any, tmp_path: Path) -> None:
    root = copy_archive(tmp_path / "archive")
    done = voices("build", "--engine", "zensical", "--archive", root)
    assert done.returncode == 0, done.stdout + done.stderr
    (tmp_path / "served").mkdir()
    shutil.move(root / "site", tmp_path / "served/practice-voices")

    with serving(tmp_path / "served") as host:
        reader = Reader(browser, f"{host}/practice-voices/")
        reader.opens(HUGH)
        assert of_search(reader.asked) == []
        assert reader.asks("kettle") == ["In conversation with Hugh Pennyfather"]
        reader.page.click(".search-hit")
        reader.page.locator(":target mark").wait_for()
        reader.opens("search/?q=director&council=hackney")
        assert reader.status() == "3 interviews"
        assert reader.complaints == []
        reader.context.close()


def test_after_a_search_the_values_with_most_hits_stand_first(reader: Reader) -> None:
    page = reader.opens("search/?q=the")
    page.locator(".search-ready").wait_for(state="attached")

    for facet in page.locator(".search-facets fieldset").all():
        numbers = [int(number) for number in facet.locator(".search-count").all_text_contents()]
        assert numbers == sorted(numbers, reverse=True)

    last = page.locator("fieldset:has([name=council]) input:visible").last
    key = last.get_attribute("value")
    last.focus()
    page.keyboard.press("Space")
    page.wait_for_function("key => document.querySelector('[name=council]').value === key", arg=key)
    assert page.evaluate("document.activeElement.value") == key


def test_facets_of_which_nothing_is_found_do_not_show(reader: Reader) -> None:
    page = reader.opens("search/?q=zzyzx")
    page.locator(".search-ready").wait_for(state="attached")

    assert reader.status() == "Nothing found."
    assert page.locator(".search-facets fieldset:visible").count() == 0
