"""What was found in a file, as plain data, in which one build leaves it for the next."""

from collections.abc import Sequence
from pathlib import Path

from voices.checks.traits import Said, Traits
from voices.model import Place, Problem
from voices.remembered import Plain


def problems_of(problems: Sequence[Problem]) -> Plain:
    """Problems of one file."""
    return [[one.message, one.place.line, one.place.column, one.check, one.severity] for one in problems]


def problems(plain: Plain, path: Path) -> list[Problem]:
    return [
        Problem(path=path, message=message, place=Place(line=line, column=column), check=check, severity=severity)
        for message, line, column, check, severity in plain
    ]


def traits_of(traits: Traits) -> Plain:
    return [
        traits.is_withdrawn,
        [_plain_said(one) for one in traits.former_addresses],
        [_plain_said(one) for one in traits.names],
        traits.sha256 and _plain_said(traits.sha256),
        traits.signature and _plain_said(traits.signature),
        list(traits.paragraphs),
        traits.body_line,
    ]


def traits(plain: Plain, path: Path) -> Traits:
    is_withdrawn, former, names, sha256, signature, paragraphs, body_line = plain
    return Traits(
        path=path,
        is_withdrawn=is_withdrawn,
        former_addresses=tuple(map(_said, former)),
        names=tuple(map(_said, names)),
        sha256=sha256 and _said(sha256),
        signature=signature and _said(signature),
        paragraphs=tuple(paragraphs),
        body_line=body_line,
    )


def _plain_said(said: Said) -> Plain:
    return [said.text, said.place.line, said.place.column]


def _said(plain: Plain) -> Said:
    words, line, column = plain
    return Said(text=words, place=Place(line=line, column=column))
