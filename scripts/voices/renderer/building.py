"""A new site in the place of the old one, once all of it is right."""

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import date
from functools import partial
from pathlib import Path
from typing import Protocol

from voices import locks
from voices.archive import Archive
from voices.renderer.complaints import RenderingFailed, why
from voices.renderer.engines import is_ours, to_build
from voices.renderer.exchange import WHOLE, exchange
from voices.renderer.waiting import Run, ready
from voices.renderer.workplace import configuration, workplace

MEMORY = Path(".cache/voices/rendering.json")
"""What is remembered of the site, below the archive's folder."""

LOCK = MEMORY.with_name("site-in-use")
"""A file that is held from the first look at the site until the new one is in its place: builds take turns."""


class Render(Protocol):
    def __call__(self, newest: date, *, complete: Callable[[Path], None]) -> None:
        """Make `site/` anew, strictly: it changes only when every page and link is right.

        `newest` is the day the newest interview was added; it stands where renderers would put today's date. `complete`
        is called with a folder for what no renderer makes: its files come to their places in the site with the others.

        Raises RenderingFailed, what `complete` raises, and OSError when anything cannot be put in its place; then the
        site is as it was.
        """


@contextmanager
def rendering(archive: Archive, engine: str, *, jobs: int | None = None, clean: bool = False) -> Iterator[Render]:
    """A renderer that gets ready in a process of its own while the pages are made, and ends on the way out.

    MkDocs renders in `jobs` processes, by default one for each core, and only what changed since the last time. With
    `clean` nothing of the old site is used, and Zensical forgets its cache, which two builds at once cannot both do.
    """
    archive.docs.mkdir(exist_ok=True)  # MkDocs wants to see it from the first
    with workplace(archive) as work, configuration(archive, work, docs=archive.docs) as config:
        memory = archive.root / MEMORY
        command = to_build(engine, config, earlier=archive.site, memory=memory, jobs=jobs, clean=clean)
        with ready(command, archive.root, waits=is_ours(engine)) as run:
            yield partial(_render, archive, work, run)


def _render(archive: Archive, work: Path, run: Run, newest: date, *, complete: Callable[[Path], None]) -> None:
    made, lock = work / "site", archive.root / LOCK
    lock.parent.mkdir(parents=True, exist_ok=True)
    with locks.held(lock):
        succeeded, said = run(newest)
        gone = _gone(work)
        if not succeeded or not ((archive.site if WHOLE not in gone else made) / "index.html").is_file():
            raise RenderingFailed(why(said.splitlines()))
        complete(made)
        (work / "old").mkdir()
        exchange(made, archive.site, gone=gone, aside=work / "old")
        _remember(work / MEMORY.name, archive.root / MEMORY)


def _gone(work: Path) -> list[str]:
    """What of the old site has to go: all, unless the renderer has gone on from it."""
    listed = work / "gone.json"
    found: list[str] = json.loads(listed.read_bytes()) if listed.is_file() else [WHOLE]
    return found


def _remember(new: Path, memory: Path) -> None:
    """Keep what was remembered of this rendering: only now, since it speaks of the site that has taken its place.

    A memory that cannot be kept costs the next build its time and nothing else.
    """
    with suppress(OSError):
        new.replace(memory)
