"""Edits YAML where it stands: comments, order and every letter that is not meant stay as written.

Each function takes a text that `marked_yaml.load` reads without a fault, and gives another.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from voices import marked_yaml
from voices.marked_yaml import Marked, Span
from voices.model import FieldPath

# A comment: '#' at the start of a line or behind a blank. Only meant for what lies between values.
_COMMENT = re.compile(r"(?:^|(?<=[ \t]))#[^\n]*", re.MULTILINE)
# The first line of a value in block style, `>-  # why`, with its comment.
_BLOCK_HEADER = re.compile(r"[|>][-+0-9]*(?P<comment>[ \t]+#[^\n]*)?[ \t]*\n")
# A comma and the blanks around it, in front of an item or behind it.
_COMMA_BEFORE = re.compile(r",\s*$")
_COMMA_BEHIND = re.compile(r"\s*,[ \t]*")


def with_values(text: str, changes: Mapping[FieldPath, str | int]) -> str:
    """Other values of one line at these paths, quoted only where they must be."""
    marked = marked_yaml.load(text)
    for path in sorted(changes, key=marked.value_spans.__getitem__, reverse=True):
        start, end = marked.value_spans[path]
        written = marked_yaml.dump_value(changes[path], flow=is_in_brackets(path, text, marked))
        if header := _BLOCK_HEADER.match(text, start, end):
            written += f"{header['comment'] or ''}\n"
        text = text[:start] + written + text[end:]
    return text


def with_key(text: str, path: FieldPath, key: str) -> str:
    """Another name for the field or entry at a path."""
    start, end = marked_yaml.load(text).key_spans[path]
    return text[:start] + key + text[end:]


def with_field(text: str, entry: FieldPath, name: str, value: Any) -> str:
    """An entry, written in lines, with one more field at its end."""
    marked = marked_yaml.load(text)
    start = next(span[0] for path, span in marked.key_spans.items() if path[:-1] == entry)
    indent = " " * (start - _line_start(text, start))
    written = _field(name, value)
    return _with_line(text, _own_end(text, marked.value_spans[entry]), f"{indent}{written}")


def with_entry(text: str, key: str, fields: Mapping[str, Any]) -> str:
    """One more entry at the end of a vocabulary."""
    lines = [f"{key}:", *(f"  {_field(name, value)}" for name, value in fields.items())]
    above = f"{text.rstrip()}\n\n" if text.strip() else ""
    return above + "".join(f"{line}\n" for line in lines)


def with_item(text: str, entry: FieldPath, name: str, item: str) -> str:
    """An entry with one more item in the list `name`, which is made when it is not there; nothing twice."""
    path = (*entry, name)
    marked = marked_yaml.load(text)
    items = _at(marked.value, path)
    if items is None and path in marked.keys:
        return with_item(without(text, path), entry, name, item)
    if items is None:
        return with_field(text, entry, name, [item])
    if item in items:
        return text
    start, _ = marked.value_spans[path]
    if text[start] == "[":
        at = marked.value_spans[(*path, len(items) - 1)][1] if items else start + 1
        comma = ", " if items else ""
        return text[:at] + comma + marked_yaml.dump_value(item, flow=True) + text[at:]
    indent = " " * (start - _line_start(text, start))
    return _with_line(text, _own_end(text, marked.value_spans[path]), f"{indent}- {marked_yaml.dump_value(item)}")


def without_item(text: str, entry: FieldPath, name: str, item: str) -> str:
    """An entry without this item in the list `name`; a list that becomes empty goes, too."""
    path = (*entry, name)
    marked = marked_yaml.load(text)
    items = _at(marked.value, path) or []
    if item not in items:
        return text
    if len(items) == 1:
        return without(text, path)
    start, end = marked.value_spans[(*path, items.index(item))]
    if text[marked.value_spans[path][0]] != "[":
        return _without_lines(text, _line_start(text, start), _line_end(text, end))
    if behind := _COMMA_BEHIND.match(text, end):
        return text[:start] + text[behind.end() :]
    return _COMMA_BEFORE.sub("", text[:start]) + text[end:]


def without(text: str, path: FieldPath) -> str:
    """A field or an entry gone with its lines; its comments stay."""
    marked = marked_yaml.load(text)
    start = _line_start(text, marked.key_spans[path][0])
    return _without_lines(text, start, _own_end(text, (start, marked.value_spans[path][1])))


def comments(text: str) -> list[str]:
    """Every comment, in order."""
    return [comment for _, comment in _placed_comments(text)]


def is_in_brackets(path: FieldPath, text: str, marked: Marked) -> bool:
    """Whether a value stands in a list or mapping that is written between brackets."""
    outer = (marked.value_spans[path[:length]] for length in range(len(path)))
    return any(text[start : start + 1] in ("[", "{") for start, _ in outer)


def scalars(marked: Marked) -> Iterator[tuple[FieldPath, Any, Span]]:
    """Each value that is no list and no mapping."""
    for path, span in marked.value_spans.items():
        value = _at(marked.value, path)
        if not isinstance(value, list | dict):
            yield path, value, span


def inner_lines(text: str, marked: Marked) -> set[int]:
    """The lines, counted from 0, of values that go over several: their blanks may mean something."""
    found: set[int] = set()
    for _, _, (start, end) in scalars(marked):
        if "\n" in text[start:end]:
            last = end - 1 if text[end - 1] == "\n" else end
            found.update(range(text.count("\n", 0, start), text.count("\n", 0, last) + 1))
    return found


def _without_lines(text: str, start: int, end: int) -> str:
    """A text without the lines from `start` to `end`, of which only the comments stay, each on a line of its own."""
    indent = " " * (len(text[start:end]) - len(text[start:end].lstrip()))
    kept = [f"{indent}{comment}\n" for place, comment in _placed_comments(text) if start <= place < end]
    rest = text[end:].removeprefix("\n")
    if not kept and text[:start].endswith("\n\n"):  # two empty lines would meet
        rest = rest.removeprefix("\n")
    return text[:start] + "".join(kept) + rest


def _placed_comments(text: str) -> Iterator[tuple[int, str]]:
    """Every comment, and where it begins: what is part of a value or a key is none; a block's header is neither."""
    marked = marked_yaml.load(text)
    spans = [span for _, _, span in scalars(marked)] + list(marked.key_spans.values())
    done = 0
    for start, end in sorted((*spans, (len(text), len(text)))):
        header = _BLOCK_HEADER.match(text, start, end)
        gap = text[done : header.end() - 1 if header else start]
        yield from ((done + found.start(), found[0]) for found in _COMMENT.finditer(gap))
        done = end


