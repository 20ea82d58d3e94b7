"""A name belongs to one entry, and stands there once.

Bad:   other_names: [Culture]     (and another topic has the name 'Culture')
Good:  other_names: [Culture change]
"""

from collections.abc import Iterator, Mapping

from voices.model import FieldPath
from voices.slugs import folded
from voices.vocabulary_rules.written import Written

_MAY_BE_THE_SAME = frozenset(("key", "short_name"))
"""Fields that often say the same as the name of their entry."""


def find(file: Written, files: Mapping[str, Written]) -> Iterator[tuple[FieldPath, str]]:
    owners: dict[str, str] = {}
    for key in file.entries:
        for path, name in file.names(key):
            is_second = folded(name) in owners
            owner = owners.setdefault(folded(name), key)
            if owner != key:
                yield path, f"Keep '{name}' under one entry: '{owner}' and '{key}' both have it."
            elif is_second and path[1] not in _MAY_BE_THE_SAME and folded(name) != folded(key):
                yield path, f"Take out the second '{name}' of this entry: capitals and punctuation make no difference."
