"""What the build may replace in `docs/`: its own pages and downloads, and nothing that a person put there."""

import hashlib
import os
from pathlib import Path, PurePosixPath

import pytest
from voices import files, site
from voices.model import Page

PAGE = Page(path=PurePosixPath("data/index.md"), text=f"---\n{site.MARK}\n---\n")
TABLE = Page(path=PurePosixPath("data/boats.csv"), text="name\nPrudence\n")
LATER = Page(path=PurePosixPath("data/boats.csv"), text="name\nPrudence\nPatience\n")


def test_downloads_are_listed_with_their_checksums(tmp_path: Path) -> None:
    site.write([PAGE, TABLE], tmp_path)

    checksum = hashlib.sha256(TABLE.text.encode()).hexdigest()
    assert (tmp_path / "data/SHA256SUMS").read_text() == f"{checksum}  data/boats.csv\n"


def test_a_download_of_the_build_is_replaced_and_removed(tmp_path: Path) -> None:
    site.write([PAGE, TABLE], tmp_path)
    assert site.write([PAGE, LATER], tmp_path) == 2
    assert (tmp_path / "data/boats.csv").read_text() == LATER.text

    assert site.write([PAGE], tmp_path) == 2
    assert [path.name for path in (tmp_path / "data").iterdir()] == ["index.md"]


def test_a_download_that_a_person_wrote_stays(tmp_path: Path) -> None:
    site.write([PAGE, TABLE], tmp_path)
    (tmp_path / "data/notes.csv").write_text("mine\n")
    (tmp_path / "data/boats.csv").write_text("name\nMine\n")

    with pytest.raises(site.HandWritten) as caught:
        site.write([PAGE, LATER], tmp_path)

    assert caught.value.args == (tmp_path / "data/boats.csv", tmp_path / "data/notes.csv")
    assert (tmp_path / "data/boats.csv").read_text() == "name\nMine\n"


def test_a_build_that_was_broken_off_knows_its_own_files_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    site.write([PAGE, TABLE], tmp_path)

    class Killed(BaseException):
        pass

    def dies(path: Path, data: bytes) -> os.stat_result:
        if path.suffix == ".md":
            raise Killed
        path.write_bytes(data)
        return path.stat()

    monkeypatch.setattr(site.files, "put", dies)
    with pytest.raises(Killed):
        site.write([LATER, PAGE], tmp_path, anew=True)
    monkeypatch.undo()

    third = Page(path=LATER.path, text="name\n")
    site.write([PAGE, third], tmp_path)

    assert (tmp_path / "data/boats.csv").read_text() == "name\n"


def test_what_another_build_wrote_a_moment_later_is_not_taken_for_ours(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ours, theirs = (Page(path=PAGE.path, text=f"{PAGE.text}Tea at {hour}.\n") for hour in ("four", "five"))
    ledger, put = site.Ledger(), files.put

    def overtaken(path: Path, data: bytes) -> os.stat_result:
        found = put(path, data)
        put(path, theirs.data)
        return found

    monkeypatch.setattr(files, "put", overtaken)
    site.write([ours], tmp_path, ledger)
    monkeypatch.undo()
    assert (tmp_path / PAGE.path).read_bytes() == theirs.data

    site.write([ours], tmp_path, ledger)
    assert (tmp_path / PAGE.path).read_bytes() == ours.data
