"""What a reader's browser fetches, and how long a search takes: in Chromium, from a server on the same machine.

Text is sent as compressed as most servers send it. Each visit is a browser's first: nothing is kept from the last.
"""

import gzip
import http.server
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median
from typing import Any

from conftest import OPTIONS, browser_path

from bench.archives import SPECIMEN

VISITS = 5
FIRST, NEXT = "safeguarding", "housing"
FACET = "access=full"

TEXT = {".html", ".css", ".js", ".json", ".svg", ".xml", ".txt"}


def measure(site: Path) -> Iterator[tuple[str, float]]:
    """The middle one of some visits."""
    visits = list(_visits(site))
    for name in visits[0]:
        yield name, median(visit[name] for visit in visits)


def can() -> bool:
    return browser_path() is not None


def _visits(site: Path) -> Iterator[dict[str, float]]:
    from playwright.sync_api import sync_playwright

    with _serving(site) as server, sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=browser_path(), args=OPTIONS)
        for _ in range(VISITS):
            yield {**_reading(chromium, server), **_narrowing(chromium, server)}
        chromium.close()


def _reading(chromium: Any, server: "_Server") -> dict[str, float]:
    """Open an interview, then ask twice in the dialog over it."""
    context = chromium.new_context()
    page = context.new_page()
    with server.counted() as visit:
        page.goto(f"{server.address}interviews/{SPECIMEN}/", wait_until="networkidle")
    found = {"requests of a page": visit.requests, "kB of a page": visit.kilobytes}
    html = gzip.compress((server.site / "interviews" / SPECIMEN / "index.html").read_bytes(), 6)
    found["kB of its HTML alone"] = len(html) / 1000
    found["requests of search before its use"] = visit.of_search
    with server.counted() as opened:
        page.keyboard.press("Control+k")
        page.locator(".search-dialog[open]").wait_for()
        page.wait_for_load_state("networkidle")
    for name, words in {"first query": FIRST, "next query": NEXT}.items():
        with server.counted() as asked:
            found[f"seconds of the {name}"] = _ask(page, words)
            page.wait_for_load_state("networkidle")
        found[f"kB of the {name}"] = asked.kilobytes
    found["kB of the first query"] += opened.kilobytes
    context.close()
    return found


# From the letter that the browser is given until the results have been painted, by the clock of the page itself.
_CLOCK = """() => {
  const dialog = document.querySelector(".search-dialog");
  let began;
  dialog.addEventListener("input", (event) => (began = event.timeStamp), { once: true, capture: true });
  window.answered = new Promise((done) => {
    new MutationObserver((_, observer) => {
      if (!dialog.querySelector(".search-title")) return;
      observer.disconnect();
      requestAnimationFrame(() => setTimeout(() => done((performance.now() - began) / 1000)));
    }).observe(dialog, { childList: true, subtree: true });
  });
}"""


def _ask(page: Any, words: str) -> float:
    """Seconds from the last letter until results are seen. All letters come at once: none has fetched anything yet."""
    page.locator(".search-dialog [type=search]").fill("")
    page.wait_for_function("!document.querySelector('.search-dialog .search-title')")
    page.evaluate(_CLOCK)
    page.keyboard.insert_text(words)
    return float(page.evaluate("window.answered"))


def _narrowing(chromium: Any, server: "_Server") -> dict[str, float]:
    """Open the search page with a word and one facet."""
    context = chromium.new_context()
    page = context.new_page()
    with server.counted() as visit:
        began = time.perf_counter()
        page.goto(f"{server.address}search/?q={FIRST}&{FACET}", wait_until="commit")
        page.locator(".search-page .search-title").first.wait_for()
        seconds = time.perf_counter() - began
        page.wait_for_load_state("networkidle")
    context.close()
    return {"seconds of a word and a facet": seconds, "kB of a word and a facet": visit.kilobytes}


class Visit:
    """What was fetched meanwhile."""

    def __init__(self) -> None:
        self.requests = 0
        self.of_search = 0
        self.kilobytes = 0.0


class _Server(http.server.ThreadingHTTPServer):
    """A site, compressed as it is sent; what is sent is counted."""

    def __init__(self, site: Path) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.site = site
        self.address = f"http://127.0.0.1:{self.server_port}/"
        self._compressed: dict[Path, bytes] = {}
        self._visit = Visit()
        self._lock = threading.Lock()

    @contextmanager
    def counted(self) -> Iterator[Visit]:
        self._visit = Visit()
        yield self._visit

    def count(self, path: Path, sent: int) -> None:
        with self._lock:
            self._visit.requests += 1
            self._visit.of_search += "search" in path.as_posix() or "pagefind" in path.parts
            self._visit.kilobytes += sent / 1000

    def body(self, path: Path) -> bytes:
        if path not in self._compressed:
            data = path.read_bytes()
            self._compressed[path] = gzip.compress(data, 6) if path.suffix in TEXT else data
        return self._compressed[path]


class _Handler(http.server.SimpleHTTPRequestHandler):
    server: _Server
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True  # else each answer waits 40 ms for its own headers to be acknowledged

    def do_GET(self) -> None:
        path = self.server.site / self.path.split("?")[0].strip("/")
        path = path / "index.html" if path.is_dir() else path
        is_there = path.is_file()
        body = self.server.body(path) if is_there else b""
        self.server.count(path.relative_to(self.server.site), len(body))
        self.send_response(200 if is_there else 404)
        self.send_header("Content-Type", self.guess_type(path))
        if path.suffix in TEXT:
            self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        pass


@contextmanager
def _serving(site: Path) -> Iterator[_Server]:
    with _Server(site) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield server
        server.shutdown()
