"""Splits off a caption that was glued to the next word ("Ada PlumeriaSecondly", "Photo: Ada PlumPeople ask …")."""

import re
from dataclasses import replace

from voices.manuscript import Caution, Line, Manuscript, Removal

# Two or three capitalised words, the last of which runs into another capitalised word.
_NAME = re.compile(
    r"\b(?P<caption>[A-Z][a-z'’]+(?:-[A-Z][a-z]+)*(?: [A-Z][a-z'’]*[a-z](?:-[A-Z][a-z]+)*){1,2})(?P<word>[A-Z][a-z]+)\b"
)

# The words with which sentences begin, run into by the last word of a caption at the start of a paragraph.
_CAPTION = re.compile(
    r"(?P<caption>(?:[\w:,'’&/()-]+ ){1,11}[\w'’-]*[a-z]{2})(?P<word>I|A|We|My|The|It|In|He|She|They|There|This|That"
    r"|These|Those|When|What|Where|Why|How|As|At|After|Before|But|And|People|Our|His|Her|Their|For|If|With|One|Every"
    r"|Everyone|You|Your|Since|While|Last|Most|Some|All|No|Not|So|To|From|On|By|Now|Then|Once|Here|An|Many|First"
    r"|Secondly|Mr|Mrs|Ms)(?=[ ,'’])"
)

# Names of firms and programs that are written as one word.
_BRANDS = re.compile(r"(?:LinkedIn|YouTube|OneNote|PayPal|WhatsApp|MyChart|CheckIn|DropIn|StepOne|TheyWorkForYou)\b")

_REASON = "a caption, glued to the text"


def step(manuscript: Manuscript) -> Manuscript:
    text = "\n".join(line.text for line in manuscript.lines)
    for line in manuscript.lines:
        if match := _glued(line.text, text):
            manuscript = _split(manuscript, line, match)
    return manuscript


def _glued(line: str, text: str) -> re.Match[str] | None:
    named = (match for match in _NAME.finditer(line) if _stands_alone(match["caption"], text))
    if match := next(named, None):
        return match
    match = _CAPTION.match(line)
    return match if match and not _BRANDS.search(line, 0, match.end()) else None


def _stands_alone(name: str, text: str) -> bool:
    """Whether the name occurs elsewhere as words of its own, which `Mac` of "Fiona MacDonald" does not."""
    return re.search(rf"\b{re.escape(name)}\b", text) is not None


def _split(manuscript: Manuscript, line: Line, match: re.Match[str]) -> Manuscript:
    without = replace(line, text=line.text[: match.start()] + line.text[match.end("caption") :])
    lines = tuple(without if other.number == line.number else other for other in manuscript.lines)
    removal = Removal(line=line.number, text=match["caption"], reason=_REASON)
    removed = tuple(sorted((*manuscript.removed, removal), key=lambda gone: gone.line))
    message = (
        f"'{match['caption']}' was glued to '{match['word']}' and was taken out as a caption: check this sentence."
    )
    return replace(manuscript, lines=lines, removed=removed).warn(Caution(line=line.number, message=message))
