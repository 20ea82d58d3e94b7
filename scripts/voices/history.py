"""What the files of an archive said at an earlier time, as git remembers it."""

import subprocess
from collections.abc import Mapping
from pathlib import Path

LAST = "HEAD"
"""What was committed last."""


class NoHistory(Exception):
    """Raised with a sentence that says why git cannot tell."""


def earlier(folder: Path, revision: str = LAST) -> Mapping[Path, bytes]:
    """The Markdown files directly in a folder that a revision had and that have changed or gone since, as they were.

    Raises NoHistory when the folder is in no repository, or the revision is unknown.
    """
    if not _succeeds(folder, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}"):
        raise NoHistory(_why(folder, revision))
    names = _git(
        folder, "diff", "--name-only", "--no-renames", "-z", "--relative", "--diff-filter=MD", revision, "--", "."
    )
    paths = [folder / name for name in names.decode("utf-8", "surrogateescape").split("\0") if name.endswith(".md")]
    return {path: _shown(path, revision) for path in paths if path.parent == folder}


def _shown(path: Path, revision: str) -> bytes:
    return _git(path.parent, "show", f"{revision}:./{path.name}")


def _why(folder: Path, revision: str) -> str:
    if not _succeeds(folder, "rev-parse", "--git-dir"):
        return "This archive is in no git repository, so nothing is known of earlier versions."
    return f"git knows no revision '{revision}': give a commit, a branch or a tag, such as origin/main."


def _succeeds(folder: Path, *arguments: str) -> bool:
    try:
        return _run(folder, *arguments).returncode == 0
    except FileNotFoundError:  # git is not installed
        return False


def _git(folder: Path, *arguments: str) -> bytes:
    done = _run(folder, *arguments)
    if done.returncode:
        raise NoHistory(f"git could not tell: {done.stderr.decode('utf-8', 'replace').strip()}")
    return done.stdout


def _run(folder: Path, *arguments: str) -> "subprocess.CompletedProcess[bytes]":
    command = ["git", "--no-optional-locks", "-c", "core.quotePath=false", *arguments]
    return subprocess.run(command, cwd=folder, capture_output=True, check=False)
