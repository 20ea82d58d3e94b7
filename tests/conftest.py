"""What the tests share: a copy of the archive to spoil, the real command, the built site and a real browser."""

import datetime
import functools
import http.server
import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import hypothesis
import pytest
from generator.folder import copy_all_but_interviews
from voices import library
from voices.archive import Archive
from voices.edition import Edition
from voices.interviews import resolve
from voices.model import Interview
from voices.publication import publication

# The machine may be busy: how long an example takes says nothing.
hypothesis.settings.register_profile(
    "busy machine", deadline=None, suppress_health_check=[hypothesis.HealthCheck.too_slow]
)
hypothesis.settings.load_profile("busy machine")

REPOSITORY = Path(__file__).parent.parent
INTERVIEWS = Path(__file__).parent / "archive" / "interviews"


def voices(*arguments: object, cwd: Path | None = None) -> "subprocess.CompletedProcess[str]":
    """Run the real command as a person would."""
    return subprocess.run(
        [sys.executable, "-m", "voices", *map(str, arguments)],
        cwd=cwd,
        capture_output=True,
        text=True,
        encoding="utf-8",
        env={**os.environ, "PYTHONUTF8": "1"},
        check=False,
    )


def copy_archive(target: Path) -> Path:
    """The invented interviews of the tests, with the real vocabularies and hand-written pages around them."""
    shutil.copytree(INTERVIEWS, target / "interviews")
    copy_all_but_interviews(target)
    return target


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    """An archive of invented interviews, to be changed at will."""
    return copy_archive(tmp_path / "archive")


@pytest.fixture
def empty_archive(tmp_path: Path) -> Path:
    """The vocabularies and hand-written pages of the archive, and no interview."""
    root = copy_archive(tmp_path / "empty")
    for path in (root / "interviews").glob("*.md"):
        path.unlink()
    return root


@pytest.fixture(scope="session")
def edition(tmp_path_factory: pytest.TempPathFactory) -> Edition:
    """The invented interviews as they are published on one day."""
    found = library.load(Archive(root=copy_archive(tmp_path_factory.mktemp("edition") / "archive")))
    records = [resolve(document, found.vocabularies) for document in found.documents]
    return Edition(
        publication=publication(records, day=datetime.date(2026, 11, 22)),
        vocabularies=found.vocabularies,
        name="Practice Voices",
        address="https://example.org/voices/",
    )


@pytest.fixture
def interviews(edition: Edition) -> dict[str, Interview]:
    """The invented interviews, by their slugs."""
    return {interview.slug: interview for interview in edition.publication.interviews}


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site of the invented interviews as MkDocs renders it, built once by the real command."""
    root = copy_archive(tmp_path_factory.mktemp("built"))
    done = voices("build", "--archive", root)
    assert done.returncode == 0, done.stdout + done.stderr
    return root


@pytest.fixture
def built_archive(tmp_path: Path, built: Path) -> Path:
    """A copy of the built archive with its site, to be changed at will: quicker than building it once more."""
    return Path(shutil.copytree(built, tmp_path / "built", symlinks=True))


@pytest.fixture(scope="session")
def address(built: Path) -> Iterator[str]:
    """The built site, served below a folder as on GitHub's pages."""
    top = built.parent / "served"
    top.mkdir()
    (top / "practice-voices").symlink_to(built / "site")
    with serving(top) as host:
        yield f"{host}/practice-voices/"


@contextmanager
def serving(folder: Path) -> Iterator[str]:
    """Serve a folder on a free port while the context lasts."""
    handler = functools.partial(_Quiet, directory=str(folder))
    with _Patient(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


class _Patient(http.server.ThreadingHTTPServer):
    def handle_error(self, *_: object) -> None:
        """A browser that leaves a page hangs up on what it no longer needs."""


class _Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        pass


# A real Chromium: Debian's, or whatever the machine has under one of these names.

BROWSERS = ("chromium", "chromium-browser", "google-chrome", "chrome")
OPTIONS = (
    "--headless --no-sandbox --disable-gpu --disable-background-networking "
    "--disable-component-update --disable-sync --no-first-run"
).split()


def browser_path() -> str | None:
    return next((found for name in BROWSERS if (found := shutil.which(name))), None)


@pytest.fixture(scope="session")
def browser() -> Iterator[object]:
    """Chromium, driven by Playwright; without one the test is skipped loudly, and in CI it fails."""
    path = browser_path()
    if path is None:
        reason = "NO BROWSER: install Chromium (Debian: apt-get install chromium), or pages go untested"
        if os.environ.get("CI"):
            pytest.fail(reason)
        pytest.skip(reason)
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=path, args=OPTIONS)
        yield chromium
        chromium.close()


@pytest.fixture
def open_page(browser: Any, address: str) -> Iterator[Any]:
    """Open a page of the site, and keep what went wrong and what was asked of other hosts."""
    contexts = []

    def open_it(path: str, *, width: int = 1280, **options: Any) -> Any:
        context = browser.new_context(viewport={"width": width, "height": 900}, **options)
        contexts.append(context)
        page = context.new_page()
        page.complaints, page.elsewhere = [], []
        page.on("console", lambda message: message.type == "error" and page.complaints.append(message.text))
        page.on("pageerror", lambda error: page.complaints.append(str(error)))
        host = address.split("/practice-voices/")[0]
        page.on("request", lambda request: request.url.startswith(host) or page.elsewhere.append(request.url))
        page.goto(address + path, wait_until="load")
        return page

    yield open_it
    for context in contexts:
        context.close()
