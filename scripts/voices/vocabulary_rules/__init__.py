"""What holds between the entries of the vocabularies, one rule in each file."""

from collections.abc import Callable, Iterator, Mapping

from voices.model import FieldPath, Severity
from voices.vocabulary_rules import (
    circles,
    doubled_names,
    former_keys,
    levels,
    lifetimes,
    mirrors,
    near_doubles,
    references,
)
from voices.vocabulary_rules.written import Written

Found = Iterator[tuple[FieldPath, str]]
Rule = Callable[[Written, Mapping[str, Written]], Found]

RULES: tuple[tuple[Rule, Severity], ...] = (
    (doubled_names.find, "error"),
    (former_keys.find, "error"),
    (references.find, "error"),
    (circles.find, "error"),
    (levels.find, "error"),
    (lifetimes.find, "error"),
    (mirrors.find, "warning"),
    (near_doubles.find, "warning"),
)


def broken(file: Written, files: Mapping[str, Written]) -> Iterator[tuple[FieldPath, str, Severity]]:
    """Every rule that a vocabulary breaks: where in the file, what to do, and how grave it is."""
    for rule, severity in RULES:
        for path, message in rule(file, files):
            yield path, message, severity
