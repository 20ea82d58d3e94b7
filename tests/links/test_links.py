"""Whether originals are still there, against a real server on this computer, which only a test may ask."""

import http.server
import json
import socket
import threading
import time
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from conftest import voices
from voices import library, links, web
from voices.archive import Archive
from voices.model import Document

TODAY = date.today()


def anywhere(host: web.Address) -> bool:
    """What production code never says: that this computer may be asked, too."""
    return host.is_loopback


class Server(http.server.BaseHTTPRequestHandler):
    """Answers by path, and writes down what it was asked."""

    asked: list[str]
    agents: set[str]

    def do_HEAD(self) -> None:
        self.do_GET()

    def do_GET(self) -> None:
        type(self).asked.append(f"{self.command} {self.path}")
        type(self).agents.add(self.headers["User-Agent"])
        match self.path.split("/")[1:]:
            case ["kettle" | "new-kettle"]:
                self.answer(200, "<title>The kettle&#39;s   on | Tea Weekly</title>")
            case ["surname"]:
                self.answer(200, "<p>Mrs LOWE pours.</p>")
            case ["sold"]:
                self.answer(200, "<title>Buy this domain</title>")
            case ["paper.pdf"]:
                self.answer(200, "%PDF-1.4", "application/pdf")
            case ["no-head"] if self.command == "HEAD":
                self.answer(405, "")
            case ["no-head"]:
                self.answer(200, "<p>Ada Lowe</p>")
            case ["hangs-up"] if self.command == "HEAD":
                self.close_connection = True
            case ["hangs-up"]:
                self.answer(200, "<p>Ada Lowe</p>")
            case ["for-good"]:
                self.redirect(301, "/new-kettle")
            case ["for-now"]:
                self.redirect(302, "/new-kettle")
            case ["slash"]:
                self.redirect(301, "/slash/")
            case ["slash", ""]:
                self.answer(200, "<p>Ada Lowe</p>")
            case ["home"]:
                self.redirect(302, "/")
            case ["inwards"]:
                self.redirect(302, "http://10.0.0.8/")
            case ["nowhere"]:
                self.redirect(302, "http://[kettle")
            case ["round"]:
                self.redirect(302, "/round")
            case ["status", code]:
                self.answer(int(code), "")
            case _:
                self.answer(200, "<h1>Tea Weekly</h1>")

    def answer(self, status: int, text: str, kind: str = "text/html; charset=utf-8") -> None:
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(text)))
        self.end_headers()
        if self.command == "GET":
            self.wfile.write(text.encode())

    def redirect(self, status: int, where: str) -> None:
        self.send_response(status)
        self.send_header("Location", where)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture
def host() -> Iterator[str]:
    Server.asked, Server.agents = [], set()
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Server) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


def write(archive: Path, name: str, url: str, archived: str = "") -> None:
    copy = f"source_archived: {archived}\n" if archived else ""
    text = (
        f"---\ntitle: The Kettle's on\nperson: Ada Lowe\nrole: unknown\ncouncil: undisclosed\nyear: 2021\n"
        f"source: unknown\nsource_url: {url}\n{copy}form: profile\naccess: record\nrights: not-evaluated\n"
        f"added: 2026-11-22\n---\n\nAda Lowe keeps a kettle in the car.\n"
    )
    (archive / "interviews" / f"{name}.md").write_text(text, encoding="utf-8")


def documents(archive: Path) -> tuple[Document, ...]:
    return library.load(Archive(archive)).documents


def survey(archive: Path, day: date = TODAY, pause: float = 0.0) -> dict[str, links.Report]:
    """What became of the original of each interview."""
    found = links.originals(documents(archive))
    asked = links.survey(found, Archive(archive), day=day, allowed=anywhere, pause=pause)
    return {finding.original.path.stem: finding.report for finding in asked}


VERDICTS = {
    "kettle": "fine: there",
    "surname": "fine: there",
    "paper.pdf": "fine: there",
    "no-head": "fine: there",
    "hangs-up": "fine: there",
    "slash": "fine: there",
    "for-now": "fine: there",
    "for-good": "moved: The page has another address for good",
    "sold": "changed: The page names neither the title nor the person",
    "home": "dead: The address only leads to the front page",
    "status/404": "dead: There is no such page (the server says 404)",
    "status/410": "dead: There is no such page (the server says 410)",
    "status/403": "not told: The server says 403",
    "status/503": "not told: The server says 503",
    "round": "not told: The address leads on to another more than 5 times",
    "inwards": "not told: The host 10.0.0.8 (127.0.0.1 leads there) is not on the public internet, and nothing was "
    "fetched",
    "nowhere": "not told: 'http://[kettle' is no address of a web page (127.0.0.1 leads there)",
}


@pytest.mark.parametrize(("path", "verdict"), VERDICTS.items(), ids=VERDICTS.keys())
def test_what_a_server_says_is_judged(empty_archive: Path, host: str, path: str, verdict: str) -> None:
    write(empty_archive, "ada-lowe-2021", f"{host}/{path}")

    report = survey(empty_archive)["ada-lowe-2021"]

    assert f"{report.verdict}: {report.said}" == verdict
    assert report.leads_to == (f"{host}/new-kettle" if path == "for-good" else None)


def test_a_host_that_nobody_knows_is_dead(empty_archive: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(empty_archive, "ada-lowe-2021", "http://kettle.invalid/tea")
    unknown = socket.gaierror(socket.EAI_NONAME, "Name or service not known")
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: (_ for _ in ()).throw(unknown))

    report = survey(empty_archive)["ada-lowe-2021"]

    assert (report.verdict, report.said) == ("dead", "There is no host named kettle.invalid")


