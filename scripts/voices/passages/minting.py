"""Makes ids for passages: a letter and a digit, twice, so that no two letters meet and none ever spells anything.

An id comes from the first words of its passage. So the same text gets the same ids, and when a passage was split, the
part with its first words can be told from the one that kept the mark.
"""

import hashlib
from collections.abc import Collection, Iterator
from itertools import count, islice

from voices.fingerprints import words

LETTERS = "bcdfghjkmnpqrstvwxz"
"""Without vowels, and without the l that looks like a 1."""
DIGITS = "23456789"
"""Without the 0 and 1 that look like letters."""

_OPENING = 6
"""Words that make an id."""
_FEW = 64
"""Ids of four characters that are tried; after them come longer ones."""
_RECOGNISED = 4
"""How many passages that open alike are told apart by their ids."""


def mint(text: str, taken: Collection[str], salt: str = "") -> str:
    """The first id of this text that is not taken; with another `salt` the same text has other ids."""
    return next(identity for identity in _candidates(text, salt) if identity not in taken)


def opens_as(text: str, identity: str) -> bool:
    """Whether an id was made, as far as one can tell, from the first words of this text."""
    return identity in islice(_candidates(text), _RECOGNISED)


def _candidates(text: str, salt: str = "") -> Iterator[str]:
    opening = " ".join([*words(text)[:_OPENING], *([salt] if salt else [])])
    for attempt in count():
        number = int.from_bytes(hashlib.blake2b(f"{attempt} {opening}".encode(), digest_size=8).digest())
        yield _spelt(number, pairs=2 if attempt < _FEW else 4)


def _spelt(number: int, *, pairs: int) -> str:
    characters = []
    for _ in range(pairs):
        number, letter = divmod(number, len(LETTERS))
        number, digit = divmod(number, len(DIGITS))
        characters += [LETTERS[letter], DIGITS[digit]]
    return "".join(characters)
