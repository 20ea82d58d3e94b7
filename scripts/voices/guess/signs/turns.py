"""Names and initials before turns: whose turns are answers, and whose are questions."""

from collections import Counter
from collections.abc import Iterator

from voices.guess.candidates import LINE, Candidate
from voices.guess.cast import Cast
from voices.guess.names import clean_name, first_name, is_name, surname
from voices.guess.reading import Reading
from voices.guess.signs.scene import Scene

_INITIALS = 3
"""Capitals that stand for a name; more of them are a name in capitals."""


def find(scene: Scene) -> Iterator[Candidate]:
    """Those whose name or initials stand before their answers."""
    reading, cast = scene.reading, scene.cast
    named = [(block.speaker, block.line) for block in reading.blocks if block.speaker]
    named += [(gone.text.rstrip(":"), gone.line) for gone in reading.removed if gone.reason == "the mark of an answer"]
    for label, count in Counter(label for label, _ in named).items():
        name = _who_is(label, reading, cast)
        if name and count > 1:
            line = next(line for other, line in named if other == label)
            yield Candidate(name=name, weight=LINE, line=line, text=f"{label}:")


def asking(reading: Reading, cast: Cast) -> Iterator[str]:
    """Those whose name or initials stand before the questions."""
    marks = [gone for gone in reading.removed if gone.reason.startswith("the mark of a question")]
    for label in sorted({mark.text.rstrip(":") for mark in marks}):
        if name := _who_is(label, reading, cast):
            yield name


def _who_is(label: str, reading: Reading, cast: Cast) -> str | None:
    """The person whose turns begin with this name, part of a name, or initials."""
    label = clean_name(label.strip("* "))
    written = label.title() if label.isupper() and len(label) > _INITIALS else label
    if is_name(written):
        return written
    called = [name for name in cast.named if written in (first_name(name), surname(name))]
    called += [name for name in cast.named if label.isupper() and label in (_initials(name), _initials(name, ""))]
    if len(set(called)) != 1:
        called = [name for name in cast.named if any(f"{name} ({label})" in block.text for block in reading.blocks)]
    return called[0] if len(set(called)) == 1 else None


def _initials(name: str, hyphen: str = " ") -> str:
    return "".join(word[0] for word in name.replace("-", hyphen).split()).upper()
