"""Pages shared between processes: the largest first, so that no core waits long for the last."""

from collections.abc import Iterator, Sequence
from functools import partial
from itertools import chain
from pathlib import Path

from mkdocs.structure.files import File

from voices import cores
from voices.renderer.brisk_mkdocs import page
from voices.renderer.brisk_mkdocs.page import Outcome
from voices.renderer.brisk_mkdocs.stage import Stage

FEW = 8
"""So many pages are rendered before another process would have begun."""


def render_all(stage: Stage, files: Sequence[File], *, jobs: int, since: int) -> Iterator[tuple[str, Outcome]]:
    """Render the pages of these files, in any order, and give what came of each by its path below `docs/`."""
    by_size = sorted(files, key=lambda file: Path(str(file.abs_src_path)).stat().st_size)
    # The smallest are rendered here, so that all processes find the templates ready.
    here, there = by_size[:FEW], by_size[: FEW - 1 : -1]
    render = partial(page.render, stage, since=since)
    outcomes = chain(map(render, here), cores.each(render, there, jobs=jobs, few=1))
    yield from ((file.src_uri, outcome) for file, outcome in zip(chain(here, there), outcomes, strict=True))
