"""`voices check --fix` as an editor meets it."""

import json
from pathlib import Path

import pytest
from conftest import voices

TEXT = """\
---
title: The bridge that nobody closed
person: Ada Lowe
role: Team Manager
council: Oxfordshire
year: 2021
source: Community Care
form: profile
access: record
rights: publisher
added: 2026-11-22
---

Ada Lowe keeps a kettle in the car.
{: #k3f9 }
"""
RIGHT = TEXT.replace("Oxfordshire", "Oxfordshire County Council")


@pytest.fixture
def interviews(empty_archive: Path) -> Path:
    return empty_archive / "interviews"


def fixed(interviews: Path, data: bytes, *arguments: object) -> tuple[bytes, str, str]:
    """What becomes of a file, and what is said about it."""
    path = interviews / "ada-lowe-2021.md"
    path.write_bytes(data)
    done = voices("check", "--fix", *arguments, cwd=interviews.parent)
    assert "Traceback" not in done.stderr
    return path.read_bytes(), done.stdout, done.stderr


def test_what_is_mended_is_no_problem_any_more(interviews: Path) -> None:
    assert fixed(interviews, TEXT.encode()) == (
        RIGHT.encode(),
        "interviews/ada-lowe-2021.md:5: Wrote 'Oxfordshire County Council' for 'Oxfordshire'.\n",
        "Nothing is wrong.\n",
    )


def test_what_is_left_is_told_below(interviews: Path) -> None:
    _, said, _ = fixed(interviews, TEXT.replace("Team Manager", "Keeper of Kettles").encode())

    assert [line.split(": ")[0] for line in said.splitlines()] == [
        "interviews/ada-lowe-2021.md:5",
        "interviews/ada-lowe-2021.md:4:7",
    ]


def test_programs_read_only_problems(interviews: Path) -> None:
    after, said, aside = fixed(interviews, TEXT.encode(), "--format", "json")

    assert (after, json.loads(said)) == (RIGHT.encode(), [])
    assert aside.startswith("interviews/ada-lowe-2021.md:5: Wrote")


BEFORE = {
    "windows": (RIGHT.replace("\n", "\r\n").encode(), ["1: Ended 15 lines as Linux and macOS do."]),
    "old-macintosh": (RIGHT.replace("\n", "\r").encode(), ["1: Ended 15 lines as Linux and macOS do."]),
    "marked": (b"\xef\xbb\xbf" + RIGHT.encode(), ["1: Took out the byte order mark."]),
    "with-windows": (
        b"\xef\xbb\xbf" + RIGHT.replace("\n", "\r\n").encode(),
        ["1: Took out the byte order mark.", "1: Ended 15 lines as Linux and macOS do."],
    ),
    "touching": (RIGHT.replace("year: ", "year:").encode(), ["6: Put a blank after 'year:'."]),
}


def test_line_ends_and_touching_values(interviews: Path) -> None:
    for name, (before, _) in BEFORE.items():
        (interviews / f"{name}.md").write_bytes(before)

    done = voices("check", "--fix", cwd=interviews.parent)

    assert {path.read_bytes() for path in interviews.glob("*.md")} == {RIGHT.encode()}
    expected = [f"interviews/{name}.md:{mend}" for name, (_, mends) in sorted(BEFORE.items()) for mend in mends]
    assert done.stdout.splitlines() == expected


UNREADABLE = {
    "not-utf-8": RIGHT.replace("kettle", "k\u00e9ttle").encode("latin-1"),
    "no-front-matter": b"Ada  \n\n\n\nLowe",
    "front-matter-not-closed": RIGHT.encode().replace(b"\n---\n", b"\n"),
    "a-field-twice": RIGHT.replace("year: 2021", "year:   2021\nyear: 2022").encode(),
    "a-colon-in-a-title": RIGHT.replace("bridge that", "bridge:  that").encode(),
    "a-colon-and-a-touching-value": RIGHT.replace("bridge", "bridge: ").replace("year: ", "year:").encode(),
    "an-alias": RIGHT.replace("person: ", "person:  *").encode(),
    "a-nul": RIGHT.encode() + b"\0",
    "a-hidden-line-end": RIGHT.replace("bridge", "bridge\u2028").encode(),
    "nothing": b"",
}


