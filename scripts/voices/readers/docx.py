"""Word files: mammoth turns them into HTML, which becomes lines as any HTML does.

This is the only module that knows mammoth.
"""

import io
import re
import zipfile
from collections.abc import Iterator

from voices.manuscript import Caution
from voices.readers import html_text
from voices.readers.received import Received, Unreadable, failures_told

LARGEST_UNPACKED = 15_000_000
"""Bytes of XML in a Word file when it is unpacked; a long interview has about two million."""

MOST_PARTS = 2_000
"""Files packed into a Word file; one with a hundred pictures has about 130."""

_CHUNK = 1 << 20

_STYLES = """
p[style-name='Title'] => h1:fresh
p[style-name='Subtitle'] => p:fresh
p[style-name='Quote'] => blockquote > p:fresh
p[style-name='Intense Quote'] => blockquote > p:fresh
"""

_ADVICE = "ask for it again, or open it in Word or LibreOffice and save it again."

# Parts with words that mammoth does not read, and what they are.
_AROUND = (
    (re.compile(r"word/header\d*\.xml"), "left out: a header of the Word file"),
    (re.compile(r"word/footer\d*\.xml"), "left out: a footer of the Word file"),
    (re.compile(r"word/comments\.xml"), "left out: a comment in the Word file"),
)

# In Word's XML: the end of a paragraph, the words of a run, a picture, and words deleted with "track changes" on.
_PARAGRAPH = re.compile(r"</w:p>")
_WORDS = re.compile(r"<w:t(?: [^>]*)?>([^<]*)</w:t>")
_PICTURE = re.compile(r"<w:drawing\b|<w:pict\b")
_DELETED = re.compile(r"<w:delText\b")

# The arrow with which mammoth leads back from a note to its place in the text.
_WAY_BACK = re.compile(r"\s*↑\s*$")


def read(data: bytes) -> Received:
    """Raises Unreadable when this is no Word file, or one that unpacks to too much."""
    parts = _unpacked(data)
    with failures_told(_ADVICE, "Word file"):
        html = _html(data)
        lines = [_WAY_BACK.sub("", line.text) for line in html_text.lines(html)]
    if not any(lines):
        raise Unreadable(
            "The Word file has no text: if it holds pictures of text, type or recognise their words first."
        )
    left_out = {}
    for text, reason in _around(parts):
        lines += ["", text]
        left_out[len(lines)] = reason
    return Received(data=data, text="\n".join(lines), left_out=left_out, warnings=tuple(_warnings(parts)))


def _html(data: bytes) -> str:
    import mammoth  # type: ignore[import-untyped]

    made = mammoth.convert_to_html(
        io.BytesIO(data),
        style_map=_STYLES,
        include_embedded_style_map=False,
        convert_image=lambda image: [],
    )
    return str(made.value)


def _unpacked(data: bytes) -> dict[str, str]:
    """The XML parts by name. What they unpack to is counted before mammoth sees them. Raises Unreadable."""
    if data.startswith(b"\xd0\xcf\x11\xe0"):
        raise Unreadable(
            "This is an old or encrypted Word document: open it in Word and save it as .docx without a password."
        )
    if not data.startswith(b"PK"):
        raise Unreadable("This is not a Word file, whatever its name says: save the text as .docx or .txt.")
    with failures_told(_ADVICE, "Word file"), zipfile.ZipFile(io.BytesIO(data)) as packed:
        members = packed.infolist()
        named = [member for member in members if member.filename.endswith((".xml", ".rels"))]
        if len(members) > MOST_PARTS or sum(member.file_size for member in named) > LARGEST_UNPACKED:
            raise Unreadable(_too_large())
        if "word/document.xml" not in packed.namelist():
            raise Unreadable("This is a zip file but not a Word file: save the text as .docx or .txt.")
        return {member.filename: _part(packed, member) for member in named}


def _part(packed: zipfile.ZipFile, member: zipfile.ZipInfo) -> str:
    """A part, unpacked piece by piece: a declared size may lie."""
    unpacked = bytearray()
    with packed.open(member) as stream:
        while chunk := stream.read(_CHUNK):
            unpacked += chunk
            if len(unpacked) > LARGEST_UNPACKED:
                raise Unreadable(_too_large())
    return unpacked.decode("utf-8", errors="replace")


def _too_large() -> str:
    limit = f"{LARGEST_UNPACKED // 1_000_000} MB"
    return f"The Word file unpacks to more than {limit} of text or {MOST_PARTS:,} parts: import one interview a file."


def _around(parts: dict[str, str]) -> Iterator[tuple[str, str]]:
    for pattern, reason in _AROUND:
        for name in sorted(parts):
            if pattern.fullmatch(name):
                for paragraph in _PARAGRAPH.split(parts[name]):
                    if text := html_text.words("".join(_WORDS.findall(paragraph))):
                        yield text, reason


def _warnings(parts: dict[str, str]) -> Iterator[Caution]:
    document = parts["word/document.xml"]
    if pictures := len(_PICTURE.findall(document)):
        yield Caution(
            line=1, message=f"The Word file has pictures or text boxes ({pictures}): check that no words are lost."
        )
    if _DELETED.search(document):
        yield Caution(line=1, message="The Word file has tracked changes: deletions were carried out, insertions kept.")
