"""One blank stands between the colon of a field and its value."""

import re

from voices import frontmatter, marked_yaml
from voices.mending.sheet import Mend, Mended, Sheet, interview
from voices.schema import FrontMatter, Withdrawal, field_names
from voices.vocabularies import Vocabularies

_FIELDS = {*field_names(FrontMatter), *field_names(Withdrawal)}
# A field whose value begins right after the colon: "year:2017". An address is no field.
_TOUCHING = re.compile(r"(?P<field>[a-z_]+):(?=[^\s/])")
# What may stand between a key and its value on one line.
_GAP = re.compile(r"[ \t]*:[ \t]+")


def part(text: str) -> tuple[str, list[Mend]]:
    """Put a blank into `year:2017`, which YAML cannot read, in a file that can be read once that is done."""
    lines = text.split("\n")
    mends = []
    for place in range(*(frontmatter.extent(lines) or (0, 0))):
        if (touching := _TOUCHING.match(lines[place])) and touching["field"] in _FIELDS:
            lines[place] = f"{touching[0]} {lines[place][touching.end() :]}"
            mends.append(Mend(line=place + 1, message=f"Put a blank after '{touching[0]}'."))
    parted = "\n".join(lines)
    if not mends or marked_yaml.load(interview(parted).head_text).faults:
        return text, []
    return parted, mends


def mend(sheet: Sheet, vocabularies: Vocabularies) -> Mended:
    text = sheet.head_text
    marked = marked_yaml.load(text)
    mends = []
    for path, (_, end) in sorted(marked.key_spans.items(), key=lambda item: item[1], reverse=True):
        start = marked.value_spans[path][0]
        if _GAP.fullmatch(text, end, start) and text[end:start] != ": ":
            number = sheet.head[text.count("\n", 0, end)].number
            mends.append(Mend(line=number, message=f"Put one blank between '{path[-1]}:' and its value."))
            text = f"{text[:end]}: {text[start:]}"
    return sheet.with_head_text(text), mends
