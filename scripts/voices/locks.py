"""Files that one process holds at a time, for as long as it lives: when it is killed, the system lets go of them."""

import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

OFTEN = 0.02
"""Seconds between one look whether a file is free and the next."""

if sys.platform == "win32":
    import msvcrt

    def _take(file: IO[bytes]) -> None:
        file.seek(0)
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _take(file: IO[bytes]) -> None:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)


@contextmanager
def held(path: Path, mark: bytes = b"") -> Iterator[None]:
    """Hold a file, made for that where it is not there, as soon as nobody else does; then the mark stands in it.

    A file system that knows no locks lets everybody hold it. Raises OSError when the file cannot be made.
    """
    with path.open("a+b", buffering=0) as file:
        while _is_anothers(file):
            time.sleep(OFTEN)
        file.truncate(0)
        file.write(mark)
        yield


def is_abandoned(path: Path, mark: bytes) -> bool:
    """Whether this file, with this mark, was held by a process that is no more, or that has let go of it."""
    try:
        with path.open("r+b", buffering=0) as file:
            _take(file)
            return file.read(len(mark) + 1) == mark  # whoever is about to hold it has not put it there yet
    except OSError:
        return False


def _is_anothers(file: IO[bytes]) -> bool:
    try:
        _take(file)
    except (BlockingIOError, PermissionError):
        return True
    except OSError:
        return False
    return False
