"""Markdown: its marks become those of plain text, line for line. The only module that knows markdown-it-py."""

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import takewhile
from pathlib import Path
from typing import Any

from voices import frontmatter
from voices.manuscript import Caution, Metadatum
from voices.readers import html_text
from voices.readers.decoding import decoded
from voices.readers.received import Received, failures_told
from voices.readers.txt import refuse_binary, refuse_other_kinds
from voices.sentences import ends_sentence, is_label

FRONT_MATTER = "front matter of the file, used as evidence"
LINKS = "a list of links"

# Fields of front matter, as many programs name them, and what they say.
_FIELDS = {
    "title": "title",
    "person": "person",
    "interviewee": "person",
    "role": "role",
    "council": "council",
    "author": "author",
    "byline": "author",
    "source_author": "author",
    "date": "date",
    "published": "date",
    "year": "date",
    "source": "source",
    "publication": "source",
    "source_url": "url",
    "url": "url",
    "canonical_url": "url",
    "language": "language",
    "lang": "language",
}

# A line of front matter: a field, a list item, an indented line, a comment.
_FIELD_LINE = re.compile(r"[A-Za-z_][\w .-]{0,40}:(?:\s.*)?|\s+\S.*|-\s.*|#.*|\s*")

# A tag whose content is no text.
_HIDDEN = re.compile(r"<(?P<closing>/)?(?:script|style|template|svg|iframe|object)\b", re.IGNORECASE)

_HEADS = (".", "?", "!", "…")
"""What ends the words in bold that head a paragraph."""

_BREAKS = {"softbreak": " ", "hardbreak": "\n"}

_FENCE = "---"
_LONGEST = 80
"""Lines of front matter."""

_PRESET = "commonmark"


def read(data: bytes) -> Received:
    """Line numbers are those of the file. Raises Unreadable when it is no text."""
    refuse_other_kinds(data)
    text, warnings = decoded(data)
    refuse_binary(text)
    lines = text.split("\n")
    ends = _front_matter_ends(lines)
    metadata, cautions = _said(lines[:ends]) if ends else ((), ())
    with failures_told("save it as .txt and import that."):
        body = _Page(lines[ends:])
    return Received(
        data=data,
        text="\n".join([*lines[:ends], *body.lines]),
        left_out={
            **dict.fromkeys(range(1, ends + 1), FRONT_MATTER),
            **dict.fromkeys((line + ends for line in body.links), LINKS),
        },
        warnings=(*warnings, *cautions, *(Caution(line=line + ends, message=said) for line, said in body.html)),
        metadata=metadata,
    )


def _front_matter_ends(lines: Sequence[str]) -> int:
    """How many lines of front matter there are; a text that begins with a rule has none."""
    if not lines or lines[0].rstrip() != _FENCE:
        return 0
    for place, line in enumerate(lines[1:_LONGEST], 1):
        if line.rstrip() == _FENCE:
            return place + 1 if place > 1 else 0
        if not _FIELD_LINE.fullmatch(line):
            return 0
    return 0


def _said(lines: Sequence[str]) -> tuple[tuple[Metadatum, ...], tuple[Caution, ...]]:
    document, problems = frontmatter.parse(Path("x.md"), "\n".join([*lines, ""]).encode("utf-8", "replace"))
    if document is None or problems:
        return (), (Caution(line=1, message="The front matter of the file is no correct YAML: it was left out whole."),)
    return tuple(_metadata(document.fields)), ()


def _metadata(fields: Mapping[str, Any]) -> Iterator[Metadatum]:
    for field, value in fields.items():
        name = _FIELDS.get(field.casefold())
        for one in value if isinstance(value, list) else [value]:
            if name and isinstance(one, str | int) and str(one).strip():
                value, said_by = " ".join(str(one).split()), f"the file's front matter, {field}"
                yield Metadatum(name=name, value=value, said_by=said_by, by_hand=True)


_FACTS = 2
"""Columns of a table in which facts stand behind their labels."""


