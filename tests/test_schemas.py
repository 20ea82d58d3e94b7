"""The JSON Schemas: the files are what the command prints, and what they tell an editor is true."""

import json
from typing import Any

import pytest
from conftest import REPOSITORY, voices
from voices import schema, vocabularies

NAMES = ("front-matter", *vocabularies.RECORDS)
FILES = REPOSITORY / "interviews" / "schemas"
FRONT_MATTER = json.loads((FILES / "front-matter.schema.json").read_text(encoding="utf-8"))

# The least that an interview and a tombstone have.
RIGHT: dict[str, dict[str, Any]] = {
    "FrontMatter": {
        "title": "Tea",
        "person": "Ada Lowe",
        "role": "Team Manager",
        "council": "undisclosed",
        "year": 2021,
        "source": "unknown",
        "form": "profile",
        "access": "record",
        "rights": "publisher",
        "added": "2026-11-22",
    },
    "Withdrawal": {
        "access": "withdrawn",
        "withdrawn_on": "2026-11-22",
        "withdrawn_reason": "At her request.",
        "added": "2026-11-22",
    },
}
EXAMPLES = [
    (record, field, example)
    for record in RIGHT
    for field, told in FRONT_MATTER["$defs"][record]["properties"].items()
    for example in told.get("examples", ())
]


@pytest.mark.parametrize("name", NAMES)
def test_each_file_is_what_the_command_prints(name: str) -> None:
    printed = voices("schema", name, "--archive", REPOSITORY).stdout

    assert (FILES / f"{name}.schema.json").read_text(encoding="utf-8") == printed, "run 'make schemas'"


def test_there_are_no_other_files() -> None:
    assert {path.name for path in FILES.iterdir()} == {f"{name}.schema.json" for name in NAMES}


@pytest.mark.parametrize("name", NAMES)
def test_every_field_is_explained(name: str) -> None:
    records = json.loads((FILES / f"{name}.schema.json").read_text(encoding="utf-8"))["$defs"]

    assert [
        field
        for record in records.values()
        for field, told in record["properties"].items()
        if not told.get("description", "").endswith(".")
    ] == []


def test_every_field_of_front_matter_has_an_example_or_fields_that_have_one() -> None:
    for record in RIGHT:
        fields = FRONT_MATTER["$defs"][record]["properties"]
        assert [name for name, told in fields.items() if "examples" not in told and "$ref" not in str(told)] == []


@pytest.mark.parametrize(("record", "field", "example"), EXAMPLES)
def test_an_example_is_right(record: str, field: str, example: object) -> None:
    assert schema.read(getattr(schema, record), {**RIGHT[record], field: example})[1] == []


def test_no_field_is_offered_as_empty() -> None:
    assert '"null"' not in json.dumps(FRONT_MATTER)
