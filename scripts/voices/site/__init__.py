"""The generated part of `docs/`: make what changed, remove what is gone, touch nothing written by hand."""

import os
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from pathlib import Path

from voices import cores, files
from voices.digests import digest
from voices.model import Contents, Made, Page, Pending, Pieced
from voices.pausing import Pause, go_on
from voices.site.ledger import Entry, Ledger
from voices.site.ownership import CHECKSUMS, MARK, checksums, foreign, generated
from voices.site.sheets import Sheet, pieced, sheet_of

__all__ = [
    "MARK",
    "HandWritten",
    "Ledger",
    "PathTaken",
    "count",
    "generated",
    "write",
    "write_ahead",
    "write_preview",
]

_AT_ONCE = 8_000_000
"""Bytes that are made before they are written: together, the files of a large archive have no room in memory."""


class HandWritten(Exception):
    """Raised with the paths of files in the part of `docs/` that belongs to the build, which it did not write."""


class PathTaken(Exception):
    """Raised with the path, below `docs/`, that two pages would have."""


def write(pages: Iterable[Made], docs: Path, ledger: Ledger | None = None, *, anew: bool = False, jobs: int = 1) -> int:
    """Make the generated part of `docs` hold exactly these pages, and say how many files changed.

    What the ledger knows to be as it should is neither made nor read; with `anew` every page is written. Pages are made
    in so many processes. Raises PathTaken and HandWritten before anything is written, and OSError when a file cannot.
    """
    ledger = Ledger() if ledger is None else ledger
    if anew:
        ledger.clear()
    wanted = _by_path(pages)
    present = _present(generated(docs), docs)
    unknown = [docs / path for path, found in present.items() if not _is_known(path, found, ledger)]
    if strangers := foreign(unknown, docs):
        raise HandWritten(*strangers)
    before = _read(docs / CHECKSUMS)
    changed = _make(wanted, present, docs, ledger, anew=anew, announced=docs / CHECKSUMS, jobs=jobs)
    sums = checksums({path: ledger.entries[path].sha256 for path in wanted})
    if sums and (anew or sums != _read(docs / CHECKSUMS)):
        files.put(docs / CHECKSUMS, sums)
    changed += bool(sums) and (anew or sums != before)
    return changed + _remove(present, {*wanted, CHECKSUMS} if sums else wanted.keys(), docs, ledger)


def write_preview(
    pages: Iterable[Made], docs: Path, preview: Path, ledger: Ledger, *, jobs: int = 1, pause: Pause = go_on
) -> int:
    """Make the folder `preview` hold these pages and what is written by hand in `docs`, which is left as it is.

    Says how many files changed. Raises PathTaken, OSError when a file cannot be read or written, and what `pause`
    raises, which is called before each file is made: then some are as they should be, and the ledger knows which.
    """
    wanted = _by_path(pages)
    present = _present([preview], preview)
    by_hand = {path.relative_to(docs).as_posix(): path for path in _written_by_hand(docs)}
    changed = _make(wanted, present, preview, ledger, jobs=jobs, pause=pause)
    for name, path in by_hand.items():
        with suppress(FileNotFoundError):  # renamed or deleted a moment ago: another edit will tell
            changed += _put(preview / name, path.read_bytes(), name in present)
    sums = checksums({path: ledger.entries[path].sha256 for path in wanted})
    changed += _put(preview / CHECKSUMS, sums, CHECKSUMS in present) if sums else 0
    return changed + _remove(present, {*wanted, *by_hand, *([CHECKSUMS] if sums else [])}, preview, ledger)


def write_ahead(page: Pending, preview: Path, ledger: Ledger) -> bool:
    """Write one page before all others, and say whether it changed."""
    path = page.path.as_posix()
    before = ledger.entries.get(path)
    if before and before.key == page.key:
        return False
    _write_all([sheet_of(path, page.key, page.data)], preview, ledger, None)
    return before is None or before.sha256 != ledger.entries[path].sha256


def count(ledger: Ledger) -> int:
    """How many pages were written."""
    return sum(path.endswith(".md") for path in ledger.entries)


def _by_path(pages: Iterable[Made]) -> dict[str, Made]:
    wanted: dict[str, Made] = {}
    for page in pages:
        path = page.path.as_posix()
        if path in wanted:
            raise PathTaken(page.path)
        wanted[path] = page
    return wanted


def _is_known(path: str, found: os.stat_result, ledger: Ledger) -> bool:
    entry = ledger.entries.get(path)
    return entry is not None and entry.is_of(found)


def _make(
    wanted: Mapping[str, Made],
    present: Mapping[str, os.stat_result],
    docs: Path,
    ledger: Ledger,
    *,
    anew: bool = False,
    announced: Path | None = None,
    jobs: int = 1,
    pause: Pause = go_on,
) -> int:
    """Write those of the wanted files that are not there as they should be, and say how many those were."""
    changed = held = 0
    batch: list[Sheet] = []
    doubtful = list(_doubtful(wanted, present, ledger))
    filled = cores.each(_filled, [page for _, page, _, _ in doubtful if isinstance(page, Pending)], jobs=jobs)
    for path, page, key, is_known in doubtful:
        pause()
        if isinstance(page, Contents):
            batch, held = _write_all(batch, docs, ledger, announced)
        if isinstance(page, Pending):
            sheet = sheet_of(path, key, next(filled))
        elif isinstance(page, Pieced):
            sheet = pieced(page, key, docs, ledger.spans.get(path) if is_known else None)
        else:
            sheet = sheet_of(path, key, _data(page, ledger))
        if path in present and not anew and _stands(sheet, docs, ledger.entries.get(path) if is_known else None):
            _note(sheet, present[path], ledger)
        else:
            changed += 1
            batch.append(sheet)
            held += len(sheet.data)
        if held > _AT_ONCE:
            batch, held = _write_all(batch, docs, ledger, announced)
        del sheet  # a large one, before the next is made
    _write_all(batch, docs, ledger, announced)
    return changed


