"""Splits off a name that was glued to the next word ("Ada PlumeriaSecondly"): the caption of a picture."""

import re
from dataclasses import replace

from voices.manuscript import Caution, Line, Manuscript, Removal

# Two or three capitalised words, the last of which runs into another capitalised word.
_GLUED = re.compile(r"\b(?P<name>[A-Z][a-z'’-]*[a-z](?: [A-Z][a-z'’-]*[a-z]){1,2})(?P<word>[A-Z][a-z]+)\b")

_REASON = "a caption, glued to the text"


def step(manuscript: Manuscript) -> Manuscript:
    text = "\n".join(line.text for line in manuscript.lines)
    for line in manuscript.lines:
        for match in _GLUED.finditer(line.text):
            if _stands_alone(match["name"], text):
                manuscript = _split(manuscript, line, match)
                break
    return manuscript


def _stands_alone(name: str, text: str) -> bool:
    """Whether the name occurs elsewhere as words of its own, which `Mac` of "Fiona MacDonald" does not."""
    return re.search(rf"\b{re.escape(name)}\b", text) is not None


def _split(manuscript: Manuscript, line: Line, match: re.Match[str]) -> Manuscript:
    without = replace(line, text=line.text[: match.start()] + line.text[match.end("name") :])
    lines = tuple(without if other.number == line.number else other for other in manuscript.lines)
    removal = Removal(line=line.number, text=match["name"], reason=_REASON)
    removed = tuple(sorted((*manuscript.removed, removal), key=lambda gone: gone.line))
    message = (
        f"'{match['name']}' was glued to '{match['word']}' and was taken out as a caption: check this sentence."
    )
    return replace(manuscript, lines=lines, removed=removed).warn(Caution(line=line.number, message=message))
