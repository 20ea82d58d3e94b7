"""JSON Schemas of what editors write: by them their programs complete field names, explain them and mark mistakes."""

from typing import Any

from pydantic import TypeAdapter

from voices.schema.front_matter import FrontMatter, Withdrawal


def of_front_matter() -> dict[str, Any]:
    """The schema of what stands between the two `---` of an interview."""
    return _schema("Front matter of an interview", FrontMatter | Withdrawal)


def of_entries(name: str, record: type[Any]) -> dict[str, Any]:
    """The schema of the vocabulary of this name, whose entries become such records."""
    schema = _schema(f"The vocabulary {name}.yml", dict[str, record])  # type: ignore[valid-type]
    entry = schema["$defs"][record.__name__]
    del entry["properties"]["key"]  # which stands above the fields, not among them
    entry["required"].remove("key")
    return schema


def _schema(title: str, kind: Any) -> dict[str, Any]:
    schema = TypeAdapter(kind).json_schema()
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": title, **_for_people(schema)}


def _for_people(part: Any, *, names_fields: bool = False) -> Any:
    """A schema without what only pydantic wants to know: titles made from names, and empty values as a choice."""
    if isinstance(part, list):
        return [_for_people(one) for one in part if one != {"type": "null"}]
    if isinstance(part, str):
        return " ".join(part.split())
    if not isinstance(part, dict):
        return part
    kept = {
        name: _for_people(value, names_fields=name in ("properties", "$defs"))
        for name, value in part.items()
        if names_fields or not (name == "title" or (name == "default" and value in (None, [])))
    }
    only = kept.get("anyOf", ())
    return {**only[0], **{name: value for name, value in kept.items() if name != "anyOf"}} if len(only) == 1 else kept
