"""What others take for the same pages: stock MkDocs with Material, and Hugo where it is installed."""

import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from importlib.metadata import version
from pathlib import Path
from typing import Any

import yaml

from bench import run
from bench.run import Run, Spent

MATERIAL = "Material, stock"
HUGO = "Hugo, bare layouts"

# The page of an address that has moved wants a template of our theme.
_TEMPLATE = re.compile(r"^template: .*\n", re.MULTILINE)

_HUGO = """
baseURL = "https://example.org/"
[markup.goldmark.parser.attribute]
block = true
[markup.goldmark.renderer]
unsafe = true
"""
_LAYOUT = """<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{{ .Title }}</title>
<meta name="description" content="{{ .Description }}"></head><body><main>{{ .Content }}</main></body></html>
"""


def measure(root: Path, scratch: Path) -> Iterator[tuple[str, Spent]]:
    """Both on a copy of the pages that `voices build` wrote for the archive, its downloads among them."""
    yield MATERIAL, material(root, scratch / "material").spent
    if shutil.which("hugo"):
        yield HUGO, hugo(root, scratch / "hugo").spent


def versions() -> dict[str, str]:
    found = {name: version(name) for name in ("mkdocs", "mkdocs-material", "pagefind")}
    return {**found, "hugo": _hugo_version()}


def material(root: Path, work: Path) -> Run:
    """The theme as it comes, its own search on, and the navigation and extensions of the archive, which is short."""
    _copy_pages(root, work / "docs", index="index.md")
    said: dict[str, Any] = yaml.safe_load((root / "mkdocs.yml").read_text(encoding="utf-8"))
    ours = {name: said[name] for name in ("site_name", "site_url", "nav", "not_in_nav", "markdown_extensions")}
    theme = {"name": "material", "font": False, "features": said["theme"]["features"]}
    (work / "mkdocs.yml").write_text(yaml.safe_dump({**ours, "theme": theme, "plugins": ["search"]}), encoding="utf-8")
    return run.run([sys.executable, "-m", "mkdocs", "build", "--quiet"], cwd=work)


def hugo(root: Path, work: Path) -> Run:
    """One layout that shows the title and the text, and nothing else."""
    _copy_pages(root, work / "content", index="_index.md")
    (work / "hugo.toml").write_text(_HUGO, encoding="utf-8")
    (work / "layouts" / "_default").mkdir(parents=True)
    for name in ("single.html", "list.html"):
        (work / "layouts" / "_default" / name).write_text(_LAYOUT, encoding="utf-8")
    return run.run([shutil.which("hugo") or "hugo", "--quiet"], cwd=work)


def _copy_pages(root: Path, target: Path, *, index: str) -> None:
    shutil.copytree(root / "docs", target)
    for path in target.rglob("*.md"):
        text = path.read_text(encoding="utf-8")
        path.write_text(_TEMPLATE.sub("", text), encoding="utf-8")
        if path.name == "index.md":
            path.rename(path.with_name(index))


def _hugo_version() -> str:
    found = shutil.which("hugo")
    if not found:
        return "not installed"
    said = subprocess.run([found, "version"], capture_output=True, text=True, check=False).stdout
    return said.split()[1].split("-")[0] if said else "unknown"
