"""Facts that the editor gives: `--set year=2016`, `--set "tags=[leadership, ofsted-inspection]"`."""

import re
from collections.abc import Iterable
from typing import Any

from voices import marked_yaml
from voices.intake.drafting import ORDER

_NOT_TO_SET = ("access", "added", "draft", "original", "title_basis")
KEYS = tuple(name for name in ORDER if name not in _NOT_TO_SET)

_LISTS = ("tags", "questions")


class Unusable(Exception):
    """Raised with a sentence that says what is wrong with a fact."""


def read(given: Iterable[str]) -> dict[str, Any]:
    """The facts by field. Raises Unusable."""
    return dict(_fact(text) for text in given)


def _fact(text: str) -> tuple[str, Any]:
    key, sign, value = (part.strip() for part in text.partition("="))
    if not sign or not value:
        raise Unusable(f"write a field, '=' and its value, as in year=2016, not '{text}'.")
    if key not in KEYS:
        raise Unusable(f"there is no field '{key}' to set; there are {', '.join(KEYS)}.")
    if key == "year" and not re.fullmatch(r"\d{4}|undated", value):
        raise Unusable(f"write the year as four digits or 'undated', not '{value}'.")
    return key, _value(key, value)


def _value(key: str, value: str) -> Any:
    if key in _LISTS and not value.startswith("["):
        return [item.strip() for item in value.split(",") if item.strip()]
    if value.startswith("["):
        return marked_yaml.load(value).value
    return int(value) if key == "year" and value.isdigit() else value
