"""The signature of a text stays what it is in every file that has one, however quickly it is found."""

import hashlib

from hypothesis import given
from hypothesis import strategies as st
from voices import fingerprints

_PRIME = (1 << 61) - 1
_ODD = 0x9E3779B97F4A7C15

WORDS = st.lists(st.sampled_from("geese ferry ledger pond otter winter lamp key apron bus".split()), max_size=60)


def by_trying_all(text: str) -> str:
    """The signature as it is defined: 32 permutations, each tried on every shingle."""
    words = fingerprints.words(text)
    shingles = [" ".join(words[start : start + 3]) for start in range(max(len(words) - 2, min(len(words), 1)))]
    values = [int.from_bytes(hashlib.blake2b(one.encode(), digest_size=8).digest()) for one in shingles] or [0]
    turns = [((n + 1) * _ODD % _PRIME, (n + 1) * (n + 7) * _ODD % _PRIME) for n in range(32)]
    return "".join(f"{min((by * value + on) % _PRIME for value in values) & 0xFFFF:04x}" for by, on in turns)


@given(text=st.one_of(st.text(max_size=300), WORDS.map(" ".join)))
def test_a_signature_is_the_smallest_of_every_permutation(text: str) -> None:
    assert fingerprints.signature(text) == by_trying_all(text)


@given(one=WORDS.map(" ".join), other=WORDS.map(" ".join))
def test_a_text_may_be_like_another_when_one_of_the_first_hashes_agrees(one: str, other: str) -> None:
    agree = [by_trying_all(one)[at : at + 4] == by_trying_all(other)[at : at + 4] for at in range(0, 24, 4)]
    assert fingerprints.may_be_like(one, by_trying_all(other)) == any(agree)
