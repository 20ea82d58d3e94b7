"""Work shared between the cores: other processes begin as copies of this one, and send back only what they have made.

This one works as well. A copy shares the memory of its original until either of them touches it, and Python touches all
that it looks at: so as many copies as are needed, and not one more.
"""

import gc
import multiprocessing
import os
import signal
import threading
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from typing import Any, TypeVar

from voices import freed

Thing = TypeVar("Thing")
Result = TypeVar("Result")

FEW = 64
"""So many things are done before another process would have begun."""

_AT_ONCE = 1_000
"""Things that are shared out together: what was made and not yet asked for takes up memory."""

_HANDFUL = 8
"""Things that are done together, by one process."""

_AHEAD = 2
"""Handfuls that each of the others has at a time, so that it need not wait for the next."""

SELDOM = (100_000, 50, 50)
"""How many new objects Python looks through for what nobody needs any more: records hold no circles, and are many."""


def count(jobs: int | None) -> int:
    """The number of processes that was asked for, by default one for each core that this one may use."""
    if jobs:
        return jobs
    if hasattr(os, "sched_getaffinity"):  # a container may have been given some of them
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def each(work: Callable[[Thing], Result], things: Sequence[Thing], *, jobs: int, few: int = FEW) -> Iterator[Result]:
    """What comes of each thing, in order; fewer than `few` are not shared.

    Results travel between processes; things and work need not.

    Windows cannot split a process with all it has: there one does everything.
    """
    if jobs < 2 or len(things) < few or "fork" not in multiprocessing.get_all_start_methods():
        yield from map(work, things)
        return
    global _work, _things
    _work, _things = work, things
    gc.collect()
    freed.give_back()
    gc.freeze()  # what the processes have in common is not touched, and so not copied
    pool = ProcessPoolExecutor(jobs - 1, multiprocessing.get_context("fork"), initializer=_begin)
    try:
        for start in range(0, len(things), _AT_ONCE):
            starts = range(start, min(start + _AT_ONCE, len(things)), _HANDFUL)
            yield from _Share(pool, starts).results(others=jobs - 1)
    finally:
        pool.shutdown(cancel_futures=True)  # when nobody wants the rest
        gc.unfreeze()


class _Share:
    """Handfuls, of which the others take the first that is left, and this process the last when it would have to wait.

    When another process is killed, by a system that is short of memory, this one does what the others have not done.
    """

    def __init__(self, pool: ProcessPoolExecutor, starts: Sequence[int]) -> None:
        self._pool = pool
        self._starts = starts
        self._left = deque(starts)
        self._given: dict[int, Future[list[Any]]] = {}
        self._own: dict[int, list[Any]] = {}
        self._lock = threading.Lock()  # the pool tells in a thread of its own that a handful is done

    def results(self, *, others: int) -> Iterator[Any]:
        for _ in range(others * _AHEAD):
            self._give()
        for start in self._starts:
            while not self._is_done(start) and (last := self._last()) is not None:
                self._own[last] = _handful(last)
            yield from self._own.pop(start) if start in self._own else self._made(start)

    def _give(self) -> None:
        """Give away one more. What was given is never taken back: a pool that breaks would wait for it for ever."""
        with self._lock:
            if not self._left:
                return
            try:
                given = self._pool.submit(_handful, self._left[0])
            except RuntimeError:  # it is broken, or nobody wants the rest
                return
            self._given[self._left.popleft()] = given
        given.add_done_callback(self._give_another)

    def _give_another(self, done: Future[list[Any]]) -> None:
        if not done.cancelled() and not done.exception():
            self._give()

    def _is_done(self, start: int) -> bool:
        return start in self._own or (start in self._given and self._given[start].done())

    def _last(self) -> int | None:
        with self._lock:
            return self._left.pop() if self._left else None

    def _made(self, start: int) -> list[Any]:
        with self._lock:
            given = self._given.pop(start)
        try:
            return given.result()
        except BrokenProcessPool:
            self._pool.shutdown()  # none of the others is at work on it any more
            return _handful(start)


_work: Callable[[Any], Any]
_things: Sequence[Any]


def _begin() -> None:
    gc.set_threshold(*SELDOM)
    leave_the_end_to_the_parent()


def leave_the_end_to_the_parent() -> None:
    """What another process does first: it ends when the one that shares its work says so, or is killed."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C reaches who shares the work, and they end us
    signal.signal(signal.SIGTERM, signal.SIG_DFL)  # which is how; a preview has a way of its own with it
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    """When the process that shares its work is killed, nobody needs what is made here."""
    if parent := multiprocessing.parent_process():
        parent.join()
    os._exit(1)


def _handful(start: int) -> list[Any]:
    return [_work(thing) for thing in _things[start : start + _HANDFUL]]
