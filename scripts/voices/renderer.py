"""Markdown under `docs/` to HTML under `site/`, with MkDocs or with Zensical, each run as a program of its own."""

import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime
from importlib.util import find_spec
from pathlib import Path

from voices import marked_yaml
from voices.archive import Archive

ENGINES = ("mkdocs", "zensical")
THEME = Path(__file__).parent / "theme"

# Colours and other commands to a terminal.
_TERMINAL_CODES = re.compile(r"\x1b\[[0-9;]*m")
# The lines in which MkDocs names what is wrong: "WARNING -  Doc file 'x.md' contains a link …".
_COMPLAINT = re.compile(r"^(?:WARNING|ERROR|Error|Warning)\b", re.IGNORECASE)


class RenderingFailed(Exception):
    """Raised with what the renderer complained of, a line each."""


def render(archive: Archive, engine: str, newest: date) -> None:
    """Make `site/` anew, strictly: it changes only when every page and link is right. Raises RenderingFailed.

    `newest` is the day the newest interview was added; it stands where renderers would put today's date.
    """
    with _configuration(archive, site=f".site-{engine}") as config:
        done = subprocess.run(
            [sys.executable, "-m", engine, "build", "--strict", "--clean", "--config-file", str(config)],
            cwd=archive.root,
            env=_environment(newest),
            capture_output=True,
            text=True,
            encoding="utf-8",
            errors="replace",
            check=False,
        )
        made = archive.root / f".site-{engine}"
        if done.returncode or not (made / "index.html").is_file():
            shutil.rmtree(made, ignore_errors=True)
            raise RenderingFailed(_complaints(done.stdout + done.stderr))
        _swap(made, archive.site)


@contextmanager
def serving(archive: Archive, engine: str, port: int, newest: date) -> Iterator["subprocess.Popen[bytes]"]:
    """A renderer that serves `docs/` on this port and follows its changes, stopped on the way out."""
    with _configuration(archive, site=f".site-{engine}-preview") as config:
        command = [sys.executable, "-m", engine, "serve", "--config-file", str(config)]
        command += ["--dev-addr", f"127.0.0.1:{port}"]
        if engine == "mkdocs":
            command += ["--livereload"]
        server = subprocess.Popen(
            command,
            cwd=archive.root,
            env=_environment(newest),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        try:
            yield server
        finally:
            server.terminate()
            try:
                server.wait(timeout=5)
            except subprocess.TimeoutExpired:
                server.kill()
            shutil.rmtree(archive.root / f".site-{engine}-preview", ignore_errors=True)


def is_installed(engine: str) -> bool:
    return find_spec(engine) is not None


@contextmanager
def _configuration(archive: Archive, site: str) -> Iterator[Path]:
    """A configuration beside the archive's own, which inherits it, with our theme at its absolute path.

    Zensical refuses a configuration in another folder, and both renderers look for a relative theme elsewhere.
    """
    settings = {
        "INHERIT": archive.config.name,
        "site_dir": site,
        "theme": {"name": "material", "custom_dir": str(THEME)},
    }
    handle, name = tempfile.mkstemp(prefix=".mkdocs-", suffix=".yml", dir=archive.root)
    config = Path(name)
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(marked_yaml.dump(settings))
        yield config
    finally:
        config.unlink(missing_ok=True)


def _environment(newest: date) -> dict[str, str]:
    midnight = datetime(newest.year, newest.month, newest.day, tzinfo=UTC)
    return {
        **os.environ,
        "NO_MKDOCS_2_WARNING": "1",
        "PYTHONUTF8": "1",
        "SOURCE_DATE_EPOCH": str(int(midnight.timestamp())),
    }


def _complaints(output: str) -> str:
    """What the renderer says from its first complaint on, without its reports of progress."""
    lines = [line.rstrip() for line in _TERMINAL_CODES.sub("", output).splitlines()]
    lines = [line for line in lines if line and not line.startswith("INFO")]
    first = next((number for number, line in enumerate(lines) if _COMPLAINT.match(line)), 0)
    return "\n".join(lines[first:])


def _swap(made: Path, site: Path) -> None:
    """Put the new site in the place of the old one, which stays until the new one is whole."""
    old = site.with_name(f".{site.name}-old")
    shutil.rmtree(old, ignore_errors=True)
    if site.exists():
        site.rename(old)
    made.rename(site)
    shutil.rmtree(old, ignore_errors=True)
