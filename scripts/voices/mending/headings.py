"""A heading stands between empty lines."""

from dataclasses import replace

from voices.mending import text_lines
from voices.mending.sheet import Line, Mend, Mended, Sheet
from voices.vocabularies import Vocabularies


def mend(sheet: Sheet, vocabularies: Vocabularies) -> Mended:
    texts = text_lines.texts(sheet.body)
    code = text_lines.in_code(texts)
    headings = {place for place, text in enumerate(texts) if text.startswith("#") and place not in code}
    lines: list[Line] = []
    mends: list[Mend] = []
    for place, line in enumerate(sheet.body):
        above = texts[place - 1] if place else ""
        touches = above.strip(" \t") and not line.text.startswith("{")
        if place in headings and touches and text_lines.is_plain(texts, place - 1):
            mends.append(Mend(line=line.number, message="Put an empty line above the heading."))
            lines.append(Line(line.number, ""))
        elif place - 1 in headings and touches and line.text.strip(" \t"):
            mends.append(Mend(line=line.number, message="Put an empty line below the heading."))
            lines.append(Line(line.number, ""))
        lines.append(line)
    return replace(sheet, body=tuple(lines)), mends
