"""Text into Markdown without a surprise: a name with an asterisk, a bracket or a tag in it prints as it is."""

import html
import json
import re
from functools import lru_cache
from urllib.parse import quote

from markupsafe import Markup

# Characters that mean something to Markdown, HTML or an attribute list wherever they stand.
_SPECIAL = re.compile(r"([\\`*_{}\[\]#|])")
# What would start a list or a definition at the beginning of a line: "- ", "+ ", ": ".
_LINE_START = re.compile(r"^[-+:~]")
# What would start a numbered list: "1. ".
_NUMBERED = re.compile(r"^(\d+)\.")
# Runs of space, tabs and line breaks: a value never ends the line it stands on.
_SPACE = re.compile(r"\s+")
# Characters that YAML takes for the end of a line, or does not take at all.
_NOT_IN_YAML = re.compile("[\x7f-\x9f\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff]")
_RECURRING = 200
"""Characters up to which a text may stand on many pages: what is longer is a passage, and stands on few."""
_HTML = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;"})


def escaped(value: object) -> Markup:
    """A value as Markdown that prints exactly its letters, on one line; what is Markup already stays as it is."""
    if isinstance(value, Markup):
        return value
    text = str(value)
    return _escaped(text) if len(text) <= _RECURRING else _escaped.__wrapped__(text)


@lru_cache(maxsize=65_536)  # names and titles recur on many pages
def _escaped(text: str) -> Markup:
    text = _SPECIAL.sub(r"\\\1", _SPACE.sub(" ", text).translate(_HTML))
    return Markup(_NUMBERED.sub(r"\1\\.", _LINE_START.sub(lambda start: f"&#{ord(start[0])};", text)))


def squeezed(text: str) -> Markup:
    """Markdown from a template on one line, however the template is laid out."""
    return Markup(_SPACE.sub(" ", text).strip())


def address(url: str) -> Markup:
    """An address as the target of a Markdown link."""
    return Markup(quote(url, safe="/:?#@!$&*+,;=%~-._"))


def data(value: object) -> Markup:
    """Anything made of lists, mappings and words as a value of a page's front matter, on one line."""
    text = json.dumps(value, ensure_ascii=False)
    return Markup(_NOT_IN_YAML.sub(lambda found: f"\\u{ord(found[0]):04x}", text))


def one_line(text: str) -> Markup:
    """A text as a value of a page's front matter, safe in an HTML attribute: JSON, which is YAML too."""
    return Markup(json.dumps(html.escape(" ".join(text.split())), ensure_ascii=False))
