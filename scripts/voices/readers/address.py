"""Web addresses: fetches a page from a public host, within limits. The only module that knows httpx.

A host is resolved once, its addresses are checked, and the connection goes to an address that was checked: a name that
answers differently the second time gains nothing. Every redirect is checked like the first address.
"""

import ipaddress
import re
import socket
import time
import zlib
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Any, TypeAlias
from urllib.parse import urljoin, urlsplit

from voices.readers.received import Unreadable

LARGEST = 10_000_000
"""Bytes of a page or file from the web; a page has 0.3 million, a PDF with pictures five."""

MOST_REDIRECTS = 5
SECONDS = 30.0
"""For all of it; a server has ten for each answer."""

_SECONDS_EACH = 10.0

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

_REDIRECTS = (301, 302, 303, 307, 308)

_HEADERS = {
    "User-Agent": "PracticeVoices/0.1 (an archive of interviews; one page at the request of an editor)",
    "Accept": "text/html,application/xhtml+xml,text/plain,application/pdf;q=0.9,*/*;q=0.5",
    "Accept-Encoding": "gzip",
    "Connection": "close",
}

# An address of the web, as people paste it.
_ADDRESS = re.compile(r"https?://", re.IGNORECASE)

# IPv6 addresses that lead on to the IPv4 address in their last 32 bits.
_TRANSLATED = ipaddress.IPv6Network("64:ff9b::/96")

Address: TypeAlias = ipaddress.IPv4Address | ipaddress.IPv6Address
Allowed: TypeAlias = Callable[[Address], bool]


@dataclass(frozen=True, kw_only=True, slots=True)
class Fetched:
    """What an address gave."""

    url: str
    """Where it was found in the end."""
    suffix: str
    data: bytes


@dataclass(frozen=True, kw_only=True, slots=True)
class _Limits:
    seconds: float
    ends: float
    """When, on the clock that only goes forward."""
    largest: int

    def keep_to_time(self) -> None:
        if time.monotonic() > self.ends:
            raise Unreadable(_slow(self.seconds))


@dataclass(frozen=True, kw_only=True, slots=True)
class _Target:
    """A URL, and the checked address of its host."""

    url: str
    scheme: str
    host: str
    address: Address
    port: int | None
    path: str


def is_address(source: str) -> bool:
    return _ADDRESS.match(source.strip()) is not None


def is_public(address: Address) -> bool:
    """Whether anyone on the internet could reach it, and not only this computer or its network."""
    if isinstance(address, ipaddress.IPv6Address):
        if address.ipv4_mapped or address.sixtofour or address.teredo or address in _TRANSLATED:
            return False
        if address.is_site_local:
            return False
    return address.is_global and not (address.is_multicast or address.is_reserved or address.is_unspecified)


def fetch(url: str, allowed: Allowed = is_public, seconds: float = SECONDS, largest: int = LARGEST) -> Fetched:
    """The page or file at this address. Raises Unreadable. `allowed` is there for tests with a server of their own."""
    import httpx

    limits = _Limits(seconds=seconds, ends=time.monotonic() + seconds, largest=largest)
    timeout = httpx.Timeout(min(_SECONDS_EACH, seconds))
    try:
        with httpx.Client(timeout=timeout, headers=_HEADERS, follow_redirects=False, trust_env=False) as client:
            target = _target(url.strip(), allowed)
            for _ in range(MOST_REDIRECTS + 1):
                with client.stream(**_request(target)) as response:
                    if response.status_code not in _REDIRECTS:
                        return _fetched(target, response, limits)
                    where = response.headers.get("location", "")
                    target = _target(urljoin(target.url, where), allowed, via=target.host)
                limits.keep_to_time()
    except httpx.TimeoutException as error:
        raise Unreadable(_slow(seconds)) from error
    except (httpx.HTTPError, httpx.InvalidURL) as error:
        said = str(error) or type(error).__name__
        raise Unreadable(f"The address could not be reached ({said}): {_BY_HAND}") from error
    raise Unreadable(f"The address leads on to another more than {MOST_REDIRECTS} times: {_BY_HAND}")


