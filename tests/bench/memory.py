"""How much memory a process has together with all that it started, looked at several times a second."""

import threading
import time
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType

EVERY = 0.2
"""Seconds."""

PROC = Path("/proc")


class Watch:
    """Watches a process and its children as long as the context lasts."""

    def __init__(self, pid: int) -> None:
        self._pid = pid
        self._seen: list[tuple[float, float, float]] = []
        """When, and the MiB of Pagefind's processes and of all others."""
        self._is_over = threading.Event()
        self._thread = threading.Thread(target=self._watch, daemon=True)

    def __enter__(self) -> "Watch":
        self._thread.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._is_over.set()
        self._thread.join()

    def most(self, since: float = 0, until: float = float("inf")) -> tuple[float | None, float | None]:
        """The most seen in some time of all but Pagefind, and of Pagefind; None where nothing was seen."""
        seen = [(ours, indexer) for at, ours, indexer in [*self._seen] if since <= at <= until]
        return max((ours for ours, _ in seen), default=None), max((indexer for _, indexer in seen), default=None)

    def _watch(self) -> None:
        while not self._is_over.is_set():
            sizes = [(_is_indexer(pid), _size(pid)) for pid in _family(self._pid)]
            ours = sum(size for is_indexer, size in sizes if not is_indexer)
            self._seen.append((time.monotonic(), ours, sum(size for is_indexer, size in sizes if is_indexer)))
            self._is_over.wait(EVERY)


def _family(pid: int) -> Iterator[int]:
    yield pid
    for task in PROC.glob(f"{pid}/task/*/children"):
        for child in _read(task).split():
            yield from _family(int(child))


def _size(pid: int) -> float:
    """MiB, each page divided by the number of processes that share it."""
    lines = _read(PROC / str(pid) / "smaps_rollup").splitlines()
    return next((int(line.split()[1]) / 1024 for line in lines if line.startswith("Pss:")), 0.0)


def _is_indexer(pid: int) -> bool:
    return _read(PROC / str(pid) / "comm").startswith("pagefind")


def _read(path: Path) -> str:
    """Empty when the process has ended."""
    try:
        return path.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""
