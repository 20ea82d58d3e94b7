"""Makes the folder that a browser searches in. This is the only module that knows Pagefind."""

import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping
from hashlib import sha256
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path
from shutil import rmtree

from voices.edition import Edition
from voices.model import Interview
from voices.pausing import Pause, go_on
from voices.search_index import kept
from voices.search_index.browsing import tables
from voices.search_index.entries import entry
from voices.search_index.words import words

FOLDER = "pagefind"
"""Where the index stands below the top of the site."""

# Pagefind indexes each language apart, and asks only the one of the page: a Welsh text must be found from all of them.
_ONE_LANGUAGE = "en"
# Pagefind's own windows and boxes, since ours stand in the theme, and what serves other languages.
_NOT_USED = ("pagefind-*ui*", "pagefind-highlight.js", "pagefind-worker.js", "wasm.unknown.pagefind")


class IndexingFailed(Exception):
    """Raised with what Pagefind complained of."""


def write(
    edition: Edition,
    site: Path,
    *,
    cache: Path | None = None,
    started: Callable[["subprocess.Popen[str]"], None] = lambda _: None,
    pause: Pause = go_on,
) -> None:
    """Put the index of all that is published below `site`. Raises IndexingFailed, OSError and what `pause` raises.

    It is made from the interviews and not from their pages, and so is the same whatever renders those. In the folder
    `cache` it is kept, and taken from there while nothing changed that can be found. `started` is called with the
    indexer once it runs, and `pause` before each interview is looked at.
    """
    bundle, browsing = site / FOLDER, tables(edition)
    if bundle.exists():
        rmtree(bundle)
    entries = {one.slug: entry(one, edition.vocabularies).encode() for one in _in_turn(edition, pause)}
    key = _key(entries, browsing)
    if cache and kept.take(cache, key, bundle):
        return
    _make(entries, browsing, bundle, started, pause)
    if cache:
        kept.keep(cache, key, bundle)


def is_installed() -> bool:
    return find_spec("pagefind") is not None and find_spec("pagefind_bin") is not None


def _key(entries: Mapping[str, bytes], browsing: Mapping[str, bytes]) -> str:
    """All that an index is made from, as one number: these modules, Pagefind, and everything that can be found."""
    digest = sha256(version("pagefind_bin").encode("utf-8"))
    for module in sorted(Path(__file__).parent.glob("*.py")):
        digest.update(module.read_bytes())
    for table in browsing.values():
        digest.update(table)
    for slug, page in entries.items():
        digest.update(f"\0{slug}\0".encode())
        digest.update(page)
    return digest.hexdigest()


def _make(
    entries: dict[str, bytes],
    browsing: Mapping[str, bytes],
    bundle: Path,
    started: Callable[["subprocess.Popen[str]"], None],
    pause: Pause,
) -> None:
    bundle.mkdir()
    known_words = words(entries.values())
    if entries:  # Pagefind refuses to index nothing
        # In a folder of its own, so that a preview's drafts never lie where another build finds them.
        with tempfile.TemporaryDirectory(prefix="voices-search-") as name:
            _write_entries(entries, Path(name), pause)
            _index(Path(name), bundle, started)
    for pattern in _NOT_USED:
        for path in bundle.glob(pattern):
            path.unlink()
    for name, table in browsing.items():
        (bundle / name).write_bytes(table)
    (bundle / "words.txt").write_bytes(known_words)


def _write_entries(entries: dict[str, bytes], folder: Path, pause: Pause) -> None:
    """Each in a file, all in one folder: a folder for each would take as long again to make and remove.

    None is held any longer once it is written: the indexer needs the room.
    """
    (folder / "interviews").mkdir()
    while entries:
        pause()
        slug, page = entries.popitem()
        (folder / "interviews" / f"{slug}.html").write_bytes(page)


def _in_turn(edition: Edition, pause: Pause) -> Iterator[Interview]:
    for interview in edition.publication.interviews:
        pause()
        yield interview


def _index(pages: Path, bundle: Path, started: Callable[["subprocess.Popen[str]"], None]) -> None:
    command = [sys.executable, "-m", "pagefind_bin", "--silent", "--force-language", _ONE_LANGUAGE]
    command += ["--site", str(pages), "--output-path", str(bundle.resolve())]
    with subprocess.Popen(
        command,
        cwd=pages,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        encoding="utf-8",
        errors="replace",
    ) as indexer:
        started(indexer)
        said = indexer.communicate()[0]
    if indexer.returncode:
        raise IndexingFailed(said.strip() or "It gave no reason.")
