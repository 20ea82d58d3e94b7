"""Citing in a real Chromium: with the mouse, with the keyboard, on a phone and without JavaScript."""

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from voices.citations import FORMATS, STYLES, of_passage, quoting
from voices.edition import Edition
from voices.model import Interview

pytestmark = pytest.mark.browser

SITE = "https://practice-voices.github.io/practice-voices/"
LIFT = "interviews/nell-marlowe-2019/"
LAMP = "interviews/prudence-obrien-tomas-de-la-motta-2022/"
ACCESSED = re.compile(r"Accessed: \d{1,2} \w+ \d{4}")


@pytest.fixture
def open_page(browser: Any, address: str) -> Iterator[Any]:
    """Open a page of the site in a browser that may use the clipboard."""
    contexts = []

    def open_it(path: str, *, width: int = 1280, **options: Any) -> Any:
        options.setdefault("permissions", ["clipboard-read", "clipboard-write"])
        context = browser.new_context(viewport={"width": width, "height": 900}, **options)
        contexts.append(context)
        page = context.new_page()
        page.complaints = []
        page.on("console", lambda message: message.type == "error" and page.complaints.append(message.text))
        page.on("pageerror", lambda error: page.complaints.append(str(error)))
        page.goto(address + path, wait_until="load")
        return page

    yield open_it
    for context in contexts:
        context.close()


def cite(page: Any, passage: str) -> Any:
    """Open the dialog of a passage as a reader with a mouse does."""
    page.locator(f"#{passage}").hover()
    page.locator(f"#{passage} > .cite-this").click()
    return page.locator("dialog")


def clipboard(page: Any) -> str:
    return str(page.evaluate("navigator.clipboard.readText()"))


@pytest.fixture
def at_home(edition: Edition) -> Edition:
    """The edition at the address for which the site is built."""
    return replace(edition, address=SITE)


def test_the_citation_of_an_interview_is_copied(open_page: Any) -> None:
    page = open_page(LIFT)

    page.get_by_role("button", name="Copy Chicago").click()

    assert page.locator(".cite-done:not(:empty)").inner_text() == "Copied"
    assert clipboard(page) == (
        "Marlowe, Nell. “The lift that went to every floor.” Profile by Tess Quill of Nell Marlowe, Director of "
        "Children's Services, London Borough of Hackney. Public Sector Executive, Spring issue, 2019. Summary in "
        f"Practice Voices. {SITE}{LIFT}."
    )
    assert page.complaints == []


def test_the_day_is_the_readers_own(open_page: Any) -> None:
    page = open_page(LIFT)

    page.get_by_role("button", name="Copy Harvard").click()
    page.locator(".cite-done:not(:empty)").wait_for()

    assert ACCESSED.search(clipboard(page))
    assert "[date]" not in clipboard(page)


@pytest.mark.parametrize(
    ("path", "slug", "passage"),
    [
        (LIFT, "nell-marlowe-2019", "w9z9"),
        (LAMP, "prudence-obrien-tomas-de-la-motta-2022", "b6r2"),
        (LAMP, "prudence-obrien-tomas-de-la-motta-2022", "p9j2"),
        (LAMP, "prudence-obrien-tomas-de-la-motta-2022", "s3f4"),
        ("interviews/hugh-pennyfather/", "hugh-pennyfather", "b3x4"),
    ],
)
def test_the_browser_writes_what_the_build_would(
    open_page: Any, at_home: Edition, interviews: dict[str, Interview], path: str, slug: str, passage: str
) -> None:
    found = next(one for one in interviews[slug].passages if one.id == passage)
    wanted = of_passage(interviews[slug], found, at_home)

    dialog = cite(open_page(path), passage)

    shown = dialog.locator("dd").all_text_contents()[:-1]
    expected = [str(style(wanted)) for style in (quoting, *STYLES.values())]
    assert [ACCESSED.sub("Accessed: \ue003", text) for text in shown] == expected
    for link, form in zip(dialog.locator("a").all(), FORMATS, strict=True):
        with dialog.page.expect_download() as download:
            link.click()
        assert download.value.suggested_filename == f"{slug}-{passage}.{form}"
        assert Path(download.value.path()).read_bytes().decode("utf-8") == FORMATS[form]([wanted])


def test_hostile_words_in_a_passage_stay_words(open_page: Any) -> None:
    page = open_page(LIFT)
    words = '<img src=x onerror=alert(1)> 100% {of} "it" \\ & $& $1'
    page.evaluate("(text) => document.getElementById('w9z9').firstChild.replaceWith(text + ' ')", words)

    dialog = cite(page, "w9z9")

    assert dialog.locator("img").count() == 0
    assert words in dialog.locator("dd").first.text_content()
    bibtex = page.evaluate("decodeURIComponent(document.querySelector('dialog a[download$=bib]').href)")
    assert r'100\% \lbrace{}of\rbrace{} "it" \textbackslash{} \& \$\& \$1' in bibtex