class _Page:
    """A Markdown text as lines of plain text; each stands where it stood in the file."""

    def __init__(self, source: Sequence[str]) -> None:
        from markdown_it import MarkdownIt

        self.lines = [""] * len(source)
        self.html: list[tuple[int, str]] = []
        self.links: list[int] = []
        """Lines, counted from one, that are items of a list and nothing but a link."""
        self._place = 0
        self._lists: list[int | None] = []
        self._quotes = 0
        self._columns = 0
        """Of the table that is being read; none outside of a table."""
        self._mark = ""
        parser = MarkdownIt(_PRESET).enable("table")
        # Of a link, whatever its address, only the words are kept.
        parser.validateLink = lambda url: True  # type: ignore[method-assign]
        tokens = parser.parse("\n".join(source))
        for place, token in enumerate(tokens):
            if token.type == "table_open":
                self._columns = _columns(tokens[place:])
            self._place = token.map[0] if token.map else self._place
            self._read(token)

    def _read(self, token: Any) -> None:
        match token.type:
            case "bullet_list_open":
                self._lists.append(None)
            case "ordered_list_open":
                self._lists.append(int(token.attrs.get("start", 1)))
            case "bullet_list_close" | "ordered_list_close":
                self._lists.pop()
            case "list_item_open":
                self._mark = self._item()
            case "table_close":
                self._columns = 0
            case "blockquote_open" | "blockquote_close":
                self._quotes += token.nesting
            case "heading_open":
                self._mark = f"{'#' * int(token.tag[1:])} "
            case "inline":
                if self._lists and _is_link(token.children) and not ends_sentence(token.content.partition("](")[0]):
                    self.links.append(self._place + 1)
                self._put(["".join(_spoken(token.children))] if self._columns else _words(token.children))
            case "fence" | "code_block":
                self._put(token.content.strip("\n").split("\n"))
            case "html_block":
                self._put(_squeezed(token))
                self.html.append((self._place + 1, "HTML in the Markdown was reduced to its words here."))

    def _item(self) -> str:
        """The mark of an item, indented as deep as its list is nested."""
        indentation = "    " * (len(self._lists) - 1)
        number = self._lists[-1]
        if number is None:
            return f"{indentation}- "
        self._lists[-1] = number + 1
        return f"{indentation}{number}. "

    def _put(self, texts: Sequence[str]) -> None:
        """Lines where they stood; the cells of a row are joined, those of two columns as a label and its fact."""
        for place, text in enumerate(texts, self._place):
            mark, self._mark = ("> " if self._quotes else self._mark), ""
            place = min(place, len(self.lines) - 1)
            there = self.lines[place]
            between = ": " if self._columns == _FACTS and is_label(there) else " | "
            self.lines[place] = f"{there}{between}{text}" if there and text else there or (text and mark + text)


def _columns(tokens: Sequence[Any]) -> int:
    """Those of the table that begins here."""
    return sum(token.type == "th_open" for token in takewhile(lambda token: token.type != "tr_close", tokens))


def _squeezed(token: Any) -> list[str]:
    """The words of a piece of HTML on no more lines than it had."""
    found = [line.text for line in html_text.lines(token.content) if line.text]
    room = max(token.map[1] - token.map[0], 1)
    return [*found[: room - 1], " ".join(found[room - 1 :])]


def _is_link(children: Sequence[Any]) -> bool:
    """Whether all words of a line stand in one link."""
    pieces = [child for child in children if child.type != "text" or child.content.strip()]
    ends = [child.type for child in (pieces[:1] + pieces[-1:])]
    return ends == ["link_open", "link_close"] and sum(child.type == "link_open" for child in pieces) == 1


def _words(children: Sequence[Any]) -> list[str]:
    """The words of a paragraph, one line unless it has hard breaks; what is in bold at its start keeps its marks."""
    children = [child for child in children if child.type != "text" or child.content]
    ends = [place for place, child in enumerate(children) if child.type == "strong_close"]
    if not ends or children[0].type != "strong_open":
        return "".join(_spoken(children)).split("\n")
    bold, rest = "".join(_spoken(children[: ends[0]])).strip(), "".join(_spoken(children[ends[0] :]))
    marked = "\n" not in bold and (html_text.may_head(bold) if not rest.strip() else bold.endswith(_HEADS))
    return (f"**{bold}**{rest}" if marked else f"{bold}{rest}").split("\n")


def _spoken(children: Sequence[Any]) -> Iterator[str]:
    """The words and breaks among the pieces of a line, without what stands in a script or a style."""
    hidden = False
    for token in children:
        if token.type == "html_inline" and (tag := _HIDDEN.match(token.content)):
            hidden = not tag["closing"]
        elif not hidden and token.type in _BREAKS:
            yield _BREAKS[token.type]
        elif not hidden and token.type in ("text", "code_inline", "text_special"):
            yield token.content
