"""What a renderer needs around it: a folder of its own, a configuration, and an environment without a clock."""

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime
from pathlib import Path

from voices import locks, marked_yaml
from voices.archive import Archive

THEME = Path(__file__).parent.parent / "theme"

_WORKPLACE = ".site-"

_IN_USE, _MARK = "in-use", b"Held by voices while it renders.\n"
"""A file in each workplace, and what it says: when nobody holds it, whoever made the folder was killed."""


@contextmanager
def workplace(archive: Archive) -> Iterator[Path]:
    """A folder of its own for each rendering, removed on the way out with all that the renderer left in it.

    It lies in the archive, since Zensical wants its site there, and a folder is renamed only within one file system.
    Those that were left there by somebody who was killed are removed too.
    """
    root = archive.root.resolve()
    _clear_away(root)
    with (
        tempfile.TemporaryDirectory(prefix=_WORKPLACE, dir=root, ignore_cleanup_errors=True) as name,
        locks.held(Path(name, _IN_USE), _MARK),
    ):
        yield archive.root / Path(name).name


@contextmanager
def configuration(archive: Archive, work: Path, *, docs: Path) -> Iterator[Path]:
    """A configuration beside the archive's own, which inherits it, with our theme at its absolute path.

    The site is made in the workplace. Zensical refuses a configuration in another folder, and folders that are not
    relative to it; both renderers look for a relative theme elsewhere.
    """
    settings = {
        "INHERIT": archive.config.name,
        "docs_dir": docs.relative_to(archive.root).as_posix(),
        "site_dir": (work / "site").relative_to(archive.root).as_posix(),
        "theme": {"name": "material", "custom_dir": str(THEME)},
    }
    config = _configuration(archive.root.resolve() / work.name)
    try:
        with config.open("x", encoding="utf-8") as file:
            file.write(marked_yaml.dump(settings))
        yield config
    finally:
        config.unlink(missing_ok=True)


def environment(newest: date | None = None) -> dict[str, str]:
    """Our own environment, with the day of the newest interview, if that is known, in the place of the clock."""
    settings = {"NO_MKDOCS_2_WARNING": "1", "PYTHONUNBUFFERED": "1", "PYTHONUTF8": "1"}
    return {**os.environ, **settings, **({"SOURCE_DATE_EPOCH": clock(newest)} if newest else {})}


def clock(newest: date) -> str:
    """The beginning of a day, as renderers want to be told of it: the seconds since 1970."""
    return str(int(datetime(newest.year, newest.month, newest.day, tzinfo=UTC).timestamp()))


def _clear_away(root: Path) -> None:
    """Remove the workplaces that nobody holds any more, and their configurations; nothing that has not our mark."""
    for path in root.glob(f"{_WORKPLACE}*"):
        if not path.is_symlink() and locks.is_abandoned(path / _IN_USE, _MARK):
            _configuration(path).unlink(missing_ok=True)
            shutil.rmtree(path, ignore_errors=True)


def _configuration(work: Path) -> Path:
    """Where the configuration of a workplace stands."""
    return work.with_name(f".mkdocs-{work.name.removeprefix(_WORKPLACE)}.yml")
