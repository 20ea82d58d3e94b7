"""`docs/` to `site/`: byte for byte what MkDocs alone would make, on all cores, and again only what changed."""

import datetime
import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from conftest import REPOSITORY
from voices import renderer
from voices.archive import Archive

DAY = datetime.date(2026, 11, 22)
MEMORY = Path(".cache/voices/rendering.json")
KETTLE = "\nA kettle was heard to boil.\n"


def rendered(archive: Path, *, day: datetime.date = DAY, jobs: int = 2, clean: bool = False) -> dict[str, bytes]:
    """Every file of the site, rendered anew."""
    with renderer.rendering(Archive(archive), "mkdocs", jobs=jobs, clean=clean) as render:
        render(day, complete=lambda _: None)
    return files(archive / "site")


def files(site: Path) -> dict[str, bytes]:
    return {path.relative_to(site).as_posix(): path.read_bytes() for path in site.rglob("*") if path.is_file()}


def times(site: Path) -> dict[str, int]:
    return {path.relative_to(site).as_posix(): path.stat().st_mtime_ns for path in site.rglob("*") if path.is_file()}


def anew(archive: Path) -> set[str]:
    """The files that a rendering makes anew, but for those that are made each time."""
    before = times(archive / "site")
    rendered(archive)
    after = times(archive / "site")
    each_time = {"404.html", "sitemap.xml", "sitemap.xml.gz"}
    return {name for name in after if before.get(name) != after[name]} - each_time


def append(path: Path, text: str) -> None:
    path.write_text(path.read_text(encoding="utf-8") + text, encoding="utf-8")


