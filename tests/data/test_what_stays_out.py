"""What is withdrawn or under embargo is in no file; and what search engines and programs are told of the rest."""

import re
import urllib.robotparser
import xml.etree.ElementTree as ET
from pathlib import Path

import frontmatter
import pytest
from conftest import REPOSITORY, voices
from voices.passages import plain_text, read

GONE = ("interviews/wilf-underhill-2009/", "interviews/wilf-underhill/")
SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
ADDRESS = "https://practice-voices.github.io/practice-voices/"


def every_file(built: Path) -> dict[Path, bytes]:
    paths = [path for part in ("docs", "site") for path in (built / part).rglob("*") if path.is_file()]
    return {path: path.read_bytes() for path in paths}


def test_an_embargoed_text_is_in_no_file(built: Path) -> None:
    files = every_file(built)
    body = frontmatter.load(str(built / "interviews" / "nell-marlowe-2011.md")).content
    shared = {"How did you come into social care?", "What does your job involve?", "What are you proudest of?"}
    words = {plain_text(piece.text) for piece in read(body)} - shared
    assert len(words) == 5
    for path, data in files.items():
        for sentence in words:
            assert sentence.encode() not in data, (path, sentence)
        assert b"nell-marlowe-2011#" not in data, path
        assert b"Her letters are with her niece" not in data, path


def test_what_an_embargoed_text_asks_is_told_nowhere(built: Path) -> None:
    assert b"questions/" not in (built / "docs" / "interviews" / "nell-marlowe-2011.md").read_bytes()
    for path, data in every_file(built).items():
        if path.parent.name == "questions" or path.parent.parent.name == "questions":
            assert b"nell-marlowe-2011" not in data, path


def test_a_withdrawn_interview_is_named_in_no_file(built: Path) -> None:
    for path, data in every_file(built).items():
        assert b"Underhill" not in data, path
        if not path.name.startswith("wilf-underhill") and path.suffix != ".html":
            assert b"underhill" not in data, path


def test_nobody_is_named_whose_only_interview_was_withdrawn(archive: Path) -> None:
    people = archive / "interviews" / "vocabularies" / "people.yml"
    entry = "wilf-underhill:\n  name: Wilf Underhill\n  other_names: [Wilfred Moss]\n  former_keys: [wilfred-moss]\n"
    people.write_text(entry, encoding="utf-8")

    assert voices("build", "--archive", archive).returncode == 0

    for path, data in every_file(archive).items():
        assert "moss" not in str(path)
        assert b"Wilfred" not in data, path
        assert b"wilfred-moss" not in data, path


@pytest.mark.parametrize("engine", ["mkdocs", "zensical"])
def test_the_sitemap_lists_every_page_but_those_that_are_gone(archive: Path, engine: str) -> None:
    assert voices("build", "--engine", engine, "--archive", archive).returncode == 0

    site = archive / "site"
    listed = ET.parse(site / "sitemap.xml").findall(f"{SITEMAP}url/{SITEMAP}loc")  # noqa: S314
    pages = {path.parent.relative_to(site).as_posix() + "/" for path in site.rglob("index.html")}
    expected = {f"{ADDRESS}{page}" for page in pages - {"./", *GONE}} | {ADDRESS}
    assert sorted(one.text or "" for one in listed) == sorted(expected)

    tombstone = (site / "interviews" / "wilf-underhill-2009" / "index.html").read_text(encoding="utf-8")
    assert '<meta name="robots" content="noindex">' in tombstone
    others = (path.read_text(encoding="utf-8") for path in site.rglob("index.html") if "wilf" not in str(path))
    assert not any("noindex" in html for html in others)


def test_robots_may_come_and_find_the_list_of_pages(built: Path) -> None:
    lines = (built / "site" / "robots.txt").read_text(encoding="utf-8").splitlines()
    robots = urllib.robotparser.RobotFileParser()
    robots.parse(lines)

    assert robots.can_fetch("Nosy/1.0", f"{ADDRESS}data/passages.json")
    assert robots.site_maps() == [f"{ADDRESS}sitemap.xml"]
    assert lines[0] == f"# What programs may do with the archive: {ADDRESS}tools/"
    assert (built / "site" / "tools" / "index.html").is_file()


def test_a_site_without_an_address_names_no_sitemap(archive: Path) -> None:
    config = archive / "mkdocs.yml"
    config.write_text(re.sub(r"^site_url: .*\n", "", config.read_text(encoding="utf-8"), flags=re.MULTILINE))

    assert voices("build", "--archive", archive).returncode == 0

    assert "Sitemap" not in (archive / "site" / "robots.txt").read_text(encoding="utf-8")


def test_what_the_build_writes_is_ignored_by_git_and_made_clean() -> None:
    from voices.site.ownership import FILES, FOLDERS

    ignored = (REPOSITORY / ".gitignore").read_text(encoding="utf-8").splitlines()
    cleaned = (REPOSITORY / "Makefile").read_text(encoding="utf-8").split()
    for name in FILES:
        assert f"/docs/{name}" in ignored
        assert f"docs/{name}" in cleaned
    for name in FOLDERS:
        assert f"/docs/{name}/" in ignored
        assert f"docs/{name}" in cleaned
