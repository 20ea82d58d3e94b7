"""Keeps the last bundles beside the archive, so that a new one is made only when something changed.

A bundle has a key, which says all that it was made from, and a list of its files with their digests, which is written
last. One is trusted only while its files are what the list says: after a crash, or when somebody changed a file of the
site, whose files these are too, it is made anew.
"""

import json
import os
import shutil
from contextlib import suppress
from hashlib import sha256
from pathlib import Path

from voices import files

CACHE = Path(".cache/voices/search")
"""Where bundles are kept below an archive."""

MOST = 2
"""One of what is published, and one of what a preview shows with its drafts."""


def take(cache: Path, key: str, bundle: Path) -> bool:
    """Make the folder `bundle` the kept one with this key; False, and no such folder, when there is none to trust."""
    kept, listed = cache / key, cache / f"{key}.json"
    try:
        if json.loads(listed.read_bytes()) != _digests(kept):
            return False
        _share(kept, bundle)
        os.utime(listed)  # the last used are kept
    except (OSError, ValueError):
        shutil.rmtree(bundle, ignore_errors=True)
        return False
    return True


def keep(cache: Path, key: str, bundle: Path) -> None:
    """Keep a bundle under this key. Where that fails nothing is lost but time, and nothing is said."""
    with suppress(OSError):
        shutil.rmtree(cache / key, ignore_errors=True)
        _share(bundle, cache / key)
        files.replace(cache / f"{key}.json", json.dumps(_digests(bundle), indent=0).encode("utf-8"))
        _forget_others(cache)


def _digests(folder: Path) -> dict[str, str]:
    """What each file below the folder holds."""
    found = sorted(path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): sha256(path.read_bytes()).hexdigest() for path in found}


def _share(source: Path, target: Path) -> None:
    """The same files in another folder: they take no room twice where the file system can do that."""
    for path in source.rglob("*"):
        other = target / path.relative_to(source)
        if path.is_dir():
            other.mkdir(parents=True, exist_ok=True)
            continue
        other.parent.mkdir(parents=True, exist_ok=True)
        try:
            os.link(path, other)
        except OSError:
            shutil.copyfile(path, other)


def _forget_others(cache: Path) -> None:
    """All but the bundles used last, and whatever a crash has left."""
    lists = sorted(cache.glob("*.json"), key=lambda path: (path.stat().st_mtime_ns, path.name))
    for listed in lists[:-MOST]:
        listed.unlink(missing_ok=True)
    known = {path.stem for path in lists[-MOST:]}
    for path in cache.iterdir():
        if path.is_dir() and path.name not in known:
            shutil.rmtree(path, ignore_errors=True)
