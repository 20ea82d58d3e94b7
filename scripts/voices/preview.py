"""A live preview: whoever edits a page sees it follow within two seconds.

This is the only module that knows watchdog.
"""

import queue
import tempfile
from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from watchdog.events import FileSystemEvent, FileSystemEventHandler
from watchdog.observers import Observer

from voices.archive import Archive

SETTLING = 0.1
"""Seconds of silence after which an edit counts as finished: programs save in several steps."""

_READING = {"opened", "closed_no_write"}


@dataclass(frozen=True, kw_only=True, slots=True)
class News:
    """What happened since one last asked."""

    edited: bool = False
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

    def edit(self) -> None:
        self._news.put(News(edited=True))

    def hear(self, line: str) -> None:
        """Take a line of the renderer, or "" when it has stopped."""
        self._news.put(News(said=(line,), stopped=not line))

    def end(self) -> None:
        self._news.put(News(ended=True))

    def wait(self) -> News:
        """Wait until something happens and then nothing more for a moment."""
        happened = [self._news.get()]
        while not happened[-1].ended:
            try:
                happened.append(self._news.get(timeout=SETTLING))
            except queue.Empty:
                break
        return News(
            edited=any(news.edited for news in happened),
            said=tuple(line for news in happened for line in news.said),
            stopped=any(news.stopped for news in happened),
            ended=any(news.ended for news in happened),
        )


@contextmanager
def folder(archive: Archive) -> Iterator[Path]:
    """A folder for the pages of one preview, removed on the way out: drafts never come near `docs/`."""
    root = archive.root.resolve()
    with tempfile.TemporaryDirectory(prefix=".preview-", dir=root, ignore_cleanup_errors=True) as name:
        yield archive.root / Path(name).name


@contextmanager
def watching(folders: Collection[Path], *, apart_from: Collection[Path], tell: Callable[[], None]) -> Iterator[None]:
    """Call `tell`, from another thread, for each edit below the folders; what editors keep in dot files is none."""
    apart = tuple(path.resolve() for path in apart_from)

    def is_edit(name: str | bytes) -> bool:
        path = Path(str(name))
        return not path.name.startswith(".") and not any(path.is_relative_to(other) for other in apart)

    class Listener(FileSystemEventHandler):
        def on_any_event(self, event: FileSystemEvent) -> None:
            paths = [name for name in (event.src_path, event.dest_path) if name]
            if event.event_type not in _READING and not event.is_directory and any(map(is_edit, paths)):
                tell()

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
