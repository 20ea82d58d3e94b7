"""The words of a passage as a reader sees them, without Markdown."""

import html
import re
from functools import lru_cache

# A link or an address in angle brackets: only its words are read.
_LINK = re.compile(r"\[(?P<words>[^\[\]]*)\]\([^()\s]*(?:\s+\"[^\"]*\")?\)")
_ADDRESS = re.compile(r"<(?P<words>(?:https?://|mailto:)[^\s<>]+)>")
# Marks of emphasis and code around words; they are looked for nearby only, or unclosed ones would take ages.
_EMPHASIS = re.compile(
    r"(?P<mark>\*\*\*|\*\*|\*|(?<!\w)_{1,3}|`+)(?P<words>\S(?:.{0,1000}?\S)?)(?P=mark)(?!\w)", re.DOTALL
)
# A character with a backslash before it stands for itself; it waits in the private use area until the marks are gone.
_ESCAPED = re.compile(r"\\([\\`*_{}\[\]()>#+\-.!|~:<\"'&$^=@,;?/%])")
_WAITING = re.compile("[\ue000-\ue07f]")
# What any of these marks begins with: most passages have none, and need no more than their spaces put right.
_ANY_MARK = re.compile(r"[\\\[<*_`&\ue000-\ue07f]")


@lru_cache(maxsize=256)  # one asks for the words of a passage several times in a row
def plain_text(markdown: str) -> str:
    """`"She said *no*\\\\*"` becomes `"She said no*"`; all on one line."""
    if not _ANY_MARK.search(markdown):
        return " ".join(markdown.split())
    text = _ESCAPED.sub(lambda found: chr(0xE000 + ord(found[1])), markdown)
    text = _ADDRESS.sub(r"\g<words>", _LINK.sub(r"\g<words>", text))
    for _ in range(3):  # bold in italics, and a link in both
        text = _EMPHASIS.sub(r"\g<words>", text)
    text = html.unescape(_WAITING.sub(lambda found: chr(ord(found[0]) - 0xE000), text))
    return " ".join(text.split())
