"""Work shared between the cores: other processes begin as copies of this one, and send back only what they have made.

This one works as well. A copy shares the memory of its original until either of them touches it, and Python touches all
that it looks at: so as many copies as are needed, and not one more.
"""

import gc
import multiprocessing
import os
import threading
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
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
    freed.give_back()
    gc.freeze()  # what the processes have in common is not touched, and so not copied
    pool = ProcessPoolExecutor(jobs - 1, multiprocessing.get_context("fork"), initializer=_begin)
    try:
        for start in range(0, len(things), _AT_ONCE):
            yield from _shared(pool, range(start, min(start + _AT_ONCE, len(things)), _HANDFUL))
    finally:
        pool.shutdown(cancel_futures=True)  # when nobody wants the rest
        gc.unfreeze()


def _shared(pool: ProcessPoolExecutor, starts: Sequence[int]) -> Iterator[Any]:
    """The others begin with the first handful, this process with the last, whenever it would have to wait."""
    others: dict[int, Future[list[Any]]] = {start: pool.submit(_handful, start) for start in starts}
    own: dict[int, list[Any]] = {}
    for start in starts:
        while start in others and not others[start].done() and (last := _not_begun(others)) is not None:
            own[last] = _handful(last)
        yield from own.pop(start) if start in own else others.pop(start).result()


def _not_begun(others: dict[int, Future[list[Any]]]) -> int | None:
    """Take the last handful away from the others; None when they have begun with all that is left."""
    for start, one in reversed(others.items()):
        if one.cancel():
            del others[start]
            return start
    return None


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


def _handful(start: int) -> list[Any]:
    return [_work(thing) for thing in _things[start : start + _HANDFUL]]
