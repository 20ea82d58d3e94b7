"""Finds the pieces of a text that can be cited: paragraphs, headings, list items and quotations, with their ids."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from voices.model import PassageKind

# The mark that carries an id, alone on the line below a paragraph or at the end of a heading or list item; `.said` in
# it is an editor's word that the passage is the interviewed person's own.
MARK = re.compile(r"[ \t]*\{: ?#(?P<id>[a-z0-9]{3,8})(?P<said> \.said)? ?\}[ \t]*$")

_HEADING = re.compile(r"#{2,6}[ \t]+(?=\S)")
_ITEM = re.compile(r"[ \t]*(?:[-*+]|\d{1,3}[.)])[ \t]+(?=\S)")
_QUOTED = re.compile(r"[ \t]*>[ \t]?")
_INDENT = re.compile(r"[ \t]*")
_FENCE = re.compile(r"[ \t]*(?P<fence>```|~~~)")
# What holds no words to cite: a table, or a line across the page.
_NO_WORDS = re.compile(r"[ \t]*(?:\||(?:[-*_][ \t]*){3,}$)")
_CODE_INDENT = 4


@dataclass(frozen=True, kw_only=True, slots=True)
class Piece:
    """A passage as it stands in a text."""

    kind: PassageKind
    start: int
    """Its first line, counted from 0."""
    end: int
    """The line after its last, its mark included."""
    lead: str
    """What stands before its words: `"## "`, `"- "`, `"> "`, or the indent of a paragraph below a list item."""
    text: str
    """Its words as Markdown, without lead and mark; lines stay lines."""
    id: str | None = None
    said: bool = False
    swallowed: tuple[str, ...] = ()
    """Further ids found in it: it was joined from several passages."""


def read(body: str) -> tuple[Piece, ...]:
    """The pieces of a text in order; tables, code and lines across the page are none."""
    lines = body.split("\n")
    return tuple(_piece(lines, kind, start, end) for kind, start, end in _blocks(lines))


def retired_ids(fields: Mapping[str, Any]) -> tuple[str, ...]:
    """The ids under `retired_passages` in front matter, alone or with the passage in their place."""
    listed = fields.get("retired_passages")
    ids = (one.get("id") if isinstance(one, dict) else one for one in (listed if isinstance(listed, list) else ()))
    return tuple(one for one in ids if isinstance(one, str))


def bare(body: str) -> str:
    """A text without its marks."""
    return "\n".join(without_marks(body.split("\n")))


def without_marks(lines: Iterable[str]) -> list[str]:
    """Lines without marks, and without those that held nothing else."""
    return [MARK.sub("", line) for line in lines if not MARK.fullmatch(_QUOTED.sub("", line, count=1))]


def _blocks(lines: Sequence[str]) -> Iterator[tuple[PassageKind, int, int]]:
    """Kind, first line and line after the last of each block that has words."""
    position, in_list = 0, False
    while position < len(lines):
        kind = _kind(lines[position], in_list)
        end = _end(lines, position, kind)
        if kind is not None:
            end = _with_stray_mark(lines, position, end)
            yield kind, position, end
            in_list = kind == "item" or (in_list and lines[position][:1] in (" ", "\t"))
        elif lines[position].strip():
            in_list = False
        position = end


def _kind(line: str, in_list: bool) -> PassageKind | None:
    if not line.strip() or _NO_WORDS.match(line) or _FENCE.match(line) or MARK.fullmatch(line):
        return None
    if _HEADING.match(line):
        return "heading"
    spread = line.expandtabs(_CODE_INDENT)
    indent = len(spread) - len(spread.lstrip())
    if indent >= _CODE_INDENT and not in_list:
        return None
    if _ITEM.match(line):
        return "item"
    if _QUOTED.match(line):
        return "quotation" if _QUOTED.sub("", line, count=1).strip() else None
    return "paragraph"


def _end(lines: Sequence[str], start: int, kind: PassageKind | None) -> int:
    """The line after the last of the block that begins at `start`."""
    if fence := _FENCE.match(lines[start]):
        return next((n + 1 for n in range(start + 1, len(lines)) if lines[n].strip() == fence["fence"]), len(lines))
    if kind in (None, "heading"):
        return start + 1
    return next((n for n in range(start + 1, len(lines)) if _ends(lines[n], kind)), len(lines))


def _ends(line: str, kind: PassageKind | None) -> bool:
    """Whether a line is no longer of the block above it."""
    if not line.strip() or _HEADING.match(line):
        return True
    if kind == "quotation":
        return not _QUOTED.match(line) or not _QUOTED.sub("", line, count=1).strip()
    if kind == "item":
        return bool(_ITEM.match(line) or _QUOTED.match(line))
    return bool(_QUOTED.match(line))


def _with_stray_mark(lines: Sequence[str], start: int, end: int) -> int:
    """Take in a mark that an editor's blank line has parted from its passage, unless that has one."""
    after = next((n for n in range(end, len(lines)) if lines[n].strip()), None)
    if after is None or not MARK.fullmatch(lines[after]) or any(MARK.search(line) for line in lines[start:end]):
        return end
    return after + 1


def _piece(lines: Sequence[str], kind: PassageKind, start: int, end: int) -> Piece:
    lead = _lead(lines[start], kind)
    marks = [mark for line in lines[start:end] if (mark := MARK.search(line))]
    words = [_unmarked(line, kind) for line in (lines[start][len(lead) :], *lines[start + 1 : end])]
    piece = Piece(
        kind=kind, start=start, end=end, lead=lead, text="\n".join(line for line in words if line.strip()).strip()
    )
    if not marks:
        return piece
    ids = tuple(dict.fromkeys(mark["id"] for mark in marks))
    return replace(piece, id=ids[0], swallowed=ids[1:], said=all(mark["said"] for mark in marks))


def _unmarked(line: str, kind: PassageKind) -> str:
    line = MARK.sub("", line)
    return _QUOTED.sub("", line, count=1) if kind == "quotation" else line.lstrip()


def _lead(line: str, kind: PassageKind) -> str:
    pattern = {"heading": _HEADING, "item": _ITEM, "quotation": _QUOTED, "paragraph": _INDENT}[kind]
    found = pattern.match(line)
    return found[0] if found else ""
