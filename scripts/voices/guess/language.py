"""Guesses the language when a text is not English, by its commonest words."""

from collections import Counter
from collections.abc import Mapping, Sequence

from voices.guess.clues import Clue
from voices.guess.reading import Finding, Reading, absent, inferred
from voices.manuscript import Guess
from voices.sentences import WORD

# Words that one sentence in two has, and English has not.
_COMMON = {
    "cy": frozenset("yn y yr ac mae wedi oedd gan ei fy ni ar i o gyda am bod hefyd gwaith sydd".split()),
    "gd": frozenset("agus tha air gu ann an na chan bha leis aig mi sinn iad cha".split()),
    "ga": frozenset("agus tá sé ar an na bhí leis ag mé sinn siad ní go".split()),
}
_ENGLISH = frozenset("the and of to a in is that it was for on with as i we have they".split())

_SHARE = 0.15
"""Of all words: in running text the commonest make up a fifth or more."""


def guess(reading: Reading, lines: Sequence[Clue], found: Mapping[str, Guess]) -> Finding:
    """`language`, left out for English."""
    words = _counted(reading)
    total = max(words.total(), 1)
    shares = {code: sum(words[word] for word in common) / total for code, common in _COMMON.items()}
    code = max(shares, key=lambda code: shares[code])
    english = sum(words[word] for word in _ENGLISH) / total
    if total < 30 or shares[code] < _SHARE or shares[code] <= english:
        return Finding(guesses={"language": absent(None)})
    return Finding(guesses={"language": inferred(code, None, "its commonest words")})


def is_english(reading: Reading) -> bool:
    """Whether its commonest words are those of English."""
    words = _counted(reading)
    return sum(words[word] for word in _ENGLISH) >= max(words.total(), 1) * _SHARE


def _counted(reading: Reading) -> Counter[str]:
    return Counter(word.casefold() for block in reading.blocks for word in WORD.findall(block.text))