def test_what_cannot_be_read_surely_is_left_alone(interviews: Path) -> None:
    for name, before in UNREADABLE.items():
        (interviews / f"{name}.md").write_bytes(before)

    done = voices("check", "--fix", cwd=interviews.parent)

    assert {path.stem: path.read_bytes() for path in interviews.glob("*.md")} == UNREADABLE
    told = [line for line in done.stderr.splitlines() if ".md: Nothing was changed here: it " in line]
    assert len(told) == len(UNREADABLE)


def test_only_the_files_that_were_asked_for(interviews: Path) -> None:
    zoe = interviews / "zoe-pike-2021.md"
    zoe.write_text(TEXT, encoding="utf-8")

    after, said, _ = fixed(interviews, TEXT.encode(), "interviews/ada-lowe-2021.md")

    assert (after, zoe.read_text(encoding="utf-8")) == (RIGHT.encode(), TEXT)
    assert "zoe" not in said


def test_a_link_stays_a_link(interviews: Path) -> None:
    elsewhere = interviews.parent / "ada.md"
    elsewhere.write_text(TEXT, encoding="utf-8")
    (interviews / "ada-lowe-2021.md").symlink_to(elsewhere)

    assert voices("check", "--fix", cwd=interviews.parent).returncode == 0

    assert (interviews / "ada-lowe-2021.md").is_symlink()
    assert elsewhere.read_text(encoding="utf-8") == RIGHT


def test_a_draft_of_the_importer_is_in_order_already(interviews: Path) -> None:
    """But for blanks in its text, nobody has to mend what a program has written."""
    article = interviews.parent / "article.txt"
    article.write_text(
        "The bridge: Ada's own account\n\nBy Zoe Pike\nCommunity Care, 3 March 2021\n\nAda Lowe, Team Manager at "
        "Oxfordshire County Council, keeps a kettle in the car.\n\nWhat is a typical day?\n\nThere is none.\n",
        encoding="utf-8",
    )
    assert voices("import", article, cwd=interviews.parent).returncode == 0
    assert voices("new", "Zoe Pike", "--year", "2022", cwd=interviews.parent).returncode == 0

    done = voices("check", "--fix", cwd=interviews.parent)

    assert [line for line in done.stdout.splitlines() if not line.endswith(")")] == []


def test_while_a_vocabulary_is_wrong_its_names_are_left(interviews: Path) -> None:
    with (interviews / "vocabularies" / "councils.yml").open("a", encoding="utf-8") as file:
        file.write("\nnowhere:\n  name: Nowhere\n")

    after, _, _ = fixed(interviews, TEXT.replace("title: ", "title:  ").encode())

    assert after == TEXT.encode()


CERTAIN = (
    ("Northamptonshire", "2015", "Northamptonshire County Council"),
    ("Northamptonshire", "2023", "Northamptonshire"),
    ("Northamptonshire", "undated", "Northamptonshire"),
    ("northamptonshire county council", "undated", "Northamptonshire County Council"),
    ("undisclosed", "2015", "undisclosed"),
    ("Trumptonshire", "2015", "Trumptonshire"),
)


def test_a_council_is_named_only_when_it_is_sure_which(interviews: Path) -> None:
    def text(council: str, year: str) -> str:
        return TEXT.replace("2021\n", f"{year}\n").replace("Oxfordshire", council)

    for number, (written, year, _) in enumerate(CERTAIN):
        (interviews / f"ada-{number}.md").write_text(text(written, year), encoding="utf-8")

    voices("check", "--fix", cwd=interviews.parent)

    found = [(interviews / f"ada-{number}.md").read_text(encoding="utf-8") for number in range(len(CERTAIN))]
    assert found == [text(wanted, year) for _, year, wanted in CERTAIN]


def test_a_person_keeps_the_name_by_which_the_text_tells_who_speaks(interviews: Path) -> None:
    jo = "jo-bloggs:\n  name: Jo Bloggs\n  other_names: [Ada Lowe]\n"
    (interviews / "vocabularies" / "people.yml").write_text(jo, encoding="utf-8")
    turns = RIGHT.replace("Ada Lowe keeps", "**Lowe:** She keeps")
    silent = RIGHT.replace("Ada Lowe keeps", "She keeps")

    assert fixed(interviews, RIGHT.encode())[0] == RIGHT.encode()
    assert fixed(interviews, turns.encode())[0] == turns.encode()
    assert fixed(interviews, silent.encode())[0] == silent.replace("Ada Lowe", "Jo Bloggs").encode()
