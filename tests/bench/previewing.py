"""`voices serve`: how long until the pages are there, and how long until an edit is on the screen."""

import re
import signal
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path

from bench import archives
from bench.archives import SPECIMEN
from bench.memory import Watch

EDITS = 3
MEMORY = "MiB of voices serve"
PATIENCE = 1_800
"""Seconds until this gives up."""


def measure(root: Path) -> Iterator[tuple[str, float]]:
    port = _free_port()
    page = f"http://127.0.0.1:{port}/{_below(root)}interviews/{SPECIMEN}/"
    command = [sys.executable, "-m", "voices", "serve", "--archive", str(root), "--port", str(port)]
    with tempfile.TemporaryFile() as output:
        server = subprocess.Popen(command, stdout=output, stderr=output)
        try:
            with Watch(server.pid) as memory:
                yield "seconds until the preview is there", _until(page, "<h1", server)
                times = [_edited(root, page, number, server) for number in range(EDITS)]
                yield "seconds until an edit is on the screen", sorted(times)[EDITS // 2]
            yield MEMORY, memory.most()[0] or 0.0
        finally:
            server.send_signal(signal.SIGINT)
            server.wait()


def _edited(root: Path, page: str, number: int, server: "subprocess.Popen[bytes]") -> float:
    """Put a word into a paragraph, and wait until a browser would get it."""
    word = f"kettle{number}"
    archives.change_a_word(root, word)
    return _until(page, word, server)


def _until(page: str, word: str, server: "subprocess.Popen[bytes]") -> float:
    began = time.monotonic()
    while word not in _fetched(page):
        if server.poll() is not None or time.monotonic() - began > PATIENCE:
            raise TimeoutError(f"'voices serve' never showed {word}")
        time.sleep(0.05)
    return time.monotonic() - began


def _fetched(page: str) -> str:
    try:
        with urllib.request.urlopen(page, timeout=30) as answer:  # noqa: S310 – our own server
            return str(answer.read().decode("utf-8", "replace"))
    except (urllib.error.URLError, ConnectionError, TimeoutError):
        return ""


def _below(root: Path) -> str:
    """The folder below which MkDocs serves, with a slash at its end."""
    said = re.search(r"^site_url: https?://[^/\s]+/(\S*)", (root / "mkdocs.yml").read_text(encoding="utf-8"), re.M)
    return said[1] if said else ""


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
