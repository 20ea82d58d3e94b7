"""What a renderer needs around it: a folder of its own, a configuration, and an environment without a clock."""

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime
from pathlib import Path

from voices import marked_yaml
from voices.archive import Archive

THEME = Path(__file__).parent.parent / "theme"


@contextmanager
def workplace(archive: Archive) -> Iterator[Path]:
    """A folder of its own for each rendering, removed on the way out with all that the renderer left in it.

    It lies in the archive, since Zensical wants its site there, and a folder is renamed only within one file system.
    """
    with tempfile.TemporaryDirectory(prefix=".site-", dir=archive.root.resolve(), ignore_cleanup_errors=True) as name:
        yield archive.root / Path(name).name


@contextmanager
def configuration(archive: Archive, *, docs: Path, site: Path) -> Iterator[Path]:
    """A configuration beside the archive's own, which inherits it, with our theme at its absolute path.

    Zensical refuses a configuration in another folder, and folders that are not relative to it; both renderers look
    for a relative theme elsewhere.
    """
    settings = {
        "INHERIT": archive.config.name,
        "docs_dir": docs.relative_to(archive.root).as_posix(),
        "site_dir": site.relative_to(archive.root).as_posix(),
        "theme": {"name": "material", "custom_dir": str(THEME)},
    }
    handle, name = tempfile.mkstemp(prefix=".mkdocs-", suffix=".yml", dir=archive.root.resolve())
    config = Path(name)
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(marked_yaml.dump(settings))
        yield config
    finally:
        config.unlink(missing_ok=True)


def environment(newest: date) -> dict[str, str]:
    """Our own environment, with the day of the newest interview where renderers would put today's date."""
    midnight = datetime(newest.year, newest.month, newest.day, tzinfo=UTC)
    return {
        **os.environ,
        "NO_MKDOCS_2_WARNING": "1",
        "PYTHONUNBUFFERED": "1",
        "PYTHONUTF8": "1",
        "SOURCE_DATE_EPOCH": str(int(midnight.timestamp())),
    }
