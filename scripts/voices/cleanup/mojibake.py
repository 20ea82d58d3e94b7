"""Mends letters garbled by a wrong encoding ("donâ€™t"), only where the way back proves what they were."""

import re
from dataclasses import replace

import ftfy

from voices.manuscript import Caution, Manuscript

# A run of characters beyond ASCII: what one garbled character turns into.
_RUN = re.compile(r"[^\x00-\x7f]{2,}")

_CONFIG = ftfy.TextFixerConfig(uncurl_quotes=False)

# The letters of Welsh with a mark, by their garbled form: ftfy takes "Å·" for a letter and a stop.
_WELSH = {
    one.encode("utf-8").decode("sloppy-windows-1252"): one for letter in "âêîôûŵŷ" for one in (letter, letter.upper())
}

# A garbled letter of Welsh inside or beside a word.
_WELSH_LETTER = re.compile(
    rf"(?<=[^\W\d_])(?:{'|'.join(_WELSH)})|(?:{'|'.join(_WELSH)})(?=[^\W\d_])|\b(?:{'|'.join(_WELSH)})\b"
)


def step(manuscript: Manuscript) -> Manuscript:
    lines = tuple(replace(line, text=_repaired(line.text)) for line in manuscript.lines)
    changed = [new.number for new, old in zip(lines, manuscript.lines, strict=True) if new.text != old.text]
    if not changed:
        return manuscript
    message = f"Garbled characters were mended on {len(changed)} lines, here first: check the quotation marks."
    return replace(manuscript, lines=lines).warn(Caution(line=changed[0], message=message))


def _repaired(text: str) -> str:
    if text.isascii():
        return text
    return _RUN.sub(_mended, _WELSH_LETTER.sub(lambda match: _WELSH[match[0]], text))


def _mended(match: re.Match[str]) -> str:
    garbled = match[0]
    mended = ftfy.fix_encoding(garbled, _CONFIG)
    return mended if mended != garbled and _proven(mended, garbled) else garbled


def _proven(mended: str, garbled: str) -> bool:
    """Whether writing as UTF-8 and reading as Windows-1252 gives the garbled form again, to the last character."""
    try:
        return mended.encode("utf-8").decode("sloppy-windows-1252") == garbled
    except UnicodeError:
        return False
