"""Made-up archives: the same each time, free of errors, and with everything in them that an interview can be."""

import json
import os
import random
import re
import subprocess
import sys
from pathlib import Path
from statistics import mean

import pytest
from conftest import REPOSITORY, voices
from generator import careers, facts
from generator.interviews import interviews
from voices import frontmatter, library, passages
from voices.archive import Archive
from voices.model import Document

COUNT = 50
VOCABULARIES, _ = library.load_vocabularies(Archive(REPOSITORY))


def generate(*arguments: object, seed_of_hashes: int = 0) -> "subprocess.CompletedProcess[str]":
    """Run the real command, as `make archive` does."""
    paths = os.pathsep.join([str(REPOSITORY / "tests"), os.environ.get("PYTHONPATH", "")])
    return subprocess.run(
        [sys.executable, "-m", "generator", *map(str, arguments)],
        capture_output=True,
        text=True,
        env={**os.environ, "PYTHONPATH": paths, "PYTHONHASHSEED": str(seed_of_hashes)},
        check=False,
    )


def contents(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A made-up archive."""
    folder = tmp_path_factory.mktemp("made") / "archive"
    done = generate(COUNT, "--into", folder)
    assert done.returncode == 0, done.stderr
    return folder


@pytest.fixture(scope="module")
def documents(made: Path) -> list[Document]:
    parsed = [frontmatter.parse(path, path.read_bytes()) for path in sorted((made / "interviews").glob("*.md"))]
    assert [problems for _, problems in parsed if problems] == []
    return [document for document, _ in parsed if document]


def test_the_same_seed_gives_the_same_bytes(tmp_path: Path) -> None:
    for hashes, name in enumerate(("one", "two")):
        assert generate(COUNT, "--into", tmp_path / name, seed_of_hashes=hashes).returncode == 0
    assert generate(COUNT, "--into", tmp_path / "three", "--seed", 7).returncode == 0

    assert contents(tmp_path / "one") == contents(tmp_path / "two")
    assert contents(tmp_path / "one").keys() != contents(tmp_path / "three").keys()


def test_it_has_no_error_and_becomes_a_site(made: Path) -> None:
    checked = voices("check", "--format", "json", "--archive", made)
    assert [problem for problem in json.loads(checked.stdout) if problem["severity"] == "error"] == []

    built = voices("build", "--archive", made)
    assert built.returncode == 0, built.stdout + built.stderr


def test_it_has_everything_that_an_interview_can_be(documents: list[Document]) -> None:
    def values(field: str) -> set[str]:
        return {str(document.fields[field]) for document in documents if field in document.fields}

    assert len(documents) == COUNT
    assert values("form") == {"question-and-answer", "first-person", "profile", "panel"}
    assert values("access") == {"full", "summary", "record", "withdrawn"}
    assert {"undated", "unknown", "undisclosed", "anonymous", "inferred", "supplied", "cy", "True"} <= {
        value
        for field in "year source role council person year_basis title_basis language draft".split()
        for value in values(field)
    }
    for field in "contributors employer corrections editor_note reviewed_by former_addresses retired_passages".split():
        assert values(field), field
    assert {"2025-04-07", "2999-01-01"} <= values("embargo_until")
    assert all(
        any(isinstance(document.fields.get(name), list) for document in documents) for name in ("role", "council")
    )
    assert all(any(facts.turn(what, number) for number in range(1, COUNT + 1)) for what in facts.EVERY)


def test_its_front_matter_is_written_as_ours(made: Path, documents: list[Document]) -> None:
    for document in documents:
        text = frontmatter.compose(document.fields, document.body)
        assert document.path.read_text(encoding="utf-8").rstrip("\n") == text.rstrip("\n")


def test_every_passage_has_an_id_of_its_own(documents: list[Document]) -> None:
    assert {document.path.name: passages.settled(document.body).minted for document in documents} == {
        document.path.name: 0 for document in documents
    }


def test_texts_and_people_come_as_they_do_in_an_archive() -> None:
    texts = [text for _, text in interviews(400, VOCABULARIES)]
    full = [len(text.split("---\n", 2)[2].split()) for text in texts if "\naccess: full\n" in text]
    people = [found[1] for text in texts if (found := re.search(r"^person: (.+)$", text, re.MULTILINE))]
    often = sorted((people.count(person) for person in set(people)), reverse=True)

    assert 1_000 < mean(full) < 1_500
    assert often[0] > 3
    assert sum(times == 1 for times in often) > len(often) / 2


def test_there_are_150_councils_and_40_roles() -> None:
    world = careers.World(random.Random(1), VOCABULARIES, 500)  # noqa: S311 – nothing here is a secret

    assert (len(set(world.councils)), len(set(world.titles))) == (150, 40)


def test_a_folder_with_something_else_in_it_is_left_alone(tmp_path: Path) -> None:
    mine = tmp_path / "mine"
    mine.mkdir()
    (mine / "kettle.md").write_text("mine", encoding="utf-8")

    done = generate(5, "--into", mine)

    assert done.stderr == f"{mine} was not made here: name a new folder, or an empty one.\n"
    assert done.returncode == 1
    assert contents(mine) == {"kettle.md": b"mine"}


def test_an_archive_that_was_made_up_is_made_anew_unless_something_was_put_into_it(tmp_path: Path) -> None:
    folder = tmp_path / "archive"
    assert generate(5, "--into", folder).returncode == 0
    assert generate(3, "--into", folder).returncode == 0
    assert len(list((folder / "interviews").glob("*.md"))) == 3

    (folder / "kettle.md").write_text("mine", encoding="utf-8")
    done = generate(3, "--into", folder)

    assert done.stderr == f"{folder} also holds kettle.md: move that away, or name a new folder.\n"
    assert (folder / "kettle.md").read_text(encoding="utf-8") == "mine"
