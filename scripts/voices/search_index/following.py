"""Keeps the index of a live preview up to date, in the background: an edit never waits for it."""

import os
import queue
import shutil
import subprocess
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

from voices.edition import Edition
from voices.pausing import Overtaken
from voices.search_index.bundle import FOLDER, IndexingFailed, write

QUIET = 1.0
"""Seconds without an edit after which the index is made anew."""

OFTEN = 0.1
"""Seconds between one look whether all has ended and the next, while others work."""

_END = None


@contextmanager
def following(
    site: Callable[[], Path | None], work: Path, cache: Path, tell: Callable[[str], None], idle: threading.Event
) -> Iterator[Callable[[Edition], None]]:
    """Gives a function that takes what is now shown, of which an index will soon stand in the served site.

    `site` says where that is, or None while it does not stand; `work` is a folder on the same file system, where the
    index is made before it is put there; in `cache` it is kept. `tell` is called, from another thread, with what went
    wrong. Work goes on only while others are `idle`: two that calculate at once in one program hold each other up.
    """
    follower = _Follower(site=site, work=work, cache=cache, tell=tell, idle=idle)
    thread = threading.Thread(target=follower.follow, daemon=True)
    thread.start()
    try:
        yield follower.editions.put
    finally:
        follower.end()
        thread.join()


@dataclass(frozen=True, kw_only=True, slots=True)
class _Follower:
    site: Callable[[], Path | None]
    work: Path
    cache: Path
    tell: Callable[[str], None]
    idle: threading.Event
    editions: "queue.SimpleQueue[Edition | None]" = field(default_factory=queue.SimpleQueue)
    ended: threading.Event = field(default_factory=threading.Event)
    indexers: "list[subprocess.Popen[str]]" = field(default_factory=list)

    def follow(self) -> None:
        waiting: Edition | None = None
        while True:
            try:
                edition = self.editions.get(timeout=QUIET if waiting else None)
            except queue.Empty:
                if (waiting is not None) and (there := self.site()):
                    self._put(waiting, there)
                    waiting = None
                continue
            if edition is _END:
                return
            waiting = edition

    def end(self) -> None:
        """Stop at once, though an index of thousands of interviews may be in the making."""
        self.ended.set()
        self.editions.put(_END)
        for indexer in self.indexers:
            indexer.terminate()

    def _put(self, edition: Edition, site: Path) -> None:
        """Make the index beside the site, and only then put it in the place of the old one."""
        try:
            write(edition, self.work, cache=self.cache, started=self._started, pause=self._pause)
            shutil.rmtree(site / FOLDER, ignore_errors=True)
            (self.work / FOLDER).rename(site / FOLDER)
        except (IndexingFailed, OSError, Overtaken) as error:
            with suppress(OSError):
                shutil.rmtree(self.work / FOLDER, ignore_errors=True)
            if not self.ended.is_set():
                self.tell(f"Search does not follow: {error}")

    def _pause(self) -> None:
        while not self.idle.wait(OFTEN):
            if self.ended.is_set():
                raise Overtaken

    def _started(self, indexer: "subprocess.Popen[str]") -> None:
        """Let whoever edits go first, and remember what has to be stopped in the end."""
        if hasattr(os, "setpriority"):
            with suppress(OSError):
                os.setpriority(os.PRIO_PROCESS, indexer.pid, 19)
        self.indexers[:] = [indexer]
        if self.ended.is_set():
            indexer.terminate()
