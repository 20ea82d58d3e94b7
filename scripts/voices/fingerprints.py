"""How a text is recognised without being kept: its bytes' sha256, and a MinHash signature of its words."""

import hashlib
from bisect import bisect_left
from collections.abc import Iterator, Sequence

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
    found = words(text)
    return {"sha256": sha256(data), "words": len(found), "signature": "".join(_numbers_of(found, HASHES))}


def sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def words(text: str) -> list[str]:
    """The words of a text in the form that counts: small, plain letters, without accents and apostrophes."""
    return [plain for word in WORD.findall(text) if (plain := slug(word))]


def signature(text: str) -> str:
    """32 hashes of 16 bits as 128 hexadecimal characters; a text without words has one too."""
    return "".join(_numbers_of(words(text), HASHES))


def may_be_like(text: str, other: str) -> bool:
    """Whether the words of a text may be those of a signature: a few hashes tell most texts apart, in little time."""
    return any(mine == theirs for mine, theirs in zip(_numbers_of(words(text), FEW), hashes(other), strict=False))


def likeness(one: str, other: str) -> float:
    """The share of hashes that two signatures have in common: an estimate of the shingles they share."""
    pairs = zip(hashes(one), hashes(other), strict=False)
    return sum(a == b for a, b in pairs) / HASHES


def hashes(signature: str) -> list[str]:
    """The hashes of a signature; of one that somebody has cut short or made longer, those that count."""
    return [signature[start : start + 4] for start in range(0, min(len(signature), 4 * HASHES), 4)]


def _hashes(found: list[str]) -> Iterator[int]:
    for start in range(max(len(found) - SHINGLE + 1, min(len(found), 1))):
        shingle = " ".join(found[start : start + SHINGLE])
        yield int.from_bytes(hashlib.blake2b(shingle.encode(), digest_size=8).digest())


def _numbers_of(found: list[str], count: int) -> Iterator[str]:
    """The first hashes of these words: of each permutation of their shingles the smallest number, cut to 16 bits."""
    turned = sorted({value * _ODD % _PRIME for value in _hashes(found)}) or [0]
    return (f"{_smallest(turned, factor) & 0xFFFF:04x}" for factor in range(1, count + 1))


def _smallest(turned: Sequence[int], factor: int) -> int:
    """The smallest of `factor * (value + (factor + 6) * _ODD) % _PRIME` over sorted values.

    The products pass the prime as often as the factor says, and each time the next value gives the smallest one:
    so a few look-ups do, where there are thousands of values.
    """
    shift = factor * (factor + 6) * _ODD % _PRIME
    starts = (bisect_left(turned, -((shift - turn * _PRIME) // factor)) for turn in range(factor + 1))
    return min((factor * turned[start] + shift) % _PRIME for start in starts if start < len(turned))
