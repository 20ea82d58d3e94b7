"""Values stand in quotation marks only where YAML needs them; a year never does."""

import re
from typing import Any

from voices import marked_yaml, yaml_text
from voices.mending.sheet import Mend, Mended, Sheet
from voices.model import FieldPath
from voices.vocabularies import Vocabularies

_MARKS = ("'", '"')
_YEAR = re.compile(r"[12][0-9]{3}")


def mend(sheet: Sheet, vocabularies: Vocabularies) -> Mended:
    text = sheet.head_text
    marked = marked_yaml.load(text)
    mends = []
    for path, value, (start, end) in sorted(yaml_text.scalars(marked), key=lambda one: one[2], reverse=True):
        if not isinstance(value, str) or "\n" in text[start:end] or "\n" in value or text[start:end][:1] in ("|", ">"):
            continue
        wanted = _wanted(path, value)
        written = marked_yaml.dump_value(wanted, flow=yaml_text.is_in_brackets(path, text, marked))
        if text[start:end] != written:
            number = sheet.head[text.count("\n", 0, start)].number
            mends.append(_told(number, text[start:end], written, path, wanted))
            text = text[:start] + written + text[end:]
    return sheet.with_head_text(text), mends


def _wanted(path: FieldPath, value: str) -> str | int:
    return int(value) if path == ("year",) and _YEAR.fullmatch(value) else value


def _told(number: int, before: str, after: str, path: FieldPath, value: Any) -> Mend:
    message = _said(before, after)
    if isinstance(value, str):
        return Mend(line=number, message=message)
    return Mend(line=number, message=message, path=path, value=value)


def _said(before: str, after: str) -> str:
    if after[:1] not in _MARKS:
        return f"Took the quotation marks off {before}."
    return f"Wrote {after} for {before}." if before[:1] in _MARKS else f"Put {before} in quotation marks."
