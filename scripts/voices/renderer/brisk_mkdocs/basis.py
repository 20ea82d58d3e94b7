"""A digest of what every page depends on: another configuration, theme, version or navigation means other pages."""

import hashlib
import json
import platform
import sys
from collections.abc import Iterator
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.nav import Navigation
from mkdocs.utils.yaml import yaml_load

from voices.renderer.brisk_mkdocs.stage import SHOWN, Stage

# Where the site is made differs each time, and no page says it.
_PLACES = ("site_dir",)


def basis(stage: Stage) -> str:
    """Today's date is not in it: only the sitemap says that, which is made each time."""
    parts = {
        "configuration": _configuration(stage.config),
        "programs": _programs(),
        "files": [_digest(path) for path in _own_files(stage.config)],
        "navigation": list(navigation(stage.nav)),
    }
    return hashlib.sha256(json.dumps(parts, default=str, sort_keys=True).encode()).hexdigest()


def navigation(nav: Navigation) -> Iterator[tuple[object, ...]]:
    """What every page shows of the pages in the navigation."""
    for page in nav.pages:
        yield page.file.src_uri, page.title, *(page.meta.get(name) for name in SHOWN)


def _configuration(config: MkDocsConfig) -> dict[str, object]:
    """What is set, with all that a configuration inherits, and from the environment. Read anew: MkDocs alters it."""
    with Path(config.config_file_path).open(encoding="utf-8-sig") as file:
        return {key: value for key, value in yaml_load(file).items() if key not in _PLACES}


def _programs() -> list[str]:
    """Every package there is, with its version: any may be part of a theme or an extension of Markdown."""
    installed = {package.name for folder in sys.path for package in Path(folder).glob("*.*-info")}
    return [platform.python_version(), *sorted(installed)]


def _own_files(config: MkDocsConfig) -> Iterator[Path]:
    """Our part of the theme, and the modules that render."""
    for folder in (Path(config.theme.custom_dir or ""), Path(__file__).parent):
        yield from (path for path in sorted(folder.rglob("*")) if path.is_file() and path.suffix != ".pyc")


def _digest(path: Path) -> tuple[str, str]:
    return path.name, hashlib.sha256(path.read_bytes()).hexdigest()
