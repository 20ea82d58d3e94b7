"""Markdown under `docs/` to HTML under `site/`, with MkDocs or with Zensical, each run as a program of its own."""

import os
import re
import subprocess
import sys
import tempfile
import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from importlib.util import find_spec
from pathlib import Path

from voices import marked_yaml
from voices.archive import Archive

ENGINES = ("mkdocs", "zensical")
_SERVERS = {
    # Only what changed is rendered anew: no page needs another's, since the build has made each whole.
    "mkdocs": ("voices.brisk_mkdocs", "serve", "--livereload", "--dirty"),
    "zensical": ("zensical", "serve"),
}
THEME = Path(__file__).parent / "theme"

# Colours and other commands to a terminal.
_TERMINAL_CODES = re.compile(r"\x1b\[[0-9;]*m")
# The lines in which a renderer names what is wrong: "WARNING -  Doc file 'x.md' contains a link …".
_COMPLAINT = re.compile(r"^(?:WARNING|ERROR|Error|Warning|Traceback)\b", re.IGNORECASE)
# The lines in which a renderer says how far it is, MkDocs' first and then Zensical's.
_PROGRESS = re.compile(r"^(?:INFO|DEBUG)\b|^(?:Serving|Build started|Build finished|No issues|\d+ issues? found)\b")
# What MkDocs says of rendering only what changed.
# What it calls a warning and is none: that it is in a hurry, and that a browser was sent on or asked for an icon.
_EXPECTED = re.compile(r"A 'dirty' build is being performed|\"(?:GET|HEAD) \S+ HTTP/[\d.]+\" code \d{3}")
# The lines between one rendering of the pages and the next.
_NEXT_ROUND = re.compile(r"Building documentation|^(?:No issues|\d+ issues? found)\b")


class RenderingFailed(Exception):
    """Raised with what the renderer complained of, a line each; never with nothing."""


@dataclass(kw_only=True, slots=True)
class Complaints:
    """Tells the new complaints of a renderer that follows edits from those it repeats each time."""

    last_round: set[str] = field(default_factory=set)
    this_round: set[str] = field(default_factory=set)

    def new(self, lines: Iterable[str]) -> list[str]:
        """The complaints among the lines that were not made before, in this round or the last."""
        found = []
        for said in _paragraphs(lines):
            if _NEXT_ROUND.search(said):
                self.last_round, self.this_round = self.this_round, set()
            elif (
                _COMPLAINT.match(said) and not _EXPECTED.search(said) and said not in self.last_round | self.this_round
            ):
                found.append(said)
            if _COMPLAINT.match(said):
                self.this_round.add(said)
        return found


def render(
    archive: Archive, engine: str, newest: date, *, complete: Callable[[Path], None], clean: bool = False
) -> None:
    """Make `site/` anew, strictly: it changes only when every page and link is right.

    `newest` is the day the newest interview was added; it stands where renderers would put today's date. With `clean`,
    Zensical forgets its cache, which two builds at once cannot both do. `complete` is called with the new site before
    it takes the place of the old one, and adds to it what no renderer makes.
    Raises RenderingFailed, what `complete` raises, and OSError when the new site cannot be put in its place.
    """
    with _workplace(archive) as work, _configuration(archive, docs=archive.docs, site=work / "site") as config:
        command = [sys.executable, "-m", engine, "build", "--strict", "--config-file", str(config)]
        command += ["--clean"] if clean else []
        done = subprocess.run(
            command,
            cwd=archive.root,
            env=_environment(newest, work),
            capture_output=True,
            text=True,
            encoding="utf-8",
            errors="replace",
            check=False,
        )
        if done.returncode or not (work / "site" / "index.html").is_file():
            raise RenderingFailed(why(f"{done.stdout}\n{done.stderr}".splitlines()))
        complete(work / "site")
        _swap(work / "site", archive.site, work)


