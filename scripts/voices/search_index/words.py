"""The words of the archive, from which a browser takes those like a word that is nowhere."""

import re
from collections import Counter
from collections.abc import Iterable

from voices.model import Interview
from voices.search_index.entries import byline, subjects

MOST = 20_000
"""Words: some 70 kB, which are fetched only when nothing was found."""

# Four letters or more: an apostrophe or a hyphen parts words.
_WORD = re.compile(r"[^\W\d_]{4,}")


def words(interviews: Iterable[Interview]) -> bytes:
    """A word a line, those that most interviews have first."""
    pieces: Counter[str] = Counter()
    for interview in interviews:
        passages = (passage.text for passage in interview.passages)
        said = [interview.title, byline(interview), subjects(interview), *passages]
        pieces.update({*" ".join(said).split()})
    counts: Counter[str] = Counter()
    for piece, count in pieces.items():  # far fewer than the texts have words
        for word in _WORD.findall(piece.casefold()):
            counts[word] += count
    best = sorted(counts, key=lambda word: (-counts[word], word))[:MOST]
    return "\n".join(best).encode("utf-8")
