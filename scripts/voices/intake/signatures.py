"""Finds which of many signatures is most like one, in a time that hardly grows with their number."""

from collections import defaultdict
from pathlib import Path

from voices import fingerprints


class Signatures:
    """The signatures of texts by their hashes: only texts that share one, at the same place, are compared."""

    def __init__(self) -> None:
        self._texts: list[tuple[Path, str]] = []
        self._latest: dict[Path, int] = {}
        self._sharing: defaultdict[tuple[int, str], list[int]] = defaultdict(list)

    def add(self, path: Path, signature: str) -> None:
        """Keep the signature of a text, instead of any that it had before."""
        place = self._latest[path] = len(self._texts)
        self._texts.append((path, signature))
        for one in enumerate(fingerprints.hashes(signature)):
            self._sharing[one].append(place)

    def likest(self, signature: str) -> tuple[Path, float] | None:
        """The text with most hashes in common, and their share; of several the one that was added first."""
        found = {place for one in enumerate(fingerprints.hashes(signature)) for place in self._sharing.get(one, ())}
        texts = (self._texts[place] for place in sorted(found) if self._latest[self._texts[place][0]] == place)
        likenesses = [(path, fingerprints.likeness(other, signature)) for path, other in texts]
        return max(likenesses, key=lambda one: one[1], default=None)
