"""A key that an entry once had leads to that entry alone, and looks like a key.

Bad:   former_keys: [leadership]     (and another topic has the key 'leadership' today)
Good:  former_keys: [leading]
"""

from collections.abc import Iterator, Mapping

from voices.model import FieldPath
from voices.slugs import slug
from voices.vocabulary_rules.written import Written


def find(file: Written, files: Mapping[str, Written]) -> Iterator[tuple[FieldPath, str]]:
    owners: dict[str, str] = {}
    for key in file.entries:
        for path, former in file.references(key, "former_keys"):
            if former != slug(former):
                yield path, f"Write the former key '{former}' in small letters, digits and hyphens."
            elif former in file.keys:
                yield path, f"Take out the former key '{former}': it is the key of an entry today."
            elif (other := owners.setdefault(former, key)) != key:
                yield path, f"Keep the former key '{former}' under one entry: '{other}' and '{key}' both have it."
