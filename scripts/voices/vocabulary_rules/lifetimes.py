"""A council begins before it ends.

Bad:   started: 2021-04-01
       ended: 2020-03-31
Good:  started: 2021-04-01
"""

from collections.abc import Iterator, Mapping

from voices.model import FieldPath
from voices.vocabulary_rules.written import Written


def find(file: Written, files: Mapping[str, Written]) -> Iterator[tuple[FieldPath, str]]:
    for key, entry in file.entries.items():
        started, ended = getattr(entry, "started", None), getattr(entry, "ended", None)
        if started and ended and ended < started:
            yield (key, "ended"), f"Check these dates: it ended on {ended}, before it began on {started}."
