"""New files of a site in the place of old ones: all of them or none."""

import os
from collections.abc import Iterable, Iterator
from pathlib import Path

WHOLE = ""
"""Names all of a site."""


def exchange(made: Path, site: Path, *, gone: Iterable[str], aside: Path) -> None:
    """Move what is gone from the site into the empty folder `aside`, and then all that was made to its place.

    All of them lie in one file system. When anything cannot be moved, everything is moved back. Raises OSError.
    """
    moved: list[tuple[Path, Path]] = []
    try:
        for here, there in _moves(made, site, gone, aside):
            here.rename(there)
            moved.append((here, there))
    except BaseException:
        for here, there in reversed(moved):
            there.rename(here)
        raise


def _moves(made: Path, site: Path, gone: Iterable[str], aside: Path) -> Iterator[tuple[Path, Path]]:
    """Each thing to move, and where to; it must be moved before one asks for the next."""
    number = 0
    for path in (site / name for name in gone):
        if os.path.lexists(path):
            yield path, aside / str(number)
            number += 1
    for new, place in _placed(made, site):
        if os.path.lexists(place):
            yield place, aside / str(number)
            number += 1
        yield new, place


def _placed(made: Path, place: Path) -> Iterator[tuple[Path, Path]]:
    """What was made and its place: folders as a whole where there is none yet."""
    if not made.is_dir() or place.is_symlink() or not place.is_dir():
        yield made, place
        return
    for path in sorted(made.iterdir()):
        yield from _placed(path, place / path.name)
