"""What all pages of one rendering share: the configuration, the theme, the files there are and the navigation."""

import io
import os
from collections.abc import Callable, Sequence
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
class Gathered:
    """The files there are. This takes long where they are many, and can be done before the last of them are written."""

    config: MkDocsConfig
    env: jinja2.Environment
    files: Files
    names: Sequence[str]
    """Of all files of the documentation: only while they are the same, it is so as gathered."""
    complaints: Sequence[str]


@dataclass(frozen=True, kw_only=True, slots=True)
class Stage:
    config: MkDocsConfig
    env: jinja2.Environment
    files: Files
    nav: Navigation
    pages: Sequence[File]
    """The Markdown that becomes pages, in MkDocs' order."""
    complaints: Sequence[str]
    """Of what there is, and of the navigation."""

    @property
    def site(self) -> Path:
        return Path(self.config.site_dir)


def configured(path: Path, **settings: Any) -> MkDocsConfig:
    """The configuration in a file. Raises mkdocs.exceptions.Abort when it cannot be read."""
    config = load_config(config_file=str(path), **settings)
    config.markdown_extensions.append(QuickInlines())  # type: ignore[arg-type]
    return config


def gather(config: MkDocsConfig) -> Gathered:
    """Look what there is. Complains of files that would be the same page."""
    names = _names(config)
    with complaints.heard() as said:
        files = get_files(config)
    env = config.theme.get_env()
    files.add_files_from_theme(env, config)
    set_exclusions(files, config)
    for file in files:
        _ = file.abs_src_path  # found out once, and asked for later
    return Gathered(config=config, env=env, files=files, names=names, complaints=said)


def set_up(gathered: Gathered) -> Stage:
    """Lay out what was gathered, anew where there are other files by now.

    Complains of what the navigation leaves out or names in vain.
    """
    config = gathered.config
    if gathered.names != _names(config):
        gathered = gather(config)
    files = gathered.files
    with complaints.heard() as said:
        nav = get_navigation(_Navigable(files), config)
    pages = files.documentation_pages(inclusion=InclusionLevel.is_included)
    for page in nav.pages:
        introduce(page, config, files)
    said = [*gathered.complaints, *said]
    return Stage(config=config, env=gathered.env, files=files, nav=nav, pages=pages, complaints=said)


class _Navigable(Files):
    """All files, but only pages that belong in a navigation count as such.

    MkDocs begins all pages when it lays out the navigation, most of them to no end: `page_of` does when it is needed.
    """

    def documentation_pages(
        self, *, inclusion: Callable[[InclusionLevel], bool] = InclusionLevel.is_included
    ) -> Sequence[File]:
        pages = super().documentation_pages(inclusion=inclusion)
        return [file for file in pages if file.inclusion.is_in_nav()]  # type: ignore[no-untyped-call]


def page_of(file: File, stage: Stage) -> Page:
    return file.page or Page(None, file, stage.config)


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


def _names(config: MkDocsConfig) -> list[str]:
    """Where MkDocs looks for files, and finds these."""
    found = os.walk(config.docs_dir, followlinks=True)
    return sorted(f"{folder}{os.sep}{name}" for folder, _, names in found for name in names)
