"""Topics have two levels: a topic that is part of a wider one has no parts.

Bad:   broader: improvement     (and 'improvement' has  broader: leadership)
Good:  broader: leadership
"""

from collections.abc import Iterator, Mapping

from voices.model import FieldPath
from voices.vocabulary_rules.written import Written


def find(file: Written, files: Mapping[str, Written]) -> Iterator[tuple[FieldPath, str]]:
    for key in file.entries:
        for path, wider in file.references(key, "broader"):
            above = file.references(wider, "broader") if wider in file.entries else ()
            for _, widest in above:
                if widest not in (key, wider):
                    yield path, f"Write '{widest}' here: '{wider}' is part of it already, and there are two levels."
