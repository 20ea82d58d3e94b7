"""A text has no blanks at the ends of its lines but the two that break a line, and never two empty lines together."""

from dataclasses import replace

from voices.mending import text_lines
from voices.mending.sheet import Line, Mend, Mended, Sheet
from voices.vocabularies import Vocabularies

BREAK = "  "
"""At the end of a line, with words on the next, it begins a new line in Markdown."""

_TAB = 4
"""Blanks to a tab, as Markdown counts."""


def mend(sheet: Sheet, vocabularies: Vocabularies) -> Mended:
    shortened, mends = _shortened(sheet)
    closed, more = _closed(shortened)
    return closed, mends + more


def _shortened(sheet: Sheet) -> Mended:
    """Each line without the blanks at its end that mean nothing."""
    texts = text_lines.texts(sheet.body)
    code = text_lines.in_code(texts)
    lines: list[Line] = []
    mends: list[Mend] = []
    for place, line in enumerate(sheet.body):
        goes_on = place + 1 < len(texts) and bool(texts[place + 1].strip(" \t"))
        wanted = line.text if place in code and line.text.strip(" \t") else _bare(line.text, goes_on)
        if wanted != line.text:
            left = "all but two of the" if wanted.endswith(BREAK) else "the"
            mends.append(Mend(line=line.number, message=f"Took {left} blanks off the end of the line."))
        lines.append(Line(line.number, wanted))
    return replace(sheet, body=tuple(lines)), mends


def _bare(text: str, goes_on: bool) -> str:
    bare = text.rstrip(" \t")
    breaks = goes_on and bare and not bare.startswith("#") and text.expandtabs(_TAB).endswith(BREAK)
    return f"{bare}{BREAK}" if breaks else bare


def _closed(sheet: Sheet) -> Mended:
    """One empty line where several stood, but not beside code."""
    texts = text_lines.texts(sheet.body)
    code = text_lines.in_code(texts)
    lines: list[Line] = []
    mends: list[Mend] = []
    for place, line in enumerate(sheet.body):
        doubled = not line.text and place > 0 and not texts[place - 1] and place not in code
        if doubled and not _is_beside_code(texts, code, place):
            mends.append(Mend(line=line.number, message="Took out an empty line."))
        else:
            lines.append(line)
    return replace(sheet, body=tuple(lines)), mends


def _is_beside_code(texts: list[str], code: set[int], place: int) -> bool:
    before = next((other for other in range(place, -1, -1) if texts[other]), place)
    behind = next((other for other in range(place, len(texts)) if texts[other]), place)
    return before in code or behind in code
