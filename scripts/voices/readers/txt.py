"""Plain text, in whatever encoding it was saved."""

import re

from voices.readers.decoding import decoded
from voices.readers.received import Received, Unreadable

# The first bytes of files that are not text, whatever their suffix says.
_NOT_TEXT = {
    b"PK\x03\x04": "a zip file or an Office document",
    b"%PDF-": "a PDF",
    b"\x89PNG": "a picture",
    b"\xff\xd8\xff": "a picture",
    b"GIF8": "a picture",
    b"\xd0\xcf\x11\xe0": "an old Word document",
    b"\x1f\x8b": "a compressed file",
    b"{\\rtf": "a rich text document",
}

# Control characters that no text has: all but tab, line ends, form feed and the end-of-file mark of DOS.
_BINARY = re.compile(r"[\x00-\x08\x0e-\x19\x1b-\x1f]")

_MANY = 0.02
"""The share of control characters from which on a file is taken to be no text."""


def read(data: bytes) -> Received:
    """Decode, see decoding.py. Raises Unreadable when this is no text."""
    refuse_other_kinds(data)
    text, warnings = decoded(data)
    refuse_binary(text)
    return Received(data=data, text=text, warnings=warnings)


def refuse_other_kinds(data: bytes) -> None:
    """Raises Unreadable when the first bytes are those of a picture, a PDF or the like."""
    for first, kind in _NOT_TEXT.items():
        if data.startswith(first):
            raise Unreadable(f"This is not a text file but {kind}: save its words as .txt first.")


def refuse_binary(text: str) -> None:
    """Raises Unreadable when a decoded file is no text."""
    if "\0" in text or len(_BINARY.findall(text)) > len(text) * _MANY:
        raise Unreadable("This is not a text file: it is full of control characters.")
