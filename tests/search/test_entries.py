"""What the indexer is given: one page for each interview that may be shown, and nothing that may not."""

import json
from dataclasses import replace
from html import escape
from itertools import accumulate
from pathlib import Path

from voices.edition import Edition
from voices.model import Interview
from voices.search_index import write
from voices.search_index.browsing import tables
from voices.search_index.entries import entry
from voices.search_index.facets import FACETS, Facet
from voices.search_index.words import words

PASSAGE = (
    '<p><a id="w5x6"></a>Rwy’n rheoli tîm o weithwyr cymdeithasol yng Ngwynedd. Mae wyth ohonom ni, a thegell mawr.</p>'
)


def page_of(slug: str, edition: Edition) -> str:
    found = next(one for one in edition.publication.interviews if one.slug == slug)
    return entry(found, edition.vocabularies)


def test_each_passage_has_its_anchor_and_each_facet_its_value(edition: Edition) -> None:
    page = page_of("angharad-llyr-owen-2016", edition)

    assert '<html lang="cy">' in page
    assert '<h2 id="x3w3">Beth yw eich gwaith?</h2>' in page
    assert PASSAGE in page
    for facet, value in (("council", "gwynedd"), ("region", "wales"), ("decade", "2010s"), ("source", "unknown")):
        assert f'<meta data-pagefind-filter="{facet}[content]" content="{value}">' in page


def test_an_interview_is_found_by_what_it_is_about(edition: Edition) -> None:
    one = next(one for one in edition.publication.interviews if len(one.topics) > 1)

    names = "; ".join(topic.name for topic in one.topics)
    assert f"<p>{escape(names)}</p>" in page_of(one.slug, edition)


def test_an_embargoed_interview_is_found_by_its_name_alone(edition: Edition) -> None:
    page = page_of("nell-marlowe-2011", edition)

    assert "Nine questions for Nell Marlowe" in page
    assert "bicycle" not in page
    assert "address book" not in page


def test_words_in_an_interview_are_never_markup(interviews: dict[str, Interview], edition: Edition) -> None:
    hostile = replace(interviews["nell-marlowe-2019"], title='</h1><script>alert("lift")</script>')
    assert "<script" not in entry(hostile, edition.vocabularies)


def test_the_small_tables_agree(edition: Edition) -> None:
    made = {name: json.loads(table) for name, table in tables(edition).items()}

    slugs = [row[0] for row in made["interviews-0.json"]]
    assert slugs[:2] == ["prudence-obrien-tomas-de-la-motta-2022", "nell-marlowe-2019"]
    for facet, shelves in zip(FACETS, made["browsing.json"], strict=True):
        listed = next(one for one in made["facets.json"] if one["name"] == facet.name)
        for (key, _, count), steps in zip(listed["values"], shelves, strict=True):
            having = [one for one in edition.publication.interviews if key in keys(facet, one, edition)]
            assert {slugs[place] for place in accumulate(steps)} == {one.slug for one in having}, key
            assert count == len(steps)


def keys(facet: Facet, interview: Interview, edition: Edition) -> set[str]:
    return {value.key for value in facet.values(interview, edition.vocabularies)}


def test_the_words_of_the_archive_begin_with_the_most_frequent(edition: Edition) -> None:
    entries = [entry(one, edition.vocabularies).encode() for one in edition.publication.interviews]
    found = words(entries).decode("utf-8").split("\n")

    assert found.index("council") < found.index("kettle")
    assert "weithwyr" in found
    assert "onion" not in found  # embargoed
    assert "underhill" not in found  # withdrawn


def test_nothing_of_pagefind_is_delivered_that_nobody_asks_for(edition: Edition, tmp_path: Path) -> None:
    write(edition, tmp_path)

    names = {path.name.split(".")[0] for path in (tmp_path / "pagefind").iterdir()}
    assert names == {"filter", "fragment", "index", "pagefind", "pagefind-entry", "wasm"} | {
        *("browsing", "facets", "interviews-0", "words")
    }
    assert len(list((tmp_path / "pagefind/fragment").iterdir())) == len(edition.publication.interviews)


def test_each_value_of_a_facet_has_a_page(built: Path) -> None:
    for facet in json.loads((built / "site/pagefind/facets.json").read_bytes()):
        for key, _, _ in facet["values"]:
            assert (built / "site" / facet["folder"] / key / "index.html").is_file(), f"{facet['name']}: {key}"
