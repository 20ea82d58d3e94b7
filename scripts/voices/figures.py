"""The frame of a drawing in a page: a caption, the SVG, and the same as a table for those who do not see it."""

import html
from collections.abc import Iterable

from markupsafe import Markup


def framed(kind: str, caption: str, *parts: str) -> Markup:
    """One block of HTML without an empty line, so that Markdown leaves it as it is."""
    return Markup(f'<figure class="{kind}"><figcaption>{text(caption)}</figcaption>{"".join(parts)}</figure>')


def folded_table(summary: str, rows: Iterable[tuple[str, int]]) -> str:
    """A table that is folded away until it is wanted; the names are HTML."""
    body = "".join(f'<tr><th scope="row">{name}</th><td>{number}</td></tr>' for name, number in rows)
    return f"<details><summary>{text(summary)}</summary><table><tbody>{body}</tbody></table></details>"


def link(name: str, target: str) -> str:
    return f'<a href="{text(target)}">{text(name)}</a>'


def text(words: str) -> str:
    """Words as HTML, on one line, also between the quotation marks of an attribute."""
    return html.escape(" ".join(words.split()))


def interviews(number: int) -> str:
    """`1 interview`, `2 interviews`"""
    return f"{number} interview{'' if number == 1 else 's'}"
