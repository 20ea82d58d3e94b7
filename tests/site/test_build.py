"""`voices build`: the same bytes each time, nothing published that may not be, nothing lost when it fails."""

import hashlib
import re
import stat
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path, PurePosixPath

import pytest
from conftest import voices
from voices import renderer, site
from voices.model import Page

HERE = Path(__file__).parent
ADA = (HERE / "ada-lowe-2021.md").read_text(encoding="utf-8")
TEXT = "A footbridge that floods each March."
ENGINES = ("mkdocs", "zensical")


def add(archive: Path, text: str, name: str = "ada-lowe-2021") -> None:
    (archive / "interviews" / f"{name}.md").write_text(text, encoding="utf-8")


def fingerprints(folder: Path) -> dict[str, str]:
    """All files but Pagefind's own, which are never twice the same, and what builds remember."""
    files = [path for path in folder.rglob("*") if path.is_file() and ".cache" not in path.parts]
    ours = ("facets.json", "interviews.json")
    files = [path for path in files if "pagefind" not in path.parts or path.name in ours]
    return {path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest() for path in files}


@pytest.mark.parametrize("engine", ENGINES)
def test_two_builds_give_the_same_bytes(archive: Path, built_archive: Path, engine: str) -> None:
    for root in (archive, built_archive):
        assert voices("build", "--engine", engine, "--clean", "--archive", root).returncode == 0

    first, second = fingerprints(archive / "site"), fingerprints(built_archive / "site")

    assert first.keys() == second.keys()
    assert {name for name in first if first[name] != second[name]} == set()


@pytest.mark.parametrize("engine", ENGINES)
def test_every_page_is_rendered(archive: Path, engine: str) -> None:
    assert voices("build", "--engine", engine, "--archive", archive).returncode == 0

    made = [path.relative_to(archive / "docs").with_suffix("") for path in (archive / "docs").rglob("*.md")]
    expected = {path.parent if path.name == "index" else path for path in made}
    rendered = {path.parent.relative_to(archive / "site") for path in (archive / "site").rglob("index.html")}
    assert rendered == expected
    assert (archive / "site" / "404.html").is_file()


def test_a_second_build_writes_no_page_anew(built_archive: Path) -> None:
    before = {path: path.stat().st_mtime_ns for path in (built_archive / "docs").rglob("*.md")}

    assert voices("build", "--archive", built_archive).returncode == 0

    assert {path: path.stat().st_mtime_ns for path in (built_archive / "docs").rglob("*.md")} == before


def test_each_step_is_timed_for_whoever_asks(built_archive: Path) -> None:
    said = voices("build", "--timings", "--archive", built_archive).stderr.splitlines()

    assert [re.sub(r" +\d+\.\d\d", " 0", line) for line in said] == [
        f"{step} 0 s 0 s of work" for step in ("check", "pages", "render", "search", "put in place")
    ]


def test_pages_of_what_is_gone_go_too(built_archive: Path) -> None:
    (built_archive / "interviews" / "hugh-pennyfather.md").unlink()

    assert voices("build", "--archive", built_archive).returncode == 0

    left = [
        path for path in built_archive.rglob("*") if "hugh-pennyfather" in path.name or "herefordshire" in path.name
    ]
    assert left == []


def with_draft(text: str) -> str:
    return text.replace("access: summary", "access: summary\ndraft: true")


def with_embargo(text: str) -> str:
    return text.replace("access: summary", "access: summary\nembargo_until: 2027-01-01")


