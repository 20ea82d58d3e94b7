"""The digest of what a file is made from: in every build the same data have the same digest, and other data another."""

import hashlib
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, fields, is_dataclass
from datetime import date
from functools import partial
from pathlib import PurePath, PurePosixPath
from typing import Any, cast

from markupsafe import Markup

SIZE = 16
"""Bytes of a digest: nobody meets two data of the same."""

_LONG = 8
"""Values in a tuple whose digest is worth knowing."""

_MOST_KNOWN = 100_000
"""Records and long tuples of which the digests are known, after which all are forgotten: they would stay in memory."""


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
    return _TELLERS[type(value)](value)


_known: dict[int, tuple[Any, bytes]] = {}
"""By where it lies in memory, each record or long tuple, which is thereby kept there, and its digest."""


def _known_or_new(value: Any, tell: Callable[[Any], bytes]) -> bytes:
    if known := _known.get(id(value)):
        return known[1]
    found = _hash(tell(value))
    if len(_known) >= _MOST_KNOWN:
        _known.clear()
    _known[id(value)] = (value, found)
    return found


def _teller(kind: type) -> Callable[[Any], bytes]:
    """How to tell values of a kind that is not in the table."""
    if hasattr(kind, "own_digest"):
        return lambda value: b"d" + value.own_digest
    if is_dataclass(kind):
        tell = _teller_of_record(kind)
        return lambda value: b"d" + _known_or_new(value, tell)
    if issubclass(kind, PurePath):
        return lambda value: _text(b"p", value.as_posix())
    if issubclass(kind, partial):
        return lambda value: b"q" + _told((value.func, value.args, value.keywords))
    if issubclass(kind, Callable):  # type: ignore[arg-type]
        return _of_function
    raise TypeError(f"What is a digest of {kind.__name__}?")


def _teller_of_record(kind: type) -> Callable[[Any], bytes]:
    name, names = _text(b"n", kind.__name__), tuple(field.name for field in fields(cast(Any, kind)))
    return lambda record: name + b"".join([_told(getattr(record, one)) for one in names])


def _of_function(function: Any) -> bytes:
    """What it does is known from the program."""
    return _text(b"f", f"{function.__module__}.{function.__qualname__}")


def _of_tuple(values: tuple[Any, ...]) -> bytes:
    """A long one, the interviews under a heading, stands in what several files are made from."""
    return _several(b"(", values) if len(values) < _LONG else b"l" + _known_or_new(values, _of_long_tuple)


def _of_long_tuple(values: tuple[Any, ...]) -> bytes:
    return _several(b"(", values)


def _text(mark: bytes, text: str) -> bytes:
    data = text.encode("utf-8", "surrogatepass")
    return b"%b%d:%b" % (mark, len(data), data)


def _several(mark: bytes, values: Collection[Any]) -> bytes:
    tellers = _TELLERS
    return b"%b%d:%b" % (mark, len(values), b"".join([tellers[type(value)](value) for value in values]))


def _of_mapping(values: Mapping[Any, Any]) -> bytes:
    return _several(b"{", [part for item in values.items() for part in item])


class _Tellers(dict[type, Callable[[Any], bytes]]):
    """By the type of a value how it is told; how another is told is found out once."""

    def __missing__(self, kind: type) -> Callable[[Any], bytes]:
        self[kind] = found = _teller(kind)
        return found


_TELLERS = _Tellers(
    {
        str: lambda value: _text(b"s", value),
        Markup: lambda value: _text(b"m", value),
        bytes: lambda value: b"b%d:%b" % (len(value), value),
        bool: lambda value: b"y" if value else b"z",
        int: lambda value: b"i%d;" % value,
        float: lambda value: _text(b"r", repr(value)),
        type(None): lambda _: b"0",
        date: lambda value: _text(b"t", value.isoformat()),
        PurePosixPath: lambda value: _text(b"p", str(value)),
        tuple: _of_tuple,
        list: lambda value: _several(b"[", value),
        dict: _of_mapping,
        Later: lambda value: b"w" + _told((value.make, value.of)),
    }
)
