"""Web addresses: fetches a page from a public host, within limits."""

import re
import zlib
from dataclasses import dataclass
from pathlib import PurePosixPath
from urllib.parse import urlsplit

from voices import web
from voices.readers.received import Unreadable

LARGEST = 10_000_000
"""Bytes of a page or file from the web; a page has 0.3 million, a PDF with pictures five."""

SECONDS = 30.0
"""For all of it."""

_CONTENT_TYPES = {
    "text/html": ".html",
    "application/xhtml+xml": ".html",
    "text/plain": ".txt",
    "text/markdown": ".md",
    "application/pdf": ".pdf",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": ".docx",
}

_BY_HAND = "open the page in a browser and save it as a file."

_UNSAID = ("", "application/octet-stream", "binary/octet-stream")
"""What servers say that do not know; then the name decides."""

_HEADERS = {
    "User-Agent": "PracticeVoices/0.1 (an archive of interviews; one page at the request of an editor)",
    "Accept": "text/html,application/xhtml+xml,text/plain,application/pdf;q=0.9,*/*;q=0.5",
    "Accept-Encoding": "gzip",
    "Connection": "close",
}

# An address of the web, as people paste it.
_ADDRESS = re.compile(r"https?://", re.IGNORECASE)


@dataclass(frozen=True, kw_only=True, slots=True)
class Fetched:
    """What an address gave."""

    url: str
    """Where it was found in the end."""
    suffix: str
    data: bytes


def is_address(source: str) -> bool:
    return _ADDRESS.match(source.strip()) is not None


def fetch(url: str, allowed: web.Allowed = web.is_public, seconds: float = SECONDS, largest: int = LARGEST) -> Fetched:
    """The page or file at this address. Raises Unreadable. `allowed` is there for tests with a server of their own."""
    try:
        with web.asked("GET", url, headers=_HEADERS, seconds=seconds, allowed=allowed) as answer:
            return _fetched(answer, largest)
    except web.TooSlow as error:
        raise Unreadable(_slow(seconds)) from error
    except web.Unreached as error:
        raise Unreadable(f"{error.what}: {error.advice or _BY_HAND}") from error


def _fetched(answer: web.Answer, largest: int) -> Fetched:
    if answer.status != 200:
        raise Unreadable(_status(answer.status))
    suffix = _suffix(answer.url, answer.headers.get("content-type", ""))
    length = answer.headers.get("content-length", "")
    if length.isdecimal() and int(length) > largest:
        raise Unreadable(_large(largest))
    return Fetched(url=answer.url, suffix=suffix, data=_body(answer, largest))


def _body(answer: web.Answer, largest: int) -> bytes:
    """The bytes as they come, unpacked no further than the limit."""
    encoding = answer.headers.get("content-encoding", "identity").strip().casefold()
    if encoding not in ("identity", "gzip", "x-gzip", ""):
        raise Unreadable(f"The server packs the page in a way that cannot be read ({encoding}): {_BY_HAND}")
    unpacking = zlib.decompressobj(wbits=zlib.MAX_WBITS | 16) if "gzip" in encoding else None
    data = bytearray()
    for chunk in answer.chunks:
        try:
            data += unpacking.decompress(chunk, largest + 1) if unpacking else chunk
        except zlib.error as error:
            raise Unreadable(f"The server's answer is damaged: {_BY_HAND}") from error
        if len(data) > largest or (unpacking and unpacking.unconsumed_tail):
            raise Unreadable(_large(largest))
    return bytes(data)


def _suffix(url: str, content_type: str) -> str:
    kind = content_type.partition(";")[0].strip().casefold()
    named = PurePosixPath(urlsplit(url).path).suffix.lower()
    if kind in _UNSAID:
        return named if named in _CONTENT_TYPES.values() else ".html"
    if kind not in _CONTENT_TYPES:
        raise Unreadable(f"The address gives no text but {kind}: give the address of a page, a PDF or a Word file.")
    return named if kind == "text/plain" and named == ".md" else _CONTENT_TYPES[kind]


def _slow(seconds: float) -> str:
    return f"The server took longer than {seconds:.0f} seconds: try again later, or save the page in a browser."


def _large(largest: int) -> str:
    return f"The page is larger than {largest // 1_000_000} MB: copy its text into a .txt file."


def _status(code: int) -> str:
    if code in (401, 402, 403, 407, 429, 451):
        return f"The server does not give the page to programs (it says {code}): {_BY_HAND}"
    if code in (404, 410):
        return f"There is no page at this address (the server says {code}): check it, or look for an archived copy."
    return f"The server has no page to give (it says {code}): try again later, or save the page in a browser."
