"""What a line says, word by word: the words that pages use of themselves, and those of people who tell something."""

import re
from collections.abc import Iterator
from functools import lru_cache

from voices.boilerplate import wording
from voices.boilerplate.weights_of_words import WORDS

_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?|[£©@]")

_MOST = 400
"""Characters of a line that are read: no furniture is longer, and what is longer has shown by then what it is."""


def words(text: str) -> Iterator[str]:
    """Each of them once, in small letters."""
    yield from dict.fromkeys(_WORD.findall(wording.plain(text[:_MOST])))


@lru_cache(maxsize=4096)
def weight(text: str) -> float:
    """What its words add to the logarithm of the odds that a line is the page's."""
    return sum(WORDS.get(word, 0.0) for word in words(text))
