"""`voices build`: cold, once more, and after one interview was edited."""

from collections.abc import Callable, Iterator
from pathlib import Path

from bench import archives, run
from bench.run import Spent

COLD = "voices build, cold"
STEP = "  · "
"""Before the name of a step of the build above it."""

# What is done before each build, and what that build is called.
EDITS: dict[str, Callable[[Path], None]] = {
    "voices build, nothing changed": lambda root: None,
    "voices build, one word changed": archives.change_a_word,
    "voices build, one year changed": archives.change_the_year,
}
BUILDS = (COLD, *EDITS)
WORD = "voices build, one word changed"


def measure(root: Path) -> Iterator[tuple[str, Spent]]:
    """Build the archive, which has never been built, then edit and build again; its site stays there."""
    yield from _build(root, COLD)
    for name, edit in EDITS.items():
        edit(root)
        yield from _build(root, name)


def _build(root: Path, name: str) -> Iterator[tuple[str, Spent]]:
    done = run.voices("build", "--timings", "--archive", root)
    yield name, done.spent
    for step, spent in done.steps.items():
        yield f"{name}{STEP}{step}", spent
