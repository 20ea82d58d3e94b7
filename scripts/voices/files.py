"""Writing files so that nothing is ever half-written: beside the target first, then renamed."""

import os
import tempfile
from pathlib import Path


def create(path: Path, data: bytes) -> None:
    """Write a new file whole or not at all.

    Raises FileExistsError when the path is taken, and OSError when the disk is full or the folder is read-only.
    """
    temporary = _beside(path, data)
    try:
        os.link(temporary, path)  # unlike a rename, a link refuses a path that is taken
    except FileExistsError:
        raise
    except OSError:  # a file system without links
        if path.exists():
            raise FileExistsError(path) from None
        temporary.rename(path)
    finally:
        temporary.unlink(missing_ok=True)


def replace(path: Path, data: bytes) -> None:
    """Put these bytes in the place of a file, whole or not at all. Raises OSError as `create` does."""
    temporary = _beside(path, data)
    try:
        temporary.replace(path)
    finally:
        temporary.unlink(missing_ok=True)


def put(path: Path, data: bytes) -> os.stat_result:
    """Put these bytes in the place of a file, whole or not at all, where they could be made again if power is cut.

    Gives what the file system says of the file: once it is in its place, another program may put its own there.
    Writing them through to the disk takes longer than making them.
    """
    temporary = path.with_name(f".{path.name[:40]}-{os.getpid()}.part")
    try:
        try:
            temporary.write_bytes(data)
        except FileNotFoundError:
            path.parent.mkdir(parents=True, exist_ok=True)
            temporary.write_bytes(data)
        found = temporary.stat()
        temporary.replace(path)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
    return found


def _beside(path: Path, data: bytes) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(prefix=f".{path.name[:40]}-", suffix=".part", dir=path.parent)
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        temporary.chmod(0o644)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
    return temporary
