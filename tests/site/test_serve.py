"""`voices serve`: the page in the browser follows the edit, and nothing of it stays behind."""

import os
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.error import URLError
from urllib.request import urlopen

import pytest
from conftest import voices

PATIENCE = 30
"""Seconds after which a test gives up; how long it takes is measured elsewhere."""

ENGINES = ("mkdocs", "zensical")


@dataclass
class Preview:
    """A preview that runs: its process, its home page, and what the terminal says so far."""

    process: "subprocess.Popen[str]"
    home: str
    terminal: list[str] = field(default_factory=list)

    def page(self, path: str) -> str:
        """The page at this path, or nothing where there is none."""
        try:
            with urlopen(self.home + path) as answer:  # noqa: S310 – our own server
                return str(answer.read().decode())
        except (URLError, ConnectionError):
            return ""

    def says(self, words: str) -> bool:
        return words in "".join(self.terminal)

    def listen(self) -> None:
        for line in self.process.stdout or ():
            self.terminal.append(line)


@contextmanager
def started(archive: Path, engine: str) -> Iterator[Preview]:
    """A preview from its very start, in a group of processes of its own."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    command = [sys.executable, "-m", "voices", "serve", "--engine", engine]
    command += ["--port", str(port), "--archive", str(archive)]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, start_new_session=True
    ) as process:
        preview = Preview(process, f"http://127.0.0.1:{port}/practice-voices/")
        listener = threading.Thread(target=preview.listen)
        listener.start()
        try:
            yield preview
        finally:
            process.terminate()
            process.wait(timeout=PATIENCE)
            listener.join()


@contextmanager
def served(archive: Path, engine: str = "mkdocs") -> Iterator[Preview]:
    with started(archive, engine) as preview:
        wait_until(lambda: preview.page("") != "")
        yield preview
    assert preview.process.returncode == 0, preview.terminal
    assert nothing_is_left(archive, preview)


def nothing_is_left(archive: Path, preview: Preview) -> bool:
    """Whether the renderer has ended with the preview and all temporary files are gone."""
    with pytest.raises(ProcessLookupError):
        os.killpg(preview.process.pid, 0)
    return {path.name for path in archive.iterdir()} <= {"mkdocs.yml", "interviews", "docs", "site", ".cache"}


def wait_until(condition: Any) -> None:
    deadline = time.monotonic() + PATIENCE
    while not condition():
        assert time.monotonic() < deadline, "gave up waiting"
        time.sleep(0.02)


def change(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


@pytest.mark.browser
def test_the_page_follows_an_edit(archive: Path, browser: Any) -> None:
    with served(archive) as preview:
        page = browser.new_page()
        page.goto(f"{preview.home}interviews/hugh-pennyfather/")
        change(archive / "interviews" / "hugh-pennyfather.md", "In conversation with", "A talk with")
        page.wait_for_selector("h1:has-text('A talk with')", timeout=PATIENCE * 1000)

        page.goto(f"{preview.home}about/")
        with (archive / "docs" / "about.md").open("a", encoding="utf-8") as about:
            about.write("\nA kettle was heard to boil.\n")
        page.wait_for_selector("text=A kettle was heard to boil.", timeout=PATIENCE * 1000)
        page.close()


@pytest.mark.parametrize("engine", ENGINES)
def test_a_wrong_interview_keeps_its_last_right_page_and_the_others_follow(archive: Path, engine: str) -> None:
    wrong, right = (archive / "interviews" / f"{name}.md" for name in ("hugh-pennyfather", "nell-marlowe-2019"))
    with served(archive, engine) as preview:
        change(wrong, "year: undated", "year: soon")
        wait_until(lambda: preview.says("Write 'year' as four digits or 'undated', not 'soon'."))
        change(right, "title: ", "title: Kettles and ")

        wait_until(lambda: "Kettles and " in preview.page("interviews/nell-marlowe-2019/"))
        assert "Hugh Pennyfather" in preview.page("interviews/hugh-pennyfather/")
        assert "hugh-pennyfather" in preview.page("interviews/")

        change(wrong, "year: soon", "year: 2014")
        wait_until(lambda: "2014" in preview.page("interviews/hugh-pennyfather/"))


def test_an_interview_that_comes_and_goes_is_shown_and_forgotten(archive: Path) -> None:
    interview = archive / "interviews" / "hugh-pennyfather.md"
    text = interview.read_bytes()
    interview.unlink()
    with served(archive) as preview:
        assert not preview.page("interviews/hugh-pennyfather/")
        interview.write_bytes(text)
        wait_until(lambda: "Hugh Pennyfather" in preview.page("interviews/hugh-pennyfather/"))
        wait_until(lambda: "hugh-pennyfather" in preview.page("interviews/"))

        interview.unlink()
        wait_until(lambda: not preview.page("interviews/hugh-pennyfather/"))
        wait_until(lambda: "hugh-pennyfather" not in preview.page("interviews/"))


def test_a_vocabulary_that_is_wrong_for_a_while_changes_no_page(archive: Path) -> None:
    councils = archive / "interviews" / "vocabularies" / "councils.yml"
    with served(archive) as preview:
        before = councils.read_bytes()
        councils.write_text("oxfordshire: [\n", encoding="utf-8")
        wait_until(lambda: preview.says("(vocabularies)"))
        change(archive / "interviews" / "nell-marlowe-2019.md", "title: ", "title: Kettles and ")

        wait_until(lambda: "Kettles and " in preview.page("interviews/nell-marlowe-2019/"))
        assert "Hackney" in preview.page("councils/hackney/")
        councils.write_bytes(before)


@pytest.mark.parametrize("engine", ENGINES)
def test_drafts_are_shown_as_drafts_and_stay_out_of_the_site(archive: Path, engine: str) -> None:
    assert voices("new", "Ada Lowe", "--year", "2021", "--archive", archive).returncode == 0
    with served(archive, engine) as preview:
        assert "No editor has read this yet." in preview.page("interviews/ada-lowe-2021/")
        drafts, _, rest = preview.page("").partition('id="drafts"')[2].partition("</ul>")
        assert 'href="interviews/ada-lowe-2021/"' in drafts
        assert "Nell Marlowe" not in drafts
        assert "Nell Marlowe" in rest
        done = voices("build", "--engine", engine, "--archive", archive)

        assert done.returncode == 0, done.stdout + done.stderr
        assert "No editor has read this yet." in preview.page("interviews/ada-lowe-2021/")
    for folder in ("docs", "site"):
        published = [path for path in (archive / folder).rglob("*") if path.is_file()]
        assert not [path for path in published if "ada-lowe" in str(path) or b"Ada Lowe" in path.read_bytes()]


def test_the_draft_of_an_import_is_shown_whatever_its_rights(archive: Path, tmp_path: Path) -> None:
    text = "The kettle is on\n\nHester Quill, Team Manager at Oxfordshire County Council, keeps a lamp in the car.\n\n"
    (tmp_path / "lamp.txt").write_text(text + "What is it for?\n\nFor reading door numbers.\n", encoding="utf-8")
    assert voices("import", tmp_path / "lamp.txt", "--set", "year=2021", "--archive", archive).returncode == 0
    with served(archive) as preview:
        page = preview.page("interviews/hester-quill-2021/")

    assert "No editor has read this yet." in page
    assert "For reading door numbers." in page
    assert "the full text may not be published" in page


@pytest.mark.parametrize("name", ["folder.md", "link.md"])
def test_what_cannot_be_read_does_not_end_the_preview(archive: Path, name: str) -> None:
    with served(archive) as preview:
        path = archive / "interviews" / name
        path.mkdir() if name == "folder.md" else path.symlink_to("nowhere")
        change(archive / "interviews" / "hugh-pennyfather.md", "In conversation with", "A talk with")

        wait_until(lambda: "A talk with" in preview.page("interviews/hugh-pennyfather/"))
        wait_until(lambda: preview.says(f"{name}:1:1: "))  # the page comes first: it is what an editor looks at


def test_one_wrong_interview_does_not_hide_the_others(archive: Path) -> None:
    change(archive / "interviews" / "hugh-pennyfather.md", "undated", "soon")
    with served(archive) as preview:
        assert preview.page("interviews/nell-marlowe-2019/")
        assert not preview.page("interviews/hugh-pennyfather/")


def test_after_an_edit_only_what_is_new_is_told(archive: Path) -> None:
    old, new = (archive / "interviews" / f"{name}.md" for name in ("hugh-pennyfather", "nell-marlowe-2019"))
    change(old, "year: undated", "year: soon")
    with served(archive) as preview:
        change(new, "\nform: ", "\nform: X")
        wait_until(lambda: preview.says("1 new, nothing mended. 2 errors to look at."))
        change(old, "title: ", "editor_note: Ask Hugh.\ntitle: ")
        wait_until(lambda: preview.says("Nothing new, nothing mended. 2 errors to look at."))
        change(old, "year: soon", "year: undated")
        wait_until(lambda: preview.says("Nothing new, 1 mended. 1 error to look at."))

    assert "".join(preview.terminal).count("Write 'year' as four digits") == 1
    assert "".join(preview.terminal).count("Write 'form' as one of") == 1


def test_the_page_of_a_draft_says_in_which_line_something_is_to_do(archive: Path) -> None:
    assert voices("new", "Ada Lowe", "--set", "tags=Leadership", "--archive", archive).returncode == 0
    draft = archive / "interviews" / "ada-lowe.md"
    change(draft, "tags: [leadership]", "tags: [Kettles]")
    line = draft.read_text(encoding="utf-8").split("\n").index("tags: [Kettles]") + 1
    with served(archive) as preview:
        assert f"Line {line}: There is no topic 'Kettles'" in preview.page("interviews/ada-lowe/")


def test_a_draft_names_a_source_that_is_not_in_the_list_and_says_what_to_add(archive: Path) -> None:
    assert voices("new", "Ada Lowe", "--set", "source=The Goose Weekly", "--archive", archive).returncode == 0
    sources = archive / "interviews" / "vocabularies" / "sources.yml"
    with served(archive) as preview:
        page = preview.page("interviews/ada-lowe/")
        assert "The Goose Weekly (not yet in the list of sources: add its name and <code>rights</code> to" in page
        assert "Source unknown" not in page
        with sources.open("a", encoding="utf-8") as file:
            file.write("\nthe-goose-weekly:\n  name: The Goose Weekly\n  rights: not-evaluated\n")

        wait_until(lambda: '/sources/the-goose-weekly/">The Goose Weekly</a>' in preview.page("interviews/ada-lowe/"))


def test_complaints_of_the_renderer_are_told_once(archive: Path) -> None:
    about, complaint = archive / "docs" / "about.md", "contains a link 'gone.md'"
    with served(archive) as preview:
        with about.open("a", encoding="utf-8") as file:
            file.write("\n[Gone](gone.md)\n")
        wait_until(lambda: preview.says(complaint))
        change(about, "[Gone]", "[Away]")
        wait_until(lambda: "Away" in preview.page("about/"))

    assert "".join(preview.terminal).count(complaint) == 1


def test_a_renderer_that_stops_says_why(archive: Path) -> None:
    change(archive / "mkdocs.yml", "plugins: []", "plugins: [kettle]")
    with started(archive, "mkdocs") as preview:
        assert preview.process.wait(timeout=PATIENCE) == 1

    assert preview.says("Error: mkdocs stopped.\n")
    assert preview.says('The "kettle" plugin is not installed')
    assert nothing_is_left(archive, preview)


@pytest.mark.parametrize("sign", [signal.SIGTERM, signal.SIGINT])
@pytest.mark.parametrize("sight", [".preview-*", ".preview-*/index.md", ".site-*", ".mkdocs-*"])
def test_ended_during_its_start_it_leaves_nothing(archive: Path, sign: signal.Signals, sight: str) -> None:
    with started(archive, "mkdocs") as preview:
        wait_until(lambda: list(archive.glob(sight)))
        preview.process.send_signal(sign)
        preview.process.wait(timeout=PATIENCE)

    assert preview.process.returncode == 0, preview.terminal
    assert nothing_is_left(archive, preview)


def test_what_a_killed_preview_has_left_is_cleared_away_by_the_next(archive: Path) -> None:
    with started(archive, "mkdocs") as preview:
        wait_until(lambda: list(archive.glob(".preview-*/index.md")))
        preview.process.kill()
        preview.process.wait(timeout=PATIENCE)
    left = set(archive.glob(".preview-*"))

    with served(archive) as preview:
        assert len(left) == 1
        assert not left & set(archive.glob(".preview-*"))
    assert nothing_is_left(archive, preview)


def test_the_renderer_of_a_killed_preview_frees_its_port(archive: Path) -> None:
    with started(archive, "mkdocs") as preview:
        wait_until(lambda: preview.page("") != "")
        preview.process.kill()
        preview.process.wait(timeout=PATIENCE)
        wait_until(lambda: preview.page("") == "")


def test_a_port_in_use_is_a_sentence(archive: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        done = voices("serve", "--port", port, "--archive", archive)

    assert f"port {port} is in use: choose another, such as {port + 1}." in done.stderr
    assert done.returncode == 2
