"""What a renderer needs around it: a folder of its own, a configuration, and an environment without a clock."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime
from pathlib import Path

from voices import marked_yaml
from voices.archive import Archive
from voices.own_folders import own_folder

THEME = Path(__file__).parent.parent / "theme"

_WORKPLACE = ".site-"


@contextmanager
def workplace(archive: Archive) -> Iterator[Path]:
    """A folder of its own for each rendering, removed on the way out with all that the renderer left in it."""
    with own_folder(archive.root, _WORKPLACE, clear_beside=_clear_configuration) as folder:
        yield folder


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


def _clear_configuration(work: Path) -> None:
    _configuration(work).unlink(missing_ok=True)


def _configuration(work: Path) -> Path:
    """Where the configuration of a workplace stands."""
    return work.with_name(f".mkdocs-{work.name.removeprefix(_WORKPLACE)}.yml")
