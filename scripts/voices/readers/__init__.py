"""Every format that the archive can read, one file each: a path goes in, text comes out."""

from collections.abc import Callable
from pathlib import Path

from voices.readers import txt
from voices.readers.received import Received, Unreadable

__all__ = ["LARGEST", "READERS", "Received", "Unreadable", "can_read", "read"]

READERS: dict[str, Callable[[bytes], Received]] = {
    ".txt": txt.read,
}

LARGEST = 1_000_000
"""Bytes in a file; a long interview has sixty thousand."""


def can_read(path: Path) -> bool:
    """Whether there is a reader for files with this suffix."""
    return path.suffix.lower() in READERS


def read(path: Path) -> Received:
    """The text of a file. Raises Unreadable with a full sentence when there is none to be had."""
    try:
        _must_be_readable(path)
        received = READERS[path.suffix.lower()](path.read_bytes())
    except OSError as error:
        raise Unreadable(f"The file cannot be opened: {error.strerror or error}.") from error
    if not received.text.strip():
        raise Unreadable("The file is empty: there is no text to import.")
    return received


def _must_be_readable(path: Path) -> None:
    known = ", ".join(READERS)
    if str(path).startswith(("http:", "https:")):
        raise Unreadable(f"Addresses cannot be imported yet: save the words of the page as one of {known}.")
    if path.is_dir():
        raise Unreadable(f"There is nothing in this folder that can be read: it needs {known} files.")
    if not path.exists():
        raise Unreadable("There is no file or folder of this name.")
    if not can_read(path):
        kind = f"A {path.suffix} file" if path.suffix else "A file without a suffix"
        raise Unreadable(f"{kind} cannot be read: save the text as one of {known}.")
    if not path.is_file():
        raise Unreadable("This is not a file: name a text file, or a folder of them.")
    if (size := path.stat().st_size) > LARGEST:
        limit = f"{LARGEST // 1_000_000} MB"
        raise Unreadable(f"The file is larger than {limit} ({size:,} bytes): import one interview a file.")
