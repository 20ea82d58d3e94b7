"""Takes out what a mail has around a text: its head, a covering note, and other messages of the same digest."""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from voices.manuscript import Line, Manuscript
from voices.sentences import count_words

HEAD = "the head of a mail"
ANOTHER = "another message of the mail"

# A line of the head; some say when it was sent, by whom and of what, and stay.
_FIELD = re.compile(
    r"(?P<name>from|to|cc|bcc|date|sent|subject|reply-to|attachments?|importance)\s?:\s+(?P<value>.*)", re.IGNORECASE
)
_STAYS = ("from", "date", "sent", "subject")

# What stands over a message that is passed on or answered.
_PASSED_ON = re.compile(
    r"[-_ ]*(?:original message|forwarded message|begin forwarded message)[-_ :]*|on [^.?!]{6,100} wrote:",
    re.IGNORECASE,
)

# The mark before a line of a message that is passed on: "> Dear all".
_QUOTED = re.compile(r"^\s*> ?")

_LEAST, _MOST_OF_IT = 2, 0.6
"""Lines of a head, and the share of all words from which on one message is the text and the others are not."""


def step(manuscript: Manuscript) -> Manuscript:
    lines = [line for line in manuscript.lines if line.text.strip()]
    heads = [head for head in _heads(lines) if len(head) >= _LEAST]
    if not heads:
        return manuscript
    manuscript = _unquoted(manuscript)
    lines = [line for line in manuscript.lines if line.text.strip()]
    gone = {line.number: HEAD for line in lines if _PASSED_ON.fullmatch(line.text.strip())}
    gone |= {line.number: HEAD for head in heads for line in head if not _stays(line)}
    return manuscript.without(_others(lines, heads) | gone)


def _unquoted(manuscript: Manuscript) -> Manuscript:
    """Without the marks of quotation, where most words have one: then they are the text, and what has two is not."""
    quoted = sum(count_words(line.text) for line in manuscript.lines if _QUOTED.match(line.text))
    if quoted < _MOST_OF_IT * sum(count_words(line.text) for line in manuscript.lines):
        return manuscript
    twice = {line.number: ANOTHER for line in manuscript.lines if _QUOTED.match(_QUOTED.sub("", line.text))}
    lines = (replace(line, text=_QUOTED.sub("", line.text)) for line in manuscript.without(twice).lines)
    return replace(manuscript.without(twice), lines=tuple(lines))


def _heads(lines: Sequence[Line]) -> list[list[Line]]:
    """Runs of fields, of which only blank lines may stand between none."""
    found: list[list[Line]] = []
    fields = [line for line in lines if _FIELD.fullmatch(line.text.strip())]
    for above, line in pairwise([None, *fields]):
        if line and above and line.number == above.number + 1:
            found[-1].append(line)
        elif line:
            found.append([line])
    return found


def _stays(line: Line) -> bool:
    match = _FIELD.fullmatch(line.text.strip())
    return match is not None and match["name"].casefold() in _STAYS


def _others(lines: Sequence[Line], heads: Sequence[Sequence[Line]]) -> dict[int, str]:
    """Every line of a table of contents and of each message but the longest, when that is most of it."""
    starts = [head[0].number for head in heads]
    parts = [[line for line in lines if line.number < starts[0]]]
    for start, end in pairwise([*starts, lines[-1].number + 1]):
        parts.append([line for line in lines if start <= line.number < end])
    sizes = [sum(count_words(line.text) for line in part) for part in parts]
    longest = sizes.index(max(sizes))
    if longest == 0 or sizes[longest] < _MOST_OF_IT * sum(sizes):
        return {}
    if not _lists(parts[0], heads):
        parts[0] = []
    others = [line for part in (*parts[:longest], *parts[longest + 1 :]) for line in part]
    return {line.number: ANOTHER for line in others}


def _lists(preamble: Sequence[Line], heads: Sequence[Sequence[Line]]) -> bool:
    """Whether what stands above the first head names what the messages are about, as digests do."""
    fields = [match for head in heads for line in head if (match := _FIELD.fullmatch(line.text.strip()))]
    subjects = [match["value"].casefold() for match in fields if match["name"].casefold() == "subject"]
    return any(line.text.strip().casefold().endswith(subject) for line in preamble for subject in subjects)
