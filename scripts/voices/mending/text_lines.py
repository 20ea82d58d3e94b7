"""Where the lines of a text mean something as they stand: code, lists, quotations."""

import re
from collections.abc import Sequence

from voices.mending.sheet import Lines

# What opens or closes a block of code.
_FENCE = re.compile(r"(```|~~~)")
# A line that begins a list item, a quotation, a definition or a table, or that is indented below one.
_MARKED = re.compile(r"[-+*>|:]|\d+[.)]|[ \t]")


def in_code(lines: Sequence[str]) -> set[int]:
    """The places of lines of code: between fences, and those indented by four blanks or a tab."""
    found: set[int] = set()
    fence = ""
    for place, line in enumerate(lines):
        mark = _FENCE.match(line.lstrip())
        if fence or mark or line.startswith(("    ", "\t")):
            found.add(place)
        if mark and fence in ("", mark[1]):
            fence = "" if fence else mark[1]
    return found


def is_plain(lines: Sequence[str], place: int) -> bool:
    """Whether the paragraph that a line belongs to is one of words only, down to this line."""
    while lines[place].strip(" \t"):
        if _MARKED.match(lines[place]):
            return False
        if place == 0:
            break
        place -= 1
    return True


def texts(lines: Lines) -> list[str]:
    return [line.text for line in lines]
