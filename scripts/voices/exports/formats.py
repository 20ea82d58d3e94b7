"""Tables as CSV, JSON and JSON Lines: three ways to write the same rows.

CSV is as in RFC 4180, in UTF-8 without a byte order mark. An empty cell is a value that is not known; a list stands
in its cell as JSON. A spreadsheet takes a cell that begins with `=` for a formula: see `guarded`.
"""

import csv
import io
import json
import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from voices.exports.tables import Format, Table, Value

# What a spreadsheet would run, or what `guarded` has already put an apostrophe before.
_FORMULA = re.compile(r"'*[=+\-@\t\r\n＝＋－＠]")


def guarded(text: str) -> str:
    """A text with one more apostrophe before it when a spreadsheet would take it for a formula.

    Nothing is lost: take one apostrophe away where apostrophes stand before `=`, `+`, `-` or `@`.
    """
    return f"'{text}" if _FORMULA.match(text) else text


def as_csv(table: Table, rows: Iterable[Sequence[Value]]) -> bytes:
    file = io.BytesIO()
    with io.TextIOWrapper(file, encoding="utf-8", newline="", write_through=True) as text:
        writer = csv.writer(text)
        writer.writerow(column.name for column in table.columns)
        writer.writerows(map(_cell, row) for row in rows)
        text.flush()
        return file.getvalue()


def as_json(table: Table, rows: Iterable[Sequence[Value]]) -> bytes:
    """An array with one row on each line."""
    file = io.BytesIO()
    before = b"[\n"
    for row in rows:
        file.write(before + _object(table, row))
        before = b",\n"
    file.write(b"[]\n" if before == b"[\n" else b"\n]\n")
    return file.getvalue()


def as_json_lines(table: Table, rows: Iterable[Sequence[Value]]) -> bytes:
    file = io.BytesIO()
    for row in rows:
        file.write(_object(table, row) + b"\n")
    return file.getvalue()


FORMATS: dict[Format, Callable[[Table, Iterable[Sequence[Value]]], bytes]] = {
    "csv": as_csv,
    "json": as_json,
    "jsonl": as_json_lines,
}
"""By the end of the file's name, what writes it."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Frame:
    """What stands around and between the rows of a file."""

    head: bytes = b""
    between: bytes = b""
    tail: bytes = b""
    empty: bytes = b""
    """The file without a row."""

    def without(self, file: bytes) -> bytes:
        """The rows of a file, which has some."""
        return file[len(self.head) : len(file) - len(self.tail)]


def frame(table: Table, end: Format) -> Frame:
    """That of a table in a format."""
    empty = FORMATS[end](table, ())
    if end == "csv":
        return Frame(head=empty, empty=empty)
    return Frame(head=b"[\n", between=b",\n", tail=b"\n]\n", empty=empty) if end == "json" else Frame()


def _cell(value: Value) -> str | int | float:
    if value is None:
        return ""
    if isinstance(value, str):
        return guarded(value)
    if isinstance(value, bool):
        return "true" if value else "false"
    return value if isinstance(value, int | float) else _json(value)


def _object(table: Table, row: Sequence[Value]) -> bytes:
    return _json({column.name: value for column, value in zip(table.columns, row, strict=True)}).encode("utf-8")


_json = json.JSONEncoder(ensure_ascii=False).encode
