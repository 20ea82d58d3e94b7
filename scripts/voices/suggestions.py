"""Did you mean…? The nearest of the names that there are. This is the only module that knows rapidfuzz."""

from collections.abc import Iterable, Mapping
from functools import lru_cache

from rapidfuzz import fuzz, process
from rapidfuzz.distance import OSA

from voices.slugs import folded

CLOSE_ENOUGH = 72
"""Of 100; below it, suggestions for misspelt councils were more often wrong than right."""

ONE_SLIP = 93
"""Of 100; two names as like as this, common words and all, differ by a slip of the hand."""

# Words that half of all councils have in their names, so that they say nothing about which one is meant.
_COMMON = frozenset(
    "the of and council borough county city district metropolitan london royal unitary authority".split()
)
_FEW = 3
"""Keys that one word may stand for; a word of more says nothing about which one is meant."""

_LONG = 6
"""Letters from which on a word that is one slip from a common one is that."""


def did_you_mean(name: str, names: Iterable[str]) -> str | None:
    """The name that is most like `name`, or None when none is like it."""
    candidates = list(names)
    spelt_alike = process.extractOne(name, candidates, scorer=fuzz.ratio, processor=folded, score_cutoff=ONE_SLIP)
    match = spelt_alike or process.extractOne(
        name, candidates, scorer=fuzz.token_sort_ratio, processor=_telling_part, score_cutoff=CLOSE_ENOUGH
    )
    return match[0] if match else None


def hint(name: str, names: Iterable[str]) -> str:
    """A sentence to end a message with, or nothing: `" Did you mean 'ofsted-inspection'?"`."""
    guess = did_you_mean(name, names)
    return f" Did you mean '{guess}'?" if guess else ""


def key_hint(name: str, keys_by_name: Mapping[str, str]) -> str:
    """The same for the keys of a vocabulary: the nearest, else those of which a name has all the words of this one."""
    if spelt_alike := hint(name, dict.fromkeys(keys_by_name.values())):
        return spelt_alike
    wanted = _singular_words(name)
    found = dict.fromkeys(key for other, key in keys_by_name.items() if wanted and wanted <= _singular_words(other))
    keys = " or ".join(f"'{key}'" for key in found)
    return f" Did you mean {keys}?" if 0 < len(found) <= _FEW else ""


def _singular_words(name: str) -> set[str]:
    return {word.removesuffix("s") for word in folded(name).split()}


def is_one_slip(one: str, other: str) -> bool:
    """Whether two names differ in one letter, or in two neighbours that changed places."""
    return OSA.distance(one, other, score_cutoff=1) <= 1


def _telling_part(name: str) -> str:
    plain = folded(name)
    return " ".join(word for word in plain.split() if not _is_common(word)) or plain


@lru_cache(maxsize=65_536)  # words recur
def _is_common(word: str) -> bool:
    return word in _COMMON or (len(word) > _LONG and any(is_one_slip(word, common) for common in _COMMON))
