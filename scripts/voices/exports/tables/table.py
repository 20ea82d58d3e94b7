"""What a table for download is: its columns, each with its type, its meaning, and where its values come from."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from operator import attrgetter
from typing import Any, Literal, TypeAlias

from voices.edition import Edition

Value: TypeAlias = str | int | float | bool | Sequence[str] | None
"""What a cell holds; a list is never None but may be empty."""
Kind: TypeAlias = Literal["text", "whole number", "number", "yes or no", "day", "list"]
Format: TypeAlias = Literal["csv", "json", "jsonl"]


@dataclass(frozen=True, kw_only=True, slots=True)
class Column:
    """One column: all that files, data package and page say of it."""

    name: str
    kind: Kind = "text"
    about: str
    value: Callable[[Any], Value]
    """Its value in one of the rows of the table."""
    always: bool = False
    """Whether every row has a value."""
    one_of: tuple[str, ...] = ()
    """The only values it has, when those are few."""
    refers_to: str | None = None
    """The table and column that its values come from: `"councils.key"`."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Table:
    """One table, and the formats it is written in."""

    name: str
    about: str
    rows: Callable[[Edition], Iterable[Any]]
    columns: tuple[Column, ...]
    key: tuple[str, ...]
    """The columns whose values, taken together, no two rows share."""
    formats: tuple[Format, ...] = ("csv",)
    most_as_json: int | None = None
    """Of how many interviews it is a JSON array, which a program reads whole: of more there are only its lines."""
    licence: str
    """What may be done with it, in a sentence."""
    is_ours: bool = True
    """Whether all of it is under the archive's own licence, or each row says what may be done with it."""
    is_from_mysociety: bool = False
    is_of_interviews: bool = False
    """Whether its rows are those of one interview after the other, in the order of their addresses."""

    def formats_of(self, interviews: int) -> tuple[Format, ...]:
        """Those it is written in when there are so many interviews."""
        is_too_long = self.most_as_json is not None and interviews > self.most_as_json
        return tuple(end for end in self.formats if end != "json" or not is_too_long)

    def values(self, row: Any) -> tuple[Value, ...]:
        """The cells of a row, in the order of the columns; what has no letters is None."""
        return tuple(None if (value := column.value(row)) == "" else value for column in self.columns)


def attribute(
    name: str, about: str, *, kind: Kind = "text", always: bool = True, refers_to: str | None = None
) -> Column:
    """A column whose values are the attribute of the rows that has its name."""
    return Column(name=name, kind=kind, about=about, value=attrgetter(name), always=always, refers_to=refers_to)


KEY = attribute("key", "The last part of the address of its page.")
FORMER_KEYS = attribute("former_keys", "Keys it once had: their addresses lead to its page.", kind="list")


OURS = "CC BY 4.0: free for any purpose if you name the archive."
"""The licence of what the archive has written itself."""


def day(found: date | None) -> str | None:
    """`2019-10-01`"""
    return found.isoformat() if found else None
