"""HTML to lines as people type them: `# ` for headings, `- ` for items, `> ` for quotations, `**` around lines in bold.

Nothing but words survives: nh3 takes out scripts, styles, comments and attributes, links and pictures leave their
words behind. This is the only module that knows nh3 and markdownify.
"""

import functools
import re
from dataclasses import dataclass
from html import unescape
from typing import Any

from voices.readers import boxes, tables
from voices.readers.received import Unreadable

DEEPEST = 250
"""Tags inside one another. A page has thirty; below 256 libxml2 loses the text, and nh3's time grows by the square."""

# The beginning of a tag; in a script a closing tag may be written `<\\/div>`.
_TAG = re.compile(r"<(?P<closing>\\?/)?(?P<name>[a-zA-Z][a-zA-Z0-9]*)")

_NOT_NESTED = frozenset(
    "area base br col embed hr img input link meta param source track wbr "
    "p li dt dd tr td th option thead tbody tfoot html body".split()
)
"""Tags that have no end, or whose end may be left out."""

_BLOCKS = (
    "p h1 h2 h3 h4 h5 h6 ul ol li blockquote pre br div article section main header dl dt dd figure address table"
).split()
_FURNITURE = "nav aside footer form button figcaption".split()
"""Tags whose words stand around an article more often than in it."""
_CELLS = "caption tr td th".split()
_BOLD = ["b", "strong"]
_BOXES = "div section ul ol p header address figure".split()
"""Tags whose names and classes are looked at: they say what a box is for."""
_DROPPED = "script style noscript template svg math iframe object title textarea select audio video canvas".split()
"""Tags that go with everything in them: no reader sees it as text."""

# Marks from Unicode's private use area, put into the text while it is converted and taken out of it again.
_ASIDE, _CELL, _BOLD_ON, _BOLD_OFF, _LINK_ON, _LINK_OFF, _NAMED = "\ue000\ue001\ue002\ue003\ue004\ue005\ue006"
_MARKS = re.compile(f"[{_ASIDE}{_NAMED}{_CELL}{_BOLD_ON}{_BOLD_OFF}{_LINK_ON}{_LINK_OFF}]")

# Links that touch each other, a line that is nothing but several links, an item of a list that is one link.
_TOUCHING = re.compile(f"{_LINK_OFF}(?={_LINK_ON})")
_ALL_LINKS = re.compile(f"(?:[^\\w{_LINK_ON}]*{_LINK_ON}[^{_LINK_OFF}]*{_LINK_OFF}){{2,}}\\W*")
_LISTED = re.compile(f"\\s*(?:-|\\d+\\.) \\W*{_LINK_ON}[^{_LINK_OFF}]*{_LINK_OFF}\\W*")
_LINKS = re.compile(f"[{_LINK_ON}{_LINK_OFF}]")

# A line that is bold from beginning to end, though perhaps in several pieces.
_ALL_BOLD = re.compile(f"(?:{_BOLD_ON}[^{_BOLD_ON}{_BOLD_OFF}]*{_BOLD_OFF}\\s*)+")

# A sentence or a question in bold at the start of a paragraph.
_BOLD_FIRST = re.compile(
    f"^(?P<space>\\s*){_BOLD_ON}(?P<head>[^{_BOLD_ON}{_BOLD_OFF}]{{2,120}}[.?!…]){_BOLD_OFF}\\s+(?=[^\\s{_BOLD_ON}])"
)

# Marks of quotation at the start of a line, and a heading or an item within a quotation.
_QUOTED = re.compile(r"\s*(?:>\s?)+(?:#{1,6} |- )?")

# Text set as typed; elsewhere a line end in HTML is a space.
_PRE = re.compile(r"(<pre>.*?</pre>)", re.DOTALL)
_LINE_END = re.compile(r"\s*\n\s*")

# A cell that holds a paragraph, a heading, a line end or another table: its table lays out the page.
_LAYOUT_CELL = re.compile(
    r"<t[dh]>(?:[^<]|</?(?:b|strong)>)*+<(?:p|div|h[1-6]|table|ul|ol|section|article|blockquote|br)>"
)
_TABLE_TAG = re.compile(r"(</?)(?:table|caption|tr|td|th)>")

_LONGEST_BOLD = 200
"""Characters of a heading or question in bold; a longer line in bold is a standfirst."""

_LONGEST_BOLD_SENTENCE = 100
"""Characters of a remark in bold among the questions."""


@dataclass(frozen=True, kw_only=True, slots=True)
class PageLine:
    """A line of a page; blank lines part paragraphs."""

    text: str
    aside: bool = False
    """Whether it stands in navigation, a form, a footer, a box beside the text or under a picture, or is all links."""
    named: bool = False
    """Whether those who built the page gave its box a name that no part of an article has: "share-bar"."""
    listed: bool = False
    """Whether it is an item of a list, and nothing but one link."""


def lines(html: str) -> list[PageLine]:
    """The words of a page, line by line. Raises Unreadable when its tags are nested too deeply."""
    refuse_deep_nesting(html)
    marked = _converter().convert(_cleaned(_MARKS.sub("", html)))
    found: list[PageLine] = []
    for text in marked.split("\n"):
        line = _line(text)
        if line.text or (found and found[-1].text):
            found.append(line)
    return found


