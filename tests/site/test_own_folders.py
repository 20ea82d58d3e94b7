"""Folders of our own in an archive: whoever is killed while one is removed leaves what the next knows for its own."""

import subprocess
import sys
from pathlib import Path

import pytest
from voices.own_folders import own_folder

KILLED_AT_A_REMOVAL = """
import os, pathlib, sys
from voices.own_folders import own_folder
removals = []
def killed(event, arguments):
    if event in ("os.remove", "os.rmdir"):
        removals.append(arguments)
        if len(removals) == int(sys.argv[1]):
            os._exit(9)
with own_folder(pathlib.Path(), ".site-") as folder:
    (folder / "a" / "b").mkdir(parents=True)
    for name in ("a/b/kettle.txt", "teapot.txt"):
        (folder / name).touch()
    sys.addaudithook(killed)
"""


@pytest.mark.parametrize("removal", [1, 2, 3, 4, 5])
def test_what_is_left_of_a_folder_that_was_being_removed_is_cleared_away(tmp_path: Path, removal: int) -> None:
    done = subprocess.run([sys.executable, "-c", KILLED_AT_A_REMOVAL, str(removal)], cwd=tmp_path, check=False)
    assert done.returncode == 9
    assert len(list(tmp_path.glob(".site-*"))) == 1

    with own_folder(tmp_path, ".site-") as folder:
        assert [path.name for path in tmp_path.glob(".site-*")] == [folder.name]
    assert not list(tmp_path.iterdir())
