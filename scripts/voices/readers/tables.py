"""Tables of facts in a web page or a Word file, as lists: an item for each row, its cells told apart.

Old pages are laid out in tables, and interviews in Word set questions beside answers: those stay as they are, prose.
An item, since a short line that stands alone is taken for furniture of the page or for a heading.
"""

import re

from voices.sentences import ends_sentence, is_question

BETWEEN = "; "
"""What stands between two cells: behind a bar or a dot a year would be read as a day of publication."""

EMPTY = "–"
"""What stands for a cell without words, so that those behind it keep their places."""

_LONGEST = 160
"""Characters of a cell; in a longer one somebody speaks."""

_FEWEST_WITHOUT_HEADS = 3
"""Cells in each row of a table that has no heads; in two columns a page may be laid out."""

# A table with no other inside it; its rows, its cells and its caption. The HTML is well-formed by now.
_TABLE = re.compile(r"<table>((?:(?!</?table>).)*+)</table>", re.DOTALL)
_ROW = re.compile(r"<tr>(.*?)</tr>", re.DOTALL)
_CELL = re.compile(r"<(?P<tag>t[dh])>(?P<inside>.*?)</t[dh]>", re.DOTALL)
_CAPTION = re.compile(r"<caption>(.*?)</caption>", re.DOTALL)

# Tags that may stand in a cell of facts, and what is bold from beginning to end.
_BREAK = re.compile(r"</?p(?: [^>]*)?>|<br>")
_INLINE = re.compile(r"</?(?:b|strong|a)(?: [^>]*)?>")
_ALL_BOLD = re.compile(r"\s*(?:<p(?: [^>]*)?>)?\s*<(b|strong)>[^<]*</\1>\s*(?:</p>)?\s*")
_PARAGRAPH = re.compile(r"<p[ >]")


def as_lists(html: str) -> str:
    """The page with each table of facts as a list, and every other table as it was."""
    return _TABLE.sub(_listed, html) if "<table>" in html else html


_DIALOGUE = 2
"""Columns of a table in which an interview may stand: who asks, who answers."""


def _listed(table: re.Match[str]) -> str:
    rows = [list(_CELL.finditer(row)) for row in _ROW.findall(table[1])]
    rows = [row for row in rows if any(_words(cell) for cell in row)]
    if not _tells_facts(rows):
        return table[0]
    items = (f"<li>{BETWEEN.join(_words(cell) or EMPTY for cell in row)}</li>" for row in rows)
    captions = (f"<p>{caption}</p>" for caption in _CAPTION.findall(table[1]))
    return f"{''.join(captions)}<ul>{''.join(items)}</ul>"


def _tells_facts(rows: list[list[re.Match[str]]]) -> bool:
    """Two rows or more of short cells, below heads, beside heads, or all alike and of no sentences."""
    if len(rows) < 2 or len(rows[0]) < 2 or not all(_is_short(cell) for row in rows for cell in row):
        return False
    widths = {len(row) for row in rows}
    if len(widths) > 1 or (max(widths) == _DIALOGUE and any(ends_sentence(_words(row[-1])) for row in rows[1:])):
        return False
    if all(map(_is_head, rows[0])) or all(row[0]["tag"] == "th" for row in rows):
        return True
    return min(widths) >= _FEWEST_WITHOUT_HEADS and not any(_speaks(cell) for row in rows for cell in row)


def _is_head(cell: re.Match[str]) -> bool:
    return cell["tag"] == "th" or _ALL_BOLD.fullmatch(cell["inside"]) is not None


def _is_short(cell: re.Match[str]) -> bool:
    """Whether it holds a few words of one paragraph, and nobody asks anything in it."""
    words = _words(cell)
    is_one = len(_PARAGRAPH.findall(cell["inside"])) <= 1
    return is_one and "<" not in words and len(words) <= _LONGEST and not is_question(words)


def _speaks(cell: re.Match[str]) -> bool:
    return "<a>" in cell["inside"] or ends_sentence(_words(cell))


def _words(cell: re.Match[str]) -> str:
    return " ".join(_BREAK.sub(" ", _INLINE.sub("", cell["inside"])).split())
