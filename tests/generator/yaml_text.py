"""Front matter in YAML, written as `voices` writes it, but quickly: ten thousand files of it."""

import re
from collections.abc import Mapping
from functools import lru_cache

from voices import marked_yaml

# Text that needs no quotation marks wherever it stands in YAML: words, with nothing that begins or ends something else.
_PLAIN = re.compile(r"[^\W\d_][\w’.()/£&'-]*( [\w’.()/£'&][\w’.()/£&'-]*)*")
# Words that would be read as something else.
_NOT_TEXT = re.compile(r"(true|false|yes|no|on|off|null|y|n|~|\.nan|\.inf)", re.IGNORECASE)


def front_matter(fields: Mapping[str, object]) -> str:
    """The lines of the fields, without the `---` around them."""
    return "".join(_field(name, value) for name, value in fields.items())


def _field(name: str, value: object) -> str:
    if isinstance(value, list):
        if all(isinstance(item, str | int) for item in value):
            return f"{name}: [{', '.join(_item(item) for item in value)}]\n"
        return f"{name}:\n" + "".join(_mapping(item, "  - ", "    ") for item in value)
    if isinstance(value, dict):
        return f"{name}:\n" + _mapping(value, "  ", "  ")
    return f"{name}: {_scalar(value)}\n"


def _mapping(value: Mapping[str, object], first: str, others: str) -> str:
    lines: list[str] = []
    for number, (name, item) in enumerate(value.items()):
        lines.append(others if number else first)
        if isinstance(item, list):
            lines.append(f"{name}:\n" + "".join(f"{others}  - {_scalar(text)}\n" for text in item))
        else:
            lines.append(f"{name}: {_scalar(item)}\n")
    return "".join(lines)


def _scalar(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return _text(value) if isinstance(value, str) else str(value)


@lru_cache(maxsize=100_000)
def _text(text: str) -> str:
    if _PLAIN.fullmatch(text) and not _NOT_TEXT.fullmatch(text):
        return text
    return marked_yaml.dump({"x": text}).removeprefix("x: ").removesuffix("\n")


@lru_cache(maxsize=100_000)
def _item(value: str | int) -> str:
    return marked_yaml.dump([value], flow=True).strip()[1:-1]
