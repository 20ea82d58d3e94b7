"""A mapping in, a record or all its faults out."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, fields, is_dataclass
from functools import cache
from typing import Any, TypeVar, cast

import pydantic

from voices.model import FieldPath
from voices.schema.sentences import UNKNOWN, sentence

Record = TypeVar("Record")


@dataclass(frozen=True, kw_only=True, slots=True)
class Fault:
    """What is wrong at one place of a mapping, and what to do."""

    path: FieldPath
    """The field at fault; one that is missing or unknown is named by the path it has or would have."""
    message: str
    is_about_the_name: bool = False
    """Whether the name of the field is wrong, not its value."""


def read(record: type[Record], value: Mapping[str, Any]) -> tuple[Record | None, list[Fault]]:
    """The record in a mapping, or None and every fault in it, in no particular order."""
    try:
        return _adapter(cast(Any, record)).validate_python(value), []
    except pydantic.ValidationError as error:
        names = tuple(field_names(record))
        faults: dict[FieldPath, Fault] = {}
        for found in error.errors(include_url=False):
            path = _path_in(value, found["loc"], is_missing=found["type"] == "missing")
            message = sentence(found["type"], path, found["input"], names)
            faults.setdefault(path, Fault(path=path, message=message, is_about_the_name=found["type"] in UNKNOWN))
        return None, [fault for path, fault in faults.items() if not _is_refined(path, faults)]


def field_names(record: type[Any]) -> list[str]:
    """The fields of a record as they are written in a file."""
    if is_dataclass(record):
        return [field.name for field in fields(record) if field.name != "key"]
    return list(record.model_fields)


def _is_refined(path: FieldPath, faults: Collection[FieldPath]) -> bool:
    """Whether another fault says more exactly where this one is."""
    return any(other[: len(path)] == path and len(other) > len(path) for other in faults)


@cache
def _adapter(record: Any) -> Any:
    return pydantic.TypeAdapter(record)


def _path_in(value: Any, location: tuple[str | int, ...], *, is_missing: bool) -> FieldPath:
    """Pydantic's location without the names of the union's branches, which stand in no file.

    Only of a field that is missing the last step is not in the mapping.
    """
    path: list[str | int] = []
    for index, step in enumerate(location):
        is_last = index == len(location) - 1
        if isinstance(value, Mapping) and isinstance(step, str) and (step in value or (is_missing and is_last)):
            path.append(step)
            value = value.get(step)
        elif isinstance(value, list) and isinstance(step, int) and step < len(value):
            path.append(step)
            value = value[step]
    return tuple(path)
