"""Data and feeds of a made-up archive, with what a few interviews cannot show: valid, and silent where they must be."""

import csv
import json
import re
from datetime import date
from pathlib import Path

import atoma
import bibtexparser
import frontmatter
import jsonschema
import pytest
import rispy
from citations.csl_schema import CSL_JSON
from conftest import voices
from frictionless import validate
from generator import folder
from generator.interviews import interviews
from voices.passages import plain_text, read

COUNT = 300
DAY = date(2026, 11, 22)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A made-up archive with its site."""
    root = tmp_path_factory.mktemp("made") / "archive"
    known = folder.prepare(root)
    assert folder.fill(root, interviews(COUNT, known)) == COUNT
    done = voices("build", "--archive", root, "--date", DAY)
    assert done.returncode == 0, done.stdout + done.stderr
    return root


def test_its_data_are_valid(made: Path) -> None:
    report = validate(str(made / "site" / "data" / "datapackage.json"))

    assert report.flatten(["name", "rowNumber", "fieldName", "note"]) == []


def test_its_feeds_are_valid(made: Path) -> None:
    paths = sorted((made / "site" / "feeds").rglob("*.xml"))
    assert len(paths) > 100
    for path in paths:
        entries = atoma.parse_atom_file(str(path)).entries
        assert [item.id_ for item in atoma.parse_json_feed_file(str(path.with_suffix(".json"))).items] == [
            entry.id_ for entry in entries
        ]


def test_its_citations_are_read_by_strangers(made: Path) -> None:
    folder = made / "site" / "data"
    shown = json.loads((folder / "interviews.json").read_text(encoding="utf-8"))

    csl = json.loads((folder / "citations.csl.json").read_text(encoding="utf-8"))
    bibtex = bibtexparser.parse_string((folder / "citations.bib").read_text(encoding="utf-8"))
    ris = rispy.loads((folder / "citations.ris").read_text(encoding="utf-8"))

    jsonschema.validate(csl, CSL_JSON)
    assert bibtex.failed_blocks == []
    assert len(csl) == len(bibtex.entries) == len(ris) == len(shown) > COUNT / 2
    assert [item["id"] for item in csl] == [entry.key for entry in bibtex.entries]


def test_its_linked_data_say_what_the_table_says(made: Path) -> None:
    rows = json.loads((made / "site" / "data" / "interviews.json").read_text(encoding="utf-8"))
    assert len(rows) > COUNT / 2
    for row in rows:
        page = (made / "site" / "interviews" / row["id"] / "index.html").read_text(encoding="utf-8")
        (script,) = re.findall(r'<script type="application/ld\+json">(.*?)</script>', page, re.DOTALL)
        graph = json.loads(script)
        assert list(graph) == ["@context", "@graph"]
        (article,) = [thing for thing in graph["@graph"] if thing["@type"] == "Article"]
        assert (article["url"], article["headline"]) == (row["address"], row["title"]), row["id"]
        assert [person["name"] for person in article["about"] if "name" in person] == (row["people"] or []), row["id"]
        assert article.get("keywords", []) == names(made, row["topics"] or []), row["id"]
        assert empty(graph) == [], row["id"]


def names(made: Path, topics: list[str]) -> list[str]:
    with (made / "site" / "data" / "topics.csv").open(encoding="utf-8-sig", newline="") as file:
        known = {row["key"]: row["name"] for row in csv.DictReader(file)}
    return [known[topic] for topic in topics]


def empty(thing: object, path: str = "") -> list[str]:
    """Where something is said and nothing stands."""
    if isinstance(thing, dict):
        return [found for key, value in thing.items() for found in empty(value, f"{path}/{key}")]
    if isinstance(thing, list):
        return [path] * (not thing) + [found for value in thing for found in empty(value, path)]
    return [path] if thing in (None, "") else []


def test_what_may_not_be_shown_is_in_no_file(made: Path) -> None:
    everything = b"\0".join(
        path.read_bytes() for part in ("docs", "site") for path in sorted((made / part).rglob("*")) if path.is_file()
    )
    sealed = [found for found in map(loaded, texts(made)) if found.get("embargo_until", DAY) > DAY]
    drafts = [found for found in map(loaded, texts(made)) if found.get("draft")]
    hidden = {
        sentence
        for found in (*sealed, *drafts)
        for piece in read(found.content)
        if len(sentence := plain_text(piece.text)) > 120
    }
    shown = {row["text"] for row in json.loads((made / "site" / "data" / "passages.json").read_text(encoding="utf-8"))}
    assert len(hidden - shown) > 10
    assert [sentence for sentence in hidden - shown if sentence.encode() in everything] == []


def test_what_was_withdrawn_is_in_no_table_and_no_feed(made: Path) -> None:
    gone = [path.stem for path in texts(made) if loaded(path).get("access") == "withdrawn"]
    assert gone
    given = (path for part in ("data", "feeds") for path in (made / "site" / part).rglob("*") if path.is_file())
    for path in given:
        data = path.read_bytes()
        assert [slug for slug in gone if f"{slug}/".encode() in data or f'"{slug}"'.encode() in data] == [], path


def texts(made: Path) -> list[Path]:
    return sorted((made / "interviews").glob("*.md"))


def loaded(path: Path) -> frontmatter.Post:
    return frontmatter.load(str(path))
