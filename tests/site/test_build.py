"""`voices build`: the same bytes each time, nothing published that may not be, nothing lost when it fails."""

import hashlib
from collections.abc import Callable
from pathlib import Path

import pytest
from conftest import voices

HERE = Path(__file__).parent
ADA = (HERE / "ada-lowe-2021.md").read_text(encoding="utf-8")
TEXT = "A footbridge that floods each March."
ENGINES = ("mkdocs", "zensical")


def add(archive: Path, text: str, name: str = "ada-lowe-2021") -> None:
    (archive / "interviews" / f"{name}.md").write_text(text, encoding="utf-8")


def fingerprints(folder: Path) -> dict[str, str]:
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest() for path in files}


@pytest.mark.parametrize("engine", ENGINES)
def test_two_builds_give_the_same_bytes(built: Path, archive: Path, engine: str) -> None:
    for root in (built, archive):
        assert voices("build", "--engine", engine, "--clean", "--archive", root).returncode == 0

    first, second = fingerprints(built / "site"), fingerprints(archive / "site")

    assert first.keys() == second.keys()
    assert {name for name in first if first[name] != second[name]} == set()
    if engine != "mkdocs":  # leave the shared site as other tests expect it
        assert voices("build", "--archive", built).returncode == 0


@pytest.mark.parametrize("engine", ENGINES)
def test_every_page_is_rendered(archive: Path, engine: str) -> None:
    assert voices("build", "--engine", engine, "--archive", archive).returncode == 0

    made = [path.relative_to(archive / "docs").with_suffix("") for path in (archive / "docs").rglob("*.md")]
    expected = {path.parent if path.name == "index" else path for path in made}
    rendered = {path.parent.relative_to(archive / "site") for path in (archive / "site").rglob("index.html")}
    assert rendered == expected
    assert (archive / "site" / "404.html").is_file()


def test_a_second_build_writes_no_page_anew(archive: Path) -> None:
    assert voices("build", "--archive", archive).returncode == 0
    before = {path: path.stat().st_mtime_ns for path in (archive / "docs").rglob("*.md")}

    assert voices("build", "--archive", archive).returncode == 0

    assert {path: path.stat().st_mtime_ns for path in (archive / "docs").rglob("*.md")} == before


def test_pages_of_what_is_gone_go_too(archive: Path) -> None:
    assert voices("build", "--archive", archive).returncode == 0
    (archive / "interviews" / "john-jackson.md").unlink()

    assert voices("build", "--archive", archive).returncode == 0

    left = [path for path in archive.rglob("*") if "john-jackson" in path.name or "oxfordshire" in path.name]
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
    docs = b"".join(path.read_bytes() for path in (empty_archive / "docs").rglob("*.md"))
    for everything in (site, docs):
        assert (b"The bridge that nobody closed" in everything) == title_shown
        assert (b"Ada Lowe" in everything) == title_shown
        assert (TEXT.encode() in everything) == text_shown


def test_a_tombstone_stands_at_the_old_address(empty_archive: Path) -> None:
    add(empty_archive, withdrawn(ADA))

    assert voices("build", "--archive", empty_archive).returncode == 0

    page = (empty_archive / "site" / "interviews" / "ada-lowe-2021" / "index.html").read_text(encoding="utf-8")
    assert "withdrawn on 22 November 2026: At the request of the person interviewed." in page


def test_an_error_builds_nothing_and_keeps_the_site(archive: Path) -> None:
    assert voices("build", "--archive", archive).returncode == 0
    before = fingerprints(archive / "site")
    add(archive, ADA.replace("year: 2021", "year: soon"))

    done = voices("build", cwd=archive)

    assert done.stdout == (
        "interviews/ada-lowe-2021.md:13:7: Write 'year' as four digits or 'undated', not 'soon'. (fields)\n"
    )
    assert done.stderr == "1 error to look at.\nError: Nothing was built: put the errors right first.\n"
    assert done.returncode == 1
    assert fingerprints(archive / "site") == before


@pytest.mark.parametrize("engine", ENGINES)
def test_a_link_to_nowhere_in_a_page_is_refused(archive: Path, engine: str) -> None:
    assert voices("build", "--engine", engine, "--archive", archive).returncode == 0
    before = fingerprints(archive / "site")
    about = archive / "docs" / "about.md"
    about.write_text(about.read_text(encoding="utf-8") + "\n[Gone](gone.md)\n", encoding="utf-8")

    done = voices("build", "--engine", engine, "--archive", archive)

    assert done.returncode == 1
    assert f"Error: {engine} refused the pages; the site is as it was." in done.stderr
    assert "gone.md" in done.stderr
    assert fingerprints(archive / "site") == before


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

    assert voices("build", "--archive", archive).returncode == 0

    assert {path.name for path in archive.iterdir()} - before == {"site"}
