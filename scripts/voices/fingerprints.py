"""How a text is recognised without being kept: its bytes' sha256, and a MinHash signature of its words."""

import hashlib
from collections.abc import Iterable, Iterator

from voices.sentences import WORD
from voices.slugs import slug

HASHES = 32
SHINGLE = 3
"""Words in a shingle: enough to tell two speakers apart, few enough to survive a changed word."""
FEW = 6
"""Hashes; of two layouts of one text one of them differs in a third of cases, so all of them in one of 700."""
NEAR_ENOUGH = 0.5
"""Two layouts of one text share more than two thirds of their shingles, two interviews less than a tenth."""

_PRIME = (1 << 61) - 1
_ODD = 0x9E3779B97F4A7C15


def original(data: bytes, text: str) -> dict[str, str | int]:
    """The field `original` of a file: its bytes' sha256, and the count and signature of its words."""
    return {"sha256": sha256(data), "words": len(words(text)), "signature": signature(text)}


def sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def words(text: str) -> list[str]:
    """The words of a text in the form that counts: small, plain letters, without accents and apostrophes."""
    return [plain for word in WORD.findall(text) if (plain := slug(word))]


def signature(text: str) -> str:
    """32 hashes of 16 bits as 128 hexadecimal characters; a text without words has one too."""
    found = set(_hashes(words(text))) or {0}
    return "".join(f"{_smallest(found, n) & 0xFFFF:04x}" for n in range(HASHES))


def may_be_like(text: str, other: str) -> bool:
    """Whether the words of a text may be those of a signature: a few hashes tell most texts apart, in little time."""
    found = set(_hashes(words(text))) or {0}
    return any(f"{_smallest(found, n) & 0xFFFF:04x}" == hash_ for n, hash_ in enumerate(_numbers(other)[:FEW]))


def likeness(one: str, other: str) -> float:
    """The share of hashes that two signatures have in common: an estimate of the shingles they share."""
    pairs = zip(_numbers(one), _numbers(other), strict=False)
    return sum(a == b for a, b in pairs) / HASHES


def _hashes(found: list[str]) -> Iterator[int]:
    for start in range(max(len(found) - SHINGLE + 1, min(len(found), 1))):
        shingle = " ".join(found[start : start + SHINGLE])
        yield int.from_bytes(hashlib.blake2b(shingle.encode(), digest_size=8).digest())


def _smallest(found: Iterable[int], n: int) -> int:
    factor, shift = (n + 1) * _ODD % _PRIME, (n + 1) * (n + 7) * _ODD % _PRIME
    return min((factor * value + shift) % _PRIME for value in found)


def _numbers(text: str) -> list[str]:
    return [text[start : start + 4] for start in range(0, len(text), 4)]
