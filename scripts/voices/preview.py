"""A live preview: whoever edits an interview sees its page follow within two seconds.

This is the only module that knows watchdog.
"""

import queue
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from watchdog.events import FileSystemEvent, FileSystemEventHandler
from watchdog.observers import Observer

SETTLING = 0.1
"""Seconds without a change after which an edit counts as finished: programs save in several steps."""

_READING = {"opened", "closed_no_write"}


def edits(folder: Path) -> Iterator[None]:
    """Yields once for each edit below the folder, until the caller stops asking."""
    with _watching(folder) as changes:
        while True:
            changes.get()
            _drain(changes)
            yield None


def _drain(changes: "queue.Queue[None]") -> None:
    """Wait until nothing more changes."""
    while True:
        try:
            changes.get(timeout=SETTLING)
        except queue.Empty:
            return


@contextmanager
def _watching(folder: Path) -> Iterator["queue.Queue[None]"]:
    changes: queue.Queue[None] = queue.Queue()

    class Listener(FileSystemEventHandler):
        def on_any_event(self, event: FileSystemEvent) -> None:
            if event.event_type not in _READING and not event.is_directory:
                changes.put(None)

    observer = Observer()
    observer.schedule(Listener(), str(folder), recursive=True)
    observer.start()
    try:
        yield changes
    finally:
        observer.stop()
        observer.join()