def _at(value: Any, path: Sequence[str | int]) -> Any:
    for step in path:
        if isinstance(value, list) and isinstance(step, int):
            value = value[step]
        else:
            value = value.get(step) if isinstance(value, dict) else None
    return value


def _field(name: str, value: Any) -> str:
    written = marked_yaml.dump(value, flow=True).strip() if isinstance(value, list) else marked_yaml.dump_value(value)
    return f"{name}: {written}"


def _own_end(text: str, span: Span) -> int:
    """The end of the last line of a value; blank lines and comments behind it belong to what follows."""
    start, end = span
    if not text[_line_start(text, end) : end].strip():  # a block ends where the next begins
        end = max(start, _line_start(text, end) - 1)
    while (line := _line_start(text, end)) > start and _is_aside(text[line : _line_end(text, end)]):
        end = line - 1
    return _line_end(text, end)


def _is_aside(line: str) -> bool:
    return not line.strip() or line.lstrip().startswith("#")


def _with_line(text: str, end: int, line: str) -> str:
    return f"{text[:end]}\n{line}{text[end:]}"


def _line_start(text: str, position: int) -> int:
    return text.rfind("\n", 0, position) + 1


def _line_end(text: str, position: int) -> int:
    end = text.find("\n", position)
    return len(text) if end < 0 else end
