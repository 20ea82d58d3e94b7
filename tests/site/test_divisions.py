"""Regions, decades, forms and what can be read: each has a page that says what it is and what stands under it."""

from pathlib import Path

import pytest
from voices.edition import Edition
from voices.search_index.facets import FACETS

PAGES = (
    ("regions/wales", "Interviews with people of councils in Wales.", "Regions", "councils"),
    ("regions/london", "Interviews with people of councils in London, a region of England.", "Regions", "councils"),
    ("decades/2010s", "Interviews first published from 2010 to 2019.", "Decades", "years"),
    (
        "decades/undated",
        "Neither the text nor its publisher says when these first appeared, and the archive does not guess.",
        "Decades",
        "years",
    ),
    ("forms/panel", "Several people speak on equal terms.", "Forms", "interviews"),
    (
        "access/summary",
        "The archive says in its own words what was said, section by section, and sends you to the original.",
        "What can be read here",
        "interviews",
    ),
)


@pytest.mark.parametrize(("path", "definition", "list_of_all", "tab"), PAGES)
def test_a_value_says_what_stands_under_it(built: Path, path: str, definition: str, list_of_all: str, tab: str) -> None:
    page = (built / "docs" / f"{path}.md").read_text(encoding="utf-8")

    folder = path.split("/", maxsplit=1)[0]
    assert f'section: {{title: "{list_of_all}", path: {folder}/, tab: {tab}/}}' in page
    assert f"\n{definition}\n{{: .lead }}\n" in page
    assert "](../interviews/" in page


def test_every_value_of_every_facet_has_its_page(built: Path, edition: Edition) -> None:
    for facet in FACETS:
        for interview in edition.publication.interviews:
            for value in facet.values(interview, edition.vocabularies):
                assert (built / "site" / facet.folder / value.key / "index.html").is_file(), (facet.name, value.key)


def test_each_list_leads_to_the_parts_into_which_it_divides(built: Path) -> None:
    def way_in(page: str, title: str) -> str:
        text = (built / "docs" / page / "index.md").read_text(encoding="utf-8")
        return next(line for line in text.split(f"[{title}](")[1].splitlines() if line.startswith(":"))

    assert "[Wales](../regions/wales.md) 1" in way_in("councils", "Regions")
    assert "[2010s](../decades/2010s.md)" in way_in("years", "Decades")
    assert "[Panel](../forms/panel.md) 1" in way_in("interviews", "Forms")
    assert way_in("interviews", "What can be read here") == (
        ":   [Full texts](../access/full.md) 2 · [Summaries](../access/summary.md) 4 · "
        "[Catalogue records](../access/record.md) 2"
    )


def test_a_region_names_its_councils(built: Path) -> None:
    page = (built / "docs" / "regions" / "london.md").read_text(encoding="utf-8")

    assert "[Hackney](../councils/hackney.md) 3" in page


def test_what_can_be_read_is_explained_where_it_is_listed(built: Path) -> None:
    page = (built / "docs" / "access" / "index.md").read_text(encoding="utf-8")

    assert (
        "\n{: .lead }\n\nA full text is the interview as it was published, a summary gives an account of all of it in "
        "the archive’s own words, and a catalogue record says what it is and where to read it. Most are not "
        "shown in full "
        "because the rights in them belong to their publishers: [why most entries are summaries]"
        "(../rights.md#why-most-entries-are-summaries).\n\n"
    ) in page
    rights = (built / "site" / "rights" / "index.html").read_text(encoding="utf-8")
    assert 'id="why-most-entries-are-summaries"' in rights
