"""Tables for download: valid for tools that know nothing of us, the same in each format, true to the interviews."""

import csv
import hashlib
import io
import json
import re
from dataclasses import fields, replace
from pathlib import Path
from typing import Any

import bibtexparser
import pytest
import rispy
from conftest import voices
from frictionless import Package, validate
from hypothesis import given
from hypothesis import strategies as st
from voices import library
from voices.archive import Archive
from voices.edition import Edition
from voices.exports.data import files
from voices.exports.formats import FORMATS, as_csv, as_json, as_json_lines, guarded
from voices.exports.tables import TABLES, Column, Table
from voices.exports.tables.passages import TABLE as PASSAGES
from voices.exports.tables.table import Value
from voices.interviews import resolve
from voices.model import Contents, Council, Facts, Interview, Person, Question, Rights, Role, Source, Topic
from voices.publication import Publication

TWINS = [table for table in TABLES if "json" in table.formats]


@pytest.fixture(scope="module")
def data(built: Path) -> Path:
    return built / "site" / "data"


def read_json(path: Path) -> Any:
    return json.loads(path.read_text(encoding="utf-8"))


def test_the_data_package_is_valid(data: Path) -> None:
    report = validate(str(data / "datapackage.json"))

    assert report.flatten(["name", "rowNumber", "fieldName", "note"]) == []
    assert report.stats["tasks"] == len(TABLES)


def test_the_validator_sees_what_is_wrong(data: Path, tmp_path: Path) -> None:
    """An interview of an unknown source, in a package that is as it should be otherwise."""
    for path in data.glob("*.csv"):
        (tmp_path / path.name).write_bytes(path.read_bytes())
    descriptor = read_json(data / "datapackage.json")
    for resource in descriptor["resources"]:
        del resource["bytes"], resource["hash"]
    (tmp_path / "datapackage.json").write_text(json.dumps(descriptor), encoding="utf-8")
    table = (tmp_path / "interviews.csv").read_text(encoding="utf-8")
    (tmp_path / "interviews.csv").write_text(table.replace(",cipfa,", ",the-owl,"), encoding="utf-8")

    report = validate(str(tmp_path / "datapackage.json"))

    assert [task.name for task in report.tasks if not task.valid] == ["interviews"]
    assert "foreign-key" in {error.type for task in report.tasks for error in task.errors}


def test_the_data_package_says_whose_the_data_are(data: Path) -> None:
    package = Package(str(data / "datapackage.json"))

    assert [licence["name"] for licence in package.licenses] == ["CC-BY-4.0"]
    assert "mySociety" in package.sources[0]["title"]
    assert "mySociety" in package.get_resource("councils").sources[0]["title"]
    assert {licence["path"] for licence in package.get_resource("passages").licenses} == {
        "https://creativecommons.org/licenses/by/4.0/",
        "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/",
    }
    for resource in package.resources:
        assert resource.description
        assert resource.licenses
        assert all(field.description for field in resource.schema.fields)


@pytest.mark.parametrize("table", TWINS, ids=lambda table: table.name)
def test_csv_json_and_json_lines_say_the_same(data: Path, table: Table) -> None:
    rows = read_json(data / f"{table.name}.json")
    lines = (data / f"{table.name}.jsonl").read_text(encoding="utf-8").splitlines()
    cells = csv.DictReader(io.StringIO((data / f"{table.name}.csv").read_bytes().decode("utf-8"), newline=""))

    assert rows
    assert [json.loads(line) for line in lines] == rows
    assert [understood(table, row) for row in cells] == rows


def test_an_interview_in_the_table(data: Path) -> None:
    found = next(row for row in read_json(data / "interviews.json") if row["id"] == "cecily-vane-2013")

    assert found == {
        "id": "cecily-vane-2013",
        "former_ids": [],
        "address": "https://practice-voices.github.io/practice-voices/interviews/cecily-vane-2013/",
        "title": "A director for two town halls",
        "title_supplied": False,
        "people": ["Cecily Vane"],
        "titles": ["Executive Director of Adult Social Care", "Interim Director of Social Services"],
        "roles": ["director-of-adult-social-services", "director-of-social-services"],
        "councils": ["westminster", "kensington-and-chelsea"],
        "year": 2013,
        "year_basis": "stated",
        "year_note": None,
        "date": None,
        "source": "public-sector-executive",
        "source_detail": "Page 14",
        "source_url": None,
        "source_archived": None,
        "source_author": None,
        "form": "profile",
        "access": "record",
        "rights": "not-evaluated",
        "embargo_until": None,
        "topics": ["collaboration", "budgets-and-savings"],
        "questions": [],
        "language": "en",
        "added": "2026-11-18",
        "corrected": None,
    }


