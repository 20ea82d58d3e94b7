"""What an editor is told when a site grows beyond what hosts take."""

from pathlib import Path

import pytest
from voices import hosting
from voices.hosting import Counted, Weight

SMALL: dict[Counted, float] = {
    "files": 9_000,
    "files and folders": 12_000,
    "files in one folder": 6_000,
    "MB": 80,
    "MB in one file": 2,
}


def told(figures: dict[Counted, float], downloads: int = 0, downloads_mb: float = 0) -> list[str]:
    return [*hosting.told(Weight(figures=SMALL | figures, downloads=downloads, downloads_mb=downloads_mb))]


def test_of_a_site_that_is_far_from_every_limit_nothing_is_said() -> None:
    assert told({}, downloads=6_000) == []


def test_a_large_site_that_every_host_takes() -> None:
    assert told({"files": 12_345, "MB": 312.4}) == [
        "The site has 12,345 files and 312 MB.",
        "The common hosts take that.",
    ]


def test_a_site_that_is_too_much_for_some_and_what_would_help() -> None:
    assert told({"files": 48_210, "MB": 640}, downloads=30_000, downloads_mb=37.6) == [
        "The site has 48,210 files and 640 MB.",
        "Too much for Cloudflare Pages, free (at most 20,000 files).",
        "Without the citations for download beside each interview it would have 30,000 files and 38 MB less: "
        "write 'downloads: collected' under 'extra' in mkdocs.yml. Those of all interviews together, in data/, stay.",
    ]


def test_a_site_that_is_too_much_for_all() -> None:
    figures: dict[Counted, float] = {
        "files": 210_000,
        "files and folders": 280_000,
        "files in one folder": 60_000,
        "MB": 2_345,
        "MB in one file": 70,
    }

    assert told(figures) == [
        "The site has 210,000 files and 2,345 MB.",
        "Too much for GitHub Pages (at most 1,000 MB); GitLab Pages (at most 200,000 files and folders and 1,000 MB); "
        "Cloudflare Pages, free (at most 20,000 files and 26 MB in one file); "
        "Netlify (at most 54,000 files in one folder).",
    ]


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """The site of an archive that holds one interview, about a kettle."""
    for name, size in {
        "index.html": 400_000,
        "data/citations.ris": 100_000,
        "interviews/kettle-2019/index.html": 500_000,
        "interviews/kettle-2019.ris": 150_000,
        "interviews/kettle-2019.bib": 150_000,
        "interviews/kettle-2019.csl.json": 200_000,
    }.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes(b"x" * size)
    return tmp_path


def test_a_site_is_weighed(site: Path) -> None:
    assert hosting.weigh(site) == Weight(
        figures={
            "files": 6,
            "files and folders": 9,
            "files in one folder": 4,
            "MB": 1.5,
            "MB in one file": 0.5,
        },
        downloads=3,
        downloads_mb=0.5,
    )


def test_a_site_of_few_pages_is_not_even_counted(site: Path) -> None:
    assert [*hosting.sentences(site / "nowhere", 1_999)] == []
    assert [*hosting.sentences(site / "nowhere", 2_000)] == []
    assert [*hosting.sentences(site, 2_000)] == []


def test_a_large_site_is_counted(site: Path) -> None:
    (site / "data" / "passages.json").write_bytes(b" " * 14_000_000)

    assert [*hosting.sentences(site, 2_000)] == [
        "The site has 7 files and 16 MB.",
        "The common hosts take that.",
        "Without the citations for download beside each interview it would have 3 files and 0 MB less: "
        "write 'downloads: collected' under 'extra' in mkdocs.yml. Those of all interviews together, in data/, stay.",
    ]
