"""Reads many texts on all cores; what comes out, and its order, are the same as on one."""

import multiprocessing
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from typing import TypeVar

from voices import cores
from voices.vocabularies import Vocabularies

FEW = 20
"""Texts that are read sooner than a second process has started."""

Result = TypeVar("Result")
Work = Callable[[Vocabularies, str], Result]

_known: Vocabularies | None = None


def each(work: Work[Result], sources: Sequence[str], known: Vocabularies) -> Iterator[Result]:
    """The work done on each source, in order; `work` must be a function that can be sent to another process."""
    jobs = cores.count(None)
    if len(sources) <= FEW or jobs == 1:
        yield from (work(known, source) for source in sources)
        return
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(jobs, context, initializer=_begin, initargs=(known,)) as pool:
        yield from pool.map(_do, [work] * len(sources), sources, chunksize=4)


def _begin(known: Vocabularies) -> None:
    """Keep the vocabularies in a worker: sending them with each text would cost more than reading it."""
    global _known
    _known = known
    cores.leave_the_end_to_the_parent()


def _do(work: Work[Result], source: str) -> Result:
    if _known is None:
        raise RuntimeError("a worker was started without vocabularies")
    return work(_known, source)