def test_a_passage_says_whose_words_it_is(data: Path) -> None:
    passages = {(row["interview"], row["id"]): row for row in read_json(data / "passages.json")}

    lamp = passages["prudence-obrien-tomas-de-la-motta-2022", "b6r2"]
    assert (lamp["voice"], lamp["speaker"]) == ("person", "Tomás de la Motta")
    assert lamp["licence"] == "https://creativecommons.org/licenses/by/4.0/"
    bicycle = passages["jonas-achterberg-2018", "r8s9"]
    assert (bicycle["voice"], bicycle["speaker"]) == ("archive", None)
    assert bicycle["licence"] == "https://creativecommons.org/licenses/by/4.0/"
    tea = passages["angharad-llyr-owen-2016", "b3j3"]
    assert (tea["voice"], tea["speaker"]) == ("person", "Angharad Llŷr-Owen")
    assert tea["licence"].startswith("https://www.nationalarchives.gov.uk/")
    proud = passages["hugh-pennyfather", "r9n6"]
    assert proud["question"] == "proudest-moments"
    assert proud["address"].endswith("/interviews/hugh-pennyfather/#r9n6")


def test_what_lists_refer_to_is_there(data: Path) -> None:
    """The validator sees to the columns with one value; no standard knows keys in lists."""
    package = Package(str(data / "datapackage.json"))
    rows = {table.name: package.get_resource(table.name).read_rows() for table in TABLES}
    for table in TABLES:
        for column in table.columns:
            if column.kind == "list" and column.refers_to:
                target, _, field = column.refers_to.partition(".")
                known = {row[field] for row in rows[target]}
                named = {key for row in rows[table.name] for key in row[column.name]}
                assert named <= known, f"{table.name}.{column.name}"


def test_a_text_that_may_not_be_given_is_in_no_table(archive: Path) -> None:
    """`voices check` refuses such an interview; should one come through, its words stay behind all the same."""
    found = library.load(Archive(archive))
    lamp = next(one for one in found.documents if one.slug.startswith("prudence-"))
    panel = resolve(lamp, found.vocabularies)
    assert isinstance(panel, Interview)

    def passages(interview: Interview) -> int:
        shown = Publication(interviews=(interview,), tombstones=())
        edition = Edition(publication=shown, vocabularies=found.vocabularies, name="Practice Voices", address="/")
        return len(list(PASSAGES.rows(edition)))

    assert passages(panel) == 9
    assert passages(replace(panel, rights=found.vocabularies.rights["publisher"])) == 0


NOTES = Table(
    name="notes",
    about="What visitors left on the boat.",
    rows=lambda edition: (),
    columns=(
        Column(name="who", about="A visitor.", value=lambda row: row),
        Column(name="said", kind="list", about="In their words.", value=lambda row: row),
        Column(name="times", kind="whole number", about="How often.", value=lambda row: row),
    ),
    key=("who",),
    licence="Ask the boat.",
)
ANY = st.text(alphabet=st.characters(codec="utf-8"))
FORMULAS = st.sampled_from(["=1+1", "'=1+1", "''@ada", "-", "+44", "\t", "＝A1", "'", "''", "O'Brien"])
WORDS = st.none() | FORMULAS | ANY.filter(bool)


@given(st.lists(st.tuples(WORDS, st.lists(ANY | FORMULAS), st.none() | st.integers())))
def test_nothing_is_lost_in_any_format(rows: list[tuple[Value, Value, Value]]) -> None:
    expected = [dict(zip(("who", "said", "times"), row, strict=True)) for row in rows]
    cells = csv.DictReader(io.StringIO(as_csv(NOTES, rows).decode("utf-8"), newline=""))

    assert [understood(NOTES, row) for row in cells] == expected
    assert json.loads(as_json(NOTES, rows)) == expected
    assert [json.loads(line) for line in as_json_lines(NOTES, rows).split(b"\n")[:-1]] == expected


@given(ANY | FORMULAS)
def test_no_cell_is_a_formula(text: str) -> None:
    assert guarded(text)[:1] not in tuple("=+-@\t\r\n＝＋－＠")


@pytest.mark.parametrize(
    ("name", "entry"),
    [
        ("councils", Council),
        ("people", Person),
        ("questions", Question),
        ("rights", Rights),
        ("roles", Role),
        ("sources", Source),
        ("topics", Topic),
    ],
)
def test_no_fact_of_a_vocabulary_is_left_out(name: str, entry: type) -> None:
    table = next(table for table in TABLES if table.name == name)

    columns = {column.name for column in table.columns}

    split = {"latitude": "position", "longitude": "position"}
    assert {split.get(column, column) for column in columns} == {field.name for field in fields(entry)}


def test_every_format_is_listed() -> None:
    assert {end for table in TABLES for end in table.formats} == set(FORMATS)


def test_the_page_explains_every_column_and_offers_every_file(data: Path, built: Path) -> None:
    page = (built / "docs" / "data" / "index.md").read_text(encoding="utf-8")
    html = (data / "index.html").read_text(encoding="utf-8")
    for table in TABLES:
        assert f"## {table.name.capitalize()} " in page
        for column in table.columns:
            assert f"`{column.name}`" in page
    for path in data.iterdir():
        assert path.name == "index.html" or f'href="{path.name}"' in html, path.name


