"""`voices build`: cold, once more, and after one interview was edited."""

import shutil
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from statistics import median, median_high

from bench import archives, run
from bench.run import Run, Spent

COLD = "voices build, cold"
STEP = "  · "
"""Before the name of a step of the build above it."""

WORD = "voices build, one word changed"

# What is done before each build, the how manieth of its kind, and what that build is called.
EDITS: dict[str, Callable[[Path, int], None]] = {
    "voices build, nothing changed": lambda root, time: None,
    WORD: lambda root, time: archives.change_a_word(root, f"kettle{time}"),
    "voices build, one year changed": lambda root, time: archives.change_the_year(root),
}
BUILDS = (COLD, *EDITS)

TIMES = 3
"""How often each build is measured; of each figure the middle counts, since one in three may have been disturbed."""


def measure(root: Path, scratch: Path) -> Iterator[tuple[str, Spent]]:
    """Build the archive, which has never been built, then edit and build again; its site stays there."""
    yield from _told(COLD, [*_elsewhere(root, scratch, TIMES - 1), _build(root)])
    for name, edit in EDITS.items():
        yield from _told(name, _edited(root, edit))


def _elsewhere(root: Path, scratch: Path, times: int) -> Iterator[Run]:
    """Builds of copies, each of which has never been built either."""
    for _ in range(times):
        shutil.copytree(root, scratch)
        yield _build(scratch)
        shutil.rmtree(scratch)


def _edited(root: Path, edit: Callable[[Path, int], None]) -> Iterator[Run]:
    for time in range(TIMES):
        edit(root, time)
        yield _build(root)


def _build(root: Path) -> Run:
    return run.voices("build", "--timings", "--archive", root)


def _told(name: str, runs: Iterable[Run]) -> Iterator[tuple[str, Spent]]:
    """What a build took, and each of its steps."""
    done = list(runs)
    yield name, middle(one.spent for one in done)
    for step in done[0].steps:
        yield f"{name}{STEP}{step}", middle(one.steps[step] for one in done if step in one.steps)


def middle(spent: Iterable[Spent]) -> Spent:
    """Of each figure by itself the one in the middle; memory may not have been seen."""
    every = list(spent)
    return Spent(
        clock=median(one.clock for one in every),
        work=median(one.work for one in every),
        memory=_middle_seen(one.memory for one in every),
        indexer=_middle_seen(one.indexer for one in every),
    )


def _middle_seen(figures: Iterable[float | None]) -> float | None:
    seen = [figure for figure in figures if figure]
    return median_high(seen) if seen else None