def test_a_passage_is_cited_with_the_keyboard_alone(open_page: Any) -> None:
    page = open_page(LIFT)
    page.locator("#w9z9 > .passage-link").focus()

    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.ariaLabel") == "Cite this passage"
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.closest('dialog') !== null")
    assert page.get_by_role("dialog", name="Cite this passage").is_visible()
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.locator(".cite-done:not(:empty)").wait_for()
    assert clipboard(page).startswith("“In her first month, Marlowe says,")
    page.keyboard.press("Escape")

    page.locator("dialog").wait_for(state="detached")
    assert page.evaluate("document.activeElement.ariaLabel") == "Cite this passage"


def test_the_link_of_a_passage_stays_a_plain_link(open_page: Any) -> None:
    page = open_page(LIFT)

    page.locator("#w9z9").hover()
    page.locator("#w9z9 > .passage-link").click()

    assert page.url.endswith("#w9z9")
    assert page.locator("dialog").count() == 0


def written_below(page: Any) -> list[str]:
    """What the citations of one passage say, below the text."""
    return [ACCESSED.sub("Accessed: \ue003", text) for text in page.locator(".cite-passage dd").all_text_contents()]


def test_the_citations_of_one_passage_follow_the_address(
    open_page: Any, at_home: Edition, interviews: dict[str, Interview]
) -> None:
    lamp = interviews["prudence-obrien-tomas-de-la-motta-2022"]
    wanted = {
        one.id: [str(style(of_passage(lamp, one, at_home))) for style in STYLES.values()] for one in lamp.passages
    }
    last = next(one.id for one in reversed(lamp.passages) if one.voice == "person" and one.kind != "heading")
    page = open_page(f"{LAMP}#{last}")
    assert written_below(page) == wanted[last]

    page.locator("#z6w5").hover()
    page.locator("#z6w5 > .passage-link").click()

    page.wait_for_function("document.querySelector('.cite-passage p > a').textContent === 'z6w5'")
    assert written_below(page) == wanted["z6w5"]
    assert page.locator(".cite-passage").get_attribute("open") is not None
    assert page.locator(".cite-passage p > a").get_attribute("href") == "#z6w5"
    page.get_by_role("button", name="Copy APA of the passage").click()
    page.locator(".cite-done:not(:empty)").wait_for()
    assert clipboard(page).endswith(f"{SITE}{LAMP}#z6w5")
    assert page.complaints == []


def test_words_that_are_nobodys_own_are_not_cited_below(open_page: Any, interviews: dict[str, Interview]) -> None:
    lamp = interviews["prudence-obrien-tomas-de-la-motta-2022"]
    others = [one.id for one in lamp.passages if one.voice not in ("person", "archive") or one.kind == "heading"]
    first = written_below(open_page(LAMP))
    assert others

    for passage in others:
        assert written_below(open_page(f"{LAMP}#{passage}")) == first


def test_words_are_selected_where_the_clipboard_is_closed(open_page: Any) -> None:
    page = open_page(LIFT, permissions=[])
    page.evaluate("Object.defineProperty(navigator, 'clipboard', { value: undefined })")

    page.get_by_role("button", name="Copy APA").click()

    assert page.locator(".cite-done:not(:empty)").inner_text() == "Selected"
    assert page.evaluate("String(getSelection())").startswith("Marlowe, N. (2019). The lift")


def test_the_page_does_not_move_when_a_passage_is_pointed_at(open_page: Any) -> None:
    page = open_page(LIFT)
    below = "document.getElementById('cite-this-interview').getBoundingClientRect().top + scrollY"
    before = page.evaluate(below)

    page.locator("#w9z9").hover()

    assert page.locator("#w9z9 > .cite-this").is_visible()
    assert page.evaluate(below) == before


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_dialog_fits_a_phone(open_page: Any, scheme: str) -> None:
    page = open_page(LAMP, width=390, color_scheme=scheme)

    dialog = cite(page, "z6w5")

    box = dialog.bounding_box()
    assert 0 <= box["x"] < box["x"] + box["width"] <= 390
    assert dialog.evaluate("(one) => one.scrollWidth <= one.clientWidth")
    assert page.evaluate("document.documentElement.scrollWidth") <= 390


def test_without_javascript_the_citations_are_there(open_page: Any) -> None:
    page = open_page(LIFT, java_script_enabled=False)

    assert page.locator(".citations dt").all_inner_texts() == ["Harvard", "Chicago", "APA", "Download"]
    assert page.locator(".citations dd").first.inner_text().endswith(f"{SITE}{LIFT} (Accessed: [date]).")
    assert page.locator(".cite-passage").text_content().count(f"{SITE}{LIFT}#h8b5") == 3
    assert [link.get_attribute("href") for link in page.locator(".citations a").all()] == [
        "../nell-marlowe-2019.ris",
        "../nell-marlowe-2019.bib",
        "../nell-marlowe-2019.csl.json",
    ]
    assert page.locator(".citations button, .cite-this").count() == 0
