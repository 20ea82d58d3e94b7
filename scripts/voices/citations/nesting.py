"""Quotation marks within quotation marks: those inside are of the other kind, as deep as they go."""

import re

# A pair of single marks, which an apostrophe is not; and pairs of straight ones.
_SINGLE = re.compile(r"(?<!\w)‘(?P<words>[^‘]*)’(?!\w)")
_STRAIGHT = re.compile(r'"(?P<words>[^"]*)"')
_STRAIGHT_AROUND = re.compile(r"'(?P<words>.*)'")

_OPENING, _CLOSING = "\x02", "\x03"
"""What stands for single marks while the double ones become single."""

_TURNED = str.maketrans(f"“”{_OPENING}{_CLOSING}", "‘’“”")


def in_double(text: str) -> str:
    """The text as it stands in double marks: its own double ones are single, and the single ones in them double."""
    curly = _curly(text)
    return _turned(curly) if _outermost(curly) == "“" else curly


def in_single(text: str) -> str:
    """The text as it stands in single marks: its own single ones are double, and the double ones in them single."""
    curly = _curly(text)
    return _turned(curly) if _outermost(curly) == "‘" else curly


def _outermost(text: str) -> str | None:
    """The first mark that opens a quotation."""
    single, double = _SINGLE.search(text), text.find("“")
    if single and (double < 0 or single.start() < double):
        return "‘"
    return "“" if double >= 0 else None


def _turned(text: str) -> str:
    return _SINGLE.sub(rf"{_OPENING}\g<words>{_CLOSING}", text).translate(_TURNED)


def _curly(text: str) -> str:
    text = _STRAIGHT.sub(r"“\g<words>”", text)
    return _STRAIGHT_AROUND.sub(r"‘\g<words>’", text) if _STRAIGHT_AROUND.fullmatch(text) else text
