"""How many files and MB a site has, beside what those take who host such sites for nothing."""

import os
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, TypeAlias

from voices.citations import FORMATS

Counted: TypeAlias = Literal["files", "files and folders", "files in one folder", "MB", "MB in one file"]
"""What hosts count; folders count as files where they lie in one."""

MB = 1_000_000

FEWEST_PAGES = 2_000
"""A site of fewer pages is not counted: a page brings four files at most, and seldom as much as 100 kB."""

LARGE = 0.5
"""A site is large from this part on of what a host takes."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Host:
    name: str
    most: Mapping[Counted, float]


# As they said it themselves in 2025 and 2026:
# docs.github.com/en/pages/getting-started-with-github-pages/github-pages-limits
# gitlab.com/gitlab-org/gitlab/-/issues/405048 (both limits)
# developers.cloudflare.com/pages/platform/limits (the free plan)
# docs.netlify.com/site-deploys/overview (files in a folder)
HOSTS = (
    Host(name="GitHub Pages", most={"MB": 1_000}),
    Host(name="GitLab Pages", most={"files and folders": 200_000, "MB": 1_000}),
    Host(name="Cloudflare Pages, free", most={"files": 20_000, "MB in one file": 25 * 1.048576}),
    Host(name="Netlify", most={"files in one folder": 54_000}),
)


@dataclass(frozen=True, kw_only=True, slots=True)
class Weight:
    """What a site weighs."""

    figures: Mapping[Counted, float]
    downloads: int
    """How many of its files cite one interview each."""
    downloads_mb: float


def sentences(site: Path, pages: int) -> Iterator[str]:
    """What an editor should know about hosting a site of so many pages: nothing while it is small."""
    if pages < FEWEST_PAGES:
        return
    with suppress(OSError):  # another build may be putting its site in this place
        yield from told(weigh(site))


def told(weight: Weight) -> Iterator[str]:
    """How large a large site is, who would not take it, and what could be left out."""
    figures = weight.figures
    if not any(figures[what] > most * LARGE for host in HOSTS for what, most in host.most.items()):
        return
    yield f"The site has {figures['files']:,} files and {figures['MB']:,.0f} MB."
    refusing = [f"{host.name} (at most {' and '.join(over)})" for host in HOSTS if (over := exceeded(host, figures))]
    yield f"Too much for {'; '.join(refusing)}." if refusing else "The common hosts take that."
    if weight.downloads:
        yield (
            f"Without the citations for download beside each interview it would have {weight.downloads:,} files "
            f"and {weight.downloads_mb:,.0f} MB less: write 'downloads: collected' under 'extra' in mkdocs.yml. "
            "Those of all interviews together, in data/, stay."
        )


def exceeded(host: Host, figures: Mapping[Counted, float]) -> list[str]:
    """The limits of a host that a site with these figures does not keep: `"20,000 files"`."""
    return [f"{most:,.0f} {what}" for what, most in host.most.items() if figures[what] > most]


def weigh(site: Path) -> Weight:
    """Count a built site, looking at each file once."""
    files: list[int] = []
    downloads: list[int] = []
    fullest = folders = 0
    beside, suffixes = str(site / "interviews"), tuple(f".{suffix}" for suffix in FORMATS)
    for folder, names, sizes in _folders(str(site)):
        files += sizes.values()
        fullest, folders = max(fullest, names + len(sizes)), folders + names
        if folder == beside:
            downloads += (size for name, size in sizes.items() if name.endswith(suffixes))
    figures: dict[Counted, float] = {
        "files": len(files),
        "files and folders": len(files) + folders,
        "files in one folder": fullest,
        "MB": sum(files) / MB,
        "MB in one file": max(files, default=0) / MB,
    }
    return Weight(figures=figures, downloads=len(downloads), downloads_mb=sum(downloads) / MB)


def _folders(folder: str) -> Iterator[tuple[str, int, dict[str, int]]]:
    """Of a folder and each below it: where it is, how many folders are in it, and its files with their bytes."""
    with os.scandir(folder) as entries:
        found = list(entries)
    inner = [entry.path for entry in found if entry.is_dir(follow_symlinks=False)]
    yield folder, len(inner), {one.name: one.stat().st_size for one in found if one.is_file()}
    for path in inner:
        yield from _folders(path)
