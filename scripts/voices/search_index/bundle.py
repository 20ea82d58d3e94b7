"""Makes the folder that a browser searches in. This is the only module that knows Pagefind."""

import subprocess
import sys
import tempfile
from importlib.util import find_spec
from pathlib import Path

from voices.edition import Edition
from voices.search_index.browsing import facets, interviews
from voices.search_index.entries import entry

FOLDER = "pagefind"
"""Where the index stands below the top of the site."""

# Pagefind indexes each language apart, and asks only the one of the page: a Welsh text must be found from all of them.
_ONE_LANGUAGE = "en"
# Pagefind's own windows and boxes, since ours stand in the theme, and what serves other languages.
_NOT_USED = ("pagefind-*ui*", "pagefind-highlight.js", "pagefind-worker.js", "wasm.unknown.pagefind")


class IndexingFailed(Exception):
    """Raised with what Pagefind complained of."""


def write(edition: Edition, site: Path) -> None:
    """Put the index of all that is published below `site`. Raises IndexingFailed and OSError.

    It is made from the interviews and not from their pages, and so is the same whatever renders those.
    """
    bundle = site / FOLDER
    bundle.mkdir()
    if edition.publication.interviews:  # Pagefind refuses to index nothing
        with tempfile.TemporaryDirectory(prefix="voices-search-") as name:
            _write_entries(edition, Path(name))
            _index(Path(name), bundle)
    for pattern in _NOT_USED:
        for path in bundle.glob(pattern):
            path.unlink()
    (bundle / "facets.json").write_bytes(facets(edition))
    (bundle / "interviews.json").write_bytes(interviews(edition))


def is_installed() -> bool:
    return find_spec("pagefind") is not None and find_spec("pagefind_bin") is not None


def _write_entries(edition: Edition, folder: Path) -> None:
    """One page for each interview, at the address it has in the site."""
    (folder / "interviews").mkdir()
    for interview in edition.publication.interviews:
        path = folder / "interviews" / interview.slug / "index.html"
        path.parent.mkdir()
        path.write_text(entry(interview, edition.vocabularies), encoding="utf-8")


def _index(pages: Path, bundle: Path) -> None:
    command = [sys.executable, "-m", "pagefind", "--silent", "--force-language", _ONE_LANGUAGE]
    command += ["--site", str(pages), "--output-path", str(bundle.resolve())]
    done = subprocess.run(
        command, cwd=pages, capture_output=True, text=True, encoding="utf-8", errors="replace", check=False
    )
    if done.returncode:
        raise IndexingFailed(f"{done.stdout}\n{done.stderr}".strip() or "It gave no reason.")
