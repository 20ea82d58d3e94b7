"""A live preview: whoever edits a page sees it follow within two seconds.

This is the only module that knows watchdog.
"""

import queue
import threading
from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from watchdog.events import FileSystemEvent, FileSystemEventHandler
from watchdog.observers import Observer

from voices.archive import Archive
from voices.own_folders import own_folder
from voices.pausing import Overtaken

SETTLING = 0.1
"""Seconds of silence after which an edit counts as finished: programs save in several steps."""

_READING = {"opened", "closed_no_write"}


@dataclass(frozen=True, kw_only=True, slots=True)
class News:
    """What happened since one last asked."""

    edited: frozenset[Path] = frozenset()
    said: tuple[str, ...] = ()
    """Lines of the renderer."""
    stopped: bool = False
    """The renderer is no more."""
    ended: bool = False
    """Somebody wants the preview to end."""


class Inbox:
    """Where edits, the renderer and signals report, in whatever thread they are noticed."""

    def __init__(self) -> None:
        self._news: queue.SimpleQueue[News] = queue.SimpleQueue()  # unlike a Queue, it may be used in a signal handler
        self.idle = threading.Event()
        """Set while somebody waits for news, and so has nothing to do."""
        self._edits = 0
        self._told_of = 0
        self._ending = False

    def edit(self, path: Path) -> None:
        self._edits += 1  # before it can be told of
        self._news.put(News(edited=frozenset([path])))

    def hear(self, line: str) -> None:
        """Take a line of the renderer, or "" when it has stopped."""
        self._news.put(News(said=(line,), stopped=not line))

    def end(self) -> None:
        self._ending = True
        self._news.put(News(ended=True))

    def pause(self) -> None:
        """Break off work when there is an edit that nobody was told of, or an end. Raises Overtaken."""
        if self._ending or self._edits > self._told_of:
            raise Overtaken

    def wait(self) -> News:
        """Wait until something happens and then nothing more for a moment."""
        self.idle.set()
        happened = [self._news.get()]
        self.idle.clear()
        while not happened[-1].ended:
            try:
                happened.append(self._news.get(timeout=SETTLING))
            except queue.Empty:
                break
        self._told_of += sum(len(news.edited) for news in happened)
        return News(
            edited=frozenset[Path]().union(*(news.edited for news in happened)),
            said=tuple(line for news in happened for line in news.said),
            stopped=any(news.stopped for news in happened),
            ended=any(news.ended for news in happened),
        )


@contextmanager
def folder(archive: Archive) -> Iterator[Path]:
    """A folder for the pages of one preview, removed on the way out: drafts never come near `docs/`."""
    with own_folder(archive.root, ".preview-") as own:
        yield own


@contextmanager
def watching(
    folders: Collection[Path], *, apart_from: Collection[Path], tell: Callable[[Path], None]
) -> Iterator[None]:
    """Call `tell`, from another thread, for each edit below the folders, with the resolved path of the file.

    What editors keep in dot files is none.
    """
    apart = tuple(path.resolve() for path in apart_from)

    def is_edit(path: Path) -> bool:
        return not path.name.startswith(".") and not any(path.is_relative_to(other) for other in apart)

    class Listener(FileSystemEventHandler):
        def on_any_event(self, event: FileSystemEvent) -> None:
            if event.event_type in _READING or event.is_directory:
                return
            for path in (Path(str(name)) for name in (event.src_path, event.dest_path) if name):
                if is_edit(path):
                    tell(path)

    observer = Observer()
    for path in folders:
        if path.is_dir():
            observer.schedule(Listener(), str(path.resolve()), recursive=True)
    observer.start()
    try:
        yield
    finally:
        observer.stop()
        observer.join()
