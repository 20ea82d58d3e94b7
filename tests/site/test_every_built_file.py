"""Every file of the built site, read: each link leads somewhere, no other host is asked, each page has a whole head."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urljoin

import pytest
from kinds import every_page

SITE = "https://practice-voices.github.io/practice-voices/"

FETCHED = {
    "audio": "src",
    "embed": "src",
    "iframe": "src",
    "image": "href",
    "img": "src",
    "input": "src",
    "object": "data",
    "script": "src",
    "source": "src",
    "track": "src",
    "use": "href",
    "video": "src",
}
"""What a browser fetches without being asked: by the name of an element, its attribute."""

UNFETCHED_LINKS = {"alternate", "alternate feed", "alternate describedby", "canonical", "next", "prev", "license"}
"""What `rel` says where a browser fetches nothing."""

# An address of the site in a feed, a table, a citation or linked data; a passage may follow it.
OWN_ADDRESS = re.compile(re.escape(SITE) + r"[\w./#%-]*")
CSS_ADDRESS = re.compile(r"url\(\s*[\"']?(?!data:|#)([^\"')]+)|@import\s+[\"']([^\"']+)")


@dataclass
class Read(HTMLParser):
    """What one page has: its elements, and the places that links can lead to."""

    elements: list[tuple[str, dict[str, str]]] = field(default_factory=list)
    title: str = ""
    is_in_title: bool = False

    def __post_init__(self) -> None:
        super().__init__()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, {name: value or "" for name, value in attrs}))
        self.is_in_title = tag == "title" and not any(name == "svg" for name, _ in self.elements)

    def handle_endtag(self, tag: str) -> None:
        self.is_in_title = False

    def handle_data(self, data: str) -> None:
        self.title += data if self.is_in_title else ""

    def places(self) -> set[str]:
        return {has[name] for _, has in self.elements for name in ("id", "name") if name in has}

    def links(self) -> Iterator[str]:
        for _, has in self.elements:
            yield from (has[name] for name in ("href", "src", "action", "data") if has.get(name))
            if has.get("http-equiv") == "refresh":
                yield has["content"].partition("url=")[2]

    def meta(self, name: str) -> str:
        return next((has["content"] for tag, has in self.elements if tag == "meta" and has.get("name") == name), "")


@cache
def read(file: Path) -> Read:
    page = Read()
    page.feed(file.read_text(encoding="utf-8"))
    return page


def leads_to(link: str, site: Path) -> Path | None:
    """The file that an address of the site names, if there is one."""
    path = unquote(link.removeprefix(SITE).partition("#")[0].partition("?")[0])
    file = site / path / "index.html" if path.endswith("/") or not path else site / path
    return file if file.is_file() else None


def is_broken(link: str, site: Path) -> bool:
    file = leads_to(link, site)
    place = unquote(link.partition("#")[2])
    return not file or bool(place and file.suffix == ".html" and place not in read(file).places())


@pytest.fixture(scope="module")
def site(built: Path) -> Path:
    return built / "site"


def files(site: Path, *suffixes: str) -> list[Path]:
    return [path for path in sorted(site.rglob("*")) if path.suffix in suffixes]


def test_every_link_leads_to_a_page_and_a_place_in_it(site: Path) -> None:
    broken = [
        f"{page or 'home'}: {link}"
        for page in every_page(site)
        for link in read(leads_to(page, site) or site).links()
        if (target := urljoin(SITE + page, link)).startswith(SITE) and is_broken(target, site)
    ]

    assert broken == []


def test_links_are_looked_at_in_earnest(site: Path) -> None:
    assert not is_broken(SITE + "interviews/morgan-tidewell-2004/#cite-this-interview", site)
    assert is_broken(SITE + "interviews/morgan-tidewell-2004/#sing-this-interview", site)
    assert is_broken(SITE + "interviews/nobody/", site)


def test_every_address_that_feeds_tables_and_citations_give_is_there(site: Path) -> None:
    given = {
        (path.relative_to(site).as_posix(), found)
        for path in files(site, ".xml", ".json", ".csv", ".jsonl", ".ris", ".bib", ".txt", ".html")
        for found in OWN_ADDRESS.findall(path.read_text(encoding="utf-8"))
    }

    assert len({path for path, _ in given}) > 100
    assert [f"{path}: {found}" for path, found in sorted(given) if is_broken(found.rstrip("."), site)] == []


def test_no_page_fetches_anything_from_another_host(site: Path) -> None:
    def fetched(page: Read) -> Iterator[str]:
        for tag, has in page.elements:
            if tag in FETCHED:
                yield has.get(FETCHED[tag], "")
                yield from (part.split()[0] for part in has.get("srcset", "").split(",") if part.strip())
            if tag == "link" and has.get("rel") not in UNFETCHED_LINKS:
                yield has.get("href", "")
            yield has.get("ping", "")
            yield from CSS_ADDRESS.findall(has.get("style", ""))

    found = {link for page in files(site, ".html") for link in fetched(read(page)) if link}
    assert len(found) > 5
    assert [link for link in found if re.match(r"(https?:)?//", link)] == []


def test_no_style_sheet_names_a_file_that_is_not_there(site: Path) -> None:
    for sheet in files(site, ".css"):
        for address in filter(None, sum(CSS_ADDRESS.findall(sheet.read_text(encoding="utf-8")), ())):
            assert (sheet.parent / address).is_file(), f"{sheet.name}: {address}"


def test_every_page_forbids_the_browser_to_ask_another_host(site: Path) -> None:
    """Scripts of the theme could ask for drawings, and old browsers for parts they lack: none can."""
    for file in files(site, ".html"):
        elements = read(file).elements
        policies = [has["content"] for _, has in elements if has.get("http-equiv") == "Content-Security-Policy"]
        assert policies == ["default-src 'self' 'unsafe-inline' 'unsafe-eval'; img-src 'self' data:"], file


def test_our_own_scripts_name_no_other_host(site: Path) -> None:
    for script in (*files(site / "assets" / "search", ".js"), site / "assets" / "cite.js"):
        assert not re.search(r"https?://", script.read_text(encoding="utf-8")), script.name


def test_every_page_has_a_whole_head(site: Path) -> None:
    for name in every_page(site):
        file = leads_to(name, site)
        assert file
        page, start = read(file), file.read_bytes()[:1024].lower()
        assert start.lstrip().startswith(b"<!doctype html>"), name
        assert b'<meta charset="utf-8">' in start, name
        assert dict(page.elements)["html"]["lang"] in ("en", "cy"), name
        assert page.meta("viewport") == "width=device-width,initial-scale=1", name
        assert page.title.endswith("Practice Voices"), name
        assert page.meta("description"), name


def test_every_picture_says_how_large_it_is_and_what_it_shows(site: Path) -> None:
    pictures = [has for file in files(site, ".html") for tag, has in read(file).elements if tag == "img"]

    assert [has for has in pictures if not (has.get("width") and has.get("height") and "alt" in has)] == []
