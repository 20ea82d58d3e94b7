"""A printed interview can be cited and found again, and nothing on the paper waits to be clicked."""

import io
from typing import Any

import pdfplumber
import pytest

pytestmark = pytest.mark.browser

ADDRESS = "https://practice-voices.github.io/practice-voices/interviews/nell-marlowe-2019/"


def printed(page: Any) -> str:
    """The words of the page as they come out of a printer, with the spaces of the paper."""
    page.emulate_media(media="print")
    with pdfplumber.open(io.BytesIO(page.pdf(format="A4"))) as paper:
        return "\n".join(sheet.extract_text() for sheet in paper.pages)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_an_interview_is_printed_with_its_citation_and_address(open_page: Any, scheme: str) -> None:
    words = printed(open_page("interviews/nell-marlowe-2019/", color_scheme=scheme))

    assert words.startswith("The lift that went to every floor\nNell Marlowe")
    assert "Cite this interview" in words
    assert ADDRESS in words.replace("\n", "")
    assert "(https://example.org/" in words.replace("\n", ""), "where the original is"


def test_citations_take_little_paper(open_page: Any) -> None:
    page = open_page("interviews/nell-marlowe-2019/")
    page.set_viewport_size({"width": 642, "height": 900})  # what A4 leaves between its margins
    page.emulate_media(media="print")

    citations = page.locator(".citations")
    assert citations.bounding_box()["height"] < 240
    assert not citations.get_by_text("Download").is_visible()


def test_what_is_there_to_be_clicked_stays_off_the_paper(open_page: Any) -> None:
    page = open_page("interviews/nell-marlowe-2019/")
    page.emulate_media(media="print")

    for gone in ".md-header .md-tabs .md-sidebar .trail .passage-link .cite-copy .cite-passage .aside".split():
        assert not any(element.is_visible() for element in page.locator(gone).all()), gone
    assert page.evaluate("getComputedStyle(document.querySelector('article p[id]')).color") == "rgb(0, 0, 0)"


def test_a_council_is_printed_with_its_interviews(open_page: Any) -> None:
    words = printed(open_page("councils/hackney/"))

    assert words.startswith("London Borough of Hackney")
    assert "https://practice-voices.github.io/practice-voices/councils/hackney/" in words
    assert "The lift that went to every floor" in words
    assert "Show" not in words
