"""Writes what was planned; when a file cannot be written, puts back what was, and says exactly how things stand."""

from collections.abc import Sequence
from pathlib import Path

from voices import library
from voices.renaming.plan import Change, Plan


class Broken(Exception):
    """Raised with the path that could not be written, why, and the paths that are left as renamed."""

    def __init__(self, path: Path, why: str, left: Sequence[Path]) -> None:
        super().__init__(path, why, left)
        self.path, self.why, self.left = path, why, left


def carry_out(plan: Plan) -> None:
    """Write every change. Raises Broken."""
    done: list[Change] = []
    for change in plan.changes:
        try:
            library.amend(change.path, change.before, change.after)
        except library.Changed:
            raise Broken(change.path, "somebody saved it at this moment", _taken_back(done)) from None
        except OSError as error:
            raise Broken(change.path, error.strerror or str(error), _taken_back(done)) from None
        done.append(change)


def _taken_back(done: Sequence[Change]) -> list[Path]:
    """Put the files back as they were; those where that failed stay as renamed."""
    left = []
    for change in reversed(done):
        try:
            library.amend(change.path, change.after, change.before)
        except (library.Changed, OSError):
            left.append(change.path)
    return left
