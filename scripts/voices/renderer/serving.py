"""A renderer that shows a folder of pages in the browser and follows its changes."""

import subprocess
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

from voices.archive import Archive
from voices.renderer.engines import to_serve
from voices.renderer.workplace import configuration, environment, workplace

SIGNAL = "signal"
"""The folder, beside the served site, in which our MkDocs sees that pages were written."""


@contextmanager
def serving(
    archive: Archive, engine: str, port: int, newest: date, docs: Path, hear: Callable[[str], None]
) -> Iterator[Path]:
    """A renderer that serves the folder `docs` on this port and follows its changes, stopped on the way out.

    `hear` is called with each line it says, from another thread, and with "" when it has stopped. Gives the folder in
    which it works: `served` finds its site there, and `follow` tells it that pages were written.
    """
    with workplace(archive) as work, configuration(archive, work, docs=docs) as config:
        (work / SIGNAL).mkdir()
        server = subprocess.Popen(
            to_serve(engine, config, port, signal=work / SIGNAL),
            cwd=archive.root,
            env=environment(newest),
            stdin=subprocess.PIPE,  # nothing is said there; it ends with us, and our MkDocs with it
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
    """The site that a renderer serves, once it stands. What is put there stays."""
    return next((path.parent for path in sorted(work.glob("*/index.html"))), None)


def follow(work: Path) -> None:
    """Tell a renderer that pages were written. Zensical notices by itself."""
    (work / SIGNAL / "pages").touch()


def _listen(server: "subprocess.Popen[str]", hear: Callable[[str], None]) -> None:
    if server.stdout is not None:
        with server.stdout:
            for line in server.stdout:
                hear(line)
    hear("")
