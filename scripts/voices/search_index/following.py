"""Keeps the index of a live preview up to date, in the background: an edit never waits for it."""

import queue
import shutil
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from voices.edition import Edition
from voices.search_index.bundle import FOLDER, IndexingFailed, write

QUIET = 1.0
"""Seconds without an edit after which the index is made anew."""

_END = None


@contextmanager
def following(
    site: Callable[[], Path | None], work: Path, tell: Callable[[str], None]
) -> Iterator[Callable[[Edition], None]]:
    """Gives a function that takes what is now shown, of which an index will soon stand in the served site.

    `site` says where that is, or None while it does not stand; `work` is a folder on the same file system, where the
    index is made before it is put there. `tell` is called, from another thread, with what went wrong.
    """
    editions: queue.SimpleQueue[Edition | None] = queue.SimpleQueue()
    thread = threading.Thread(target=_follow, args=(editions, site, work, tell), daemon=True)
    thread.start()
    try:
        yield editions.put
    finally:
        editions.put(_END)
        thread.join()


def _follow(
    editions: "queue.SimpleQueue[Edition | None]",
    site: Callable[[], Path | None],
    work: Path,
    tell: Callable[[str], None],
) -> None:
    waiting: Edition | None = None
    while True:
        try:
            edition = editions.get(timeout=QUIET if waiting else None)
        except queue.Empty:
            if (waiting is not None) and (there := site()):
                _put(waiting, there, work, tell)
                waiting = None
            continue
        if edition is _END:
            return
        waiting = edition


def _put(edition: Edition, site: Path, work: Path, tell: Callable[[str], None]) -> None:
    """Make the index beside the site, and only then put it in the place of the old one."""
    try:
        write(edition, work)
        shutil.rmtree(site / FOLDER, ignore_errors=True)
        (work / FOLDER).rename(site / FOLDER)
    except (IndexingFailed, OSError) as error:
        with suppress(OSError):
            shutil.rmtree(work / FOLDER, ignore_errors=True)
        tell(f"Search does not follow: {error}")
