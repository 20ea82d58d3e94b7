"""What the theme makes of all pages together: the sitemap, and the page for what is not there."""

from collections.abc import Mapping

from mkdocs.commands.build import _build_extra_template, _build_theme_template

from voices.renderer.brisk_mkdocs.memory import Rendered
from voices.renderer.brisk_mkdocs.page import page_of
from voices.renderer.brisk_mkdocs.stage import Stage


def write_all(stage: Stage, pages: Mapping[str, Rendered]) -> None:
    """Write them into the site, in the place of what was copied there. They are quickly made, and so made each time."""
    for file in stage.pages:
        if rendered := pages.get(file.src_uri):
            page = page_of(file, stage)
            page.meta = {**page.meta, **rendered.listed}
    for name in sorted(stage.config.theme.static_templates):
        write(stage, name)
    for name in stage.config.extra_templates:
        _build_extra_template(name, stage.files, stage.config, stage.nav)


def write(stage: Stage, name: str) -> None:
    """Write one of those that are the theme's."""
    _build_theme_template(name, stage.env, stage.files, stage.config, stage.nav)
