"""Changes the file of a vocabulary where it stands: an entry under another name, or folded into another."""

from typing import Any

from voices import marked_yaml, yaml_text
from voices.renaming.kinds import Kind
from voices.slugs import folded


def renamed(text: str, kind: Kind, key: str, *, new_key: str, new_name: str) -> str:
    """The vocabulary with one entry under another key and name; the old ones lead to it."""
    entry = _entry(text, key)
    if new_name != entry["name"]:
        text = _without_names(text, kind, key, new_name)
        text = yaml_text.with_values(text, {(key, "name"): new_name})
        text = _with_names(text, kind, key, [entry["name"]])
    if new_key == key:
        return text
    text = yaml_text.with_key(text, (key,), new_key)
    text = yaml_text.without_item(text, (new_key,), "former_keys", new_key)
    text = yaml_text.with_item(text, (new_key,), "former_keys", key)
    return _with_references(text, kind, key, new_key)


def merged(text: str, kind: Kind, key: str, into: str) -> str:
    """The vocabulary with one entry gone, whose names and addresses lead to another."""
    entry = _entry(text, key)
    text = _with_references(text, kind, key, into)
    text = yaml_text.without(text, (key,))
    text = _with_names(text, kind, into, [entry["name"], *entry.get(kind.other_names, ())])
    for former in (*entry.get("former_keys", ()), key):
        if former != into:
            text = yaml_text.with_item(text, (into,), "former_keys", former)
    return yaml_text.without_item(text, (into,), "former_keys", into)


def _entry(text: str, key: str) -> dict[str, Any]:
    entry: dict[str, Any] = marked_yaml.load(text).value[key]
    return entry


def _names(text: str, kind: Kind, key: str) -> list[str]:
    entry = _entry(text, key)
    return [entry["name"], *(entry.get(kind.other_names) or ())]


def _with_names(text: str, kind: Kind, key: str, names: list[str]) -> str:
    for name in names:
        if folded(name) not in map(folded, _names(text, kind, key)):
            text = yaml_text.with_item(text, (key,), kind.other_names, name)
    return text


def _without_names(text: str, kind: Kind, key: str, name: str) -> str:
    """Without the other names that are the new name in another spelling."""
    for other in _entry(text, key).get(kind.other_names) or ():
        if folded(other) == folded(name):
            text = yaml_text.without_item(text, (key,), kind.other_names, other)
    return text


def _with_references(text: str, kind: Kind, key: str, new_key: str) -> str:
    """Every field of other entries that holds the one key holds the new one, once, and never its own."""
    for other in list(marked_yaml.load(text).value):
        for field in kind.references:
            value = _entry(text, other).get(field)
            if value == key and other == new_key:
                text = yaml_text.without(text, (other, field))
            elif value == key:
                text = yaml_text.with_values(text, {(other, field): new_key})
            elif isinstance(value, list) and key in value:
                text = _in_list(text, other, field, value, key, new_key)
    return text


def _in_list(text: str, entry: str, field: str, value: list[str], key: str, new_key: str) -> str:
    if new_key in value or entry == new_key:
        return yaml_text.without_item(text, (entry,), field, key)
    return yaml_text.with_values(text, {(entry, field, value.index(key)): new_key})
