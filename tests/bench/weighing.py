"""How many files and bytes a site has, by the names under which the bench tells of them."""

from collections.abc import Iterator, Mapping
from pathlib import Path

from voices import hosting
from voices.hosting import Counted, Host

FIGURES: dict[Counted, str] = {
    "files": "files",
    "files and folders": "files and folders",
    "files in one folder": "most files in one folder",
    "MB": "MB",
    "MB in one file": "MB in the biggest file",
}
"""What hosts count, and what it is called in the tables."""


def measure(site: Path) -> Iterator[tuple[str, float]]:
    """Of a built site; what a host counts differently has a line of its own."""
    weight = hosting.weigh(site)
    for counted, name in FIGURES.items():
        yield name, weight.figures[counted]
    yield "files that cite one interview", weight.downloads
    yield "MB in files that cite one interview", weight.downloads_mb
    search = [path.stat().st_size for path in (site / "pagefind").rglob("*") if path.is_file()]
    yield "files of the search", len(search)
    yield "MB of the search", sum(search) / hosting.MB


def takes(host: Host, figures: Mapping[str, float]) -> bool:
    """Whether a host takes a site with these figures."""
    return not hosting.exceeded(host, {counted: figures[FIGURES[counted]] for counted in host.most})
