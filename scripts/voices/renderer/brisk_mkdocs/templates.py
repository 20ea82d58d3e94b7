"""The templates of the theme, made ready before the first page needs them."""

from collections.abc import Iterable
from contextlib import suppress

import jinja2
from jinja2.meta import find_referenced_templates
from mkdocs.config.defaults import MkDocsConfig

_PAGE = "main.html"


def load(env: jinja2.Environment, config: MkDocsConfig) -> None:
    """Load that of pages, those of the theme's lists, and all that these name; what is wrong with one is said later."""
    _load(env, [_PAGE, *config.theme.static_templates], set())


def _load(env: jinja2.Environment, names: Iterable[str | None], loaded: set[str]) -> None:
    for name in names:
        if name and name not in loaded:
            loaded.add(name)
            with suppress(jinja2.TemplateError):
                env.get_template(name)
                _load(env, find_referenced_templates(env.parse(_source(env, name))), loaded)


def _source(env: jinja2.Environment, name: str) -> str:
    return env.loader.get_source(env, name)[0] if env.loader else ""
