"""The command `voices` as a person meets it."""

import json
import re
from pathlib import Path

import pytest
from conftest import voices

COMMANDS = ("import", "new", "check", "rename", "build", "serve", "schema")


def test_help_names_every_command_and_the_way_of_an_interview() -> None:
    done = voices("--help")

    assert "A new interview goes this way:" in done.stdout
    for command in COMMANDS:
        assert f"  {command} " in done.stdout


@pytest.mark.parametrize("command", COMMANDS)
def test_help_of_each_command_shows_an_example(command: str) -> None:
    done = voices(command, "--help")

    assert re.search(rf"Examples?:\n    voices {command}", done.stdout)
    assert "--archive DIR" in done.stdout
    assert done.returncode == 0


@pytest.mark.parametrize("command", COMMANDS)
def test_a_misspelt_option_is_a_sentence(command: str) -> None:
    done = voices(command, "--archvie", ".")

    assert "No such option '--archvie'" in done.stderr or "No such option: --archvie" in done.stderr
    assert done.returncode == 2


def test_new_writes_a_draft_that_passes_every_check(archive: Path) -> None:
    done = voices("new", "Ada Lowe", "--year", "2021", "--date", "2026-11-22", cwd=archive)

    assert done.stdout.startswith("Wrote interviews/ada-lowe-2021.md.\n")
    assert voices("check", "--strict", "--archive", archive).returncode == 0
    text = (archive / "interviews" / "ada-lowe-2021.md").read_text(encoding="utf-8")
    assert "\nperson: Ada Lowe\nrole: unknown  # the title as held at the time, or unknown\n" in text
    assert "\ndraft: true  # take this line out when the interview is ready\n" in text
    assert "\nadded: 2026-11-22\n" in text


RECORD = """\
---
title: Tea for four hundred
person: Ada Lowe
role: Director of Adult Social Services
council: Oxfordshire County Council
year: 2021
source: Community Care
form: profile
access: record
rights: publisher
tags: [carers, leadership]
draft: true  # take this line out when the interview is ready
added: 2026-11-22
---

Write here what the person said, in one paragraph: who speaks, in which post and when, about what.
{: #%s }
"""


def test_new_writes_down_what_is_known_and_says_only_what_is_still_to_do(archive: Path) -> None:
    facts = {
        "title": "Tea for four hundred",
        "role": "Director of Adult Social Services",
        "council": "Oxfordshire County Council",
        "source": "Community Care",
        "form": "profile",
        "tags": "carers, leadership",
    }
    given = [option for name, value in facts.items() for option in ("--set", f"{name}={value}")]

    voices("new", "Ada Lowe", "--year", 2021, "--access", "record", *given, "--date", "2026-11-22", cwd=archive)

    written = (archive / "interviews" / "ada-lowe-2021.md").read_text(encoding="utf-8")
    assert written == RECORD % one_id(written)
    assert voices("check", "--strict", "--archive", archive).returncode == 0


def test_the_paragraph_to_replace_has_an_id_already_and_every_new_file_another(archive: Path) -> None:
    people = ("Ada Lowe", "Bea Strand", "Cy Ostler")
    for person in people:
        voices("new", person, "--access", "record", cwd=archive)
    paths = [archive / "interviews" / f"{person.lower().replace(' ', '-')}.md" for person in people]
    texts = [path.read_text(encoding="utf-8") for path in paths]
    identity = one_id(texts[0])
    assert len({one_id(text) for text in texts}) == len(people)

    voices("check", "--fix", cwd=archive)
    assert [path.read_text(encoding="utf-8") for path in paths] == texts

    filled = re.sub("Write here.*", "Ada Lowe keeps a kettle in the car.", texts[0])
    paths[0].write_text(filled, encoding="utf-8")
    voices("check", "--fix", cwd=archive)
    assert paths[0].read_text(encoding="utf-8").endswith(f"\nAda Lowe keeps a kettle in the car.\n{{: #{identity} }}\n")


def one_id(text: str) -> str:
    """The id of the only passage of a file."""
    (identity,) = re.findall(r"\{: #([a-z0-9]{4}) \}", text)
    return identity


def test_new_gives_several_people_a_place_each_and_an_address_together(archive: Path) -> None:
    council = "council=Oxfordshire County Council"
    done = voices("new", "Ada Lowe", "Bea  Strand", "--set", "year=2021", "--set", council, cwd=archive)

    assert done.stdout.startswith("Wrote interviews/ada-lowe-bea-strand-2021.md.\n")
    text = (archive / "interviews" / "ada-lowe-bea-strand-2021.md").read_text(encoding="utf-8")
    assert "title: An interview with Ada Lowe and Bea Strand  #" in text
    assert (
        "\nperson:\n"
        "  - name: Ada Lowe\n    role: unknown\n    council: Oxfordshire County Council\n"
        "  - name: Bea Strand\n    role: unknown\n    council: Oxfordshire County Council\n"
        "year: 2021\n"
    ) in text
    assert voices("check", "--strict", "--archive", archive).returncode == 0


@pytest.mark.parametrize(
    ("fact", "sentence"),
    {
        "person=Ada Lowe": 'give the person without it: voices new "Ada Lowe".',
        "kettle=on": "there is no field 'kettle' to set",
        "year=c. 2021": "write the year as four digits or 'undated', not 'c. 2021'.",
        "tags=kettles": "there is no topic 'kettles' in interviews/vocabularies/topics.yml.",
    }.items(),
)
def test_new_refuses_what_cannot_be_set(archive: Path, fact: str, sentence: str) -> None:
    done = voices("new", "Ada Lowe", "--set", fact, cwd=archive)

    assert sentence in " ".join(done.stderr.split())
    assert done.returncode == 2
    assert not (archive / "interviews" / "ada-lowe.md").exists()


def test_new_overwrites_nothing(archive: Path) -> None:
    path = archive / "interviews" / "hugh-pennyfather.md"
    before = path.read_bytes()

    done = voices("new", "Hugh Pennyfather", cwd=archive)

    assert done.stderr == "Error: interviews/hugh-pennyfather.md is there already: open it, or give another year.\n"
    assert done.returncode == 1
    assert path.read_bytes() == before


def test_new_needs_a_name_with_letters(archive: Path) -> None:
    done = voices("new", "!!!", cwd=archive)

    assert "'!!!' has no letter of which an address could be made." in done.stderr
    assert done.returncode == 2


def test_schema_describes_every_field() -> None:
    schema = json.loads(voices("schema", "--archive", Path(__file__).parent.parent).stdout)

    fields = schema["$defs"]["FrontMatter"]["properties"]
    assert set(schema["$defs"]["FrontMatter"]["required"]) >= {"title", "person", "year", "source"}
    assert all(field.get("description") for field in fields.values())
