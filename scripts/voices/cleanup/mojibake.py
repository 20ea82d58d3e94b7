"""Mends letters garbled by a wrong encoding ("donâ€™t"), only where the way back proves what they were."""

import re
from dataclasses import replace

import ftfy

from voices.manuscript import Caution, Manuscript

# A run of characters beyond ASCII: what one garbled character turns into.
_RUN = re.compile(r"[^\x00-\x7f]{2,}")

_CONFIG = ftfy.TextFixerConfig(uncurl_quotes=False)


def step(manuscript: Manuscript) -> Manuscript:
    lines = tuple(replace(line, text=_RUN.sub(_mended, line.text)) for line in manuscript.lines)
    changed = [new.number for new, old in zip(lines, manuscript.lines, strict=True) if new.text != old.text]
    if not changed:
        return manuscript
    message = f"Garbled characters were mended on {len(changed)} lines, here first: check the quotation marks."
    return replace(manuscript, lines=lines).warn(Caution(line=changed[0], message=message))


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
