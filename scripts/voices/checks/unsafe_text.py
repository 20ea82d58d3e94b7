"""The text of an interview is plain Markdown: no HTML, no scripts, no attributes but a passage's id, no images.

Bad:   <b onclick="go()">We started again</b>
Good:  **We started again**

What counts is what a browser would get: the text is rendered as the site renders it, and the result is read.
This is the only module that knows Python-Markdown.
"""

import re
from collections.abc import Iterator, Sequence
from html.parser import HTMLParser

import markdown

from voices.model import Document, Place, Problem
from voices.vocabularies import Vocabularies

NAME = "unsafe-text"

EXTENSIONS = ("attr_list", "def_list", "md_in_html", "tables", "toc")
"""The Markdown of the site; mkdocs.yml lists the same."""

_TAGS = frozenset(
    "p h2 h3 h4 h5 h6 a em strong ul ol li blockquote code pre br hr table thead tbody tr th td dl dt dd".split()
)
# Tags that Markdown makes and interviews do not have: by which words to find them, and what to do.
_INSTEAD = {
    "h1": ("\n# ", "Start sections with '##': '#' is the title of the page."),
    "img": ("![", "Take out this image: interviews are words."),
}
# The beginning of a tag, a comment or a declaration in raw HTML; closing tags go with it.
_OPENING = re.compile(r"<[a-z!?][^>\n]{0,60}>?", re.IGNORECASE)
_SAFE_LINK = re.compile(r"((https?://|mailto:|#)[^\s]*)?", re.IGNORECASE)
_ALIGNMENT = re.compile(r"text-align: (left|right|center);")

# A passage id, as `voices` writes it: harmless, and on nearly every line.
_PASSAGE_ID = re.compile(r"\{: #[a-z0-9-]+ \}")
# Only texts with one of these can hold anything but words: rendering the others would be time wasted.
_SUSPICIOUS = re.compile(r"[<{\[&]|^#(?!#)", re.MULTILINE)


def check(documents: Sequence[Document], vocabularies: Vocabularies) -> Iterator[Problem]:
    for document in documents:
        if _SUSPICIOUS.search(_PASSAGE_ID.sub("", document.body)):
            for found, message in _unsafe(document.body):
                yield Problem(path=document.path, place=_place(document, found), message=message, check=NAME)


def _unsafe(body: str) -> Iterator[tuple[str, str]]:
    """Each unsafe thing: words by which to find it in the text, and what to do."""
    renderer = markdown.Markdown(extensions=list(EXTENSIONS))
    html = renderer.convert(body)
    raw = [item.strip() for item in renderer.htmlStash.rawHtmlBlocks if isinstance(item, str)]
    for start in (_OPENING.match(item) for item in raw):
        if start:
            yield start[0], f"Take out the HTML '{start[0]}', or write '\\<' if it is meant as a character."
    reader = _Reader()
    reader.feed(html)
    seen = " ".join(raw)
    yield from ((words, message) for words, message in reader.found if words not in seen)


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
    return name == "id" or (tag == "a" and name in ("href", "title"))


def _place(document: Document, words: str) -> Place:
    """Where these words stand in the text; where it begins, when rendering has changed them."""
    position = f"\n{document.body}".find(words)
    if position < 0:
        return Place(line=document.body_line)
    position -= not words.startswith("\n")
    before = document.body[:position]
    return Place(line=document.body_line + before.count("\n"), column=len(before) - before.rfind("\n"))
