"""Escapes what would by accident be Markdown, HTML, an attribute list or a template: words stay words."""

import re

# Marks that Python-Markdown and its extensions read anywhere in a line.
_ANYWHERE = re.compile(r"[\\`*_{}\[\]#|~]")

# An ampersand that would begin an entity.
_ENTITY = re.compile(r"&(?=#?\w+;)")

# Marks that mean something only at the start of a line: a heading, a quotation, a list, a term's definition.
_START = re.compile(r"(?P<mark>[+\-=:!])|(?P<number>\d+)(?=[.)](?:\s|$))")

# What a backslash cannot escape in Python-Markdown, written as an entity.
_ENTITIES = {"<": "&lt;", ">": "&gt;", ":": "&#58;", "=": "&#61;", "~": "&#126;", "|": "&#124;"}


def escaped(text: str) -> str:
    """A text inside a line."""
    text = _ENTITY.sub("&amp;", text)
    text = text.replace("<", "&lt;").replace(">", "&gt;")
    return _ANYWHERE.sub(_mark, text)


def escaped_start(text: str) -> str:
    """A text at the start of a line, or of a list item."""
    safe = escaped(text)
    match = _START.match(safe)
    if not match:
        return safe
    if match["number"]:
        return f"{match['number']}\\{safe[match.end() :]}" if safe[match.end()] == "." else safe
    return _mark(match) + safe[match.end() :]


def _mark(match: re.Match[str]) -> str:
    return _ENTITIES.get(match[0], f"\\{match[0]}")
