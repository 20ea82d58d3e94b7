"""A new site in the place of the old one, once all of it is right."""

import subprocess
from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import date
from pathlib import Path

from voices.archive import Archive
from voices.renderer.complaints import RenderingFailed, why
from voices.renderer.engines import to_build
from voices.renderer.workplace import configuration, environment, workplace

MEMORY = Path(".cache/voices/rendering.json")
"""What is remembered of the site, below the archive's folder."""


def render(
    archive: Archive,
    engine: str,
    newest: date,
    *,
    complete: Callable[[Path], None],
    jobs: int | None = None,
    clean: bool = False,
) -> None:
    """Make `site/` anew, strictly: it changes only when every page and link is right.

    `newest` is the day the newest interview was added; it stands where renderers would put today's date. `complete` is
    called with the new site before it takes the place of the old one, and adds to it what no renderer makes. Files of
    the new site may be those of the old one, linked: they may be replaced, but never written into.

    MkDocs renders in `jobs` processes, by default one for each core, and only what changed since the last time. With
    `clean` nothing of the old site is used, and Zensical forgets its cache, which two builds at once cannot both do.
    Raises RenderingFailed, what `complete` raises, and OSError when the new site cannot be put in its place.
    """
    with workplace(archive) as work, configuration(archive, docs=archive.docs, site=work / "site") as config:
        memory = archive.root / MEMORY
        command = to_build(engine, config, earlier=archive.site, memory=memory, jobs=jobs, clean=clean)
        _run(command, archive, newest, work / "site")
        complete(work / "site")
        _swap(work / "site", archive.site, work)
        _remember(work / memory.name, memory)


def _run(command: Sequence[str], archive: Archive, newest: date, site: Path) -> None:
    done = subprocess.run(
        command,
        cwd=archive.root,
        env=environment(newest),
        capture_output=True,
        text=True,
        encoding="utf-8",
        errors="replace",
        check=False,
    )
    if done.returncode or not (site / "index.html").is_file():
        raise RenderingFailed(why(f"{done.stdout}\n{done.stderr}".splitlines()))


def _swap(made: Path, site: Path, work: Path) -> None:
    """Put the new site in the place of the old one, which stays until the new one is whole. Raises OSError."""
    for attempt in range(10):
        old = work / f"old-{attempt}"
        with suppress(FileNotFoundError):
            site.rename(old)
        try:
            made.rename(site)
        except OSError:
            if not site.exists():
                old.rename(site)
                raise
        else:
            return  # else another build has just put its own site there: put ours in its place
    raise OSError(f"other builds keep writing {site.name}/")


def _remember(new: Path, memory: Path) -> None:
    """Keep what was remembered of this rendering: only now, since it speaks of the site that has taken its place.

    A memory that cannot be kept costs the next build its time and nothing else.
    """
    with suppress(OSError):
        memory.parent.mkdir(parents=True, exist_ok=True)
        new.replace(memory)
