"""A mended file says what it said before: the same fields but those that were told, every comment, every word."""

import re

from voices import marked_yaml, yaml_text
from voices.markdown_html import rendered
from voices.mending.sheet import Mend, Sheet

# Code, in which blanks mean something.
_CODE = re.compile(r"(<pre>.*?</pre>)", re.DOTALL)
# Blanks beside a tag, which a browser does not show.
_BESIDE_A_TAG = re.compile(r"\s*(<[^>]*>)\s*")


def same_fields(before: Sheet, after: Sheet, mends: list[Mend]) -> bool:
    """Whether the head holds what it held, with the values that were told to be new, and every comment."""
    wanted = marked_yaml.load(before.head_text).value
    found = marked_yaml.load(after.head_text)
    for mend in mends:
        if mend.path:
            _set(wanted, mend)
    comments = (sorted(comment.rstrip() for comment in yaml_text.comments(one.head_text)) for one in (before, after))
    return not found.faults and found.value == wanted and next(comments) == next(comments)


def same_text(before: Sheet, after: Sheet) -> bool:
    """Whether a browser shows the same words in the same shape."""
    if before.body_text == after.body_text:
        return True
    return before.body_text.split() == after.body_text.split() and _shown(before) == _shown(after)


def _shown(sheet: Sheet) -> list[str]:
    parts = _CODE.split(rendered(sheet.body_text))
    return [part if _CODE.match(part) else " ".join(_BESIDE_A_TAG.sub(r" \1 ", part).split()) for part in parts]


def _set(fields: object, mend: Mend) -> None:
    for step in mend.path[:-1]:
        fields = fields[step]  # type: ignore[index]
    fields[mend.path[-1]] = mend.value  # type: ignore[index]
