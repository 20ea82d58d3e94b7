"""Each successor names its predecessor, and the other way round.

Bad:   successors: [somerset]     (and 'somerset' has no  predecessors  with this entry)
Good:  successors: [somerset]     (and 'somerset' has  predecessors: [taunton-deane])

A warning.
"""

from collections.abc import Iterator, Mapping

from voices.model import FieldPath
from voices.vocabulary_rules.written import Written

_OPPOSITES = {"predecessors": "successors", "successors": "predecessors"}


def find(file: Written, files: Mapping[str, Written]) -> Iterator[tuple[FieldPath, str]]:
    for field, opposite in _OPPOSITES.items():
        for key in file.entries if file.name == "councils" else ():
            for path, other in file.references(key, field):
                if other in file.entries and key not in getattr(file.entries[other], opposite):
                    yield path, f"Add '{key}' to the '{opposite}' of '{other}', or take '{other}' out here."
