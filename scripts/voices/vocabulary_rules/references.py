"""A key that an entry refers to is there.

Bad:   successors: [west-northants]
Good:  successors: [west-northamptonshire]
"""

from collections.abc import Iterator, Mapping

from voices.model import FieldPath
from voices.suggestions import hint
from voices.vocabulary_rules.written import REFERENCES, Written


def find(file: Written, files: Mapping[str, Written]) -> Iterator[tuple[FieldPath, str]]:
    for field, target in REFERENCES.get(file.name, {}).items():
        known = files[target].keys if target in files else ()
        for key in file.entries if target in files else ():
            seen: set[str] = set()
            for path, other in file.references(key, field):
                if other not in known:
                    yield path, f"There is no entry '{other}' in {target}.yml.{hint(other, known)}"
                elif other == key and target == file.name:
                    yield path, f"Take out '{other}': an entry does not refer to itself."
                elif other in seen:
                    yield path, f"Take out the second '{other}'."
                seen.add(other)
