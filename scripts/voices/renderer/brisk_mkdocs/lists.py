"""What the theme makes of all pages together: the sitemap, and the page for what is not there."""

from collections.abc import Mapping

from mkdocs.commands.build import _build_extra_template, _build_theme_template

from voices.renderer.brisk_mkdocs.memory import Rendered
from voices.renderer.brisk_mkdocs.page import page_of
from voices.renderer.brisk_mkdocs.stage import Stage


def write_all(stage: Stage, pages: Mapping[str, Rendered]) -> None:
    """Write them into the site, in the place of what was copied there. They are quickly made, and so made each time."""
    for file in stage.pages:
        page = page_of(file, stage)
        if rendered := pages.get(file.src_uri):
            page.meta = {**page.meta, **rendered.listed}
    templates = sorted(stage.config.theme.static_templates)
    for name in (*templates, *stage.config.extra_templates):
        for there in (stage.site / name, stage.site / f"{name}.gz"):
            there.unlink(missing_ok=True)  # it may be a link into the earlier site
    for name in templates:
        _build_theme_template(name, stage.env, stage.files, stage.config, stage.nav)
    for name in stage.config.extra_templates:
        _build_extra_template(name, stage.files, stage.config, stage.nav)