def test_the_example_in_python_works(built: Path, address: str) -> None:
    page = (built / "docs" / "data" / "index.md").read_text(encoding="utf-8")
    example = re.search(r"```python\n(.*?)```", page, re.DOTALL)
    assert example
    assert len(example[1].splitlines()) == 2
    names: dict[str, Any] = {}

    exec(example[1].replace("https://practice-voices.github.io/practice-voices/", address), names)  # noqa: S102 - a reader runs it too

    assert {row["interview"] for row in names["passages"]} >= {"hugh-pennyfather", "nell-marlowe-2019"}


def test_all_citations_stand_in_one_file(data: Path) -> None:
    interviews = {row["id"] for row in read_json(data / "interviews.json")}

    csl = {item["id"] for item in read_json(data / "citations.csl.json")}
    bibtex = bibtexparser.parse_string((data / "citations.bib").read_text(encoding="utf-8"))
    ris = rispy.loads((data / "citations.ris").read_text(encoding="utf-8"))

    assert bibtex.failed_blocks == []
    assert {entry.key for entry in bibtex.entries} == csl == {entry["id"] for entry in ris} == interviews


def test_programs_are_told_of_the_data(data: Path) -> None:
    html = (data / "index.html").read_text(encoding="utf-8")
    found = re.search(r'<script type="application/ld\+json">(.*?)</script>', html)
    assert found
    dataset = next(thing for thing in json.loads(found[1])["@graph"] if thing["@type"] == "Dataset")

    offered = {one["contentUrl"].rpartition("/")[2] for one in dataset["distribution"]}
    assert dataset["license"] == "https://creativecommons.org/licenses/by/4.0/"
    assert offered == {path.name for path in data.iterdir()} - {"index.html", "SHA256SUMS", "datapackage.json"}


def test_checksums_are_right(built: Path) -> None:
    lines = (built / "site" / "data" / "SHA256SUMS").read_text(encoding="utf-8").splitlines()
    for line in lines:
        checksum, _, name = line.partition("  ")
        assert hashlib.sha256((built / "site" / name).read_bytes()).hexdigest() == checksum, name


def told_of(edition: Edition) -> tuple[set[str], str, dict[str, Any]]:
    """The files for download below `data/`, the page that explains them, and the data package."""
    made = {str(one.path): one for one in files(edition)}
    facts = {path: Facts(size=28_000_000, sha256="0" * 64, rows=50_000) for path in made}
    page, package = made.pop("data/index.md"), made.pop("data/datapackage.json")
    assert isinstance(page, Contents)
    assert isinstance(package, Contents)
    return set(made), page.make(facts), json.loads(package.make(facts))


def test_passages_that_are_too_many_to_read_at_once_stand_line_by_line(edition: Edition) -> None:
    first = edition.publication.interviews[0]
    most = [replace(first, slug=f"ada-lowe-{number}") for number in range(PASSAGES.most_as_json or 0)]
    one_more = [*most, replace(first, slug="zeb-otter")]

    before, page_before, package_before = told_of(replace(edition, publication=publication_of(most)))
    after, page_after, package_after = told_of(replace(edition, publication=publication_of(one_more)))

    assert before - after == {"data/passages.json"}
    assert after < before
    assert "[CSV](passages.csv), 28 MB · [JSON](passages.json), 28 MB · [JSON Lines](passages.jsonl)" in page_before
    assert "[CSV](passages.csv), 28 MB · [JSON Lines](passages.jsonl), 28 MB\n" in page_after
    assert "passages.json)" not in page_after
    assert 'passages.json"' not in page_after
    assert "Not in one piece" not in page_before
    assert page_after.count("JSON\n:   Not in one piece: with more than 2500 interviews it would be too much") == 1
    assert package_before["resources"] == package_after["resources"]


def publication_of(interviews: list[Interview]) -> Publication:
    return Publication(interviews=tuple(interviews), tombstones=())


def test_an_archive_without_interviews_has_valid_data_too(empty_archive: Path) -> None:
    assert voices("build", "--archive", empty_archive).returncode == 0

    report = validate(str(empty_archive / "docs" / "data" / "datapackage.json"))

    assert report.flatten(["name", "note"]) == []
    assert read_json(empty_archive / "docs" / "data" / "passages.json") == []


def understood(table: Table, row: dict[str, str]) -> dict[str, Value]:
    """A row of CSV as the page says that it is to be read."""
    return {column.name: _value(column, row[column.name]) for column in table.columns}


def _value(column: Column, cell: str) -> Value:
    if cell == "":
        return None
    if column.kind == "list":
        found: list[str] = json.loads(cell)
        return found
    if column.kind == "whole number":
        return int(cell)
    if column.kind == "yes or no":
        return {"true": True, "false": False}[cell]
    return cell[1:] if re.match(r"'+[=+\-@\t\r\n＝＋－＠]", cell) else cell
