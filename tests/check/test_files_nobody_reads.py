"""What lies in `interviews/` and is no interview: told in a sentence, or an editor's own and left alone."""

import os
from pathlib import Path

from conftest import voices

INTERVIEW = "an interview lies directly in interviews/, and its name ends in '.md'. (file-names)"


def said(archive: Path) -> list[str]:
    done = voices("check", cwd=archive)
    assert "Traceback" not in done.stderr
    return done.stdout.splitlines()


def test_what_cannot_be_read_is_a_problem(archive: Path) -> None:
    interviews = archive / "interviews"
    (interviews / "folder.md").mkdir()
    (interviews / "link.md").symlink_to("nowhere.md")
    (interviews / "vocabularies" / "people.yml").unlink()
    (interviews / "vocabularies" / "people.yml").mkdir()
    os.mkfifo(interviews / "pipe.md")

    assert said(archive) == [
        "interviews/folder.md:1:1: Rename or move this folder: a name that ends in '.md' is a file's. (front-matter)",
        "interviews/link.md:1:1: Mend or delete this link: it leads to no file. (front-matter)",
        "interviews/pipe.md:1:1: Rename or move this: it is not a file. (front-matter)",
        "interviews/vocabularies/people.yml:1:1: "
        "Rename or move this folder: a name that ends in '.yml' is a file's. (vocabularies)",
    ]


def test_files_that_nobody_reads_are_warned_of(archive: Path) -> None:
    names = ("2019/zoe.md", "ada.md.txt", "zoe.MD", "vocabularies/topics.yaml", "originals/zoe.md", "notes.txt")
    for name in names:
        path = archive / "interviews" / name
        path.parent.mkdir(exist_ok=True)
        path.write_text("Zoe\n", encoding="utf-8")

    assert said(archive) == [
        f"interviews/2019/zoe.md:1:1: warning: Rename or move this file: {INTERVIEW}",
        f"interviews/ada.md.txt:1:1: warning: Rename or move this file: {INTERVIEW}",
        "interviews/vocabularies/topics.yaml:1:1: warning: "
        "Rename or move this file: a vocabulary's name ends in '.yml', not '.yaml'. (file-names)",
        f"interviews/zoe.MD:1:1: warning: Rename or move this file: {INTERVIEW}",
    ]
    assert voices("build", "--archive", archive).returncode == 0


def test_dot_files_are_left_alone(archive: Path) -> None:
    interviews = archive / "interviews"
    (interviews / ".#hugh-pennyfather.md").symlink_to("zoe@desk.1234:5678")  # how Emacs locks a file
    (interviews / "._hugh-pennyfather.md").write_bytes(b"\0\5\26\7")
    (interviews / ".gitkeep").touch()
    (interviews / "vocabularies" / "._topics.yml").write_bytes(b"\0\5\26\7")

    assert said(archive) == []
