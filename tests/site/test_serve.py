"""`voices serve`: the page in the browser follows the edit."""

import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.error import URLError
from urllib.request import urlopen

import pytest
from conftest import voices

PATIENCE = 30
"""Seconds after which a test gives up; how long it takes is measured elsewhere."""


@contextmanager
def served(archive: Path) -> Iterator[str]:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    command = [sys.executable, "-m", "voices", "serve", "--port", str(port), "--archive", str(archive)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True) as process:
        try:
            home = f"http://127.0.0.1:{port}/practice-voices/"
            wait_until(lambda: is_answering(home))
            yield home
        finally:
            process.send_signal(signal.SIGINT)
            process.communicate(timeout=PATIENCE)
    assert process.returncode == 0


def is_answering(address: str) -> bool:
    try:
        with urlopen(address):  # noqa: S310 – our own server
            return True
    except (URLError, ConnectionError):
        return False


def wait_until(condition: Any) -> None:
    deadline = time.monotonic() + PATIENCE
    while not condition():
        assert time.monotonic() < deadline, "gave up waiting"
        time.sleep(0.05)


@pytest.mark.browser
def test_the_page_follows_an_edit(archive: Path, browser: Any) -> None:
    path = archive / "interviews" / "john-jackson.md"
    with served(archive) as home:
        page = browser.new_page()
        page.goto(f"{home}interviews/john-jackson/")
        text = path.read_text(encoding="utf-8")
        path.write_text(f"{text}\nA kettle was heard to boil.\n", encoding="utf-8")

        page.wait_for_selector("text=A kettle was heard to boil.", timeout=PATIENCE * 1000)

        path.write_text(text.replace("undated", "soon"), encoding="utf-8")  # a mistake leaves the page as it is
        path.write_text(text.replace("In conversation with", "A talk with"), encoding="utf-8")
        page.wait_for_selector("h1:has-text('A talk with')", timeout=PATIENCE * 1000)
        page.close()
    assert not list(archive.glob(".mkdocs-*"))


def test_drafts_are_shown_as_drafts(archive: Path) -> None:
    assert voices("new", "Ada Lowe", "--year", "2021", "--archive", archive).returncode == 0
    with served(archive) as home, urlopen(f"{home}interviews/ada-lowe-2021/") as answer:  # noqa: S310
        assert "No editor has read this yet." in answer.read().decode()


def test_one_wrong_interview_does_not_hide_the_others(archive: Path) -> None:
    path = archive / "interviews" / "john-jackson.md"
    path.write_text(path.read_text(encoding="utf-8").replace("undated", "soon"), encoding="utf-8")
    with served(archive) as home:
        assert is_answering(f"{home}interviews/debbie-jones-2019/")
        assert not is_answering(f"{home}interviews/john-jackson/")


def test_a_port_in_use_is_a_sentence(archive: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        done = voices("serve", "--port", port, "--archive", archive)

    assert f"port {port} is in use: choose another, such as {port + 1}." in done.stderr
    assert done.returncode == 2
