"""Fills the templates of pages. This is the only module that knows Jinja."""

from datetime import date
from pathlib import PurePosixPath as P
from urllib.parse import urlsplit

import jinja2
from markupsafe import Markup

from voices import citations
from voices.markdown_text import address, data, escaped, one_line, squeezed
from voices.model import Page
from voices.slugs import slug

LONG = 24
"""How many entries a list has before it is split into sections: interviews by decade, people by letter."""


def page(path: str, template: str, **context: object) -> Page:
    """The page at a path below `docs/`; a template also knows `up`, which leads from it to the top of `docs/`."""
    up = "../" * path.count("/")
    text = _TEMPLATES.get_template(f"{template}.md.j2").render(up=up, path=path, **context)
    return Page(path=P(path), text=text)


def _environment() -> jinja2.Environment:
    environment = jinja2.Environment(
        loader=jinja2.PackageLoader("voices"),
        undefined=jinja2.StrictUndefined,
        autoescape=True,  # pieces that a macro made are Markup, and not escaped again
        finalize=escaped,  # whatever else a page prints is text
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.filters |= {
        "address": address,
        "cited": _cited,
        "data": data,
        "day": _day,
        "escaped": escaped,
        "form": _FORMS.__getitem__,
        "host": _host,
        "markdown": Markup,
        "one_line": one_line,
        "slug": _slug,
        "squeezed": squeezed,
    }
    environment.globals["long"] = LONG
    return environment


_FORMS = {
    "question-and-answer": "Questions and answers",
    "first-person": "In the person’s own words",
    "profile": "A profile by a journalist",
    "panel": "A panel of several people",
}


def _slug(name: str) -> Markup:
    """The part of an address that a name becomes: letters, digits and hyphens, which need no escape."""
    return Markup(slug(name))


def _day(day: date) -> str:
    """`1 October 2019`"""
    return f"{day.day} {day:%B %Y}"


def _cited(written: citations.Written) -> Markup:
    """A citation as Markdown; the day on which the page was seen is for the reader to fill in."""
    italic = f"*{escaped(written.italic)}*" if written.italic else ""
    day = '<span class="accessed">\\[date\\]</span>'
    return Markup(f"{_run(written.before)}{italic}{_run(written.after)}".replace(citations.ACCESSED, day))


def _run(text: str) -> str:
    """A piece of a line as Markdown, with the space at its ends."""
    return f"{' ' * text.startswith(' ')}{escaped(text.strip())}{' ' * text.endswith(' ')}"


def _host(url: str) -> str:
    """`communitycare.co.uk`, of an address."""
    return (urlsplit(url).hostname or url).removeprefix("www.")


_TEMPLATES = _environment()
