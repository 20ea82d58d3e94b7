"""What the indexer is given: one page for each interview that may be shown, and nothing that may not."""

import json
from dataclasses import replace
from pathlib import Path

from voices.edition import Edition
from voices.model import Interview
from voices.search_index import write
from voices.search_index.browsing import facets, interviews
from voices.search_index.entries import entry

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


def test_an_embargoed_interview_is_found_by_its_name_alone(edition: Edition) -> None:
    page = page_of("nell-marlowe-2011", edition)

    assert "Nine questions for Nell Marlowe" in page
    assert "bicycle" not in page
    assert "address book" not in page


def test_words_in_an_interview_are_never_markup(interviews: dict[str, Interview], edition: Edition) -> None:
    hostile = replace(interviews["nell-marlowe-2019"], title='</h1><script>alert("lift")</script>')
    assert "<script" not in entry(hostile, edition.vocabularies)


def test_the_small_tables_agree(edition: Edition) -> None:
    listed = json.loads(facets(edition))
    rows = json.loads(interviews(edition))

    assert [row[0] for row in rows][:2] == ["prudence-obrien-tomas-de-la-motta-2022", "nell-marlowe-2019"]
    for place, facet in enumerate(listed):
        for number, (key, _, count) in enumerate(facet["values"]):
            assert count == sum(number in row[6][place] for row in rows), key


def test_nothing_of_pagefind_is_delivered_that_nobody_asks_for(edition: Edition, tmp_path: Path) -> None:
    write(edition, tmp_path)

    names = {path.name.split(".")[0] for path in (tmp_path / "pagefind").iterdir()}
    assert names == {"facets", "filter", "fragment", "index", "interviews", "pagefind", "pagefind-entry", "wasm"}
    assert len(list((tmp_path / "pagefind/fragment").iterdir())) == len(edition.publication.interviews)
