"""Fills the templates of pages. This is the only module that knows Jinja."""

from collections.abc import Mapping
from datetime import date
from functools import partial
from pathlib import PurePosixPath as P
from urllib.parse import urlsplit

import jinja2
from markupsafe import Markup

from voices import citations
from voices.catalogues import LONG
from voices.digests import Later, digest
from voices.markdown_text import address, data, escaped, one_line, squeezed
from voices.model import Interview, Pending
from voices.slugs import slug


def page(path: str, template: str, *, further: Later | None = None, **context: object) -> Pending:
    """The page at a path below `docs/`, made from what the template is given and from nothing else.

    What is given as `later` is worked out when the page is made; `further` is a mapping of more that is given to it.
    A template also knows `up`, which leads from the page to the top of `docs/`.
    """
    make = partial(_made, path, template, context, further)
    return Pending(path=P(path), key=digest(path, template, context, further), make=make)


def _made(path: str, template: str, context: Mapping[str, object], further: Later | None) -> str:
    made = {name: value.made() if isinstance(value, Later) else value for name, value in context.items()}
    return filled(path, template, **made, **(further.made() if further else {}))


def filled(path: str, template: str, **context: object) -> str:
    """The text of the page at a path below `docs/`."""
    return _TEMPLATES.get_template(f"{template}.md.j2").render(up="../" * path.count("/"), path=path, **context)


def _listed(interview: Interview, up: str) -> Markup:
    """An interview as it stands in lists: it does in many."""
    known, text = _entries.get((interview.slug, up), (None, Markup()))
    if known is not interview:
        text = Markup(_TEMPLATES.get_template("_macros.md.j2").module.entry(interview, up))  # type: ignore[attr-defined]
        _entries[(interview.slug, up)] = (interview, text)
    return text


_entries: dict[tuple[str, str], tuple[Interview, Markup]] = {}


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
        "listed": _listed,
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
