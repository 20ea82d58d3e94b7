"""Word files: styles become headings, lists and quotations; what mammoth does not read is listed."""

import struct

import pytest
from files_by_hand import docx, paragraph
from voices.readers import docx as reader
from voices.readers.received import Unreadable

HEADER = "<w:p><w:r><w:t>Teapot Weekly</w:t></w:r></w:p>"
FOOTER = "<w:p><w:r><w:t>Page 1</w:t></w:r></w:p>"
COMMENT = "<w:comment w:id='1'><w:p><w:r><w:t>Is this &amp; that true?</w:t></w:r></w:p></w:comment>"


def test_a_word_file_becomes_lines_as_people_type_them() -> None:
    data = docx(
        paragraph("The lid is off", "Title"),
        paragraph("By Tom Reed"),
        paragraph("First things", "heading 1"),
        paragraph("What do you do?", bold=True),
        paragraph("I make tea & count <geese>."),
        paragraph("They never ask.", "Quote"),
        paragraph("Tea", bullet=0),
        paragraph("Green tea", bullet=1),
        paragraph("Cake", bullet=0),
    )
    received = reader.read(data)
    assert [line for line in received.text.split("\n") if line] == [
        "# The lid is off",
        "By Tom Reed",
        "# First things",
        "**What do you do?**",
        "I make tea & count <geese>.",
        "> They never ask.",
        "- Tea",
        "  - Green tea",
        "- Cake",
    ]
    assert (received.left_out, received.warnings) == ({}, ())


def test_headers_footers_and_comments_are_listed_as_left_out() -> None:
    received = reader.read(docx(paragraph("Tea."), header1=HEADER, footer2=FOOTER, comments=COMMENT))
    lines = received.text.split("\n")
    assert {lines[number - 1]: reason for number, reason in received.left_out.items()} == {
        "Teapot Weekly": "left out: a header of the Word file",
        "Page 1": "left out: a footer of the Word file",
        "Is this & that true?": "left out: a comment in the Word file",
    }


def test_pictures_and_tracked_changes_are_named() -> None:
    deleted = "<w:p><w:del><w:r><w:delText>Coffee</w:delText></w:r></w:del></w:p>"
    picture = "<w:p><w:r><w:drawing/></w:r></w:p>"
    received = reader.read(docx(paragraph("Tea."), deleted, picture))
    assert [caution.message for caution in received.warnings] == [
        "The Word file has pictures or text boxes (1): check that no words are lost.",
        "The Word file has tracked changes: deletions were carried out, insertions kept.",
    ]
    assert "Coffee" not in received.text


def laughing() -> bytes:
    """Entities that stand for ten others each, nine times over: a few bytes, a gigabyte of laughter."""
    entities = "".join(f'<!ENTITY {chr(98 + n)} "{f"&{chr(97 + n)};" * 10}">' for n in range(9))
    declaration = f'<!DOCTYPE laughs [<!ENTITY a "hahahahaha">{entities}]>'
    return docx("<w:p><w:r><w:t>&j;</w:t></w:r></w:p>", declaration=declaration)


def lying(data: bytes) -> bytes:
    """The same file, which now declares that its text unpacks to a thousand bytes."""
    entry = data.rindex(b"PK\x01\x02", 0, data.index(b"word/document.xml", data.index(b"PK\x01\x02")))
    return data[: entry + 24] + struct.pack("<I", 1000) + data[entry + 28 :]


BOMB = docx(paragraph("tea " * 5_000_000))


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (BOMB, "The Word file unpacks to more than 15 MB of text or 2,000 parts"),
        (lying(BOMB), "The Word file is damaged or only a part of it: ask for it again"),
        (laughing(), "The Word file is damaged or only a part of it: ask for it again"),
        (docx("<w:sdt><w:sdtContent>" * 5000, "</w:sdtContent></w:sdt>" * 5000), "The Word file is nested too deeply"),
        (docx(), "The Word file has no text"),
        (b"PK\x03\x04 and no more", "The Word file is damaged or only a part of it: ask for it again"),
        (b"\xd0\xcf\x11\xe0" * 99, "This is an old or encrypted Word document"),
        (b"Tea and cake.", "This is not a Word file, whatever its name says"),
    ],
    ids=["bomb", "lying bomb", "billion laughs", "deep", "empty", "torn", "old", "text"],
)
def test_a_hostile_or_broken_word_file_is_refused_with_a_sentence(data: bytes, sentence: str) -> None:
    with pytest.raises(Unreadable, match=sentence):
        reader.read(data)
    assert len(BOMB) < 100_000
