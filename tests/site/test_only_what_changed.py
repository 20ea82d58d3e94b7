"""Whatever editors do, and whatever befalls a build, the next one leaves what a clean build would: byte for byte."""

import shutil
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from conftest import REPOSITORY, serving
from edits.builds import build, contents, differences
from edits.papers import TODAY, made_up, put
from edits.questions import answers
from edits.walk import Round, walk

INTERVIEWS = 12
ROUNDS = 6
SEED = 1948


@pytest.fixture(scope="module")
def here(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("walk")


@pytest.fixture(scope="module")
def rounds(here: Path) -> Sequence[Round]:
    """What came of each round of a walk; the archive it ended with stands in `here`, and a clean copy beside it."""
    return list(walk(here, made_up(here / "empty", INTERVIEWS), seed=SEED, rounds=ROUNDS))


def test_each_build_leaves_what_a_clean_build_would(rounds: Sequence[Round]) -> None:
    assert [one for one in rounds if one.wrong] == []
    assert len([one for one in rounds if one.refused]) < ROUNDS / 2, "most edits are ones that a build takes"


@pytest.mark.browser
def test_the_search_answers_as_that_of_a_clean_build(browser: Any, here: Path, rounds: Sequence[Round]) -> None:
    with serving(here) as host:
        asked = answers(browser, f"{host}/edited/site/")
        assert asked == answers(browser, f"{host}/clean/site/")
    assert all(asked.values()), "each question finds something"


@pytest.mark.parametrize("file", ["templates/year.md.j2", "theme/partials/header.html"])
def test_another_version_of_the_program_is_noticed(tmp_path: Path, file: str) -> None:
    program, root, clean = tmp_path / "program", tmp_path / "archive", tmp_path / "clean"
    shutil.copytree(REPOSITORY / "scripts" / "voices", program / "voices")
    for place in (root, clean):
        put(made_up(place, 2), place)
    assert build(root, TODAY, program=program).returncode == 0
    before = contents(root)

    with (program / "voices" / file).open("a", encoding="utf-8") as changed:
        changed.write("\n<!-- Kettle -->\n")
    assert build(root, TODAY, program=program).returncode == 0
    assert build(clean, TODAY, "--clean", program=program).returncode == 0

    assert differences(contents(root), before) != []
    assert differences(contents(root), contents(clean)) == []