def change(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


@pytest.fixture
def site(built_archive: Path) -> Path:
    """The built archive, with a site that has just been rendered; returns the archive."""
    rendered(built_archive)
    return built_archive


@pytest.mark.parametrize("jobs", [1, 3])
def test_the_site_is_what_mkdocs_alone_would_make(site: Path, jobs: int) -> None:
    theme = REPOSITORY / "scripts" / "voices" / "theme"
    (site / "alone.yml").write_text(
        f"INHERIT: mkdocs.yml\nsite_dir: alone\ntheme: {{name: material, custom_dir: '{theme.as_posix()}'}}\n",
        encoding="utf-8",
    )
    midnight = datetime.datetime(DAY.year, DAY.month, DAY.day, tzinfo=datetime.UTC)
    environment = {**os.environ, "SOURCE_DATE_EPOCH": str(int(midnight.timestamp())), "NO_MKDOCS_2_WARNING": "1"}
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--config-file", "alone.yml"]
    subprocess.run(command, cwd=site, env=environment, check=True, capture_output=True)

    ours, theirs = rendered(site, jobs=jobs, clean=True), files(site / "alone")

    assert ours.keys() == theirs.keys()
    assert {name for name in ours if ours[name] != theirs[name]} == set()


def test_only_the_page_that_changed_is_made_anew(site: Path) -> None:
    append(site / "docs" / "about.md", KETTLE)

    assert anew(site) == {"about/index.html"}
    assert b"kettle was heard" in (site / "site" / "about" / "index.html").read_bytes()
    assert files(site / "site") == rendered(site, clean=True)


def test_nothing_is_made_anew_when_nothing_changed(site: Path) -> None:
    for path in (site / "docs").rglob("*.md"):
        path.touch()  # as a fresh checkout does

    assert anew(site) == set()


def test_a_page_and_a_picture_come_and_go(site: Path) -> None:
    (site / "docs" / "councils" / "tea.md").write_text("# Tea\n\n[About](../about.md)\n", encoding="utf-8")
    (site / "docs" / "assets" / "tea.svg").write_text("<svg/>", encoding="utf-8")
    assert anew(site) == {"councils/tea/index.html", "assets/tea.svg"}

    (site / "docs" / "councils" / "tea.md").unlink()
    (site / "docs" / "assets" / "tea.svg").unlink()

    assert anew(site) == set()
    assert files(site / "site") == rendered(site, clean=True)
    assert not (site / "site" / "councils" / "tea").exists()


def test_what_somebody_changed_in_the_site_is_made_anew(site: Path) -> None:
    before = files(site / "site")
    (site / "site" / "about" / "index.html").write_text("Zoe was here.", encoding="utf-8")
    (site / "site" / "assets" / "voices.css").unlink()
    (site / "site" / "zoe.html").write_text("Zoe was here.", encoding="utf-8")

    assert rendered(site) == before


@pytest.mark.parametrize(("old", "new"), [("title: Privacy", "title: Kettles"), ("title: Privacy\n", "")])
def test_a_title_in_the_navigation_is_on_every_page(site: Path, old: str, new: str) -> None:
    change(site / "docs" / "privacy.md", old, new)
    change(site / "docs" / "privacy.md", "# Privacy", "# Kettles")

    pages = {name: text for name, text in rendered(site).items() if name.endswith("index.html")}

    without = {name for name, text in pages.items() if b">Kettles</a>" not in text}
    assert all(b"This page has moved" in pages[name] for name in without)
    assert files(site / "site") == rendered(site, clean=True)


def test_another_configuration_is_another_site(site: Path) -> None:
    change(site / "mkdocs.yml", "permalink: false", "permalink: true")

    pages = rendered(site)

    assert b"headerlink" in pages["about/index.html"]
    assert pages == rendered(site, clean=True)


def test_another_day_changes_the_sitemap_and_nothing_else(site: Path) -> None:
    before = files(site / "site")

    after = rendered(site, day=datetime.date(2026, 11, 23), clean=True)

    assert {name for name in after if after[name] != before[name]} == {"sitemap.xml", "sitemap.xml.gz"}
    assert rendered(site) == before


@pytest.mark.parametrize("jobs", [1, 2])
@pytest.mark.parametrize("clean", [False, True])
def test_a_heading_that_is_gone_is_noticed_where_it_is_linked_to(site: Path, jobs: int, clean: bool) -> None:
    append(site / "docs" / "rights.md", "\n## Kettles\n")
    append(site / "docs" / "about.md", "\n[Kettles](rights.md#kettles)\n")
    before = rendered(site)
    change(site / "docs" / "rights.md", "## Kettles", "## Teapots")

    with pytest.raises(renderer.RenderingFailed) as failed:
        rendered(site, jobs=jobs, clean=clean)

    assert str(failed.value) == (
        "WARNING -  Doc file 'about.md' contains a link 'rights.md#kettles', "
        "but the doc 'rights.md' does not contain an anchor '#kettles'."
    )
    assert files(site / "site") == before


def test_a_page_that_is_gone_is_noticed_where_it_is_linked_to(site: Path) -> None:
    page = site / "docs" / "councils" / "tea.md"
    page.write_text("# Tea\n", encoding="utf-8")
    append(site / "docs" / "about.md", "\n[Tea](councils/tea.md)\n")
    rendered(site)
    page.unlink()

    with pytest.raises(renderer.RenderingFailed) as failed:
        rendered(site)

    assert str(failed.value) == (
        "WARNING -  Doc file 'about.md' contains a link 'councils/tea.md', "
        "but the target is not found among documentation files."
    )


def test_complaints_come_in_the_order_of_the_pages(site: Path) -> None:
    for name in ("about", "privacy", "rights", "tools"):
        append(site / "docs" / f"{name}.md", "\n[Gone](gone.md)\n")
    (site / "docs" / "suggest.md").write_bytes(b"# \xff\n")

    told = []
    for jobs in (1, 3):
        with pytest.raises(renderer.RenderingFailed) as failed:
            rendered(site, jobs=jobs, clean=True)
        told.append(str(failed.value))

    names = [line.split("'")[1] for line in told[0].splitlines()]
    assert names == ["about.md", "privacy.md", "rights.md", "suggest.md", "tools.md"]
    assert told[0] == told[1]


@pytest.mark.parametrize("text", [b"", b"{}", b"\xff\n\xff\n{", "half"])
def test_a_damaged_memory_is_no_memory(site: Path, text: bytes | str) -> None:
    before, memory = files(site / "site"), (site / MEMORY).read_bytes()
    (site / MEMORY).write_bytes(memory[: len(memory) // 2] if isinstance(text, str) else text)

    assert rendered(site) == before


def test_a_site_with_plugins_is_made_by_mkdocs_itself(site: Path) -> None:
    change(site / "mkdocs.yml", "plugins: []", "plugins: [search]")

    assert "search/search_index.json" in rendered(site)


BUILD = """
import datetime, pathlib
from voices import archive, renderer
day = datetime.date(2026, 11, 22)
with renderer.rendering(archive.Archive(pathlib.Path()), "mkdocs") as render:
    render(day, complete=lambda _: None)
"""


@pytest.mark.parametrize(
    "sight", [".mkdocs-*", ".site-*/site", ".site-*/site/years", ".site-*/rendering.json", ".site-*/old/*"]
)
def test_a_build_that_was_killed_leaves_nothing_that_the_next_believes(site: Path, sight: str) -> None:
    append(site / "docs" / "about.md", KETTLE)
    change(site / "docs" / "privacy.md", "title: Privacy", "title: Kettles")
    with subprocess.Popen([sys.executable, "-c", BUILD], cwd=site, start_new_session=True) as process:
        while process.poll() is None and not list(site.glob(sight)):
            time.sleep(0.001)
        if process.poll() is None:
            os.killpg(process.pid, signal.SIGKILL)
    change(site / "docs" / "privacy.md", "title: Kettles", "title: Teapot")  # of the same length

    assert rendered(site) == rendered(site, clean=True)
    assert not [*site.glob(".site-*"), *site.glob(".mkdocs-*")]


@pytest.mark.parametrize("move", [1, 3, 5])
def test_a_build_that_was_killed_between_two_files_leaves_nothing_that_the_next_believes(site: Path, move: int) -> None:
    for name in ("about", "privacy", "rights"):
        append(site / "docs" / f"{name}.md", KETTLE)

    done = subprocess.run([sys.executable, "-c", KILLED_AT_A_MOVE + BUILD, str(move)], cwd=site, check=False)

    assert done.returncode == 9
    change(site / "docs" / "about.md", "kettle", "teapot")  # of the same length
    assert rendered(site) == rendered(site, clean=True)


KILLED_AT_A_MOVE = """
import os, pathlib, sys
rename, moved = pathlib.Path.rename, []
def killed(here, there):
    moved.append(here)
    return rename(here, there) if len(moved) < int(sys.argv[1]) else os._exit(9)
pathlib.Path.rename = killed
"""


def test_a_renderer_ends_with_the_build_that_started_it(site: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", WAITING], cwd=site, stdout=subprocess.PIPE, text=True, start_new_session=True
    ) as process:
        assert process.stdout
        renderer_of_it = int(process.stdout.readline())
        assert is_running(renderer_of_it)
        process.kill()

    until = time.monotonic() + 60
    while is_running(renderer_of_it) and time.monotonic() < until:
        time.sleep(0.01)
    assert not is_running(renderer_of_it)


WAITING = """
import pathlib, subprocess, time
from voices import archive, renderer
begin, begun = subprocess.Popen.__init__, []
def began(self, *arguments, **named):
    begin(self, *arguments, **named)
    begun.append(self.pid)
subprocess.Popen.__init__ = began
with renderer.rendering(archive.Archive(pathlib.Path()), "mkdocs"):
    print(*begun, flush=True)
    time.sleep(60)
"""


def is_running(process: int) -> bool:
    """Whether there is such a process, and it is not merely waiting to be buried."""
    command = [shutil.which("ps") or "ps", "-o", "stat=", "-p", str(process)]
    found = subprocess.run(command, capture_output=True, text=True, check=False)
    return found.stdout.strip()[:1] not in ("", "Z")


def test_only_what_a_build_has_left_is_cleared_away(site: Path) -> None:
    notes, empty = site / ".site-notes" / "tea.txt", site / ".site-empty"
    empty.mkdir()
    notes.parent.mkdir()
    notes.write_text("Zoe’s notes\n", encoding="utf-8")
    (notes.parent / ".in-use").write_text("I am using this. Zoe", encoding="utf-8")

    with renderer.rendering(Archive(site), "mkdocs"):
        living = set(site.glob(".site-*"))
        rendered(site)
        assert set(site.glob(".site-*")) == living

    assert set(site.glob(".site-*")) == {notes.parent, empty}
    assert notes.read_text(encoding="utf-8") == "Zoe’s notes\n"


def test_a_site_that_is_a_link_gives_way_and_what_it_leads_to_stays(site: Path) -> None:
    before = files(site / "site")
    (site / "site").rename(site / "elsewhere")
    (site / "site").symlink_to("elsewhere")
    append(site / "docs" / "about.md", KETTLE)

    assert rendered(site) == rendered(site, clean=True)
    assert not (site / "site").is_symlink()
    assert files(site / "elsewhere") == before
