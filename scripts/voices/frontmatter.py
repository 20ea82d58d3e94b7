"""An interview is a text file in UTF-8: a line '---', lines of 'name: value' (YAML), a line '---', then the text.

Bad:   year:2021
       title: Kettles: a life
       source_detail: Issue #4
Good:  year: 2021
       title: 'Kettles: a life'
       source_detail: 'Issue #4'

What follows a space and a '#' is a comment, which nobody reads: directly before a word it is a warning.
"""

# This is the only module that knows python-frontmatter.

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from frontmatter.default_handlers import YAMLHandler

from voices import marked_yaml
from voices.model import Document, Place, Problem

CHECK = "front-matter"
LONGEST = 64_000
"""Characters of front matter; the longest of ours has about two thousand."""

_FORMAT = YAMLHandler()
_FENCE: re.Pattern[str] = _FORMAT.FM_BOUNDARY or re.compile(r"^---$", re.MULTILINE)

# The sign with which a comment begins, unless it stands in a value.
_COMMENT = re.compile(r"(?<!\S)#")

# A field or an item whose value, in quotation marks or not, is followed by a sign and at once a word: "note: Issue #4".
_LOST = re.compile(
    r"""\s* (?: -\ + (?:[\w-]+:\ +)? | [\w-]+:\ + )
    (?: "(?:[^"\\]|\\.)*" | '(?:[^']|'')*' | [^\s"'#|>] (?:(?!\ \#).)* ) \ + (?P<lost>\#[^\s#].*)""",
    re.VERBOSE,
)


def parse(path: Path, data: bytes) -> tuple[Document | None, list[Problem]]:
    """The document in these bytes, or None when it cannot be read, and what is wrong with its form."""

    def problem(message: str, place: Place | None = None) -> Problem:
        return Problem(path=path, place=place or Place(), message=message, check=CHECK)

    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        fault = marked_yaml.not_utf_8(data, error.start)
        return None, [problem(fault.message, fault.place)]
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if not text.strip():
        return None, [problem("The file is empty: run 'voices new' for one to fill in, or delete it.")]
    if (position := text.find("\0")) >= 0:
        message = "Save this as plain text: a program's own file, such as a Word document, cannot be read here."
        return None, [problem(message, _place_of(text, position))]
    if not (opening := _FENCE.match(text)):
        return None, [
            problem("Begin the file with a line '---', then lines such as 'person: Ada Lowe', then another line '---'.")
        ]
    if not _FENCE.search(text, opening.end()):
        return None, [problem("Put a line '---' between the last field and the text.")]
    front_matter, body = _FORMAT.split(text)
    if len(front_matter) > LONGEST:
        message = f"Put a line '---' between the last field and the text: above it are over {LONGEST:,} characters."
        return None, [problem(message)]

    skipped = text.count("\n", 0, opening.end())
    marked = marked_yaml.load(front_matter, above=skipped)
    problems = [problem(fault.message, _below(skipped, fault.place)) for fault in marked.faults]
    if not isinstance(marked.value, dict):
        return None, problems or [
            problem("Write lines such as 'person: Ada Lowe' between the two lines '---'.", Place(line=2))
        ]
    document = Document(
        path=path,
        fields=marked.value,
        keys=marked.keys,
        values=marked.values,
        body=body.strip("\n"),
        body_line=text.count("\n", 0, len(text) - len(body.lstrip("\n"))) + 1,
    )
    return document, problems


def comments_left(path: Path, data: bytes) -> Iterator[Problem]:
    """A problem at the first comment in the front matter of a file that should say nothing of anybody."""
    lines = data.decode("utf-8-sig", "replace").replace("\r\n", "\n").replace("\r", "\n").split("\n")
    start, end = extent(lines) or (0, 0)
    text = "\n".join(lines[start:end])
    spans = marked_yaml.load(text).value_spans
    with_parts = {inner[:-1] for inner in spans if inner}
    values = [span for inner, span in spans.items() if inner not in with_parts]
    for found in _COMMENT.finditer(text):
        if not any(first <= found.start() < last for first, last in values):
            message = "Take out the comments: this interview is withdrawn, and the file is public."
            place = _below(start, _place_of(text, found.start()))
            yield Problem(path=path, place=place, message=message, check=CHECK)
            return


