"""Two entries whose names are nearly the same may be one.

Bad:   name: Public Sector Excutive     (and another source is 'Public Sector Executive')
Good:  (one entry)

A warning. Entries that refer to each other, as related topics do, are known to be two.
"""

from collections.abc import Iterator, Mapping

from voices.model import FieldPath
from voices.near_names import one_slip
from voices.slugs import folded
from voices.vocabulary_rules.written import Written

SHORTEST = 10
"""Letters of a name: shorter words are often one letter apart, as refuges and refugees are."""


def find(file: Written, files: Mapping[str, Written]) -> Iterator[tuple[FieldPath, str]]:
    if file.name == "people":  # there, two like names are what the file is for
        return
    places: dict[str, tuple[FieldPath, str]] = {}
    for key in file.entries:
        for path, name in file.names(key):
            places.setdefault(folded(name), (path, name))
    for one, other in one_slip(places, shortest=SHORTEST):
        (path, name), (other_path, other_name) = places[one], places[other]
        key, other_key = str(path[0]), str(other_path[0])
        if key != other_key and key not in file.relatives(other_key) and other_key not in file.relatives(key):
            yield (
                other_path,
                f"Look whether '{other_name}' is '{name}', a name of '{key}': then keep one entry for both.",
            )
