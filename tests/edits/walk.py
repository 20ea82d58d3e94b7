"""A walk through random edits: after each round, what a build leaves beside what a clean build makes of the same."""

import random
import shutil
import time
from collections.abc import Callable, Collection, Iterable, Iterator
from contextlib import nullcontext
from dataclasses import dataclass, replace
from pathlib import Path

from generator import folder

from edits.builds import build, contents, differences, killed
from edits.kinds import SMALL, WIDE, broken
from edits.papers import Papers, put

EDITS_IN_A_ROUND = 3
"""Before the next build."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Round:
    """What happened between one build and the next, and what came of it."""

    done: tuple[str, ...]
    """What was edited, and what else befell the archive."""
    refused: str = ""
    """What the build said when it found the edits wrong; they were taken back."""
    wrong: tuple[str, ...] = ()
    """What differs from a clean build, or, after a refusal, from what stood there before."""


def _no_mishap(_: random.Random, __: Path) -> None:
    pass


def _the_site_is_lost(_: random.Random, root: Path) -> None:
    shutil.rmtree(root / "site", ignore_errors=True)


def _a_page_of_the_site_is_lost(draw: random.Random, root: Path) -> None:
    draw.choice(sorted((root / "site").rglob("index.html"))).unlink()


def _a_written_page_is_lost(draw: random.Random, root: Path) -> None:
    draw.choice(sorted((root / "docs" / "people").glob("*.md"))).unlink()


def _what_was_kept_is_cut_short(draw: random.Random, root: Path) -> None:
    """As a machine leaves it that lost its power."""
    kept = sorted(path for path in (root / ".cache").rglob("*") if path.is_file())
    for path in draw.sample(kept, min(3, len(kept))):
        path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])


MISHAPS: dict[str, Callable[[random.Random, Path], None]] = {
    "": _no_mishap,
    "the site is lost": _the_site_is_lost,
    "a page of the site is lost": _a_page_of_the_site_is_lost,
    "a written page is lost": _a_written_page_is_lost,
    "what was kept is cut short": _what_was_kept_is_cut_short,
}
"""What else befalls the folder of an archive between two builds."""


def walk(here: Path, papers: Papers, *, seed: int, rounds: int) -> Iterator[Round]:
    """Build, then edit and build again for so many rounds; `here` holds the archive in `edited`, a copy in `clean`.

    The kinds of edits come in random order, each once before any comes again.
    """
    draw = random.Random(seed)  # noqa: S311 – any seed will do, as long as it stays
    small, wide = _in_turn(draw, SMALL), _in_turn(draw, WIDE)
    root = here / "edited"
    _lay(root, papers)
    began = time.monotonic()
    yield _compared(here, root, papers, ("is built first",))
    usual = (time.monotonic() - began) / 2
    for number in range(rounds):
        done = [next(wide)] if number % 4 == 3 else [next(small) for _ in range(EDITS_IN_A_ROUND)]
        edited = _edited(draw, papers, done)
        mishap = draw.choice([*MISHAPS]) if number % 3 == 2 else ""
        MISHAPS[mishap](draw, root)
        if number % 3 == 0:
            yield _refused(root, papers)
        stood = contents(root)
        put(edited, root, papers)
        is_killed = number % 2 == 1
        said = (*done, *([mishap] if mishap else []), *(["a build is killed"] if is_killed else []))
        with killed(draw, root, edited.day, usual) if is_killed else nullcontext():
            outcome = _compared(here, root, edited, said)
        if outcome.refused:
            put(papers, root, edited)
            outcome = replace(outcome, wrong=tuple(_beside_edits(differences(contents(root), stood))))
        else:
            papers = edited
        yield outcome


def _edited(draw: random.Random, papers: Papers, names: Iterable[str]) -> Papers:
    for name in names:
        papers = {**SMALL, **WIDE}[name](draw, papers)
    return papers


def _refused(root: Path, papers: Papers) -> Round:
    """Break the archive, build, and mend it again: everything must stand as it did."""
    stood = contents(root)
    put(broken(papers), root, papers)
    done = build(root, papers.day)
    put(papers, root, broken(papers))
    wrong = differences(contents(root), stood) if done.returncode == 1 else ["A broken archive was built."]
    return Round(done=("is broken and mended",), wrong=tuple(wrong))


def _compared(here: Path, root: Path, papers: Papers, done: tuple[str, ...]) -> Round:
    """Build what was edited, and, unless that is refused, the same papers from nothing in another folder."""
    built = build(root, papers.day)
    if "Nothing was built" in built.stderr:
        return Round(done=done, refused=built.stdout)
    if built.returncode:
        return Round(done=done, wrong=(built.stdout + built.stderr,))
    clean = here / "clean"
    _lay(clean, papers)
    afresh = build(clean, papers.day, "--clean")
    if afresh.returncode:
        return Round(done=done, wrong=(f"A clean build fails: {afresh.stdout}{afresh.stderr}",))
    return Round(done=done, wrong=tuple(differences(contents(root), contents(clean))))


def _beside_edits(lines: Iterable[str]) -> Iterator[str]:
    """The differences without those of files that are edited in place."""
    yield from (line for line in lines if "docs/assets/" not in line and "docs/privacy.md" not in line)


def _lay(root: Path, papers: Papers) -> None:
    """An archive of these papers in a folder of its own, with nothing left of what was there."""
    shutil.rmtree(root, ignore_errors=True)
    folder.copy_all_but_interviews(root)
    for path in root.glob("docs/*.md"):
        path.unlink()
    put(papers, root)


def _in_turn(draw: random.Random, kinds: Collection[str]) -> Iterator[str]:
    while True:
        yield from draw.sample([*kinds], len(kinds))
