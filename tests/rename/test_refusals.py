"""What `voices rename` will not do, and how things stand when a file cannot be written."""

import subprocess
import sys
from pathlib import Path

import pytest
from conftest import REPOSITORY, voices

ADA = """\
---
title: The bridge that nobody closed
person: Ada Lowe
role: Team Manager
council: Oxfordshire County Council
year: 2021
source: Community Care
form: profile
access: record
rights: publisher
tags: [leadership, improvement]
added: 2026-11-22
---

Ada Lowe keeps a kettle in the car.
"""


@pytest.fixture
def interviews(empty_archive: Path) -> Path:
    folder = empty_archive / "interviews"
    (folder / "ada-lowe-2021.md").write_text(ADA, encoding="utf-8")
    (folder / "zoe-pike-2022.md").write_text(ADA.replace("Ada Lowe", "Zoe Pike"), encoding="utf-8")
    return folder


def contents(folder: Path) -> dict[Path, bytes]:
    return {path: path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


REFUSED = (
    (
        ("council", "Cardiff Council", "Caerdydd", "--dry-run"),
        "Councils are not renamed: an interview keeps the name that its council had in its year. In councils.yml, give "
        "a council that has a new name an entry of its own, which names the old one under 'predecessors'; or, where "
        "only the way of writing differs, add that to its 'other_names'.",
    ),
    (
        ("role", "Head of Safeguarding", "Safeguarding Lead", "--dry-run"),
        "'Head of Safeguarding' is only one title of the family 'Head of Service': to rename the family, name it as "
        "'head-of-service'; to change this title, edit it in interviews/vocabularies/roles.yml.",
    ),
    (
        ("topic", "leadersip", "heads"),
        "There is no topic 'leadersip' in interviews/vocabularies/topics.yml. Did you mean 'leadership'?",
    ),
    (("topic", "leadership", "leadership"), "That is what 'leadership' is called already."),
    (
        ("topic", "leadership", "tea and " * 200),
        "'tea-and-tea-and-tea-and-tea-and-tea-and-…' is too long for an address: choose at most 100 letters.",
    ),
    (("topic", "leadership", "!!!"), "'!!!' has no letter of which an address could be made."),
    (
        ("topic", "leadership", "improvement"),
        "There is a topic 'improvement' (Improvement) already. "
        "Choose another name, or fold 'leadership' into it with --merge.",
    ),
    (
        ("topic", "leadership", "heads", "--merge"),
        "There is no other topic 'heads' to fold 'leadership' into: leave out --merge.",
    ),
    (
        ("person", "Ada Lowe", "Zoe Pike"),
        "There is a person 'zoe-pike' (Zoe Pike) already. "
        "Choose another name, or fold 'Ada Lowe' into it with --merge.",
    ),
    (
        ("person", "Nobody", "Somebody"),
        "There is no person 'Nobody' in interviews/vocabularies/people.yml or in an interview.",
    ),
)


@pytest.mark.parametrize(("asked", "said"), REFUSED, ids=lambda value: " ".join(value) if len(value) < 6 else None)
def test_refused_with_a_sentence(asked: tuple[str, ...], said: str, interviews: Path) -> None:
    before = contents(interviews)

    done = voices("rename", *asked, cwd=interviews.parent)

    assert (done.stdout, done.stderr, done.returncode) == ("", f"Error: {said}\n", 1)
    assert contents(interviews) == before


def test_it_must_be_said_what_it_becomes(interviews: Path) -> None:
    done = voices("rename", "topic", "leadership", cwd=interviews.parent)

    assert "Say what it becomes: NEW, or --name, or both." in done.stderr
    assert done.returncode == 2


def test_a_file_that_cannot_be_read_may_use_the_name(interviews: Path) -> None:
    (interviews / "broken.md").write_text("tags: [leadership]\n", encoding="utf-8")
    before = contents(interviews)

    done = voices("rename", "topic", "leadership", "heads", cwd=interviews.parent)

    sentence = "broken.md cannot be read, so nobody knows whether it uses this name: mend it first."
    assert done.stderr == f"Error: {sentence}\n"
    assert contents(interviews) == before


def test_a_vocabulary_that_is_wrong_is_mended_first(interviews: Path) -> None:
    with (interviews / "vocabularies" / "topics.yml").open("a", encoding="utf-8") as file:
        file.write("\ntea:\n  name: Tea\n")
    before = contents(interviews)

    done = voices("rename", "topic", "leadership", "heads", cwd=interviews.parent)

    assert "Add 'definition'" in done.stderr
    assert "nothing was changed" in done.stderr
    assert contents(interviews) == before


def test_line_ends_and_a_byte_order_mark_stay(interviews: Path) -> None:
    path = interviews / "ada-lowe-2021.md"
    path.write_bytes(b"\xef\xbb\xbf" + ADA.replace("\n", "\r\n").encode())

    assert voices("rename", "topic", "leadership", "heads", cwd=interviews.parent).returncode == 0

    wanted = ADA.replace("leadership", "heads").replace("\n", "\r\n")
    assert path.read_bytes() == b"\xef\xbb\xbf" + wanted.encode()


def test_when_one_file_cannot_be_written_all_are_as_they_were(interviews: Path) -> None:
    """A limit on the size of files stands for a disk that is full: the long interview no longer fits."""
    (interviews / "zoe-pike-2022.md").write_text(ADA + "\nGeese.\n" * 20_000, encoding="utf-8")
    before = contents(interviews)

    done = subprocess.run(
        ["/bin/bash", "-c", 'ulimit -f 100; exec "$0" -m voices rename topic leadership heads', sys.executable],
        cwd=interviews.parent,
        capture_output=True,
        text=True,
        check=False,
    )

    sentence = "interviews/zoe-pike-2022.md cannot be written (File too large): nothing was changed."
    assert (done.stdout, done.stderr, done.returncode) == ("", f"Error: {sentence}\n", 1)
    assert contents(interviews) == before


def test_a_former_key_belongs_to_one_entry(interviews: Path) -> None:
    topics = interviews / "vocabularies" / "topics.yml"
    text = (REPOSITORY / "interviews" / "vocabularies" / "topics.yml").read_text(encoding="utf-8")
    entry = "\n{key}:\n  name: {key}\n  definition: Made up.\n  former_keys: [{former}]\n"
    more = entry.format(key="tea", former="leadership") + entry.format(key="cocoa", former="milk, ../../etc")
    topics.write_text(text + more + entry.format(key="coffee", former="milk"), encoding="utf-8")

    done = voices("check", cwd=interviews.parent)

    assert [line.partition(": ")[2] for line in done.stdout.splitlines() if "ormer key" in line] == [
        "Take out the former key 'leadership': it is the key of an entry today. (vocabularies)",
        "Write the former key '../../etc' in small letters, digits and hyphens. (vocabularies)",
        "Keep the former key 'milk' under one entry: 'cocoa' and 'coffee' both have it. (vocabularies)",
    ]
