"""Editing a published interview with `voices check --fix` and `--since`, in a real git repository."""

import os
import subprocess
from pathlib import Path

import pytest
from conftest import voices

NAME = "interviews/nell-marlowe-2011.md"


@pytest.fixture
def published(archive: Path) -> Path:
    """An archive whose interviews are all committed, under the tag `printed`."""
    (archive / ".gitignore").write_text("/site/\n", encoding="utf-8")
    git(archive, "init", "--quiet")
    git(archive, "add", ".")
    git(archive, "commit", "--quiet", "--message", "Publish")
    git(archive, "tag", "printed")
    return archive


def git(folder: Path, *arguments: str) -> None:
    somebody = {f"GIT_{who}_{what}": "ada@example.org" for who in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")}
    subprocess.run(["git", *arguments], cwd=folder, check=True, env={**os.environ, **somebody})  # noqa: S607


def paragraphs(path: Path) -> list[str]:
    return path.read_text(encoding="utf-8").split("\n\n")


def identity(paragraph: str) -> str:
    return paragraph.rstrip().removesuffix(" }").rpartition("#")[2]


def test_a_new_paragraph_gets_an_id_and_the_others_keep_theirs(published: Path) -> None:
    path = published / NAME
    blocks = paragraphs(path)
    path.write_text("\n\n".join([*blocks[:2], "The kettle was new that year.", *blocks[2:]]), encoding="utf-8")

    done = voices("check", "--fix", "--archive", published)

    after = paragraphs(path)
    assert f"{NAME}:" in done.stdout
    assert "Gave this passage an id of its own." in done.stdout
    assert after[2].startswith("The kettle was new that year.\n{: #")
    assert [*after[:2], *after[3:]] == blocks
    assert "id of its own" not in voices("check", "--fix", "--archive", published).stdout


def test_a_passage_that_was_published_and_is_gone_is_reported_and_its_place_is_noted(published: Path) -> None:
    path = published / NAME
    blocks = paragraphs(path)
    gone, following = identity(blocks[3]), identity(blocks[4])
    path.write_text("\n\n".join([*blocks[:3], *blocks[4:]]), encoding="utf-8")
    git(published, "commit", "--quiet", "--all", "--message", "Take a paragraph out")

    told = voices("check", "--since", "printed", "--archive", published)
    assert told.returncode == 1
    assert (
        f"The passage '{gone}' was published and is gone: put its id back, or let "
        "'voices check --fix --since printed' note where it stood. (promises)"
    ) in told.stdout

    mended = voices("check", "--fix", "--since", "printed", "--archive", published)
    assert mended.returncode == 0, mended.stdout
    assert f"Listed the passage '{gone}', which is gone, under retired_passages." in mended.stdout
    assert f"retired_passages:\n  - id: {gone}\n    at: {following}\n" in path.read_text(encoding="utf-8")


def test_an_interview_that_was_published_and_is_gone_is_reported(published: Path) -> None:
    (published / NAME).unlink()

    done = voices("check", "--since", "HEAD", "--archive", published)

    assert done.returncode == 1
    assert f"{NAME}:1:1: This interview was published and is gone: put the file back." in done.stdout


def test_an_interview_with_a_new_name_lists_the_old_one(published: Path) -> None:
    text = (published / NAME).read_text(encoding="utf-8")
    (published / NAME).unlink()
    renamed = text.replace("\nadded:", "\nformer_addresses: [nell-marlowe-2011]\nadded:")
    (published / "interviews/nell-marlowe-in-2011.md").write_text(renamed, encoding="utf-8")

    done = voices("check", "--since", "HEAD", "--archive", published)

    assert "was published and is gone" not in done.stdout


def test_an_interview_that_was_published_and_is_a_draft_again_is_reported(published: Path) -> None:
    path = published / NAME
    path.write_text(path.read_text(encoding="utf-8").replace("\nadded:", "\ndraft: true\nadded:"), encoding="utf-8")

    done = voices("check", "--since", "HEAD", "--archive", published)

    assert done.returncode == 1
    assert "This interview was published and is a draft again, so its page is gone" in done.stdout


def test_an_address_that_led_somewhere_and_is_gone_is_reported(published: Path) -> None:
    path = published / NAME
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("\nadded:", "\nformer_addresses: [nell, marlowe]\nadded:"), encoding="utf-8")
    git(published, "commit", "--quiet", "--all", "--message", "Shorten an address, twice")
    path.write_text(text.replace("\nadded:", "\nformer_addresses: [nell]\nadded:"), encoding="utf-8")

    done = voices("check", "--since", "HEAD", "--archive", published)

    assert done.returncode == 1
    assert f"{NAME}:1:1: The address 'marlowe' led here and is gone" in done.stdout
    assert "'nell'" not in done.stdout


@pytest.mark.parametrize(
    ("revision", "sentence"),
    [
        (
            "last-tuesday",
            "git knows no revision 'last-tuesday': give a commit, a branch or a tag, such as origin/main.",
        ),
        ("--all", "git knows no revision '--all': give a commit, a branch or a tag, such as origin/main."),
    ],
)
def test_a_revision_that_git_does_not_know(published: Path, revision: str, sentence: str) -> None:
    done = voices("check", f"--since={revision}", "--archive", published)

    assert done.returncode == 2
    assert sentence in " ".join(done.stderr.split())


def test_an_archive_without_a_history(archive: Path) -> None:
    done = voices("check", "--since", "HEAD", "--archive", archive)

    assert done.returncode == 2
    assert "This archive is in no git repository" in " ".join(done.stderr.split())
    assert voices("check", "--fix", "--archive", archive).returncode == 0
