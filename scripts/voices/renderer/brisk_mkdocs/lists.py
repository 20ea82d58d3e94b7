"""What the theme makes of all pages together: the sitemap, and the page for what is not there."""

import hashlib
import json
import os
from collections.abc import Iterator, Mapping

from mkdocs.commands.build import _build_extra_template, _build_theme_template
from mkdocs.utils import get_build_date

from voices.renderer.brisk_mkdocs.keeping import Earlier
from voices.renderer.brisk_mkdocs.memory import Lists, Rendered, Seen
from voices.renderer.brisk_mkdocs.stage import Stage, page_of


def write_all(stage: Stage, pages: Mapping[str, Rendered], earlier: Earlier, before: Lists) -> Lists:
    """Write them into the site, in the place of what was copied there, where they are not as they should be.

    Those that an archive adds to the theme's own may ask for anything, and are made each time.
    """
    digest = _digest(stage, pages)
    holds = before.digest == digest and earlier.keeps(before.made) and not stage.config.extra_templates
    if holds:
        return before
    for file in stage.pages:
        if rendered := pages.get(file.src_uri):
            page = page_of(file, stage)
            page.meta = {**page.meta, **rendered.listed}
    for name in sorted(stage.config.theme.static_templates):
        write(stage, name)
    for name in stage.config.extra_templates:
        _build_extra_template(name, stage.files, stage.config, stage.nav)
    return Lists(digest=digest, made=dict(_made(stage)))


def write(stage: Stage, name: str) -> None:
    """Write one of those that are the theme's."""
    for file in stage.pages:
        page_of(file, stage)
    _build_theme_template(name, stage.env, stage.files, stage.config, stage.nav)


def _digest(stage: Stage, pages: Mapping[str, Rendered]) -> str:
    """Of all that they are made from, beside what every page depends on."""
    listed = [(file.dest_uri, (page := pages.get(file.src_uri)) and page.listed) for file in stage.pages]
    return hashlib.sha256(json.dumps([get_build_date(), listed]).encode()).hexdigest()


def _made(stage: Stage) -> Iterator[tuple[str, Seen]]:
    """The files that they are."""
    for name in stage.config.theme.static_templates:
        for path in (name, f"{name}.gz"):
            if os.path.isfile(stage.site / path):  # noqa: PTH113
                yield path, Seen.at(stage.site / path)
