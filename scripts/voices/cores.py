"""Work shared between the cores: each process begins as a copy of this one, and sends back only what it has made."""

import gc
import multiprocessing
import os
import threading
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from typing import Any, TypeVar

Thing = TypeVar("Thing")
Result = TypeVar("Result")

FEW = 64
"""So many things are done before another process would have begun."""

_AT_ONCE = 1_000
"""Things that are shared out together: what was made and not yet asked for takes up memory."""

_HANDFUL = 8
"""Things that a process is sent at a time."""

SELDOM = (100_000, 50, 50)
"""How many new objects Python looks through for what nobody needs any more: records hold no circles, and are many."""


def count(jobs: int | None) -> int:
    """The number of processes that was asked for, by default one for each core."""
    return jobs or os.cpu_count() or 1


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
    gc.freeze()  # what the processes have in common is not touched, and so not copied
    try:
        with ProcessPoolExecutor(jobs, multiprocessing.get_context("fork"), initializer=_begin) as pool:
            for start in range(0, len(things), _AT_ONCE):
                yield from pool.map(_one, range(start, min(start + _AT_ONCE, len(things))), chunksize=_HANDFUL)
    finally:
        gc.unfreeze()


_work: Callable[[Any], Any]
_things: Sequence[Any]


def _begin() -> None:
    gc.set_threshold(*SELDOM)
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    """When the process that shares its work is killed, nobody needs what is made here."""
    if parent := multiprocessing.parent_process():
        parent.join()
    os._exit(1)


def _one(number: int) -> Any:
    return _work(_things[number])
