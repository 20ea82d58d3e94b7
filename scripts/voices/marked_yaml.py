"""YAML with the line and column of everything, read without YAML 1.1's surprises.

`no` stays "no", 12:30 stays "12:30" and 2019-10-01 stays text: only whole numbers, `true`, `false` and `null`
mean something else than their letters. Repeated keys, aliases and tags are problems, not features.
This is the only module that knows PyYAML.
"""

import datetime
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, TypeAlias

import yaml

from voices import yaml_slips
from voices.model import FieldPath, Place

DEEPEST = 12
"""Levels of nesting; nothing of ours needs five. libyaml's composer overflows the stack near 60,000."""

Span: TypeAlias = tuple[int, int]
"""From one character of a text to behind another, counted from 0."""

_Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

_WHOLE_NUMBER = re.compile(r"-?(0|[1-9][0-9]{0,17})")
_PLAIN_WORDS: dict[str, object] = {"": None, "~": None, "null": None, "true": True, "false": False}


@dataclass(frozen=True, kw_only=True, slots=True)
class Fault:
    """Something wrong with the YAML itself, counted from the first line of the text given."""

    place: Place
    message: str


@dataclass(kw_only=True, slots=True)
class Marked:
    """A YAML value, and where each key and value in it stands."""

    value: Any = None
    keys: dict[FieldPath, Place] = field(default_factory=dict)
    values: dict[FieldPath, Place] = field(default_factory=dict)
    key_spans: dict[FieldPath, Span] = field(default_factory=dict)
    value_spans: dict[FieldPath, Span] = field(default_factory=dict)
    """From the first character of a value to behind its last one."""
    faults: list[Fault] = field(default_factory=list)


class _Unreadable(Exception):
    """Raised with the Fault after which nothing more can be read."""


def load(text: str, *, above: int = 0) -> Marked:
    """Read one YAML document; never raises for what the text says.

    Places of keys and values are counted as if so many lines stood `above` the text, those of faults are not.
    """
    marked = Marked()
    if hidden := _HIDDEN_LINE_ENDS.search(text):
        marked.faults.append(_character(hidden.start(), text))
        return marked
    try:
        events = yaml.parse(text, Loader=_Loader)
        marked.value = _Builder(events, marked, above).document()
    except _Unreadable as stop:
        marked.faults.append(stop.args[0])
    except yaml.reader.ReaderError as error:
        marked.faults.append(_control_character(error, text))
    except yaml.MarkedYAMLError as error:
        marked.faults.append(_explained(error, text))
    return marked


def not_utf_8(data: bytes, position: int) -> Fault:
    """What to do about a byte that is not UTF-8."""
    place = Place(line=data.count(b"\n", 0, position) + 1, column=position - data.rfind(b"\n", 0, position))
    what = "Save the file again as UTF-8 (many programs ask for the encoding under 'Save as'): this character is not."
    return Fault(place=place, message=what)


def dump(value: Any, *, flow: bool = False) -> str:
    """Write a value as YAML that `load` reads back; keys keep their order, letters stay letters."""
    return yaml.dump(value, Dumper=_Dumper, allow_unicode=True, sort_keys=False, width=10**6, default_flow_style=flow)


def dump_value(value: str | int, *, flow: bool = False) -> str:
    """Write one value of one line as it stands behind a key, or with `flow` between brackets."""
    return dump([value], flow=True).strip()[1:-1] if flow else dump({"x": value}).removeprefix("x: ").strip("\n")


class _Dumper(yaml.SafeDumper):
    """Quotes what other readers of YAML would misread, but not dates, which people write plain."""

    yaml_implicit_resolvers = {  # noqa: RUF012 – PyYAML declares it so
        first: [(tag, pattern) for tag, pattern in resolvers if tag != "tag:yaml.org,2002:timestamp"]
        for first, resolvers in yaml.SafeDumper.yaml_implicit_resolvers.items()
    }

    def ignore_aliases(self, data: Any) -> bool:
        return True

    def choose_scalar_style(self) -> Any:
        """Double quotation marks around an apostrophe: single ones would double it."""
        style = super().choose_scalar_style()
        words = getattr(self.event, "value", "")
        return '"' if style == "'" and "'" in words and not re.search(r'["\\\n]', words) else style

    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:
        super().increase_indent(flow, False)