def _doubtful(
    wanted: Mapping[str, Made], present: Mapping[str, os.stat_result], ledger: Ledger
) -> Iterator[tuple[str, Made, bytes, bool]]:
    """What has to be made: path, page, key, and whether the file that is there is still as the ledger knows it."""
    for path, page in sorted(wanted.items(), key=_turn):
        key = _key(page)
        entry = ledger.entries.get(path)
        is_known = path in present and _is_known(path, present[path], ledger)
        if not (is_known and key and entry and entry.key == key):
            yield path, page, key, is_known


def _stands(sheet: Sheet, docs: Path, entry: Entry | None) -> bool:
    """Whether the file that is there is this one; where there is an entry that is true of it, it is not read."""
    return entry.sha256 == sheet.sha256 if entry else _read(docs / sheet.path, sheet.data) == sheet.data


def _filled(page: Pending) -> bytes:
    return page.data


def _turn(item: tuple[str, Made]) -> tuple[bool, bool]:
    """The pages of interviews come first, for they are what an editor waits for; what tells of other files, last."""
    path, page = item
    return isinstance(page, Contents), not path.startswith("interviews/")


def _key(page: Made) -> bytes:
    """The digest of what a file is made from; empty when that cannot be told before it is made."""
    if isinstance(page, Pending):
        return page.key
    if isinstance(page, Pieced):
        return digest(page.basis, b"".join(piece.key for piece in page.pieces))
    return b""


def _data(page: Page | Contents, ledger: Ledger) -> bytes:
    if isinstance(page, Contents):
        return page.make({name: entry.facts for name, entry in ledger.entries.items()}).encode("utf-8")
    return page.data


def _write_all(batch: list[Sheet], docs: Path, ledger: Ledger, announced: Path | None) -> tuple[list[Sheet], int]:
    """Write files, first listing those that bear no mark: a build that is broken off knows its own files again.

    Gives what then is still to be written, and how many bytes that is: nothing.
    """
    unmarked = {sheet.path: sheet.sha256 for sheet in batch}
    if announced and (listed := checksums(unmarked)):
        announced.parent.mkdir(parents=True, exist_ok=True)
        with announced.open("ab") as file:
            file.write(listed)
    for sheet in batch:
        _note(sheet, files.put(docs / sheet.path, sheet.data), ledger)
    return [], 0


def _note(sheet: Sheet, found: os.stat_result, ledger: Ledger) -> None:
    """Enter a file as it was found: not as it is by now, when another build may have written what is no longer this."""
    entry = Entry(sheet.key, found.st_size, found.st_mtime_ns, found.st_ino, sheet.sha256, sheet.rows)
    ledger.write(sheet.path, entry, sheet.spans)


def _remove(present: Iterable[str], wanted: Iterable[str], docs: Path, ledger: Ledger) -> int:
    gone = set(present).difference(wanted)
    for path in gone:
        (docs / path).unlink(missing_ok=True)  # a build at the same time may have been quicker
    for path in ledger.entries.keys() - set(wanted):
        ledger.strike(path)
    return len(gone)


def _put(path: Path, data: bytes, is_there: bool) -> int:
    """Write a file where it is not as it should be; 1 when it was written."""
    if is_there and _read(path, data) == data:
        return 0
    files.put(path, data)
    return 1


def _read(path: Path, like: bytes | None = None) -> bytes | None:
    """What is in a file; None when it is none, or not as long as what it might be like."""
    if not path.is_file() or (like is not None and path.stat().st_size != len(like)):
        return None
    return path.read_bytes()


def _written_by_hand(docs: Path) -> Iterator[Path]:
    """The files of `docs` that do not belong to the build."""
    parts = set(generated(docs))
    for path in sorted(docs.iterdir()):
        if path not in parts and not path.name.startswith("."):
            yield from (docs / file for file in _present([path], docs) if (docs / file).is_file())


def _present(parts: Iterable[Path], docs: Path) -> dict[str, os.stat_result]:
    """What is there, by its path below `docs`, and what the file system says of it; without dot files, which renderers
    leave out and editors leave lying.
    """
    above = len(str(docs)) + 1
    found = (file for part in parts for file in _files(str(part)))
    return {path[above:].replace(os.sep, "/"): looked_at for path, looked_at in found}


def _files(path: str) -> Iterator[tuple[str, os.stat_result]]:
    """The file at a path, or those below it, links to nowhere included; not what is gone again: editors leave no trace
    of the files that they try a folder with.
    """
    if not Path(path).is_dir():
        if looked_at := _looked_at(Path(path)):
            yield path, looked_at
        return
    with suppress(FileNotFoundError), os.scandir(path) as entries:
        for entry in sorted(entries, key=lambda one: one.name):
            if entry.name.startswith("."):
                continue
            if entry.is_dir():
                yield from _files(entry.path)
            elif looked_at := _looked_at(entry):
                yield entry.path, looked_at


def _looked_at(file: Path | os.DirEntry[str]) -> os.stat_result | None:
    with suppress(FileNotFoundError):
        return file.stat()
    with suppress(FileNotFoundError):
        return os.lstat(file)  # a link to nowhere
    return None
