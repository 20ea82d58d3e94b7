"""In a live preview the search follows the edits, in the background."""

import datetime
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from queue import SimpleQueue

import pytest
from voices.edition import Edition
from voices.search_index import FOLDER, following

PATIENCE = 60


@pytest.fixture
def site(tmp_path: Path) -> Path:
    (tmp_path / "work/site").mkdir(parents=True)
    return tmp_path / "work/site"


@contextmanager
def followed(
    site: Path, said: "SimpleQueue[str]", *, idle: threading.Event | None = None
) -> Iterator[Callable[[Edition], None]]:
    if idle is None:
        idle = threading.Event()
        idle.set()
    with following(lambda: site, site.parent, site.parent.parent / "cache", said.put, idle) as follow:
        yield follow


def retitled(edition: Edition, title: str) -> Edition:
    first, *others = edition.publication.interviews
    renamed = replace(first, title=title)
    return replace(edition, publication=replace(edition.publication, interviews=(renamed, *others)))


def wait_for(condition: Callable[[], bool]) -> None:
    ticking = threading.Event()
    deadline = datetime.datetime.now(tz=datetime.UTC) + datetime.timedelta(seconds=PATIENCE)
    while not condition():
        assert datetime.datetime.now(tz=datetime.UTC) < deadline, "it never happened"
        ticking.wait(0.05)


def holds(site: Path, word: str) -> bool:
    words = site / FOLDER / "words.txt"
    return words.is_file() and word in words.read_text(encoding="utf-8").split("\n")


def test_an_edit_is_found_soon(edition: Edition, site: Path) -> None:
    said: SimpleQueue[str] = SimpleQueue()
    with followed(site, said) as follow:
        follow(edition)
        wait_for(lambda: holds(site, "kettle"))
        assert not holds(site, "gramophone")
        for title in ("A trombone", "A gramophone"):  # quick edits are one
            follow(retitled(edition, title))
        wait_for(lambda: holds(site, "gramophone"))
    assert said.empty()


def test_a_preview_that_ends_leaves_no_half_index(edition: Edition, site: Path) -> None:
    said: SimpleQueue[str] = SimpleQueue()
    with followed(site, said) as follow:
        follow(edition)
        wait_for(lambda: (site.parent / FOLDER).exists() or (site / FOLDER).exists())
    assert said.empty()
    assert not (site.parent / FOLDER).exists()


def test_search_waits_while_others_work_and_ends_all_the_same(edition: Edition, site: Path) -> None:
    said: SimpleQueue[str] = SimpleQueue()
    asked = threading.Event()

    class Busy(threading.Event):
        def wait(self, timeout: float | None = None) -> bool:
            asked.set()
            return super().wait(timeout)

    with followed(site, said, idle=Busy()) as follow:
        follow(edition)
        assert asked.wait(PATIENCE)
        assert not (site.parent / FOLDER).exists()
    assert said.empty()
    assert not (site / FOLDER).exists()
