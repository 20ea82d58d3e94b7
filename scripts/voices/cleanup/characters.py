"""One way to write each character: composed letters, plain spaces, nothing that cannot be seen."""

import re
import unicodedata
from dataclasses import replace

from voices.manuscript import Manuscript

# Characters without width: soft hyphen, zero-width spaces and joiners, marks of direction, byte order mark.
_INVISIBLE = re.compile("[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]")

# Spaces other than the plain one, and characters that would break a line in the middle.
_SPACE = re.compile("[\x0b\x0c\x1c-\x1f\x85\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]")

# Control characters other than tab, and halves of characters that were torn apart.
_CONTROL = re.compile("[\x00-\x08\x0e-\x1b\x7f-\x9f\ud800-\udfff]")

# Several spaces or tabs inside a line, which no page shows.
_RUN = re.compile(r"(?<=\S)[ \t]+")

# More indentation than can mean something.
_INDENTATION = re.compile(r"^[ \t]{40,}")


def step(manuscript: Manuscript) -> Manuscript:
    lines = (replace(line, text=_plain(line.text)) for line in manuscript.lines)
    return replace(manuscript, lines=tuple(lines))


def _plain(text: str) -> str:
    spaced = _SPACE.sub(" ", _INVISIBLE.sub("", text))
    composed = unicodedata.normalize("NFC", _CONTROL.sub("", spaced)).rstrip()
    return _RUN.sub(" ", _INDENTATION.sub("", composed))