def _target(url: str, allowed: Allowed, via: str | None = None) -> _Target:
    """Resolve and check a host. Raises Unreadable."""
    led = f" ({via} leads there)" if via else ""
    try:
        parts = urlsplit(url)
        port, host = parts.port, (parts.hostname or "").rstrip(".").encode("idna").decode("ascii")
    except (ValueError, UnicodeError) as error:
        raise Unreadable(f"'{url}' is no address of a web page{led}: copy it from the browser once more.") from error
    if parts.scheme not in ("http", "https") or not host:
        raise Unreadable(f"'{url}' is no address of a web page{led}: it begins with http:// or https:// and a host.")
    if parts.username or parts.password:
        raise Unreadable(f"The address holds a user name or password{led}: {_BY_HAND}")
    found = _resolved(host, port or parts.scheme)
    if refused := [address for address in found if not allowed(address)]:
        where = f"{host} ({refused[0]})" if host != str(refused[0]) else host
        raise Unreadable(f"The host {where}{led} is not on the public internet, and nothing was fetched: {_BY_HAND}")
    path = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
    return _Target(url=url, scheme=parts.scheme, host=host, address=found[0], port=port, path=path)


def _resolved(host: str, port: int | str) -> list[Address]:
    try:
        found: Iterable[Any] = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
        return [ipaddress.ip_address(str(entry[4][0]).partition("%")[0]) for entry in found]
    except (OSError, UnicodeError, ValueError) as error:
        raise Unreadable(f"There is no host named {host}: check the address.") from error


def _request(target: _Target) -> dict[str, Any]:
    """A request to the checked address in the name of the host, which is also the name its certificate must have."""
    address = f"[{target.address}]" if target.address.version == 6 else str(target.address)
    port = f":{target.port}" if target.port else ""
    host = f"[{target.host}]" if ":" in target.host else target.host
    return {
        "method": "GET",
        "url": f"{target.scheme}://{address}{port}{target.path}",
        "headers": {"Host": f"{host}{port}"},
        "extensions": {"sni_hostname": target.host},
    }


def _fetched(target: _Target, response: Any, limits: _Limits) -> Fetched:
    if response.status_code != 200:
        raise Unreadable(_status(response.status_code))
    suffix = _suffix(target, response.headers.get("content-type", ""))
    length = response.headers.get("content-length", "")
    if length.isdecimal() and int(length) > limits.largest:
        raise Unreadable(_large(limits.largest))
    return Fetched(url=target.url, suffix=suffix, data=_body(response, limits))


def _body(response: Any, limits: _Limits) -> bytes:
    """The bytes as they come, unpacked no further than the limit."""
    encoding = response.headers.get("content-encoding", "identity").strip().casefold()
    if encoding not in ("identity", "gzip", "x-gzip", ""):
        raise Unreadable(f"The server packs the page in a way that cannot be read ({encoding}): {_BY_HAND}")
    unpacking = zlib.decompressobj(wbits=zlib.MAX_WBITS | 16) if "gzip" in encoding else None
    data = bytearray()
    for chunk in response.iter_raw():
        limits.keep_to_time()
        try:
            data += unpacking.decompress(chunk, limits.largest + 1) if unpacking else chunk
        except zlib.error as error:
            raise Unreadable(f"The server's answer is damaged: {_BY_HAND}") from error
        if len(data) > limits.largest or (unpacking and unpacking.unconsumed_tail):
            raise Unreadable(_large(limits.largest))
    return bytes(data)


def _suffix(target: _Target, content_type: str) -> str:
    kind = content_type.partition(";")[0].strip().casefold()
    named = PurePosixPath(urlsplit(target.url).path).suffix.lower()
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
