"""Problems in writing: for people, for programs and for GitHub."""

import json
import os
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

import click

from voices.archive import Archive
from voices.mending import Outcome
from voices.model import Problem


def text(problems: Sequence[Problem], archive: Archive) -> None:
    """`interviews/x.md:5:7: Write the year as four digits. (fields)`, then how many there are."""
    _lines(problems)
    click.echo(_count(problems), err=True)


def news(problems: Sequence[Problem], earlier: Iterable[Problem]) -> None:
    """The problems that were not there before, wherever they stood; how many are mended, and how many there are."""
    before = Counter(map(_what, earlier))
    new: list[Problem] = []
    for problem in problems:
        if before[_what(problem)]:
            before[_what(problem)] -= 1
        else:
            new.append(problem)
    _lines(new)
    if problems or before.total():
        click.echo(f"{len(new) or 'Nothing'} new, {before.total() or 'nothing'} mended. {_count(problems)}", err=True)


def _what(problem: Problem) -> tuple[Path, str, str]:
    """What a problem says, and not the line: an edit moves all those below it."""
    return problem.path, problem.message, problem.severity


def _lines(problems: Iterable[Problem]) -> None:
    for problem in problems:
        place = f"{shown(problem.path)}:{problem.place.line}:{problem.place.column}"
        kind = "" if problem.severity == "error" else "warning: "
        click.echo(one_line(f"{place}: {kind}{problem.message} ({problem.check})"))


def as_json(problems: Sequence[Problem], archive: Archive) -> None:
    """A JSON array with an object for each problem."""
    rows = [
        {
            "path": _path(problem, archive),
            "line": problem.place.line,
            "column": problem.place.column,
            "check": problem.check,
            "severity": problem.severity,
            "message": problem.message,
        }
        for problem in problems
    ]
    click.echo(json.dumps(rows, ensure_ascii=False, indent=2))


def github(problems: Sequence[Problem], archive: Archive) -> None:
    """Annotations that GitHub shows on the line of a pull request."""
    for problem in problems:
        where = f"file={_path(problem, archive)},line={problem.place.line},col={problem.place.column}"
        message = problem.message.replace("%", "%25")
        click.echo(one_line(f"::{problem.severity} {where},title={problem.check}::{message}"))


STYLES: dict[str, Callable[[Sequence[Problem], Archive], None]] = {
    "text": text,
    "json": as_json,
    "github": github,
}


def mends(outcomes: Iterable[Outcome], *, apart: bool) -> None:
    """`interviews/x.md:5: Wrote 'Oxfordshire County Council' for 'Oxfordshire'.`, and which files were left alone.

    With `apart`, not among what other programs read.
    """
    for outcome in outcomes:
        if outcome.refusal:
            click.echo(one_line(f"{shown(outcome.path)}: Nothing was changed here: {outcome.refusal}"), err=True)
        for mend in outcome.mends:
            click.echo(one_line(f"{shown(outcome.path)}:{mend.line}: {mend.message}"), err=apart)


def shown(path: Path) -> str:
    """A path as a person would type it from here."""
    try:
        relative = os.path.relpath(path)
    except ValueError:  # on another drive
        return str(path)
    return str(path) if relative.startswith("..") else Path(relative).as_posix()


def one_line(text: str) -> str:
    """What an interview says may hold line ends and commands to the terminal: none of them is passed on."""
    return "".join(letter if letter.isprintable() else " " for letter in text)


def _path(problem: Problem, archive: Archive) -> str:
    """The path within the archive, the same wherever the command is run."""
    return problem.path.relative_to(archive.root).as_posix()


def _count(problems: Sequence[Problem]) -> str:
    errors = sum(problem.severity == "error" for problem in problems)
    warnings = len(problems) - errors
    if not problems:
        return "Nothing is wrong."
    counts = [(errors, "error"), (warnings, "warning")]
    words = [f"{number} {name}{'' if number == 1 else 's'}" for number, name in counts if number]
    return f"{' and '.join(words)} to look at."
