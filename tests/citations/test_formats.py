"""RIS, BibTeX and CSL-JSON, read back by libraries that know nothing of us."""

import json
import re
from dataclasses import replace
from pathlib import Path
from typing import Any

import bibtexparser
import jsonschema
import pytest
import rispy
from bibtexparser.middlewares import LatexDecodingMiddleware, SeparateCoAuthors, SplitNameParts
from citations.csl_schema import CSL_JSON
from voices.citations import FORMATS, Citation, of_interview, of_passage
from voices.citations.names import Name
from voices.edition import Edition
from voices.model import Interview

EXPECTED = Path(__file__).parent / "expected"

HOSTILE = (
    "100% of {nothing} & \\more_or_less~$5 #1 ^up",
    "}} , note = {stolen",
    "ER  - \nTY  - JOUR",
    '"Quoted" @misc{x, <script>',
    "Llŷr, Ñandú, Łódź and 🫖",
)


def every_citation(edition: Edition) -> list[Citation]:
    """Each interview and each passage of the tests' archive."""
    return [
        cited
        for interview in edition.publication.interviews
        for cited in (
            of_interview(interview, edition),
            *(of_passage(interview, one, edition) for one in interview.passages if one.id),
        )
    ]


def hostile_citations(edition: Edition, interviews: dict[str, Interview]) -> list[Citation]:
    tidewell = of_interview(interviews["morgan-tidewell-2004"], edition)
    return [replace(tidewell, key=f"k{number}", title=text, words=text) for number, text in enumerate(HOSTILE)]


def read_bibtex(text: str) -> list[Any]:
    middleware = [SeparateCoAuthors(), SplitNameParts(), LatexDecodingMiddleware()]
    library = bibtexparser.parse_string(text, append_middleware=middleware)
    assert library.failed_blocks == []
    return library.entries


@pytest.mark.parametrize("suffix", FORMATS)
@pytest.mark.parametrize("passage", [None, "w9z9"])
def test_the_whole_file(edition: Edition, interviews: dict[str, Interview], suffix: str, passage: str | None) -> None:
    lift = interviews["nell-marlowe-2019"]
    found = next((one for one in lift.passages if one.id == passage), None)
    cited = of_passage(lift, found, edition) if passage and found else of_interview(lift, edition)

    written = FORMATS[suffix]([cited])

    assert written.replace("\r\n", "\n") == (EXPECTED / f"{cited.key}.{suffix}").read_text(encoding="utf-8")


def test_ris_says_what_the_citation_says(edition: Edition) -> None:
    wanted = every_citation(edition)

    read = rispy.loads(FORMATS["ris"](wanted))

    assert [one["title"] for one in read] == [cited.title for cited in wanted]
    assert [one.get("authors", []) for one in read] == [[name.turned for name in cited.authors] for cited in wanted]
    assert [one["urls"] for one in read] == [[cited.address] for cited in wanted]
    assert [one.get("year") for one in read] == [
        str(cited.year.number) if cited.year.number else None for cited in wanted
    ]
    assert [one.get("abstract") for one in read] == [cited.words for cited in wanted]
    assert {one["type_of_reference"] for one in read} == {"PCOMM", "ELEC"}


def test_every_line_of_ris_is_one(edition: Edition, interviews: dict[str, Interview]) -> None:
    text = FORMATS["ris"]([*every_citation(edition), *hostile_citations(edition, interviews)])

    assert text.count("\n") == text.count("\r\n")
    assert all(re.fullmatch(r"[A-Z][A-Z0-9]  - [^\r\n]*", line) for line in text.removesuffix("\r\n").split("\r\n"))
    assert text.count("\r\nER  - \r\n") == text.count("TY  - PCOMM\r\n") + text.count("TY  - ELEC\r\n")


@pytest.mark.parametrize(
    ("slug", "day"),
    [
        ("morgan-tidewell-2004", "2004/11/19/"),
        ("nell-marlowe-2019", "2019///"),
        ("jonas-achterberg-2018", "2018///c."),
        ("hugh-pennyfather", "///n.d."),
    ],
)
def test_how_sure_a_date_is_in_ris(edition: Edition, interviews: dict[str, Interview], slug: str, day: str) -> None:
    (read,) = rispy.loads(FORMATS["ris"]([of_interview(interviews[slug], edition)]))

    assert read["date"] == day