def withdrawn(text: str) -> str:
    return (
        "---\naccess: withdrawn\nwithdrawn_on: 2026-11-22\n"
        "withdrawn_reason: At the request of the person interviewed.\nadded: 2026-11-20\n---\n"
    )


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize(
    ("change", "day", "title_shown", "text_shown"),
    [
        pytest.param(str, "2026-12-01", True, True, id="published"),
        pytest.param(with_draft, "2026-12-01", False, False, id="draft"),
        pytest.param(with_embargo, "2026-12-31", True, False, id="embargoed"),
        pytest.param(with_embargo, "2027-01-01", True, True, id="embargo over"),
        pytest.param(withdrawn, "2026-12-01", False, False, id="withdrawn"),
    ],
)
def test_what_may_not_be_shown_is_in_no_file(
    empty_archive: Path, engine: str, change: Callable[[str], str], day: str, title_shown: bool, text_shown: bool
) -> None:
    add(empty_archive, change(ADA))

    done = voices("build", "--engine", engine, "--date", day, "--archive", empty_archive)

    assert done.returncode == 0, done.stdout + done.stderr
    site = b"".join(path.read_bytes() for path in (empty_archive / "site").rglob("*") if path.is_file())
    docs = b"".join(path.read_bytes() for path in (empty_archive / "docs").rglob("*") if path.is_file())
    for everything in (site, docs):
        assert (b"The bridge that nobody closed" in everything) == title_shown
        assert (b"Ada Lowe" in everything) == title_shown
        assert (TEXT.encode() in everything) == text_shown
        assert (b"three litres, not two" in everything) == text_shown, "a correction may quote the text"


def test_a_tombstone_stands_at_the_old_address(empty_archive: Path) -> None:
    add(empty_archive, withdrawn(ADA))

    assert voices("build", "--archive", empty_archive).returncode == 0

    page = (empty_archive / "site" / "interviews" / "ada-lowe-2021" / "index.html").read_text(encoding="utf-8")
    assert "withdrawn on 22 November 2026: At the request of the person interviewed." in page


@pytest.mark.parametrize("options", [(), ("--clean",)])
def test_an_error_builds_nothing_and_keeps_the_site(built_archive: Path, options: tuple[str, ...]) -> None:
    before = fingerprints(built_archive)
    add(built_archive, ADA.replace("year: 2021", "year: soon"))

    done = voices("build", *options, cwd=built_archive)

    assert done.stdout == (
        "interviews/ada-lowe-2021.md:13:7: Write 'year' as four digits or 'undated', not 'soon'. (fields)\n"
    )
    assert done.stderr == "1 error to look at.\nError: Nothing was built: put the errors right first.\n"
    assert done.returncode == 1
    (built_archive / "interviews" / "ada-lowe-2021.md").unlink()
    assert fingerprints(built_archive) == before


@pytest.mark.parametrize("options", [(), ("--clean",)])
@pytest.mark.parametrize("engine", ENGINES)
def test_a_link_to_nowhere_is_refused_and_the_site_stays(
    built_archive: Path, engine: str, options: tuple[str, ...]
) -> None:
    before = fingerprints(built_archive / "site")
    about = built_archive / "docs" / "about.md"
    about.write_text(about.read_text(encoding="utf-8") + "\n[Gone](gone.md)\n", encoding="utf-8")

    done = voices("build", "--engine", engine, *options, "--archive", built_archive)

    assert done.returncode == 1
    assert f"Error: {engine} refused the pages; the site is as it was." in done.stderr
    assert "gone.md" in done.stderr
    assert fingerprints(built_archive / "site") == before
    assert not list(built_archive.glob(".site-*"))
    assert not list(built_archive.glob(".mkdocs-*"))


def test_a_link_to_a_missing_heading_is_refused(archive: Path) -> None:
    about = archive / "docs" / "about.md"
    about.write_text(about.read_text(encoding="utf-8") + "\n[Gone](rights.md#gone)\n", encoding="utf-8")

    done = voices("build", "--archive", archive)

    assert done.returncode == 1
    assert "#gone" in done.stderr


def test_a_page_written_by_hand_is_never_overwritten(archive: Path) -> None:
    page = archive / "docs" / "index.md"
    page.write_text("# My own home page\n", encoding="utf-8")

    done = voices("build", cwd=archive)

    assert done.stderr == "Error: docs/index.md was not written by the build: move or rename it.\n"
    assert done.returncode == 1
    assert page.read_text(encoding="utf-8") == "# My own home page\n"


def test_an_archive_without_interviews_is_a_site_too(empty_archive: Path) -> None:
    done = voices("build", "--archive", empty_archive)

    assert done.returncode == 0, done.stdout + done.stderr
    assert "There is no interview here yet." in (empty_archive / "site" / "index.html").read_text(encoding="utf-8")


