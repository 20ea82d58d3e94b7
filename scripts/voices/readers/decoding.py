"""Bytes to text: by byte order mark, else UTF-8, else what the file declares, else Windows-1252 with a warning."""

import codecs
import re

from voices.manuscript import Caution
from voices.readers.received import Unreadable

# Byte order marks, each with the encoding it announces; UTF-32 begins like UTF-16 and comes first.
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)

# Declared encodings worth trying; Latin-1 is not among them, because what calls itself so is Windows-1252.
_DECLARED = re.compile(
    r"windows-125[0134578]|cp125[0134578]|iso-8859-(?:[2-9]|1[0-6])|koi8-[ru]|macintosh|gb18030|big5|shift_jis|euc-jp"
)

# What nearly always means Windows-1252.
_WINDOWS = re.compile(r"(?:windows-|cp)1252|iso-8859-1|iso8859-1|latin-?1|us-ascii", re.IGNORECASE)

# A line end of Windows or of an old Mac.
_FOREIGN_LINE_END = re.compile(r"\r\n?")


def decoded(data: bytes, declared: str | None = None) -> tuple[str, tuple[Caution, ...]]:
    """The text with `\\n` for every line end, and what to look at. Raises Unreadable."""
    text, warnings = _decoded(data, declared)
    return _FOREIGN_LINE_END.sub("\n", text), warnings


def _decoded(data: bytes, declared: str | None) -> tuple[str, tuple[Caution, ...]]:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _announced(data[len(mark) :], encoding), ()
    for encoding in ("utf-8", declared or ""):
        if encoding == "utf-8" or _DECLARED.fullmatch(encoding.casefold()):
            try:
                return data.decode(encoding), ()
            except UnicodeDecodeError:
                continue
    text, warnings = _windows(data)
    return text, () if _WINDOWS.fullmatch(declared or "") and "�" not in text else warnings


def _announced(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        name = encoding.upper()
        raise Unreadable(f"The file says it is {name} but is not: save it again as UTF-8.") from error


def _windows(data: bytes) -> tuple[str, tuple[Caution, ...]]:
    """Windows-1252; the five bytes it leaves undefined become U+FFFD, which the editor is told about."""
    message = "The file is not UTF-8 and was read as Windows-1252: check the quotation marks, pounds and accents."
    text = data.decode("cp1252", errors="replace")
    if "�" in text:
        message += " Some characters could not be read and show as '�'."
    first = next((place for place, byte in enumerate(data) if byte > 127), 0)
    return text, (Caution(line=data.count(b"\n", 0, first) + 1, message=message),)
