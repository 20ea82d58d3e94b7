"""Runs `voices build` on an archive, lets it finish or kills it, and says what it left."""

import hashlib
import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import date
from pathlib import Path

from voices.search_index import FOLDER

MADE = ("docs", "site")
"""What a build must leave as a clean build would."""

_TABLES = ("facets.json", "interviews.json")
"""Of the search bundle only these are ours; Pagefind's own files are never twice the same."""


def build(root: Path, day: date, *options: str, program: Path | None = None) -> "subprocess.CompletedProcess[str]":
    """Run the real command to its end, or that of another folder of programs."""
    return subprocess.run(
        _command(root, day, *options), capture_output=True, text=True, encoding="utf-8", env=_env(program), check=False
    )


@contextmanager
def killed(draw: random.Random, root: Path, day: date, within: float) -> Iterator[None]:
    """Start a build and kill it somewhere in its first seconds, as a machine does that has run out of memory.

    Half of the time what it has started lives on for as long as the context lasts.
    """
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    process = subprocess.Popen(_command(root, day), start_new_session=True, env=_env(None), **quiet)
    try:
        time.sleep(draw.uniform(0, within))
        if draw.random() < 0.5:
            os.killpg(process.pid, signal.SIGKILL)
        process.kill()
        process.wait()
        yield
    finally:
        _end(process.pid)


def contents(root: Path) -> dict[str, str]:
    """The fingerprint of every file that a build makes or takes over, by its path in the archive.

    Dot files are left out, as renderers do: a killed build may leave one half-written beside its page.
    """
    found = (path for name in MADE for path in (root / name).rglob("[!.]*") if path.is_file())
    ours = (path for path in found if FOLDER not in path.parts or path.name in _TABLES)
    return {path.relative_to(root).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest() for path in ours}


def differences(left: Mapping[str, str], right: Mapping[str, str]) -> list[str]:
    """What is in one of them alone, or not the same in both: "missing: …", "left over: …", "other: …"."""
    return [
        *(f"missing: {path}" for path in sorted(right.keys() - left.keys())),
        *(f"left over: {path}" for path in sorted(left.keys() - right.keys())),
        *(f"other: {path}" for path in sorted(left.keys() & right.keys()) if left[path] != right[path]),
    ]


def _command(root: Path, day: date, *options: str) -> list[str]:
    return [sys.executable, "-m", "voices", "build", "--archive", str(root), "--date", day.isoformat(), *options]


def _env(program: Path | None) -> dict[str, str]:
    paths = [str(program)] if program else []
    paths += [os.environ["PYTHONPATH"]] if "PYTHONPATH" in os.environ else []
    return {**os.environ, "PYTHONUTF8": "1", "PYTHONPATH": os.pathsep.join(paths)}


def _end(group: int) -> None:
    try:
        os.killpg(group, signal.SIGKILL)
    except ProcessLookupError:
        return
