"""YAML has no blanks at the end of a line, and never two empty lines together."""

from dataclasses import replace

from voices import marked_yaml, yaml_text
from voices.mending.sheet import Line, Mend, Mended, Sheet
from voices.vocabularies import Vocabularies


def mend(sheet: Sheet, vocabularies: Vocabularies) -> Mended:
    text = sheet.head_text
    inner = yaml_text.inner_lines(text, marked_yaml.load(text))
    lines: list[Line] = []
    mends: list[Mend] = []
    for place, line in enumerate(sheet.head):
        bare = line.text.rstrip(" \t")
        if place in inner:
            lines.append(line)
        elif not bare and lines and not lines[-1].text and place - 1 not in inner:
            mends.append(Mend(line=line.number, message="Took out an empty line."))
        else:
            lines.append(Line(line.number, bare))
            if bare != line.text:
                mends.append(Mend(line=line.number, message="Took the blanks off the end of the line."))
    return replace(sheet, head=tuple(lines)), mends
