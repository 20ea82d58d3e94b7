"""The text of an interview is plain Markdown: no HTML, no scripts, no attributes but a passage's id, no images.

Bad:   <b onclick="go()">We started again</b>
Good:  **We started again**

What counts is what a browser would get: the text is rendered as the site renders it, and the result is read.
"""

import re
from collections.abc import Iterator, Sequence
from html.parser import HTMLParser

from voices.markdown_html import rendered
from voices.model import Document, Place, Problem
from voices.paragraphs import PASSAGE_ID, place
from voices.vocabularies import Vocabularies

_TAGS = frozenset(
    "p h2 h3 h4 h5 h6 a em strong ul ol li blockquote code pre br hr table thead tbody tr th td dl dt dd".split()
)
# Tags that Markdown makes and interviews do not have: by which words to find them, and what to do.
_INSTEAD = {
    "h1": ("\n# ", "Start sections with '##': '#' is the title of the page."),
    "img": ("![", "Take out this image: interviews are words."),
}
# The beginning of a tag, a comment or a declaration, even one that is never closed: below the text it would swallow
# the rest of the page. An address in angle brackets is Markdown.
_TAG = re.compile(r"<(?!https?://[^\s<>]+>|/)[a-z!?][^>\n]{0,60}>?|</[a-z]", re.IGNORECASE)
# An id or a class in braces, which would become the page's own: "{: #top }".
_BRACES = re.compile(r"\{:?\s*[#.][^}\n]*\}")
# Code, in which a tag is shown and not meant: a span between backticks on one line.
_CODE = re.compile(r"(`+)(?!`).*?(?<!`)\1(?!`)")
_SAFE_LINK = re.compile(r"((https?://|mailto:|#)[^\s]*)?", re.IGNORECASE)
_WITH_AN_ANCHOR = frozenset(("h2", "h3", "h4", "h5", "h6"))
_ALIGNMENT = re.compile(r"text-align: (left|right|center);")

# Only texts with one of these can hold anything but words: rendering the others would be time wasted.
_SUSPICIOUS = ("{", "](", "]:", "![")
# What may begin a tag, and not "5 < 6".
_OPENING = re.compile(r"<[a-z/!?]", re.IGNORECASE)
# With HTML, what makes one paragraph mean something in another: attributes, addresses written elsewhere, code.
_ACROSS_PARAGRAPHS = ("{", "]:", "```", "~~~")
_ENTITY = re.compile(r"&#?\w+;")
_SUSPICIOUS_LINE = re.compile(r"\n(?:#(?!#)|=+ *(?:\n|\Z))")


def check(documents: Sequence[Document], vocabularies: Vocabularies) -> Iterator[Problem]:
    for document in documents:
        for found, message in _unsafe(document.body):
            yield Problem(path=document.path, place=_place(document, found), message=message)


def _unsafe(body: str) -> Iterator[tuple[str, str]]:
    """Each unsafe thing: words by which to find it in the text, and what to do."""
    plain = PASSAGE_ID.sub("", body)
    if not _may_hold_more_than_words(plain):
        return
    words = _CODE.sub("", plain)
    tag, braces = _TAG.search(words), _BRACES.search(words)
    if tag:
        yield tag[0], f"Take out the HTML '{tag[0]}', or write '&lt;' for the character '<'."
    elif braces:
        yield braces[0], f"Take out '{braces[0]}': only a passage's id, such as '{{: #k3f9 }}', may stand in braces."
    else:
        reader = _Reader()
        reader.feed(rendered(_worth_rendering(plain)))
        yield from reader.found


def _may_hold_more_than_words(plain: str) -> bool:
    if any(sign in plain for sign in _SUSPICIOUS):
        return True
    if ("&" in plain and _ENTITY.search(plain)) or ("<" in plain and _OPENING.search(plain)):
        return True
    return _SUSPICIOUS_LINE.search(f"\n{plain}") is not None


def _worth_rendering(plain: str) -> str:
    """The parts of a text that may hold more than words, each a paragraph; all of it when its parts hang together."""
    if any(sign in plain for sign in _ACROSS_PARAGRAPHS) or _OPENING.search(plain):
        return plain
    parts = (part for part in plain.split("\n\n") if _may_hold_more_than_words(part))
    return "\n\n".join("\n".join(line.lstrip() for line in part.split("\n")) for part in parts)


class _Reader(HTMLParser):
    """Collects the tags and attributes that plain Markdown does not make."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[tuple[str, str]] = []

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        if tag not in _TAGS:
            self.found.append((*_INSTEAD.get(tag, (f"<{tag}", f"Take out the HTML tag '<{tag}>'.")),))
            return
        for name, value in attributes:
            if not _is_plain(tag, name, value or ""):
                message = f"Take out '{name}' here: only a passage's id may stand in braces."
                self.found.append((value or name, message))
        link = dict(attributes).get("href") or ""
        if not _SAFE_LINK.fullmatch(link):
            message = f"Take out this link: '{link[:40]}' is not an http, https or mailto address."
            self.found.append((link, message))


def _is_plain(tag: str, name: str, value: str) -> bool:
    if name == "style":
        return tag in ("td", "th") and bool(_ALIGNMENT.fullmatch(value))
    if name == "id":
        return tag in _WITH_AN_ANCHOR and not value.startswith("__")  # the theme's own begin so
    return tag == "a" and name in ("href", "title")


def _place(document: Document, words: str) -> Place:
    """Where these words stand in the text; where it begins, when rendering has changed them."""
    position = f"\n{document.body}".find(words)
    if position < 0:
        return Place(line=document.body_line)
    return place(document, position - (not words.startswith("\n")))
