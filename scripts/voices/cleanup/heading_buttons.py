"""Takes the button off a heading that a wiki or a blog has put beside it: "The flood [edit]"."""

import re
from dataclasses import replace

from voices.manuscript import Line, Manuscript, Removal

REASON = "a button beside a heading"

_BUTTON = re.compile(r"\s*\[(?:edit|edit source|golygu|link|#|¶)\](?=\W*$)", re.IGNORECASE)

_MARKED = ("#", "**")
"""With what lines begin that a reader has marked as headings."""

_LONGEST = 120
"""Characters of a heading with its button."""


def step(manuscript: Manuscript) -> Manuscript:
    buttons = {line.number: match for line in manuscript.lines if (match := _button(line))}
    lines = tuple(_without(line, buttons[line.number]) if line.number in buttons else line for line in manuscript.lines)
    taken = (Removal(line=number, text=match[0].strip(), reason=REASON) for number, match in buttons.items())
    removed = tuple(sorted((*manuscript.removed, *taken), key=lambda gone: gone.line))
    return replace(manuscript, lines=lines, removed=removed)


def _button(line: Line) -> re.Match[str] | None:
    """None where nothing else stands on the line, or it is no heading: a sentence may end so."""
    match = _BUTTON.search(line.text) if len(line.text) <= _LONGEST else None
    if match is None or not any(one.isalpha() for one in line.text[: match.start()]):
        return None
    return match if line.text.startswith(_MARKED) else None


def _without(line: Line, match: re.Match[str]) -> Line:
    return replace(line, text=line.text[: match.start()] + line.text[match.end() :])
