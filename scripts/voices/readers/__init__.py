"""Every format that the archive can read, one file each: a path or an address goes in, text comes out."""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from voices import web
from voices.manuscript import Metadatum
from voices.readers import address, confined, docx, html, md, pdf, txt
from voices.readers.received import Received, Unreadable, refuse_long

__all__ = ["FORMATS", "Format", "Received", "Unreadable", "can_read", "is_address", "read"]


@dataclass(frozen=True, kw_only=True, slots=True)
class Format:
    """How files with one suffix are read."""

    read: Callable[[bytes], Received]
    largest: int
    """Bytes in a file."""
    confined: bool = False
    """Whether it takes libraries that a hostile file may keep busy for ever: then a process of their own reads it."""


# The address of a page as browsers show it: "www.example.org/ada", "example.org/ada".
_ADDRESS_CUT_SHORT = re.compile(r"www\.[\w-]|[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}/")

FORMATS: dict[str, Format] = {
    ".txt": Format(read=txt.read, largest=1_000_000),
    ".md": Format(read=md.read, largest=1_000_000, confined=True),
    ".html": Format(read=html.read, largest=5_000_000, confined=True),
    ".htm": Format(read=html.read, largest=5_000_000, confined=True),
    ".docx": Format(read=docx.read, largest=20_000_000, confined=True),
    ".pdf": Format(read=pdf.read, largest=50_000_000, confined=True),
}
"""In every format the words take a small part of the bytes, pictures and scripts the rest."""

is_address = address.is_address


def can_read(path: Path) -> bool:
    """Whether there is a reader for files with this suffix."""
    return path.suffix.lower() in FORMATS


def read(source: str, allowed: web.Allowed = web.is_public) -> Received:
    """The text of a file or a page. Raises Unreadable with a full sentence when there is none to be had."""
    if is_address(source):
        return _page(source, allowed)
    path = Path(source)
    try:
        _must_be_readable(path)
        data = path.read_bytes()
    except OSError as error:
        raise Unreadable(f"The file cannot be opened: {error.strerror or error}.") from error
    return _received(data, path.suffix.lower())


def _must_be_readable(path: Path) -> None:
    known = ", ".join(FORMATS)
    if path.is_dir():
        raise Unreadable(f"There is nothing in this folder that can be read: it needs {known} files.")
    if not path.exists():
        is_address = _ADDRESS_CUT_SHORT.match(path.as_posix())
        also = f" If it is a web page, put https:// in front: https://{path.as_posix()}" if is_address else ""
        raise Unreadable(f"There is no file or folder of this name.{also}")
    if not can_read(path):
        kind = f"A {path.suffix} file" if path.suffix else "A file without a suffix"
        raise Unreadable(f"{kind} cannot be read: save the text as one of {known}.")
    if not path.is_file():
        raise Unreadable("This is not a file: name a text file, or a folder of them.")
    _refuse_large(path.stat().st_size, path.suffix.lower())


def _page(url: str, allowed: web.Allowed) -> Received:
    fetched = confined.run(address.fetch, url, allowed)
    where = Metadatum(name="url", value=fetched.url, said_by="the address it was fetched from")
    received = _received(fetched.data, fetched.suffix)
    return replace(received, metadata=(where, *received.metadata))


def _received(data: bytes, suffix: str) -> Received:
    """What the reader for this suffix makes of it; text that is too long is refused in every format."""
    _refuse_large(len(data), suffix)
    form = FORMATS[suffix]
    received = None
    if data:
        received = confined.run(form.read, data) if form.confined else form.read(data)
    if received is None or not received.text.strip():
        raise Unreadable("The file is empty: there is no text to import.")
    refuse_long(len(received.text))
    return replace(received, suffix=suffix)


def _refuse_large(size: int, suffix: str) -> None:
    if size > (largest := FORMATS[suffix].largest):
        limit = f"{largest // 1_000_000} MB"
        raise Unreadable(f"The file is larger than {limit} ({size:,} bytes): import one interview a file.")
