"""The digest of what a file is made from: in every build the same data have the same digest, and other data another."""

import hashlib
from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass, fields, is_dataclass
from datetime import date
from functools import cache, partial
from pathlib import PurePath, PurePosixPath
from typing import Any, cast

from markupsafe import Markup

SIZE = 16
"""Bytes of a digest: nobody meets two data of the same."""

_MOST_KNOWN = 20_000
"""Records of which the digests are known, after which they are all forgotten: they would stay in memory for ever."""


@dataclass(frozen=True, slots=True)
class Later:
    """A value that is worked out only when it is wanted; it stands for what it is made of."""

    make: Callable[..., Any]
    of: tuple[Any, ...]

    def made(self) -> Any:
        return self.make(*self.of)


def later(make: Callable[..., Any], *of: Any) -> Later:
    """What this function makes of these values, and of nothing else."""
    return Later(make, of)


def digest(*values: object) -> bytes:
    """Of values made of words, numbers, days, records, lists and mappings. Raises TypeError for anything else."""
    return _hash(_told(values))


def _hash(data: bytes) -> bytes:
    return hashlib.blake2b(data, digest_size=SIZE).digest()


def _told(value: Any) -> bytes:
    """A value as bytes, from which it could be read back: no two values are told alike."""
    kind = type(value)
    if tell := _TELLERS.get(kind):
        return tell(value)
    if is_dataclass(value) and not isinstance(value, type):
        return b"d" + _of_record(value)
    if isinstance(value, PurePath):
        return _text(b"p", value.as_posix())
    if isinstance(value, partial):
        return b"q" + _told((value.func, value.args, value.keywords))
    if callable(value):
        return _text(b"f", f"{value.__module__}.{value.__qualname__}")  # what it does is known from the program
    raise TypeError(f"What is a digest of {kind.__name__}?")


_known: dict[int, tuple[Any, bytes]] = {}
"""By where it lies in memory, each record, which is thereby kept there, and its digest."""


def _of_record(record: Any) -> bytes:
    if own := getattr(record, "own_digest", None):
        return bytes(own)
    if known := _known.get(id(record)):
        return known[1]
    kind = type(record)
    found = _hash(
        _text(b"n", kind.__name__) + b"".join(_told(getattr(record, name)) for name in _names(cast(Hashable, kind)))
    )
    if len(_known) >= _MOST_KNOWN:
        _known.clear()
    _known[id(record)] = (record, found)
    return found


@cache
def _names(kind: Hashable) -> tuple[str, ...]:
    return tuple(field.name for field in fields(cast(Any, kind)))


def _text(mark: bytes, text: str) -> bytes:
    data = text.encode("utf-8", "surrogatepass")
    return b"%b%d:%b" % (mark, len(data), data)


def _several(mark: bytes, values: Iterable[Any]) -> bytes:
    told = [_told(value) for value in values]
    return b"%b%d:%b" % (mark, len(told), b"".join(told))


_TELLERS: dict[type, Callable[[Any], bytes]] = {
    str: lambda value: _text(b"s", value),
    Markup: lambda value: _text(b"m", value),
    bytes: lambda value: b"b%d:%b" % (len(value), value),
    bool: lambda value: b"y" if value else b"z",
    int: lambda value: b"i%d;" % value,
    float: lambda value: _text(b"r", repr(value)),
    type(None): lambda _: b"0",
    date: lambda value: _text(b"t", value.isoformat()),
    PurePosixPath: lambda value: _text(b"p", str(value)),
    tuple: lambda value: _several(b"(", value),
    list: lambda value: _several(b"[", value),
    dict: lambda value: _several(b"{", (part for item in value.items() for part in item)),
}