def words_lost(path: Path, data: bytes) -> Iterator[Problem]:
    """A warning for each value that goes on after ` #`, as in `title: Achieving #1`: YAML takes it for a comment.

    A comment that is meant has a space behind its sign, as those have that an import writes.
    """
    lines = data.decode("utf-8-sig", "replace").splitlines()
    start, end = extent(lines) or (0, 0)
    for number, line in enumerate(lines[start:end], start + 1):
        if found := _LOST.fullmatch(line):
            lost = found["lost"]
            message = (
                f"Put quotation marks around this value, or '{lost}' is lost: after a space, '#' begins a comment. "
                "If it is one, type a space after '#'."
            )
            place = Place(line=number, column=found.start("lost") + 1)
            yield Problem(path=path, place=place, message=message, check=CHECK, severity="warning")


def extent(lines: Sequence[str]) -> tuple[int, int] | None:
    """Where the fields begin and end in the lines of a file, counted from 0: the end is that of the second `---`."""
    fences = [place for place, line in enumerate(lines) if _FENCE.fullmatch(line)][:2]
    if len(fences) < 2 or fences[0] > 0:
        return None
    return next(place for place in range(1, fences[1] + 1) if lines[place].strip()), fences[1]


def compose(fields: Mapping[str, Any], body: str, comments: Mapping[str, str] | None = None) -> str:
    """The text of a file: the fields in the order given, each with its comment, then the body."""
    lines = [_field(name, value, (comments or {}).get(name)) for name, value in fields.items()]
    return "---\n" + "".join(lines) + "---\n" + _below_the_fence(body)


def with_fields(text: str, changes: Mapping[str, Any], body: str) -> str:
    """The text of a file with some fields set anew and another body; every other line of it stays as written."""
    front_matter, _ = _FORMAT.split(text)
    lines = front_matter.strip("\n").split("\n")
    keys = marked_yaml.load("\n".join(lines)).keys
    starts = {str(field[0]): place.line - 1 for field, place in keys.items() if len(field) == 1}
    for name in sorted(changes.keys() & starts.keys(), key=starts.__getitem__, reverse=True):
        start = starts[name]
        lines[start : _end_of_field(lines, start, starts.values())] = _field(name, changes[name], None).split("\n")[:-1]
    for name in (name for name in changes if name not in starts):
        lines += _field(name, changes[name], None).split("\n")[:-1]
    return "---\n" + "\n".join(lines) + "\n---\n" + _below_the_fence(body)


def _below_the_fence(body: str) -> str:
    text = body.strip("\n")
    return f"\n{text}\n" if text else ""


def _end_of_field(lines: Sequence[str], start: int, starts: Iterable[int]) -> int:
    """The line after the last of a field's own; blank lines and comments above the next field belong to that one."""
    end = min((line for line in starts if line > start), default=len(lines))
    while end > start + 1 and (not lines[end - 1].strip() or lines[end - 1].startswith("#")):
        end -= 1
    return end


def _below(lines: int, place: Place) -> Place:
    return Place(line=place.line + lines, column=place.column)


def _field(name: str, value: Any, comment: str | None) -> str:
    simple = isinstance(value, list) and all(isinstance(item, str | int) for item in value)
    written = f"{name}: {marked_yaml.dump(value, flow=True)}" if simple else marked_yaml.dump({name: value})
    if not comment:
        return written
    first, _, rest = written.partition("\n")
    return f"{first}  # {' '.join(comment.split())}\n{rest}"


def _place_of(text: str, position: int) -> Place:
    return Place(line=text.count("\n", 0, position) + 1, column=position - text.rfind("\n", 0, position))
