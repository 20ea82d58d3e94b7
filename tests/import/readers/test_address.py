"""Addresses, against a real server on this computer, which only a test may reach, and what is refused unasked."""

import gzip
import http.server
import ipaddress
import shutil
import socket
import ssl
import subprocess
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from voices import readers, web
from voices.readers import address
from voices.readers.received import Unreadable

PAGE = (Path(__file__).parent / "weekly.html").read_bytes()


def anywhere(host: web.Address) -> bool:
    """What production code never says: that this computer may be asked, too."""
    return host.is_loopback


class Server(http.server.BaseHTTPRequestHandler):
    """Answers by path."""

    hosts: list[str]

    def do_GET(self) -> None:
        type(self).hosts.append(self.headers["Host"])
        match self.path.split("/")[1:]:
            case ["page", *_]:
                self.answer(PAGE, "text/html; charset=utf-8")
            case ["notes.md"]:
                self.answer(b"# Tea\n\nIs hot.", "text/plain")
            case ["unsaid.pdf"]:
                self.answer(b"%PDF-1.4", "application/octet-stream")
            case ["picture"]:
                self.answer(b"\x89PNG", "image/png")
            case ["packed"]:
                self.answer(gzip.compress(PAGE), "text/html", "gzip")
            case ["bomb"]:
                self.answer(gzip.compress(b"tea " * 10_000_000), "text/html", "gzip")
            case ["brotli"]:
                self.answer(b"tea", "text/html", "br")
            case ["large"]:
                self.answer(b"tea " * 5_000_000, "text/html")
            case ["endless"]:
                self.drip(b"tea ", 0.0)
            case ["slow"]:
                self.drip(b".", 0.2)
            case ["status", code]:
                self.send_error(int(code))
            case ["hop", times]:
                where = "/page" if times == "0" else f"/hop/{int(times) - 1}"
                self.redirect(where)
            case ["inwards"]:
                self.redirect("http://169.254.169.254/latest/meta-data/")
            case ["elsewhere"]:
                self.redirect("file:///etc/passwd")

    def answer(self, data: bytes, content_type: str, encoding: str = "") -> None:
        self.send_response(200)
        self.send_header("Content-Type", content_type)
        self.send_header("Content-Length", str(len(data)))
        if encoding:
            self.send_header("Content-Encoding", encoding)
        self.end_headers()
        self.wfile.write(data)

    def drip(self, drop: bytes, pause: float) -> None:
        """An answer without an end and without a length."""
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.end_headers()
        while True:
            self.wfile.write(drop * (1 if pause else 100_000))
            time.sleep(pause)

    def redirect(self, where: str) -> None:
        self.send_response(302)
        self.send_header("Location", where)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, *_: object) -> None:
        pass


class Quiet(http.server.ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, *_: object) -> None:
        """A client that hangs up is what these tests are about."""


@pytest.fixture(scope="module")
def host() -> Iterator[str]:
    Server.hosts = []
    with Quiet(("127.0.0.1", 0), Server) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


def test_a_page_is_fetched_and_says_where_it_was_found(host: str) -> None:
    received = readers.read(f"{host}/hop/1", allowed=anywhere)
    assert "# The lid is off: a director and her teapots" in received.text
    assert received.suffix == ".html"
    first = received.metadata[0]
    assert (first.name, first.value, first.said_by) == ("url", f"{host}/page", "the address it was fetched from")


@pytest.mark.parametrize(
    ("path", "suffix"), [("page", ".html"), ("notes.md", ".md"), ("unsaid.pdf", ".pdf"), ("packed", ".html")]
)
def test_the_kind_is_told_by_the_server_or_by_the_name(host: str, path: str, suffix: str) -> None:
    fetched = address.fetch(f"{host}/{path}", allowed=anywhere)
    assert fetched.suffix == suffix
    assert path != "packed" or fetched.data == PAGE


REFUSED = {
    "picture": "The address gives no text but image/png: give the address of a page, a PDF or a Word file.",
    "bomb": "The page is larger than 10 MB: copy its text into a .txt file.",
    "large": "The page is larger than 10 MB: copy its text into a .txt file.",
    "endless": "The page is larger than 10 MB: copy its text into a .txt file.",
    "brotli": "The server packs the page in a way that cannot be read (br): open the page in a browser",
    "slow": "The server took longer than 1 seconds: try again later",
    "status/404": "There is no page at this address (the server says 404)",
    "status/403": "The server does not give the page to programs (it says 403)",
    "status/500": "The server has no page to give (it says 500)",
    "hop/9": "The address leads on to another more than 5 times",
    "inwards": "The host 169.254.169.254 (127.0.0.1 leads there) is not on the public internet",
    "elsewhere": "'file:///etc/passwd' is no address of a web page (127.0.0.1 leads there)",
}


