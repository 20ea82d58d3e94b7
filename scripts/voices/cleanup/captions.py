"""Joins the captions of a recording: each stands below the time at which it is said, and sentences run through them."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from voices.manuscript import Caution, Line, Manuscript
from voices.sentences import count_words

REASON = "the time of a caption"

# A time and nothing else: "0:06", "1:02:45".
_TIME = re.compile(r"\s*(?:(?P<hours>\d{1,2}):)?(?P<minutes>\d{1,2}):(?P<seconds>\d\d)\s*")

_MANY = 6
"""Captions of a recording; a page may have some times with a line below: those of other recordings."""

_LINES = 2
"""Lines of a caption."""

# Where somebody else begins to speak: "ADA:", ">>", "- ".
_TURN = re.compile(r"\s*(?:[A-Z][\w.'’-]*(?: [A-Z][\w.'’-]*){0,2}:\s|>>|[-–—] )")

_MESSAGE = "These are captions of a recording, joined to paragraphs: put in full stops, and who says what."

_PARAGRAPH = 40
"""Words after which a new paragraph begins: captions have no full stops that would tell where."""


@dataclass(frozen=True, kw_only=True, slots=True)
class _Caption:
    seconds: int
    time: Line
    lines: tuple[Line, ...]


def step(manuscript: Manuscript) -> Manuscript:
    recordings = list(_recordings([line for line in manuscript.lines if line.text.strip()]))
    paragraphs = {lines[0].number: lines for recording in recordings for lines in _paragraphs(recording)}
    inside = {line.number for lines in paragraphs.values() for line in lines}
    kept = tuple(
        replace(line, text=" ".join(one.text.strip() for one in paragraphs[line.number]))
        if line.number in paragraphs
        else line
        for line in manuscript.lines
        if line.number not in inside or line.number in paragraphs
    )
    times = {caption.time.number: REASON for recording in recordings for caption in recording}
    cautions = (Caution(line=recording[0].time.number, message=_MESSAGE) for recording in recordings)
    return replace(manuscript, lines=kept).without(times).warn(*cautions)


def _recordings(lines: Sequence[Line]) -> Iterator[list[_Caption]]:
    """Runs of captions that follow each other in the order of time, with nothing between."""
    run: list[_Caption] = []
    for caption, is_last in _captions(lines):
        if run and caption.seconds <= run[-1].seconds:
            yield from [run] * _is_recording(run)
            run = []
        run.append(caption)
        if is_last:
            yield from [run] * _is_recording(run)
            run = []


def _is_recording(run: Sequence[_Caption]) -> bool:
    return sum(bool(caption.lines) for caption in run) >= _MANY


def _captions(lines: Sequence[Line]) -> Iterator[tuple[_Caption, bool]]:
    """Each time with the lines below it, and whether something else follows; a blank line parts, where few do."""
    times = [place for place, line in enumerate(lines) if _TIME.fullmatch(line.text)]
    parted = 2 * sum(_touches(lines, place) for place in times) < len(times)
    for place, following in pairwise([*times, len(lines)]):
        words = range(place + 1, following)
        if not parted:
            words = range(place + 1, next((other for other in words if not _touches(lines, other - 1)), following))
        is_last = len(words) > _LINES or words.stop < following or not (parted or _touches(lines, following - 1))
        found = tuple(lines[other] for other in words[:_LINES])
        yield _Caption(seconds=_seconds(lines[place].text), time=lines[place], lines=found), is_last


def _touches(lines: Sequence[Line], place: int) -> bool:
    """Whether no blank line parts a line from the one below."""
    return place + 1 < len(lines) and lines[place + 1].number == lines[place].number + 1


def _seconds(text: str) -> int:
    match = _TIME.fullmatch(text)
    return sum(int(match[name] or 0) * size for name, size in _SIZES.items()) if match else 0


_SIZES = {"hours": 3600, "minutes": 60, "seconds": 1}


def _paragraphs(recording: Sequence[_Caption]) -> Iterator[list[Line]]:
    """Lines that make a paragraph: many words, or what somebody says; what is left in the end belongs to the last."""
    found: list[list[Line]] = [[]]
    for line in (line for caption in recording for line in caption.lines):
        if _TURN.match(line.text) and found[-1]:
            found.append([])
        found[-1].append(line)
        if sum(count_words(one.text) for one in found[-1]) >= _PARAGRAPH:
            found.append([])
    rest = found.pop()
    if rest and found and not _TURN.match(rest[0].text):
        found[-1] += rest
    elif rest:
        found.append(rest)
    yield from found