# Characters that YAML takes for the end of a line, and nobody sees.
_HIDDEN_LINE_ENDS = re.compile("[\x85\u2028\u2029]")


def _represent_text(dumper: yaml.SafeDumper, text: str) -> yaml.ScalarNode:
    style = '"' if _HIDDEN_LINE_ENDS.search(text) else None
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style=style)


_Dumper.add_representer(str, _represent_text)
_Dumper.add_representer(
    datetime.date, lambda dumper, day: dumper.represent_scalar("tag:yaml.org,2002:str", day.isoformat())
)


class _Builder:
    """Builds the value from the parser's events, noting each place on the way."""

    def __init__(self, events: Iterator[Any], marked: Marked, above: int) -> None:
        self.events = events
        self.marked = marked
        self.above = above

    def document(self) -> Any:
        next(self.events)  # the stream begins
        if isinstance(next(self.events), yaml.StreamEndEvent):
            return None
        value = self.node(next(self.events), ())
        next(self.events)  # the document ends
        if isinstance(extra := next(self.events), yaml.DocumentStartEvent):
            raise _stop(extra, "Take out this line: another '---' ends what is read here.")
        return value

    def node(self, event: Any, path: FieldPath) -> Any:
        self.marked.values[path] = _place(event.start_mark, self.above)
        self.marked.value_spans[path] = (event.start_mark.index, event.end_mark.index)
        if isinstance(event, yaml.AliasEvent):
            raise _stop(event, "Put this value in quotation marks: without them, it may not begin with '*'.")
        if event.anchor:
            raise _stop(event, "Put this value in quotation marks: without them, it may not begin with '&'.")
        if event.tag:
            raise _stop(event, "Put this value in quotation marks: without them, it may not begin with '!'.")
        if len(path) >= DEEPEST:
            raise _stop(
                event, f"Take out brackets or indentation here: there are more than {DEEPEST}, one inside the other."
            )
        if isinstance(event, yaml.SequenceStartEvent):
            return self.sequence(path)
        if isinstance(event, yaml.MappingStartEvent):
            return self.mapping(path)
        return _scalar(event)

    def sequence(self, path: FieldPath) -> list[Any]:
        items: list[Any] = []
        while not isinstance(event := next(self.events), yaml.SequenceEndEvent):
            items.append(self.node(event, (*path, len(items))))
        self.ends(path, event)
        return items

    def mapping(self, path: FieldPath) -> dict[str, Any]:
        fields: dict[str, Any] = {}
        while not isinstance(event := next(self.events), yaml.MappingEndEvent):
            key = self.key(event)
            if key in fields:
                first = self.marked.keys[(*path, key)].line
                self.fault(
                    _place(event.start_mark), f"Keep one of the two '{key}' fields: the other is on line {first}."
                )
            else:
                self.marked.keys[(*path, key)] = _place(event.start_mark, self.above)
                self.marked.key_spans[(*path, key)] = (event.start_mark.index, event.end_mark.index)
            value = self.node(next(self.events), (*path, key))
            fields.setdefault(key, value)
        self.ends(path, event)
        return fields

    def ends(self, path: FieldPath, event: Any) -> None:
        self.marked.value_spans[path] = (self.marked.value_spans[path][0], event.end_mark.index)

    def key(self, event: Any) -> str:
        if not isinstance(event, yaml.ScalarEvent) or event.anchor or event.tag:
            raise _stop(event, "Start this line with the name of a field and a colon.")
        return str(event.value)

    def fault(self, place: Place, message: str) -> None:
        self.marked.faults.append(Fault(place=place, message=message))


def _scalar(event: Any) -> Any:
    if not event.implicit[0]:
        return event.value
    if event.value in _PLAIN_WORDS:
        return _PLAIN_WORDS[event.value]
    return int(event.value) if _WHOLE_NUMBER.fullmatch(event.value) else event.value


def _place(mark: Any, above: int = 0) -> Place:
    return Place(line=above + mark.line + 1, column=mark.column + 1)


