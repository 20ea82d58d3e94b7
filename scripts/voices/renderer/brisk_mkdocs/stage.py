"""What all pages of one rendering share: the configuration, the theme, the files there are and the navigation."""

import io
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import jinja2
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files, InclusionLevel, get_files, set_exclusions
from mkdocs.structure.nav import Navigation, get_navigation
from mkdocs.structure.pages import Page
from mkdocs.utils import meta

from voices.renderer.brisk_mkdocs import complaints
from voices.renderer.brisk_mkdocs.inlines import QuickInlines

SHOWN = ("icon", "status", "subtitle")
"""What the theme's navigation asks of the front matter of the pages in it, on every page."""

LISTED = ("moved", "robots")
"""What the theme's sitemap asks of the front matter of all pages."""

SHARED = (*SHOWN, *LISTED)


@dataclass(frozen=True, kw_only=True, slots=True)
class Stage:
    config: MkDocsConfig
    env: jinja2.Environment
    files: Files
    nav: Navigation
    pages: Sequence[File]
    """The Markdown that becomes pages, in MkDocs' order."""

    @property
    def site(self) -> Path:
        return Path(self.config.site_dir)


def configured(path: Path, **settings: Any) -> MkDocsConfig:
    """The configuration in a file. Raises mkdocs.exceptions.Abort when it cannot be read."""
    config = load_config(config_file=str(path), **settings)
    config.markdown_extensions.append(QuickInlines())  # type: ignore[arg-type]
    return config


def set_up(config: MkDocsConfig) -> Stage:
    """Gather what there is. Complains of what the navigation leaves out or names in vain."""
    files = get_files(config)
    env = config.theme.get_env()
    files.add_files_from_theme(env, config)
    set_exclusions(files, config)
    nav = get_navigation(files, config)
    pages = files.documentation_pages(inclusion=InclusionLevel.is_included)
    for page in nav.pages:
        introduce(page, config, files)
    return Stage(config=config, env=env, files=files, nav=nav, pages=pages)


def introduce(page: Page, config: MkDocsConfig, files: Files) -> None:
    """Let a page of the navigation say its title, which stands on all other pages."""
    # Whatever is wrong with it is said when it is rendered itself.
    with complaints.heard(), suppress(Exception):
        page.markdown, page.meta = meta.get_data(as_text(page.file.content_bytes))
        if "title" not in vars(page) and "title" not in page.meta:
            page.render(config, files)
        page.title = page.title
    forget(page)


def forget(page: Page) -> None:
    """Drop what only its own rendering needs: kept for all pages, it would fill the memory."""
    page.meta = {name: page.meta[name] for name in SHARED if name in page.meta}
    page.markdown = page.content = page.present_anchor_ids = page.links_to_anchors = None
    page.toc = []  # type: ignore[assignment]


def as_text(data: bytes) -> str:
    """The Markdown of a file, read as MkDocs reads it. Raises UnicodeDecodeError."""
    return io.TextIOWrapper(io.BytesIO(data), encoding="utf-8-sig").read()
