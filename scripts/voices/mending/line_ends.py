"""Lines end with a line feed alone, and no byte order mark stands before the first."""

import re

from voices.mending.sheet import Mend

_BYTE_ORDER_MARK = "\ufeff"
# The line ends of Windows, and of the Macintosh of old.
_FOREIGN = re.compile(r"\r\n?")


def mend(text: str) -> tuple[str, list[Mend]]:
    mends = []
    if text.startswith(_BYTE_ORDER_MARK):
        text = text.removeprefix(_BYTE_ORDER_MARK)
        mends.append(Mend(line=1, message="Took out the byte order mark."))
    if _FOREIGN.search(text):
        text, count = _FOREIGN.subn("\n", text)
        lines = "1 line" if count == 1 else f"{count} lines"
        mends.append(Mend(line=1, message=f"Ended {lines} as Linux and macOS do."))
    return text, mends