def test_bibtex_says_what_the_citation_says(edition: Edition) -> None:
    wanted = every_citation(edition)

    entries = read_bibtex(FORMATS["bib"](wanted))

    assert [one.key for one in entries] == [cited.key for cited in wanted]
    assert [braceless(one["title"]) for one in entries] == [cited.title for cited in wanted]
    assert [one["url"] for one in entries] == [cited.address for cited in wanted]
    assert [one.get("abstract").value if one.get("abstract") else None for one in entries] == [
        cited.words for cited in wanted
    ]


def test_names_in_bibtex(edition: Edition, interviews: dict[str, Interview]) -> None:
    wanted = of_interview(interviews["prudence-obrien-tomas-de-la-motta-2022"], edition)

    (entry,) = read_bibtex(FORMATS["bib"]([wanted]))

    assert [(name.von, name.last, name.first) for name in entry["author"]] == [
        ([], ["O'Brien"], ["Prudence"]),
        (["de", "la"], ["Motta"], ["Tomás"]),
    ]


def test_a_name_with_and_in_it_is_one_person_in_bibtex(edition: Edition, interviews: dict[str, Interview]) -> None:
    cited = of_interview(interviews["morgan-tidewell-2004"], edition)
    names = (
        Name(family="Lowe", given="Ada and Bea"),
        Name(family="Jr", given="Ned Pike,"),
        Name(family="Vane", given="C."),
    )

    (entry,) = read_bibtex(FORMATS["bib"]([replace(cited, authors=names)]))

    assert [" ".join([*name.first, *name.last]) for name in entry["author"]] == [
        "{Ada and Bea Lowe}",
        "{Ned Pike, Jr}",
        "C. Vane",
    ]


def test_hostile_words_in_bibtex(edition: Edition, interviews: dict[str, Interview]) -> None:
    wanted = hostile_citations(edition, interviews)

    entries = read_bibtex(FORMATS["bib"](wanted))

    titles = [braceless(one["title"]).replace("ˆ", "^") for one in entries]  # the library reads ^ as its twin
    assert titles == [" ".join(cited.title.split()) for cited in wanted]
    assert all("stolen" not in one["note"] for one in entries)


def test_years_in_bibtex(edition: Edition, interviews: dict[str, Interview]) -> None:
    entries = read_bibtex(FORMATS["bib"]([of_interview(one, edition) for one in interviews.values()]))

    years = {one.key: one["year"] for one in entries}

    assert years["jonas-achterberg-2018"] == "c. 2018"
    assert years["hugh-pennyfather"] == "n.d."
    assert years["morgan-tidewell-2004"] == "2004"


def test_csl_json_holds_to_its_schema(edition: Edition, interviews: dict[str, Interview]) -> None:
    wanted = [*every_citation(edition), *hostile_citations(edition, interviews)]

    items = json.loads(FORMATS["csl.json"](wanted))

    jsonschema.validate(items, CSL_JSON)
    assert [one["id"] for one in items] == [cited.key for cited in wanted]
    assert [one["title"] for one in items] == [cited.title for cited in wanted]
    assert {item["type"] for item in items} == {"interview", "webpage"}


@pytest.mark.parametrize(
    ("slug", "issued"),
    [
        ("morgan-tidewell-2004", {"date-parts": [[2004, 11, 19]]}),
        ("jonas-achterberg-2018", {"date-parts": [[2018]], "circa": True}),
        ("hugh-pennyfather", None),
    ],
)
def test_how_sure_a_date_is_in_csl_json(
    edition: Edition, interviews: dict[str, Interview], slug: str, issued: object
) -> None:
    (item,) = json.loads(FORMATS["csl.json"]([of_interview(interviews[slug], edition)]))

    assert item.get("issued") == issued


def test_names_in_csl_json(edition: Edition, interviews: dict[str, Interview]) -> None:
    slugs = ("prudence-obrien-tomas-de-la-motta-2022", "angharad-llyr-owen-2016")

    items = json.loads(FORMATS["csl.json"]([of_interview(interviews[slug], edition) for slug in slugs]))

    assert [name for item in items for name in item["author"]] == [
        {"family": "O'Brien", "given": "Prudence"},
        {"family": "Motta", "given": "Tomás", "non-dropping-particle": "de la"},
        {"family": "Llŷr-Owen", "given": "Angharad"},
    ]


def test_the_archive_is_the_author_of_its_own_words(edition: Edition) -> None:
    accounts = [cited for cited in every_citation(edition) if cited.is_account]

    entries = read_bibtex(FORMATS["bib"](accounts))

    assert {" ".join(name.last) for one in entries for name in one["author"]} == {"{Practice Voices}"}
    assert all("year" in one and one["year"] == "2026" for one in entries)


def braceless(text: str) -> str:
    """A value without the braces that keep its capitals."""
    return text.removeprefix("{").removesuffix("}")
