"""Facts that the editor gives: `--set year=2016`, `--set "tags=[leadership, ofsted-inspection]"`."""

import re
from collections.abc import Iterable, Sequence
from typing import Any

from voices import marked_yaml
from voices.intake.drafting import ORDER
from voices.suggestions import key_hint
from voices.vocabularies import Vocabularies

_NOT_TO_SET = ("access", "added", "draft", "original", "title_basis")
KEYS = tuple(name for name in ORDER if name not in _NOT_TO_SET)

_LISTS = ("tags", "questions")


class Unusable(Exception):
    """Raised with a sentence that says what is wrong with a fact."""


def read(given: Iterable[str], known: Vocabularies) -> dict[str, Any]:
    """The facts by field; topics and questions by their keys. Raises Unusable."""
    return dict(_fact(text, known) for text in given)


def _fact(text: str, known: Vocabularies) -> tuple[str, Any]:
    key, sign, value = (part.strip() for part in text.partition("="))
    if not sign or not value:
        raise Unusable(f"write a field, '=' and its value, as in year=2016, not '{text}'.")
    if key not in KEYS:
        raise Unusable(f"there is no field '{key}' to set; there are {', '.join(KEYS)}.")
    if key == "year" and not re.fullmatch(r"\d{4}|undated", value):
        raise Unusable(f"write the year as four digits or 'undated', not '{value}'.")
    if key in _LISTS:
        return key, _keys(key, _value(key, value), known)
    return key, _value(key, value)


def _keys(field: str, names: Sequence[Any], known: Vocabularies) -> list[str]:
    """The keys of these topics or questions, of which each may be called by another of its names."""
    entries = known.topics if field == "tags" else known.questions
    found = [(str(name), entries.entries.get(str(name)) or entries.find(str(name))) for name in names]
    for name, entry in found:
        if entry is None:
            one = "topic" if field == "tags" else "question"
            file = "topics.yml" if field == "tags" else "questions.yml"
            instead = key_hint(name, entries.keys_by_name) or " Choose one that is there, or add it there first."
            raise Unusable(f"there is no {one} '{name}' in interviews/vocabularies/{file}.{instead}")
    return list(dict.fromkeys(entry.key for _, entry in found if entry))


def _value(key: str, value: str) -> Any:
    if key in _LISTS and not value.startswith("["):
        return [item.strip() for item in value.split(",") if item.strip()]
    if value.startswith("["):
        return marked_yaml.load(value).value
    return int(value) if key == "year" and value.isdigit() else value