def _stop(event: Any, message: str) -> _Unreadable:
    return _Unreadable(Fault(place=_place(event.start_mark), message=message))


# A value that begins with a mark: `title: 'It's tea'`, `title: "Tea" and more`, `title: [Tea] and more`.
_HALF_MARKED = re.compile(r"\s*(?:- )?[\w-]+: +(?P<mark>['\"\[{])")
_HALF = {
    "'": 'Put the whole value between two marks ", for it has an apostrophe or a quotation mark inside.',
    '"': "Put the whole value between two marks ', for it has quotation marks inside.",
    "[": "Put the whole value in quotation marks: without them, '[' begins a list and ']' ends it.",
    "{": "Put the whole value in quotation marks: without them, it may not begin with '{'.",
}

_COLON = (
    "Put the value in quotation marks if it contains a colon, as in title: 'Kettles: a life'; "
    "or begin this line at the same column as the fields above."
)
_UNQUOTED = "Put this value in quotation marks: without them, it may not begin with this character."
_EXPLANATIONS = {
    "mapping values are not allowed": _COLON,
    "could not find expected ':'": "Write this line as 'name: value', or indent it if it continues the one above.",
    "did not find expected key": (
        "Begin this line at the same column as the fields above, and look whether a quotation mark above is not closed."
    ),
    "cannot start any token": _UNQUOTED,
    "mapping keys are not allowed": _UNQUOTED,
    "found unexpected end of stream": "Close the quotation mark that is opened here.",
    "did not find expected ',' or ']'": "Close the list with ']' and put commas between its items.",
    "did not find expected ',' or '}'": "Put this value in quotation marks: without them, it may not begin with '{'.",
    "did not find expected '-' indicator": "Begin this line at the same column as the '-' of the items above.",
    "expected alphabetic or numeric": _UNQUOTED,
    "block sequence entries are not allowed": "Start the list on a line of its own, each item after '- '.",
    "unknown escape character": "Use single quotation marks here: inside double ones, '\\' has a meaning.",
    "did not find expected hexdecimal": "Use single quotation marks here: inside double ones, '\\' has a meaning.",
    "did not find expected <document start>": "Take out this line: only lines of 'name: value' may stand here.",
    "did not find expected tag URI": _UNQUOTED,
    "did not find expected whitespace or line break": _UNQUOTED,
    "found unexpected document indicator": "Close the quotation mark that is opened above.",
    "found undefined tag handle": _UNQUOTED,
}


def _explained(error: yaml.MarkedYAMLError, text: str) -> Fault:
    """In words for the person who typed it; the parser's own words when the case is new to us."""
    mark = error.problem_mark or error.context_mark
    problem = error.problem or "it cannot be read"
    if "end of stream" in problem or "alphabetic" in problem:
        mark = error.context_mark or mark
    place = _place(mark) if mark else Place()
    if _line(text, place.line).startswith("\t", place.column - 1):
        return Fault(place=place, message="Indent with spaces, not with a tab.")
    if "expected key" in problem and (half := _HALF_MARKED.match(_line(text, place.line))):
        return Fault(place=place, message=_HALF[half["mark"]])
    if "end of stream" not in problem and (slip := yaml_slips.slip(text, place.line)):
        return Fault(place=Place(line=slip.line, column=slip.column), message=slip.message)
    known = (sentence for words, sentence in _EXPLANATIONS.items() if words in problem)
    unknown = f"Compare this line with one like it in another file: it cannot be read ({problem})."
    return Fault(place=place, message=next(known, unknown))


def _control_character(error: yaml.reader.ReaderError, text: str) -> Fault:
    character = chr(error.character) if isinstance(error.character, int) else str(error.character)
    return _character(max(text.find(character), 0), text)


def _character(position: int, text: str) -> Fault:
    before = text[:position]
    place = Place(line=before.count("\n") + 1, column=len(before) - before.rfind("\n"))
    return Fault(place=place, message=f"Delete the invisible character that stands here (U+{ord(text[position]):04X}).")


def _line(text: str, number: int) -> str:
    return ["", *text.split("\n"), ""][number]
