"""A heading stands between empty lines, unless it stands in a list or another block: then they might move it."""

from dataclasses import replace

from voices.mending import text_lines
from voices.mending.sheet import Line, Mend, Mended, Sheet
from voices.vocabularies import Vocabularies


def mend(sheet: Sheet, vocabularies: Vocabularies) -> Mended:
    texts = text_lines.texts(sheet.body)
    code = text_lines.in_code(texts)
    headings = {
        place
        for place, text in enumerate(texts)
        if text.startswith("#") and place not in code and text_lines.is_plain(texts, place)
    }
    lines: list[Line] = []
    mends: list[Mend] = []
    for place, line in enumerate(sheet.body):
        if line.text.strip(" \t") and place and texts[place - 1].strip(" \t") and not line.text.startswith("{"):
            where = "above" if place in headings else "below" if place - 1 in headings else None
            if where:
                mends.append(Mend(line=line.number, message=f"Put an empty line {where} the heading."))
                lines.append(Line(line.number, ""))
        lines.append(line)
    return replace(sheet, body=tuple(lines)), mends
