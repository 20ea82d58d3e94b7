"""`voices check`: how problems are told, and to whom."""

import json
from pathlib import Path

from conftest import voices

SUMMARY = """\
---
title: The bridge that nobody closed
person: Ada Lowe
role: Team Manager
council: {council}
year: 2021
source: Community Care
form: question-and-answer
access: record
rights: {rights}
added: 2026-11-22
---

Ada Lowe keeps a kettle in the car, because the day begins wherever the first call comes from.
"""

ENDED = (
    "interviews/ada-lowe-2021.md:5:10: Northamptonshire County Council ended in 2021: name its successor, "
    "North Northamptonshire Council or West Northamptonshire Council, or check the year. (councils)\n"
)


def add(archive: Path, council: str = "Oxfordshire County Council", rights: str = "publisher") -> None:
    text = SUMMARY.format(council=council, rights=rights)
    (archive / "interviews" / "ada-lowe-2021.md").write_text(text, encoding="utf-8")


def test_as_json_for_programs(archive: Path) -> None:
    add(archive, council="Oxfordshire")

    done = voices("check", "--format", "json", "--archive", archive)

    assert json.loads(done.stdout) == [
        {
            "path": "interviews/ada-lowe-2021.md",
            "line": 5,
            "column": 10,
            "check": "councils",
            "severity": "error",
            "message": "Write 'Oxfordshire County Council' in full, not 'Oxfordshire'.",
        }
    ]
    assert done.returncode == 1


def test_as_annotations_on_a_pull_request(archive: Path) -> None:
    add(archive, council="Oxfordshire")

    done = voices("check", "--format", "github", "--archive", archive)

    assert done.stdout == (
        "::error file=interviews/ada-lowe-2021.md,line=5,col=10,title=councils"
        "::Write 'Oxfordshire County Council' in full, not 'Oxfordshire'.\n"
    )


def test_a_warning_fails_only_when_strict(archive: Path) -> None:
    path = archive / "interviews" / "ada-lowe-2021.md"
    add(archive)
    path.write_text(path.read_text(encoding="utf-8").replace("access: record", "access: summary"), encoding="utf-8")

    assert voices("check", "--archive", archive).returncode == 0
    assert voices("check", "--strict", "--archive", archive).returncode == 1


def test_only_the_files_that_were_asked_for(archive: Path) -> None:
    add(archive, council="Oxfordshire")

    done = voices("check", "interviews/nell-marlowe-2019.md", cwd=archive)

    assert (done.stdout, done.returncode) == ("", 0)


def test_a_council_that_had_ended_names_its_successors(archive: Path) -> None:
    add(archive, council="Northamptonshire County Council")
    path = archive / "interviews" / "ada-lowe-2021.md"
    text = path.read_text(encoding="utf-8")

    for year, said in {"2015": "", "2021": "", "2023": ENDED}.items():
        path.write_text(text.replace("year: 2021", f"year: {year}"), encoding="utf-8")
        assert voices("check", cwd=archive).stdout == said


def test_mistakes_in_a_vocabulary_are_told_too(archive: Path) -> None:
    topics = archive / "interviews" / "vocabularies" / "topics.yml"
    topics.write_text(
        topics.read_text(encoding="utf-8")
        + "\nTea Breaks:\n  name: Tea breaks\n  definition: Ten minutes of peace.\n"
        + "tea:\n  name: Leadership\n  defintion: Leaves in water.\n",
        encoding="utf-8",
    )

    done = voices("check", cwd=archive)

    found = [line.partition(": ")[2] for line in done.stdout.splitlines()]
    assert found == [
        "Write the key 'Tea Breaks' as 'tea-breaks': it becomes an address. (vocabularies)",
        "Add 'definition': one or two sentences that say what it is. (vocabularies)",
        "Rename 'defintion': there is no such field. Did you mean 'definition'? (vocabularies)",
    ]


def test_a_folder_that_is_no_archive(tmp_path: Path) -> None:
    done = voices("check", "--archive", tmp_path / "nowhere")

    assert done.returncode == 2
    assert "there is no interviews/ folder in" in done.stderr


def test_commands_to_a_terminal_or_to_github_are_not_passed_on(archive: Path) -> None:
    add(archive, council='"Tea\\n::error::gone\\u001b[31m"')

    for style in ("text", "github"):
        done = voices("check", "--format", style, "--archive", archive)
        assert "Tea ::error::gone" in done.stdout
        assert not any(line.startswith("::error::gone") for line in done.stdout.splitlines())
        assert "\x1b" not in done.stdout


def test_a_council_that_had_not_begun_names_its_predecessor(archive: Path) -> None:
    add(archive, council="North Northamptonshire Council")
    path = archive / "interviews" / "ada-lowe-2021.md"
    path.write_text(path.read_text(encoding="utf-8").replace("year: 2021", "year: 2015"), encoding="utf-8")

    done = voices("check", cwd=archive)

    assert "North Northamptonshire Council began in 2021: name its predecessor, " in done.stdout
    assert "Northamptonshire County Council" in done.stdout


def test_addresses_in_vocabularies_lead_to_the_web(archive: Path) -> None:
    sources = archive / "interviews" / "vocabularies" / "sources.yml"
    text = sources.read_text(encoding="utf-8")
    tea = "\ntea-times:\n  name: Tea Times\n  publisher: Kettle\n  rights: publisher\n  url: 'javascript:alert(1)'\n"
    sources.write_text(text + tea, encoding="utf-8")

    done = voices("check", cwd=archive)

    assert "Write 'url' as an address that starts with http:// or https://. (vocabularies)" in done.stdout
    assert done.returncode == 1


def test_a_warning_about_a_vocabulary_hides_nothing(archive: Path) -> None:
    councils = archive / "interviews" / "vocabularies" / "councils.yml"
    text = councils.read_text(encoding="utf-8")
    council = "name: Borsetshire County Council\n  short_name: Borsetshire\n  nation: England\n  region: South East\n"
    councils.write_text(f"{text}\nborsetshire:\n  {council}  type: County\n  successors: [kent]\n", encoding="utf-8")
    add(archive, council="Oxfordshire")

    done = voices("check", cwd=archive)

    assert [line.rpartition(" ")[2] for line in done.stdout.splitlines()] == ["(councils)", "(vocabularies)"]
    assert "warning: Add 'borsetshire' to the 'predecessors' of 'kent', or take 'kent' out here." in done.stdout


def test_a_rule_can_be_read(archive: Path) -> None:
    done = voices("check", "--explain", "topics")

    assert done.stdout == (
        "Each tag is the key of a topic in topics.yml, and stands there once.\n\n"
        "    Bad:   tags: [ofsted, leadership, leadership]\n"
        "    Good:  tags: [ofsted-inspection, leadership]\n"
    )
    assert done.returncode == 0


def test_a_rule_that_is_none_is_answered_with_one_that_is() -> None:
    done = voices("check", "--explain", "councels")

    assert "there is no check 'councels'. Did you mean 'councils'?" in done.stderr
    assert done.returncode == 2
