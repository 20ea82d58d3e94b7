"""How many files and bytes a site has, beside what those take who host such sites for nothing."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

MB = 1_000_000
DOWNLOADS = (".bib", ".ris", ".csl.json")
"""How the citations of one interview end that are there to be downloaded."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Host:
    name: str
    files: int | None = None
    """The most in a site; of Netlify in one folder, of GitLab with the folders counted."""
    megabytes: float | None = None
    biggest: float | None = None
    """The most MB in one file."""


# As they said it themselves in 2025 and 2026:
# docs.github.com/en/pages/getting-started-with-github-pages/github-pages-limits
# gitlab.com/gitlab-org/gitlab/-/issues/405048 (both limits)
# developers.cloudflare.com/pages/platform/limits (the free plan)
# docs.netlify.com/site-deploys/overview (files in a folder)
HOSTS = (
    Host(name="GitHub Pages", megabytes=1_000),
    Host(name="GitLab Pages", files=200_000, megabytes=1_000),
    Host(name="Cloudflare Pages, free", files=20_000, biggest=25 * 1.048576),
    Host(name="Netlify", files=54_000),
)


def measure(site: Path) -> Iterator[tuple[str, float]]:
    """Of a built site; what a host counts differently has a line of its own."""
    files = {path: path.stat().st_size for path in site.rglob("*") if path.is_file()}
    folders = [path for path in site.rglob("*") if path.is_dir()]
    downloads = [path for path in files if path.name.endswith(DOWNLOADS) and path.parent.name == "interviews"]
    yield "files", len(files)
    yield "files and folders", len(files) + len(folders)
    yield "most files in one folder", max(sum(1 for _ in folder.iterdir()) for folder in [site, *folders])
    yield "MB", sum(files.values()) / MB
    yield "MB in the biggest file", max(files.values()) / MB
    yield "files that cite one interview", len(downloads)
    yield "MB in files that cite one interview", sum(files[path] for path in downloads) / MB
    search = [path for path in files if "pagefind" in path.parts]
    yield "files of the search", len(search)
    yield "MB of the search", sum(files[path] for path in search) / MB


def takes(host: Host, figures: dict[str, float]) -> bool:
    """Whether a host takes a site with these figures."""
    counted = {"GitLab Pages": "files and folders", "Netlify": "most files in one folder"}.get(host.name, "files")
    return (
        (host.files is None or figures[counted] <= host.files)
        and (host.megabytes is None or figures["MB"] <= host.megabytes)
        and (host.biggest is None or figures["MB in the biggest file"] <= host.biggest)
    )
