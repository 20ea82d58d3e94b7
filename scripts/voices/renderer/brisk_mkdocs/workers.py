"""Pages shared between processes: the largest first, so that no core waits long for the last."""

import gc
import multiprocessing
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

from mkdocs.structure.files import File

from voices.renderer.brisk_mkdocs import page
from voices.renderer.brisk_mkdocs.page import Outcome
from voices.renderer.brisk_mkdocs.stage import Stage

FEW = 8
"""So many pages are rendered before another process would have begun."""

SELDOM = (100_000, 50, 50)
"""How many new objects a process looks through for what nobody needs any more: a page is soon dropped as a whole."""


def render_all(stage: Stage, files: Sequence[File], *, jobs: int, since: int) -> Iterator[tuple[str, Outcome]]:
    """Render the pages of these files, in any order, and give what came of each by its path below `docs/`."""
    by_size = sorted(files, key=lambda file: Path(str(file.abs_src_path)).stat().st_size)
    # The first are rendered here, so that all processes find the templates ready.
    here, there = (by_size[:FEW], by_size[: FEW - 1 : -1]) if _can_share(jobs) else (by_size, [])
    for file in here:
        yield file.src_uri, page.render(stage, file, since=since)
    if there:
        yield from _shared(stage, [file.src_uri for file in there], jobs, since)


def _can_share(jobs: int) -> bool:
    """Windows cannot split a process with all it has: there one renders alone."""
    return jobs > 1 and "fork" in multiprocessing.get_all_start_methods()


def _shared(stage: Stage, names: Sequence[str], jobs: int, since: int) -> Iterator[tuple[str, Outcome]]:
    gc.collect()
    gc.freeze()  # what the processes have in common is not touched, and so not copied
    fork = multiprocessing.get_context("fork")
    with ProcessPoolExecutor(jobs, mp_context=fork, initializer=_begin, initargs=(stage, since)) as pool:
        yield from zip(names, pool.map(_render, names, chunksize=4), strict=True)


_shared_stage: tuple[Stage, int]


def _begin(stage: Stage, since: int) -> None:
    global _shared_stage
    gc.set_threshold(*SELDOM)
    _shared_stage = stage, since


def _render(name: str) -> Outcome:
    stage, since = _shared_stage
    return page.render(stage, stage.files.src_uris[name], since=since)
