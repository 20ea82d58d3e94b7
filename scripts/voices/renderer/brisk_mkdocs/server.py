"""A preview in the browser, which shows each page as it is now and follows edits."""

import logging
import posixpath
import signal
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.livereload import LiveReloadServer

from voices.renderer.brisk_mkdocs.desk import Desk

OFTEN = 0.05
"""Seconds between one look at the signal and the next."""


def serve(config: MkDocsConfig, pages_written: Path) -> None:
    """Serve the site of this configuration until the process is ended; `pages_written` is a folder that says when."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C reaches who started us, and they end us
    logging.getLogger("mkdocs.livereload").setLevel(logging.ERROR)  # that a browser was sent on is nobody's mistake
    server = _Server(config)
    config.site_url = server.url
    server.desk = Desk(config)
    server.desk.bring("index.html")
    server.watch(str(pages_written))
    server.serve()  # type: ignore[no-untyped-call]


class _Server(LiveReloadServer):
    """MkDocs' server, for which each file is made before it looks for it."""

    desk: Desk

    def __init__(self, config: MkDocsConfig) -> None:
        host, port = config.dev_addr
        where = urlsplit(config.site_url or "/").path
        super().__init__(self._follow, host, port, config.site_dir, where, polling_interval=OFTEN)
        self.build_delay = 0
        self.error_handler = self._error

    def serve_request(self, environ: dict[str, Any], start_response: Any) -> Iterable[bytes]:
        for name in self._names(environ["PATH_INFO"].encode("latin-1").decode("utf-8", "ignore")):
            self.desk.bring(name)
        return super().serve_request(environ, start_response)

    def _names(self, path: str) -> Iterator[str]:
        """The files that an address may stand for."""
        if f"{path}/".startswith(self.mount_path):
            name = posixpath.normpath("/" + path[len(self.mount_path) :]).lstrip("/")
            yield from (name, posixpath.join(name, "index.html"))

    def _follow(self) -> None:
        self.desk.follow()

    def _error(self, code: int) -> bytes | None:
        self.desk.bring(f"{code}.html")
        page = Path(self.root, f"{code}.html")
        return page.read_bytes() if page.is_file() else None