def test_who_is_offline_learns_nothing_and_may_ask_again(
    empty_archive: Path, host: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(empty_archive, "ada-lowe-2021", f"{host}/kettle")

    def offline(*_: object, **__: object) -> None:
        raise socket.gaierror(socket.EAI_AGAIN, "Temporary failure in name resolution")

    with monkeypatch.context() as unplugged:
        unplugged.setattr(socket, "getaddrinfo", offline)
        report = survey(empty_archive)["ada-lowe-2021"]

    assert (report.verdict, report.said) == ("not told", "Nobody could say where the host 127.0.0.1 is")
    assert survey(empty_archive)["ada-lowe-2021"].verdict == "fine"


TABLE = """\
interviews/a-2021.md:8 | dead | {host}/status/404 | There is no such page (the server says 404): write the address of \
an archived copy after 'source_archived'.
interviews/b-2021.md:8 | moved | {host}/for-good | The page has another address for good, {host}/new-kettle: write the \
new address after 'source_url'.
interviews/c-2021.md:8 | changed | {host}/sold | The page names neither the title nor the person: look whether it is \
still the interview.
interviews/d-2021.md:8 | not told | {host}/status/403 | The server says 403: open it in a browser.
interviews/f-2021.md:8 | dead | {host}/home | The address only leads to the front page: readers have the archived copy.
"""
ORIGINALS = {"a": "status/404", "b": "for-good", "c": "sold", "d": "status/403", "e": "kettle", "f": "home"}


def test_the_command_prints_a_table_and_asks_nobody_again_within_a_week(empty_archive: Path, host: str) -> None:
    for name, path in ORIGINALS.items():
        archived = "https://web.archive.org/web/2021/tea" if name == "f" else ""
        write(empty_archive, f"{name}-2021", f"{host}/{path}", archived)
    survey(empty_archive)
    before = list(Server.asked)

    done = voices("check", "--links", cwd=empty_archive)

    assert done.stdout.replace("\t", " | ") == TABLE.format(host=host)
    assert done.stderr == "1 of 6 originals are where they were; 2 dead, 1 moved, 1 changed, 1 not told.\n"
    assert done.returncode == 1
    assert Server.asked == before


def test_what_is_a_week_old_is_asked_again(empty_archive: Path, host: str) -> None:
    write(empty_archive, "ada-lowe-2021", f"{host}/kettle")
    counts = []
    for days in (0, 1, 6, 7, 8):
        survey(empty_archive, TODAY + timedelta(days=days))
        counts.append(len(Server.asked))

    assert counts == [2, 2, 2, 4, 4]
    assert Server.asked[:2] == ["HEAD /kettle", "GET /kettle"]


@pytest.mark.parametrize("damage", ["", "[1]", '{"http://x": 3}', '{"http://x": {"verdict": "tea"}}', "\x00"])
def test_a_damaged_memory_is_forgotten(empty_archive: Path, host: str, damage: str) -> None:
    write(empty_archive, "ada-lowe-2021", f"{host}/kettle")
    memory = empty_archive / ".cache" / "links.json"
    memory.parent.mkdir()
    memory.write_text(damage)

    assert survey(empty_archive)["ada-lowe-2021"].verdict == "fine"
    assert json.loads(memory.read_text()) == {
        f"{host}/kettle": {
            "verdict": "fine",
            "said": "there",
            "leads_to": None,
            "is_certain": True,
            "asked": TODAY.isoformat(),
        }
    }


def test_the_command_asks_no_computer_that_is_not_public(empty_archive: Path, host: str) -> None:
    write(empty_archive, "ada-lowe-2021", f"{host}/kettle")

    done = voices("check", "--links", "--format", "json", "--archive", empty_archive)

    assert json.loads(done.stdout) == [
        {
            "path": "interviews/ada-lowe-2021.md",
            "line": 8,
            "column": 13,
            "check": "originals",
            "severity": "warning",
            "message": f"Not told: {host}/kettle. The host 127.0.0.1 is not on the public internet, and nothing was "
            "fetched: open it in a browser.",
        }
    ]
    assert done.returncode == 0
    assert Server.asked == []


def test_when_no_server_answers_the_command_wonders_whether_it_is_online(empty_archive: Path) -> None:
    write(empty_archive, "ada-lowe-2021", "http://kettle.invalid/tea")

    done = voices("check", "--links", cwd=empty_archive)

    assert done.stderr.endswith("\nNo server answered at all: look whether this computer is online.\n")


def test_only_the_interviews_that_were_named_are_asked_for(empty_archive: Path, host: str) -> None:
    for name in ("ada-lowe-2021", "bea-strand-2021"):
        write(empty_archive, name, f"{host}/kettle")

    done = voices("check", "--links", "interviews/bea-strand-2021.md", cwd=empty_archive)

    assert "bea-strand" in done.stdout
    assert "ada-lowe" not in done.stdout


def test_hosts_take_turns_and_each_rests(empty_archive: Path, host: str, monkeypatch: pytest.MonkeyPatch) -> None:
    slept: list[int] = []
    monkeypatch.setattr(time, "sleep", lambda seconds: slept.append(round(seconds, -1)))
    other = host.replace("127.0.0.1", "localhost")
    for number, url in enumerate([f"{host}/kettle", f"{host}/surname", f"{other}/new-kettle"]):
        write(empty_archive, f"tea-{number}", url)

    survey(empty_archive, pause=100)

    assert [line.split("/")[1] for line in Server.asked[::2]] == ["kettle", "new-kettle", "surname"]
    assert slept == [0, 100, 0, 100, 100, 100]
    assert Server.agents == {
        "PracticeVoices/0.1 (an archive of interviews; looks whether its links work; "
        "https://practice-voices.github.io/practice-voices/)"
    }
