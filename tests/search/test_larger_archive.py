"""Search in a made-up archive of some size: what it finds is what its texts hold, and it fetches little."""

import datetime
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from conftest import REPOSITORY, serving
from voices import library, search_index
from voices.archive import Archive
from voices.edition import Edition
from voices.interviews import resolve
from voices.model import Interview
from voices.publication import publication
from voices.search_index.facets import FACETS

pytestmark = pytest.mark.browser

COUNT = 150
WORD = "safeguarding"


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory) -> Edition:
    root = tmp_path_factory.mktemp("large") / "archive"
    paths = os.pathsep.join([str(REPOSITORY / "tests"), os.environ.get("PYTHONPATH", "")])
    command = [sys.executable, "-m", "generator", str(COUNT), "--into", str(root)]
    subprocess.run(command, env={**os.environ, "PYTHONPATH": paths}, check=True, capture_output=True)
    found = library.load(Archive(root=root))
    records = [resolve(document, found.vocabularies) for document in found.documents]
    shown = publication(records, day=datetime.date(2026, 11, 22))
    return Edition(publication=shown, vocabularies=found.vocabularies, name="Large", address="https://example.org/")


@pytest.fixture(scope="module")
def top(large: Edition, built: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The pages of the small archive with the index of the large one: only the index is asked."""
    site = tmp_path_factory.mktemp("larger")
    for path in (built / "site").iterdir():
        if path.name != search_index.FOLDER:
            (site / path.name).symlink_to(path)
    search_index.write(large, site)
    with serving(site) as host:
        yield f"{host}/"


@pytest.fixture
def asked(browser: Any) -> Iterator[tuple[Any, list[Any]]]:
    """A page, and what it fetches."""
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    page, answers = context.new_page(), []
    page.on("response", lambda answer: answers.append(answer))
    yield page, answers
    context.close()


def holding(word: str, edition: Edition) -> list[Interview]:
    return [one for one in edition.publication.interviews if word in text_of(one)]


def text_of(interview: Interview) -> str:
    subjects = (topic.name for topic in interview.topics)
    return " ".join([interview.title, *subjects, *(passage.text for passage in interview.passages)]).casefold()


def values(interview: Interview, name: str, edition: Edition) -> set[str]:
    facet = next(facet for facet in FACETS if facet.name == name)
    return {value.key for value in facet.values(interview, edition.vocabularies)}


def test_counts_and_results_are_true(large: Edition, top: str, asked: tuple[Any, list[Any]]) -> None:
    page, _ = asked
    regions = {"london", "wales"}
    having = holding(WORD, large)
    found = [one for one in having if values(one, "region", large) & regions and one.access == "full"]
    page.goto(f"{top}search/?q={WORD}&region=london&region=wales&access=full")
    page.wait_for_function("document.querySelector('.search-side .search-count')?.textContent")

    assert page.inner_text(".search-page .search-status").split()[0] == str(len(found))
    in_scotland = [one for one in having if values(one, "region", large) == {"scotland"} and one.access == "full"]
    count = page.locator("li:has(> label > [value='scotland']) .search-count").text_content()
    assert count == str(len(in_scotland))
    while page.is_visible(".search-more"):
        shown = page.locator(".search-page .search-title").count()
        page.click(".search-more")
        page.wait_for_function(f"document.querySelectorAll('.search-page .search-title').length > {shown}")
    titles = page.locator(".search-page .search-title").all_inner_texts()
    assert sorted(titles) == sorted(one.title for one in found)


def test_browsing_without_words_fetches_only_the_rows_it_shows(
    large: Edition, top: str, asked: tuple[Any, list[Any]]
) -> None:
    page, answers = asked
    found = [
        one
        for one in large.publication.interviews
        if values(one, "decade", large) & {"2010s", "2000s"} and one.form == "profile"
    ]
    page.goto(f"{top}search/?decade=2010s&decade=2000s&form=profile")
    page.locator(".search-page .search-title").first.wait_for()

    assert page.inner_text(".search-page .search-status").split()[0] == str(len(found))
    names = {answer.url.rsplit("/", 1)[1] for answer in answers if "/pagefind/" in answer.url}
    assert names == {"facets.json", "browsing.json", "interviews-0.json"}
    table = json.loads(next(answer.text() for answer in answers if answer.url.endswith("browsing.json")))
    assert len(table) == len(FACETS)


def test_a_word_with_a_facet_fetches_little(top: str, asked: tuple[Any, list[Any]]) -> None:
    page, answers = asked
    page.goto(f"{top}search/?q={WORD}&access=full", wait_until="networkidle")
    page.locator(".search-page .search-title").first.wait_for()

    fetched = {answer.url: len(answer.body()) for answer in answers if "/pagefind/" in answer.url}
    index = sum(size for url, size in fetched.items() if url.endswith((".pf_index", ".pf_filter", ".pf_fragment")))
    assert index < 80_000
    assert not any("browsing" in url or "interviews-" in url or "words" in url for url in fetched)
