"""YAML has no blanks at the end of a line, and no more empty lines together than it takes to set things apart."""

from dataclasses import replace

from voices import marked_yaml, yaml_text
from voices.mending.sheet import Line, Mend, Mended, Sheet
from voices.vocabularies import Vocabularies

MOST_IN_AN_INTERVIEW = 1
MOST_IN_A_VOCABULARY = 2
"""Two set one group of entries apart from the next."""


def mend(sheet: Sheet, vocabularies: Vocabularies) -> Mended:
    text = sheet.head_text
    inner = yaml_text.inner_lines(text, marked_yaml.load(text))
    most = MOST_IN_AN_INTERVIEW if sheet.closing else MOST_IN_A_VOCABULARY
    lines: list[Line] = []
    mends: list[Mend] = []
    empty = 0
    for place, line in enumerate(sheet.head):
        bare = line.text if place in inner else line.text.rstrip(" \t")
        empty = 0 if bare or place in inner else empty + 1
        if empty > most:
            mends.append(Mend(line=line.number, message="Took out an empty line."))
            continue
        if bare != line.text:
            mends.append(Mend(line=line.number, message="Took the blanks off the end of the line."))
        lines.append(Line(line.number, bare))
    return replace(sheet, head=tuple(lines)), mends