def refuse_deep_nesting(html: str) -> None:
    """Raises Unreadable; made for speed, so that a hostile page costs less than a second."""
    depth = 0
    for tag in _TAG.finditer(html):
        if tag["name"].lower() not in _NOT_NESTED:
            depth = max(depth - 1, 0) if tag["closing"] else depth + 1
        if depth > DEEPEST:
            raise Unreadable(
                f"The page has more than {DEEPEST} tags inside one another: copy its text into a .txt file."
            )


def _cleaned(html: str) -> str:
    import nh3

    kept = {*_BLOCKS, *_FURNITURE, *_CELLS, *_BOLD, "a"}
    named = {tag: {"class", "id", "role"} for tag in _BOXES}
    clean: str = nh3.clean(html, tags=kept, clean_content_tags=set(_DROPPED), attributes=named, link_rel=None)
    clean = tables.as_lists(clean)
    if _LAYOUT_CELL.search(clean):
        clean = _TABLE_TAG.sub(r"\1div>", clean)
    parts = _PRE.split(clean)
    return "".join(part if part.startswith("<pre>") else _LINE_END.sub(" ", part) for part in parts)


def _line(text: str) -> PageLine:
    named = _NAMED in text
    text = text.replace(_NAMED, "")
    listed = _LISTED.fullmatch(text.replace(_ASIDE, "")) is not None
    aside = named or listed or _ASIDE in text or _ALL_LINKS.fullmatch(text) is not None
    text = _LINKS.sub("", _TOUCHING.sub(" | ", text.replace(_ASIDE, "")))
    bold = _ALL_BOLD.fullmatch(text.strip()) is not None
    text = text if bold else _BOLD_FIRST.sub(r"\g<space>**\g<head>** ", text)
    text = _MARKS.sub("", text).rstrip()
    if quoted := _QUOTED.match(text):
        words = text[quoted.end() :].strip()
        return PageLine(text=f"> {words}" if words else "", aside=aside, named=named)
    if bold and may_head(text.strip()):
        text = f"**{' '.join(text.split())}**"
    return PageLine(text=text if text.strip() else "", aside=aside, named=named, listed=listed)


def may_head(text: str) -> bool:
    """Whether a line in bold may be a heading, a question, or a remark among questions."""
    longest = _LONGEST_BOLD_SENTENCE if text.endswith((".", ":")) else _LONGEST_BOLD
    return 0 < len(text) <= longest and not text.startswith("#")


@functools.cache
def _converter() -> Any:
    """markdownify, with links and pictures reduced to words, tables to lines, and our marks for what stands aside."""
    from markdownify import ATX, MarkdownConverter

    class Converter(MarkdownConverter):
        def convert_br(self, el: Any, text: str, parent_tags: Any) -> str:
            return " " if "_inline" in parent_tags else "\n"

        def convert_b(self, el: Any, text: str, parent_tags: Any) -> str:
            return "\n".join(f"{_BOLD_ON}{line}{_BOLD_OFF}" if line.strip() else line for line in text.split("\n"))

        convert_strong = convert_b

        def convert_a(self, el: Any, text: str, parent_tags: Any) -> str:
            return f"{_LINK_ON}{text}{_LINK_OFF}" if text.strip() and "\n" not in text else text

        def convert_td(self, el: Any, text: str, parent_tags: Any) -> str:
            return text.strip() + _CELL

        convert_th = convert_td

        def convert_tr(self, el: Any, text: str, parent_tags: Any) -> str:
            cells = [cell.strip() for cell in text.split(_CELL) if cell.strip()]
            parting = "\n\n" if any("\n" in cell for cell in cells) else " | "
            return f"\n\n{parting.join(cells)}\n\n"

        def convert_table(self, el: Any, text: str, parent_tags: Any) -> str:
            return f"\n\n{text.strip()}\n\n"

        convert_caption = convert_header = convert_main = convert_address = convert_figure = convert_table
        convert_dd = convert_dt = convert_table

        def convert_pre(self, el: Any, text: str, parent_tags: Any) -> str:
            return "\n\n" + text.strip("\n") + "\n\n"

        def convert_nav(self, el: Any, text: str, parent_tags: Any) -> str:
            return _told(text, _ASIDE)

        convert_aside = convert_footer = convert_form = convert_button = convert_figcaption = convert_nav

        def process_tag(self, node: Any, parent_tags: Any = None) -> str:
            """Every box as markdownify makes it, and aside when its name says so."""
            text: str = super().process_tag(node, parent_tags)  # type: ignore[misc]
            return _told(text, _NAMED) if boxes.is_aside(node.attrs, text) else text

    return Converter(
        heading_style=ATX,
        bullets="-",
        escape_asterisks=False,
        escape_underscores=False,
        escape_misc=False,
        convert=[*_BLOCKS, *_FURNITURE, *_CELLS, *_BOLD, "a"],
    )


def _told(text: str, mark: str) -> str:
    """Every line of a box, with a mark in it that says what kind of box it is."""
    lines = (f"{mark}{line}" if line.strip() else line for line in text.strip().split("\n"))
    return "\n\n" + "\n".join(lines) + "\n\n"


def words(escaped: str) -> str:
    """A piece of text out of HTML or XML, with its entities resolved and single spaces."""
    return " ".join(unescape(escaped).split())
