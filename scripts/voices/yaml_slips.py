"""The slips of a hand that has not written YAML before, in the line where they were made and with what to type instead.

A parser complains where it can no longer go on, which is often a line below, and of something else.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True, slots=True)
class Slip:
    """Where it is, counted from 1, and what to do about it."""

    line: int
    column: int = 1
    message: str


# A field with a value, and maybe a comment behind it: `title: Care: a life  # line 1`.
_FIELD = re.compile(r"(?P<lead>\s*(?:- )?(?P<name>[\w-]+): +)(?P<value>\S.*?)(?:\s+#.*)?")
# A field whose value begins right after the colon: "year:2017".
_UNSPACED = re.compile(r"[a-z_]+:[^\s/]")
# A line at the left edge that names no field: "title Kettles", "title = Kettles".
_WITHOUT_A_COLON = re.compile(r"\w(?:(?!:(?:\s|$)).)*")
# A value that begins with a quotation mark which does not come again.
_LEFT_OPEN = re.compile(r"\s*(?:- )?[\w-]+: +(?P<mark>['\"])(?:(?!(?P=mark)).)*")
# What stands indented below the line "original:".
_OF_ORIGINAL = ("sha256", "words", "signature")
# A comma in a list with no item before it: "[health, , working-life]".
_COMMA_TOO_MANY = re.compile(r"\s*[\w-]+: +\[(?:[^\]'\"]*,)??\s*(?P<comma>,)")
_LONGEST = 60
"""Characters of a value that are worth repeating in a message."""


def slip(text: str, line: int) -> Slip | None:
    """The slip behind a complaint about this line of a text, counted from 1; None when it is none that we know."""
    lines = text.split("\n")
    return next((found for look in _LOOKS if (found := look(lines, line))), None)


def _bullet_at_the_top(lines: Sequence[str], line: int) -> Slip | None:
    """`- title: Kettles` as the first field of all."""
    first = next((number for number, words in enumerate(lines, 1) if words.strip() and words[0] != "#"), 1)
    if not lines[first - 1].startswith("- ") or line not in (first, first + 1):
        return None
    return Slip(line=first, message="Take out the '- ' in front of this field: it begins an item of a list.")


def _mark_left_open(lines: Sequence[str], line: int) -> Slip | None:
    """`title: 'Kettles`, which reads on to the next apostrophe, however far below."""
    for number in range(line - 1, 0, -1):
        if found := _LEFT_OPEN.fullmatch(lines[number - 1]):
            message = f"Close the quotation mark that is opened here: type {found['mark']} behind the value, too."
            return Slip(line=number, column=found.start("mark") + 1, message=message)
    return None


def _no_space(lines: Sequence[str], line: int) -> Slip | None:
    for number in _here_and_above(lines, line):
        if _UNSPACED.match(lines[number - 1]):
            return Slip(line=number, message="Put a space after the colon.")
    return None


def _no_colon(lines: Sequence[str], line: int) -> Slip | None:
    message = "Write this line as 'name: value', with a colon, or indent it if it continues the one above."
    for number in _here_and_above(lines, line):
        if _WITHOUT_A_COLON.fullmatch(lines[number - 1]):
            return Slip(line=number, message=message)
    return None


def _curly_marks(lines: Sequence[str], line: int) -> Slip | None:
    found = _FIELD.fullmatch(lines[line - 1]) if line <= len(lines) else None
    if not found or found["value"][0] not in "“”„‘’":
        return None
    message = "Type straight quotation marks around this value, \" or ': curly ones are read as letters here."
    return Slip(line=line, column=found.start("value") + 1, message=message)


def _colon_in_the_value(lines: Sequence[str], line: int) -> Slip | None:
    found = _FIELD.fullmatch(lines[line - 1]) if line <= len(lines) else None
    if not found or ": " not in f"{found['value']} " or found["value"][0] in "'\"[{":
        return None
    mark = '"' if "'" in found["value"] else "'"
    short = len(found["value"]) <= _LONGEST and mark not in found["value"]
    meant = f"{found['name']}: {mark}{found['value']}{mark}"
    what = f"Write {meant}" if short else "Write this value as in title: 'Kettles: a life'"
    message = f"{what}, in quotation marks, for it contains a colon."
    return Slip(line=line, column=found.start("value") + 1, message=message)


def _comma_too_many(lines: Sequence[str], line: int) -> Slip | None:
    if found := _COMMA_TOO_MANY.match(lines[line - 1] if line <= len(lines) else ""):
        return Slip(
            line=line, column=found.start("comma") + 1, message="Take out this comma: no item stands before it."
        )
    return None


def _pushed_in(lines: Sequence[str], line: int) -> Slip | None:
    """A field further to the right than the one above it, which has a value already."""
    if not 1 < line <= len(lines) or not lines[line - 1][:1].isspace():
        return None
    found = _FIELD.fullmatch(lines[line - 1])
    if not found or not _FIELD.fullmatch(lines[line - 2]):
        return None
    if found["name"] in _OF_ORIGINAL:
        return Slip(line=line, message="Put the line 'original:' back above this one: it was taken out.")
    return Slip(line=line, message="Begin this line at the same column as the field above.")


def _here_and_above(lines: Sequence[str], line: int) -> list[int]:
    return [number for number in (line, line - 1) if 1 <= number <= len(lines)]


_LOOKS: tuple[Callable[[Sequence[str], int], Slip | None], ...] = (
    _bullet_at_the_top,
    _no_space,
    _mark_left_open,
    _curly_marks,
    _colon_in_the_value,
    _comma_too_many,
    _no_colon,
    _pushed_in,
)