@contextmanager
def serving(
    archive: Archive, engine: str, port: int, newest: date, docs: Path, hear: Callable[[str], None]
) -> Iterator[Path]:
    """A renderer that serves the folder `docs` on this port and follows its changes, stopped on the way out.

    `hear` is called with each line it says, from another thread, and with "" when it has stopped. Gives the folder in
    which it works: `served` finds its site there.
    """
    with _workplace(archive) as work, _configuration(archive, docs=docs, site=work / "site") as config:
        command = [sys.executable, "-m", *_SERVERS[engine], "--config-file", str(config)]
        command += ["--dev-addr", f"127.0.0.1:{port}"]
        server = subprocess.Popen(
            command,
            cwd=archive.root,
            env=_environment(newest, work),
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            encoding="utf-8",
            errors="replace",
        )
        listener = threading.Thread(target=_listen, args=(server, hear), daemon=True)
        listener.start()
        try:
            yield work
        finally:
            server.terminate()
            try:
                server.wait(timeout=5)
            except subprocess.TimeoutExpired:
                server.kill()
                server.wait()
            listener.join()


def served(work: Path) -> Path | None:
    """The site that a renderer serves, once it stands: MkDocs has it in a temporary folder. What is put there stays."""
    return next((path.parent for path in sorted(work.glob("*/index.html"))), None)


def why(lines: Iterable[str]) -> str:
    """Why a renderer stopped: what it says from its first complaint on, without its reports of progress."""
    plain = [_TERMINAL_CODES.sub("", line).rstrip() for line in lines]
    said = [line for line in plain if line and not _PROGRESS.match(line)]
    first = next((number for number, line in enumerate(said) if _COMPLAINT.match(line)), 0)
    return "\n".join(said[first:]) or "It gave no reason."


def is_installed(engine: str) -> bool:
    return find_spec(engine) is not None


def _listen(server: "subprocess.Popen[str]", hear: Callable[[str], None]) -> None:
    if server.stdout is not None:
        with server.stdout:
            for line in server.stdout:
                hear(line)
    hear("")


def _paragraphs(lines: Iterable[str]) -> Iterator[str]:
    """What a renderer says, each complaint whole: it goes on until the next one or a report of progress."""
    said: list[str] = []
    for line in (_TERMINAL_CODES.sub("", line).rstrip() for line in lines):
        if said and (_COMPLAINT.match(line) or _PROGRESS.match(line)):
            yield "\n".join(said)
            said = []
        if line:
            said.append(line)
    if said:
        yield "\n".join(said)


@contextmanager
def _workplace(archive: Archive) -> Iterator[Path]:
    """A folder of its own for each rendering, removed on the way out with all that the renderer left in it.

    It lies in the archive, since Zensical wants its site there, and a folder is renamed only within one file system.
    """
    with tempfile.TemporaryDirectory(prefix=".site-", dir=archive.root.resolve(), ignore_cleanup_errors=True) as name:
        yield archive.root / Path(name).name


@contextmanager
def _configuration(archive: Archive, *, docs: Path, site: Path) -> Iterator[Path]:
    """A configuration beside the archive's own, which inherits it, with our theme at its absolute path.

    Zensical refuses a configuration in another folder, and folders that are not relative to it; both renderers look
    for a relative theme elsewhere.
    """
    settings = {
        "INHERIT": archive.config.name,
        "docs_dir": docs.relative_to(archive.root).as_posix(),
        "site_dir": site.relative_to(archive.root).as_posix(),
        "theme": {"name": "material", "custom_dir": str(THEME)},
    }
    handle, name = tempfile.mkstemp(prefix=".mkdocs-", suffix=".yml", dir=archive.root.resolve())
    config = Path(name)
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(marked_yaml.dump(settings))
        yield config
    finally:
        config.unlink(missing_ok=True)


def _environment(newest: date, work: Path) -> dict[str, str]:
    midnight = datetime(newest.year, newest.month, newest.day, tzinfo=UTC)
    return {
        **os.environ,
        "NO_MKDOCS_2_WARNING": "1",
        "PYTHONUNBUFFERED": "1",
        "PYTHONUTF8": "1",
        "SOURCE_DATE_EPOCH": str(int(midnight.timestamp())),
        # MkDocs serves from a temporary folder, and leaves it lying when it is ended.
        **dict.fromkeys(("TMPDIR", "TEMP", "TMP"), str(work)),
    }


def _swap(made: Path, site: Path, work: Path) -> None:
    """Put the new site in the place of the old one, which stays until the new one is whole. Raises OSError."""
    for attempt in range(10):
        old = work / f"old-{attempt}"
        with suppress(FileNotFoundError):
            site.rename(old)
        try:
            made.rename(site)
        except OSError:
            if not site.exists():
                old.rename(site)
                raise
        else:
            return  # else another build has just put its own site there: put ours in its place
    raise OSError(f"other builds keep writing {site.name}/")