@pytest.mark.parametrize(("path", "sentence"), REFUSED.items(), ids=REFUSED.keys())
def test_an_answer_that_cannot_be_used_is_refused_with_a_sentence(host: str, path: str, sentence: str) -> None:
    with pytest.raises(Unreadable) as refused:
        address.fetch(f"{host}/{path}", allowed=anywhere, seconds=1 if path == "slow" else 20)
    assert sentence in str(refused.value)


PRIVATE = """
127.0.0.1 127.1 2130706433 0x7f000001 localhost 10.0.0.8 172.16.4.4 192.168.1.1 169.254.169.254 100.64.0.1 0.0.0.0
224.0.0.1 255.255.255.255 192.0.2.7 [::1] [::] [fe80::1] [fc00::1] [ff02::1] [::ffff:127.0.0.1] [64:ff9b::7f00:1]
[2002:7f00:1::] [fec0::1]
""".split()


@pytest.mark.parametrize("name", PRIVATE)
def test_a_host_that_is_not_public_is_refused_before_any_request(name: str) -> None:
    with pytest.raises(Unreadable, match=r"is not on the public internet, and nothing was fetched|There is no host"):
        address.fetch(f"http://{name}/")


@pytest.mark.parametrize("public", ["8.8.8.8", "151.101.1.1", "2606:4700::1111"])
def test_a_public_address_is_allowed(public: str) -> None:
    assert web.is_public(ipaddress.ip_address(public))


@pytest.mark.parametrize(
    "url", ["http://", "https://user:secret@pond.example/", "http://pond.example:99999/", "http://a..b/"]
)
def test_what_is_no_address_is_refused_with_a_sentence(url: str) -> None:
    with pytest.raises(Unreadable, match=r"is no address of a web page|holds a user name|There is no host"):
        address.fetch(url)


def resolving(monkeypatch: pytest.MonkeyPatch, *answers: str) -> list[str]:
    """Let names resolve to these addresses, one after the other, and say which were asked for."""
    asked: list[str] = []

    def getaddrinfo(name: Any, port: Any, *_: Any, **__: Any) -> list[Any]:
        name = name.decode() if isinstance(name, bytes) else name
        if name.replace(".", "").isdigit():
            return real(name, port, type=socket.SOCK_STREAM)
        asked.append(name)
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (answers[len(asked) - 1], port))]

    real = socket.getaddrinfo
    monkeypatch.setattr(socket, "getaddrinfo", getaddrinfo)
    return asked


def test_a_name_is_resolved_once_and_the_checked_address_is_asked(host: str, monkeypatch: pytest.MonkeyPatch) -> None:
    port = host.rpartition(":")[2]
    asked = resolving(monkeypatch, "127.0.0.1", "10.0.0.1")
    fetched = address.fetch(f"http://kettle.example:{port}/page", allowed=anywhere)
    assert (fetched.data, asked) == (PAGE, ["kettle.example"])
    assert Server.hosts[-1] == f"kettle.example:{port}"


def test_one_private_address_among_public_ones_is_enough(monkeypatch: pytest.MonkeyPatch) -> None:
    found = [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (one, 80)) for one in ("8.8.8.8", "10.0.0.1")]
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: found)
    with pytest.raises(Unreadable, match=r"The host kettle.example \(10.0.0.1\) is not"):
        address.fetch("http://kettle.example/")


@pytest.mark.skipif(shutil.which("openssl") is None, reason="makes its certificate with openssl")
def test_a_certificate_is_asked_for_in_the_name_of_the_host(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    key, certificate = tmp_path / "key.pem", tmp_path / "certificate.pem"
    made = (
        f"openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=kettle.example -keyout {key} -out {certificate}"
    )
    subprocess.run(made.split(), check=True, capture_output=True)
    names: list[str | None] = []
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    context.sni_callback = lambda _, name, __: names.append(name)
    with Quiet(("127.0.0.1", 0), Server) as server:
        server.socket = context.wrap_socket(server.socket, server_side=True)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        resolving(monkeypatch, "127.0.0.1")
        with pytest.raises(Unreadable, match=r"The address could not be reached \(.*certificate verify failed"):
            address.fetch(f"https://kettle.example:{server.server_port}/page", allowed=anywhere)
        server.shutdown()
    assert names == ["kettle.example"]
