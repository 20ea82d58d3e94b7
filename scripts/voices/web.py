"""Requests to public hosts of the web, within limits. The only module that knows httpx.

A host is resolved once, its addresses are checked, and the connection goes to an address that was checked: a name that
answers differently the second time gains nothing. Every redirect is checked like the first address.
"""

import ipaddress
import socket
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, Literal, TypeAlias
from urllib.parse import urljoin, urlsplit

MOST_REDIRECTS = 5

_SECONDS_EACH = 10.0
"""What a server has for each answer."""

_REDIRECTS = (301, 302, 303, 307, 308)

# IPv6 addresses that lead on to the IPv4 address in their last 32 bits.
_TRANSLATED = ipaddress.IPv6Network("64:ff9b::/96")

Address: TypeAlias = ipaddress.IPv4Address | ipaddress.IPv6Address
Allowed: TypeAlias = Callable[[Address], bool]


class Unreached(Exception):
    """Raised when there is no answer: what happened, in words that go on after a colon, and perhaps what to do."""

    def __init__(self, what: str, advice: str | None = None) -> None:
        super().__init__(what)
        self.what = what
        self.advice = advice


class Refused(Unreached):
    """Raised for what is not asked: no address of the web, a host that is not public, one redirect too many."""


class NoHost(Unreached):
    """Raised when nobody knows a host of this name."""


class TooSlow(Unreached):
    """Raised when the time is up."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Answer:
    """What a server says in the end, after its redirects."""

    url: str
    """Where it was found."""
    status: int
    headers: Mapping[str, str]
    """By their names in small letters."""
    hops: tuple[tuple[int, str], ...]
    """Each redirect on the way: its status, and the address it led to."""
    chunks: Iterator[bytes]
    """The bytes as they come, still packed; raises TooSlow."""


@dataclass(frozen=True, kw_only=True, slots=True)
class _Target:
    """A URL, and the checked address of its host."""

    url: str
    scheme: str
    host: str
    address: Address
    port: int | None
    path: str


def is_public(address: Address) -> bool:
    """Whether anyone on the internet could reach it, and not only this computer or its network."""
    if isinstance(address, ipaddress.IPv6Address):
        if address.ipv4_mapped or address.sixtofour or address.teredo or address in _TRANSLATED:
            return False
        if address.is_site_local:
            return False
    return address.is_global and not (address.is_multicast or address.is_reserved or address.is_unspecified)


@contextmanager
def asked(
    method: Literal["GET", "HEAD"],
    url: str,
    *,
    headers: Mapping[str, str],
    seconds: float,
    allowed: Allowed = is_public,
) -> Iterator[Answer]:
    """The answer to a request, while the context lasts: for all of it there are so many seconds.

    Raises Unreached, there and while its bytes are read. `allowed` is there for tests with a server of their own.
    """
    import httpx

    ends = time.monotonic() + seconds
    timeout = httpx.Timeout(min(_SECONDS_EACH, seconds))
    try:
        with httpx.Client(timeout=timeout, headers=headers, follow_redirects=False, trust_env=False) as client:
            target = _target(url.strip(), allowed)
            hops: list[tuple[int, str]] = []
            for _ in range(MOST_REDIRECTS + 1):
                with client.stream(**_request(method, target)) as response:
                    if response.status_code not in _REDIRECTS:
                        yield Answer(
                            url=target.url,
                            status=response.status_code,
                            headers={name.lower(): value for name, value in response.headers.items()},
                            hops=tuple(hops),
                            chunks=_in_time(response.iter_raw(), ends),
                        )
                        return
                    target = _target(_led(target, response.headers.get("location", "")), allowed, via=target.host)
                    hops.append((response.status_code, target.url))
                _keep_to(ends)
    except httpx.TimeoutException as error:
        raise TooSlow("The server took too long") from error
    except (httpx.HTTPError, httpx.InvalidURL) as error:
        raise Unreached(f"The address could not be reached ({str(error) or type(error).__name__})") from error
    raise Refused(f"The address leads on to another more than {MOST_REDIRECTS} times")


def _led(target: _Target, where: str) -> str:
    """Where a redirect leads. Raises Refused."""
    try:
        return urljoin(target.url, where)
    except ValueError as error:
        raise Refused(f"'{where}' is no address of a web page ({target.host} leads there)") from error


def _in_time(chunks: Iterable[bytes], ends: float) -> Iterator[bytes]:
    for chunk in chunks:
        _keep_to(ends)
        yield chunk


def _keep_to(ends: float) -> None:
    if time.monotonic() > ends:
        raise TooSlow("The server took too long")


def _target(url: str, allowed: Allowed, via: str | None = None) -> _Target:
    """Resolve and check a host. Raises Unreached."""
    led = f" ({via} leads there)" if via else ""
    try:
        parts = urlsplit(url)
        port, host = parts.port, (parts.hostname or "").rstrip(".").encode("idna").decode("ascii")
    except (ValueError, UnicodeError) as error:
        raise Refused(f"'{url}' is no address of a web page{led}", "copy it from the browser once more.") from error
    if parts.scheme not in ("http", "https") or not host:
        advice = "it begins with http:// or https:// and a host."
        raise Refused(f"'{url}' is no address of a web page{led}", advice)
    if parts.username or parts.password:
        raise Refused(f"The address holds a user name or password{led}")
    found = _resolved(host, port or parts.scheme)
    if refused := [address for address in found if not allowed(address)]:
        where = f"{host} ({refused[0]})" if host != str(refused[0]) else host
        raise Refused(f"The host {where}{led} is not on the public internet, and nothing was fetched")
    path = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
    return _Target(url=url, scheme=parts.scheme, host=host, address=found[0], port=port, path=path)


def _resolved(host: str, port: int | str) -> list[Address]:
    try:
        found: Iterable[Any] = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
        return [ipaddress.ip_address(str(entry[4][0]).partition("%")[0]) for entry in found]
    except (OSError, UnicodeError, ValueError) as error:
        if isinstance(error, socket.gaierror) and error.errno == socket.EAI_AGAIN:  # nobody could be asked
            advice = "look whether this computer is online, and try again."
            raise Unreached(f"Nobody could say where the host {host} is", advice) from error
        raise NoHost(f"There is no host named {host}", "check the address.") from error


def _request(method: str, target: _Target) -> dict[str, Any]:
    """A request to the checked address in the name of the host, which is also the name its certificate must have."""
    address = f"[{target.address}]" if target.address.version == 6 else str(target.address)
    port = f":{target.port}" if target.port else ""
    host = f"[{target.host}]" if ":" in target.host else target.host
    return {
        "method": method,
        "url": f"{target.scheme}://{address}{port}{target.path}",
        "headers": {"Host": f"{host}{port}"},
        "extensions": {"sni_hostname": target.host},
    }
