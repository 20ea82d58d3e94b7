"""Folders of our own in an archive while we work there; those of one who was killed are cleared away by the next."""

import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from voices import locks

_IN_USE, _MARK = ".in-use", b"Held by voices while it works here.\n"
"""A file in each folder, and what it says: when nobody holds it, whoever made the folder was killed."""


def _nothing_beside(_: Path) -> None:
    pass


@contextmanager
def own_folder(root: Path, prefix: str, *, clear_beside: Callable[[Path], None] = _nothing_beside) -> Iterator[Path]:
    """A folder in `root` with a name that begins so, removed on the way out with all that is in it.

    Those that somebody who was killed has left are removed too, and nothing else that has such a name; for each of them
    `clear_beside` is called. It lies in the archive since Zensical wants its site there, and a folder is renamed only
    within one file system.
    """
    place = root.resolve()
    for path in place.glob(f"{prefix}*"):
        if not path.is_symlink() and locks.is_abandoned(path / _IN_USE, _MARK):
            clear_beside(path)
            _remove(path)
    own = Path(tempfile.mkdtemp(prefix=prefix, dir=place))
    try:
        with locks.held(own / _IN_USE, _MARK):
            yield root / own.name
    finally:
        _remove(own)


def _remove(folder: Path) -> None:
    """Its mark goes last: by that the rest is known, should we be killed meanwhile."""
    for path in folder.glob("*"):
        if path.name != _IN_USE:
            _remove_one(path)
    shutil.rmtree(folder, ignore_errors=True)


def _remove_one(path: Path) -> None:
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path, ignore_errors=True)
    else:
        with suppress(OSError):
            path.unlink()
