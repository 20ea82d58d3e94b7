"""The folder of a made-up archive: one that is new, empty, or was made here before; nobody's work is written over."""

import shutil
from collections.abc import Iterable
from pathlib import Path

from voices import library
from voices.archive import Archive
from voices.vocabularies import Vocabularies

REPOSITORY = Path(__file__).resolve().parent.parent.parent
MARK = "made-up.txt"
SAYING = "Everything in this folder was made up by 'make archive', which may delete it all and make it anew.\n"
OURS = {MARK, "docs", "interviews", "mkdocs.yml", "site", ".cache"}


class HoldsSomethingElse(Exception):
    """Raised with a sentence about a folder that is not ours to write into."""


def prepare(folder: Path) -> Vocabularies:
    """Make the folder an archive without interviews, and give its vocabularies. Raises HoldsSomethingElse."""
    _clear(folder)
    folder.mkdir(parents=True, exist_ok=True)
    (folder / MARK).write_text(SAYING, encoding="utf-8")
    copy_all_but_interviews(folder)
    known, problems = library.load_vocabularies(Archive(folder))
    for problem in problems:
        raise ValueError(f"{problem.path.name}: {problem.message}")
    return known


def copy_all_but_interviews(folder: Path) -> None:
    """Give an archive the real vocabularies, hand-written pages and configuration."""
    shutil.copytree(REPOSITORY / "interviews" / "vocabularies", folder / "interviews" / "vocabularies")
    shutil.copytree(REPOSITORY / "docs" / "assets", folder / "docs" / "assets")
    for page in (REPOSITORY / "docs").glob("*.md"):
        if page.name not in ("index.md", "checks.md", "search.md"):  # which the build writes
            shutil.copy(page, folder / "docs")
    shutil.copy(REPOSITORY / "mkdocs.yml", folder)


def fill(folder: Path, interviews: Iterable[tuple[str, str]]) -> int:
    """Write the interviews, and say how many there were."""
    written = 0
    for name, text in interviews:
        written += (folder / "interviews" / f"{name}.md").write_bytes(text.encode()) > 0
    return written


def _clear(folder: Path) -> None:
    if not folder.exists() or (folder.is_dir() and not any(folder.iterdir())):
        return
    if not folder.is_dir() or folder.is_symlink() or not (folder / MARK).is_file():
        raise HoldsSomethingElse(f"{folder} was not made here: name a new folder, or an empty one.")
    if strangers := sorted(path.name for path in folder.iterdir() if path.name not in OURS):
        raise HoldsSomethingElse(f"{folder} also holds {', '.join(strangers)}: move that away, or name a new folder.")
    shutil.rmtree(folder)
