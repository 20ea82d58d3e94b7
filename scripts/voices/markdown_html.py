"""Markdown as the site renders it. This is the only module that knows Python-Markdown."""

import markdown

EXTENSIONS = ("attr_list", "def_list", "md_in_html", "tables", "toc")
"""The Markdown of the site; mkdocs.yml lists the same."""


def rendered(text: str) -> str:
    """The HTML that a browser would get."""
    return markdown.markdown(text, extensions=list(EXTENSIONS))
