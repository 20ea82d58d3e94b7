"""The words of the archive, from which a browser takes those like a word that is nowhere."""

import re
from collections import Counter
from collections.abc import Iterable
from html import unescape

MOST = 20_000
"""Words: some 70 kB, which are fetched only when nothing was found."""

# Four letters or more: an apostrophe or a hyphen parts words.
_WORD = re.compile(r"[^\W\d_]{4,}")

_TAG = re.compile("<[^>]*>")


def words(entries: Iterable[bytes]) -> bytes:
    """Of the pages that the indexer reads: a word a line, those that most of them have first."""
    pieces: Counter[str] = Counter()
    for entry in entries:
        _, _, body = entry.decode("utf-8").partition("<h1>")
        pieces.update({*unescape(_TAG.sub(" ", body)).split()})
    counts: Counter[str] = Counter()
    for piece, count in pieces.items():  # far fewer than the texts have words
        for word in _WORD.findall(piece.casefold()):
            counts[word] += count
    best = sorted(counts, key=lambda word: (-counts[word], word))[:MOST]
    return "\n".join(best).encode("utf-8")
