"""Folders of files before and after, and in `said.txt` the command that was given and what it said."""

import shlex
import shutil
from pathlib import Path

import pytest
from conftest import voices

CASES = sorted((Path(__file__).parent / "cases").iterdir())


def files(folder: Path) -> dict[str, str]:
    paths = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_text(encoding="utf-8") for path in paths}


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_renamed_as_the_folder_shows(case: Path, empty_archive: Path) -> None:
    interviews = empty_archive / "interviews"
    shutil.copytree(case / "before", interviews, dirs_exist_ok=True)
    expected = {**files(interviews), **files(case / "after")}
    command, *said = (case / "said.txt").read_text(encoding="utf-8").splitlines()

    planned = voices(*shlex.split(command)[2:], "--dry-run", cwd=empty_archive)
    assert files(interviews) == {**expected, **files(case / "before")}
    done = voices(*shlex.split(command)[2:], cwd=empty_archive)

    assert done.stdout.splitlines() == planned.stdout.splitlines() == said
    assert (done.returncode, planned.returncode) == (0, 0)
    assert files(interviews) == expected