def test_nothing_but_the_site_is_left_behind(archive: Path) -> None:
    before = {path.name for path in archive.iterdir()}

    for _ in range(2):  # the second site takes the place of the first
        assert voices("build", "--archive", archive).returncode == 0

    assert {path.name for path in archive.iterdir()} - before == {".cache", "site"}
    assert stat.S_IMODE((archive / "site").stat().st_mode) & 0o055 == 0o055  # web servers may read it


@pytest.mark.parametrize("engine", ENGINES)
def test_builds_at_once_do_not_disturb_each_other(archive: Path, engine: str) -> None:
    with ThreadPoolExecutor() as pool:
        builds = [pool.submit(voices, "build", "--engine", engine, "--archive", archive) for _ in range(3)]

    for build in builds:
        assert build.result().returncode == 0, build.result().stderr
    assert (archive / "site" / "interviews" / "hugh-pennyfather" / "index.html").is_file()
    assert not list(archive.glob(".site-*"))


def test_a_renderer_never_fails_without_a_reason() -> None:
    assert renderer.why(["INFO    -  Building documentation...", ""]) == "It gave no reason."
    assert renderer.why(["INFO    -  Building", "WARNING -  Doc file 'tea.md' is cold.", "Aborted"]) == (
        "WARNING -  Doc file 'tea.md' is cold.\nAborted"
    )


def test_pages_are_dated_by_the_newest_interview(built: Path) -> None:
    texts = [path.read_text(encoding="utf-8") for path in (built / "interviews").glob("*.md")]
    added = [found.group(1) for text in texts if (found := re.search(r"^added: (\S+)", text, re.MULTILINE))]

    sitemap = (built / "site" / "sitemap.xml").read_text(encoding="utf-8")

    assert set(re.findall(r"<lastmod>(.*?)</lastmod>", sitemap)) == {max(added)}


def test_clean_writes_every_page_anew(built_archive: Path) -> None:
    page = built_archive / "docs" / "interviews" / "hugh-pennyfather.md"
    before = page.stat().st_mtime_ns

    assert voices("build", "--clean", "--archive", built_archive).returncode == 0

    assert page.stat().st_mtime_ns != before


def test_files_that_nobody_built_are_named_and_stay(built_archive: Path) -> None:
    before = fingerprints(built_archive / "site")
    names = ("docs/interviews/2019/zoe.md", "docs/interviews/zoe.md~", "docs/people/zoe.txt")
    for name in names:
        (built_archive / name).parent.mkdir(exist_ok=True)
        (built_archive / name).write_text("Zoe’s notes\n", encoding="utf-8")
    (built_archive / "docs" / "people" / ".zoe.md.swp").write_text("an editor’s\n", encoding="utf-8")

    done = voices("build", cwd=built_archive)

    assert done.returncode == 1
    assert done.stderr == f"Error: {' and '.join(names)} were not written by the build: move or rename them.\n"
    assert all((built_archive / name).is_file() for name in names)
    assert fingerprints(built_archive / "site") == before


@pytest.mark.parametrize("engine", ENGINES)
def test_dot_files_are_in_no_site(built_archive: Path, engine: str) -> None:
    (built_archive / "docs" / "people" / ".zoe.md").write_text("an editor’s\n", encoding="utf-8")

    assert voices("build", "--engine", engine, "--archive", built_archive).returncode == 0

    assert not [path for path in (built_archive / "site").rglob("*") if "zoe" in path.name]


def test_a_person_called_index_has_a_page_of_her_own(empty_archive: Path) -> None:
    add(empty_archive, ADA.replace("person: Ada Lowe", "person: Index"))

    done = voices("build", "--archive", empty_archive)

    assert done.returncode == 0, done.stdout + done.stderr
    assert "\n# Index\n" in (empty_archive / "docs" / "people" / "index-2.md").read_text(encoding="utf-8")
    assert "\n# People\n" in (empty_archive / "docs" / "people" / "index.md").read_text(encoding="utf-8")


def test_two_pages_never_have_one_path(tmp_path: Path) -> None:
    page = Page(path=PurePosixPath("people/ada-lowe.md"), text="Ada")

    with pytest.raises(site.PathTaken, match=r"people/ada-lowe\.md"):
        site.write([page, page], tmp_path)

    assert list(tmp_path.iterdir()) == []
