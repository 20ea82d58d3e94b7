"""PDF files: lines from the places of their words, column by column, without what recurs on every page.

This is the only module that knows pdfplumber.
"""

import io
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise
from statistics import median
from typing import Any

from voices.manuscript import Caution
from voices.readers.columns import Picture, Row, Word, rows
from voices.readers.received import Received, Unreadable, failures_told

MOST_PAGES = 100
"""Pages in a PDF; a long interview has twelve, a whole magazine eighty."""

REASON = "repeated at one height on most pages: a header, footer or page number"

_ADVICE = (
    "ask for it or download it again, open it in a browser and print it as a PDF, or copy its text into a .txt file."
)

_MOST_WORDS = 5_000
"""Words on a page; a page of a newspaper has three thousand."""

_MOSTLY = 0.4
"""The share of pages on which a line must recur at one height (left and right pages may differ); of two pages, both."""

_OUTERMOST = 3
"""Lines at the top and at the bottom of a page that may be headers and footers."""

_HEIGHTS = 6.0
"""Points within which two lines stand at one height."""

_LARGER = 1.15
"""How much larger than most of the text a heading is set."""

_LARGEST = 1.7
"""How much larger than most of the text a title is set."""

_LONGEST_BOLD = 200
"""Characters of a heading; a longer paragraph in bold or in large letters is a standfirst."""

_LONGEST_SENTENCE = 8
"""Words of a heading that is a whole sentence or many lines; a longer one in large letters is a standfirst."""

_MOST_LINES = 2
"""Lines of a heading with more words than that."""

_INDENT = 0.7
"""Of the size of the letters; the first line of a paragraph may be set in by more."""

_WIDEST = 1.7
"""Of the size of the letters; lines of one paragraph are no further apart."""

_PARAGRAPH = 1.3
"""Of the usual distance between lines; a greater one parts paragraphs."""

_FEWEST_LETTERS = 3
"""Letters in a heading; a single large letter is the first of a paragraph."""

_NO_ROOM = 0.1
"""Points between the beginnings of a space and of the letter after it, when the space is none."""

# Digits, which differ from page to page in what is otherwise the same line.
_DIGITS = re.compile(r"\d+")

# The name of a bold font.
_BOLD = re.compile(r"bold|black|heavy|semibold|demi", re.IGNORECASE)

# What ends a line that a paragraph may end with.
_ENDS = re.compile(r"[.!?:…][\"'”’)\]]*$")


def read(data: bytes) -> Received:
    """Raises Unreadable when this is no PDF, has no words, or has too many pages."""
    if b"%PDF-" not in data[:1024]:
        raise Unreadable("This is not a PDF, whatever its name says: save the text as .pdf or .txt.")
    with failures_told(_ADVICE, "PDF"):
        pages, warnings = _pages(data)
    if not any(pages):
        raise Unreadable("The PDF has no words, only pictures of them: run text recognition (OCR) on it first.")
    repeated = _repeated(pages)
    margins = [[row for row in _outermost(page) if _height(row) in repeated] for page in pages]
    lines = list(_lines([[row for row in page if row not in gone] for page, gone in zip(pages, margins, strict=True)]))
    around = [row.text for page in margins for row in page]
    left_out = dict.fromkeys(range(len(lines) + 2, len(lines) + 2 + len(around)), REASON)
    text = "\n".join([*lines, "", *around])
    return Received(data=data, text=text, left_out=left_out, warnings=tuple(warnings))


def _pages(data: bytes) -> tuple[list[list[Row]], list[Caution]]:
    import pdfplumber
    from pdfplumber.utils.exceptions import PdfminerException

    try:
        with pdfplumber.open(io.BytesIO(data)) as pdf:
            _refuse_many(pdf)
            pages = [_rows(page) for page in pdf.pages]
    except PdfminerException as error:
        if "Password" in repr(error.args) or "Encryption" in repr(error.args):
            raise Unreadable("The PDF is locked with a password: save a copy without one.") from error
        raise
    empty = [number for number, page in enumerate(pages, 1) if not page]
    message = "Page {} of the PDF has no words: if it shows some, they are a picture and are not in the draft."
    return pages, [Caution(line=1, message=message.format(number)) for number in empty]


def _refuse_many(pdf: Any) -> None:
    if (count := len(pdf.pages)) > MOST_PAGES:
        raise Unreadable(
            f"The PDF has {count} pages, and {MOST_PAGES} are the most: print the pages of the interview into a PDF."
        )


def _rows(page: Any) -> list[Row]:
    """The lines of a page from top to bottom and from column to column. The page is forgotten to save memory."""
    found = _without_hidden(page).extract_words(extra_attrs=["size", "fontname"], keep_blank_chars=False)
    pictures = [_place_of(image) for image in page.images]
    page.close()
    if len(found) > _MOST_WORDS:
        raise Unreadable(f"A page of the PDF has more than {_MOST_WORDS:,} words: copy its text into a .txt file.")
    return rows([_word(word) for word in found], pictures)


def _place_of(image: Any) -> Picture:
    return Picture(left=image["x0"], right=image["x1"], top=image["top"], bottom=image["bottom"])


def _without_hidden(page: Any) -> Any:
    """The page without spaces that take no room: a place where a word might have been broken, but was not."""
    hidden = {
        _place(space)
        for space, letter in pairwise(page.chars)
        if space["text"].isspace()
        and abs(letter["x0"] - space["x0"]) < _NO_ROOM
        and abs(letter["top"] - space["top"]) < _NO_ROOM
    }
    return page.filter(lambda one: one["object_type"] != "char" or _place(one) not in hidden) if hidden else page


def _place(char: Any) -> tuple[str, float, float]:
    return " " if char["text"].isspace() else "", char["x0"], char["top"]


def _word(found: Any) -> Word:
    return Word(
        text=found["text"],
        left=found["x0"],
        right=found["x1"],
        top=found["top"],
        bottom=found["bottom"],
        size=found["size"],
        bold=_BOLD.search(str(found["fontname"])) is not None,
    )


def _repeated(pages: Sequence[Sequence[Row]]) -> frozenset[tuple[int, str]]:
    """What stands at one height on most pages, digits aside."""
    counted = Counter(height for page in pages for height in {_height(row) for row in _outermost(page)})
    enough = max(2, len(pages) * _MOSTLY)
    return frozenset(height for height, count in counted.items() if count >= enough)


def _outermost(page: Sequence[Row]) -> list[Row]:
    ordered = sorted(page, key=lambda row: row.top)
    return [row for place, row in enumerate(ordered) if min(place, len(ordered) - 1 - place) < _OUTERMOST]


def _height(row: Row) -> tuple[int, str]:
    return round(row.top / _HEIGHTS), _DIGITS.sub("0", row.text)


def _lines(pages: Sequence[Sequence[Row]]) -> Iterator[str]:
    """The lines with their marks, paragraphs parted by a blank line; a paragraph goes on over the end of a page."""
    every = [row for page in pages for row in page]
    usual = median(row.size for row in every for _ in row.text) if every else 0
    spacing = median([gap for page in pages for gap in _gaps(page) if gap < usual * _WIDEST] or [usual])
    for number, paragraph in enumerate(_paragraphs(every, usual, spacing)):
        yield from [""] if number else []
        yield from _written([row.text for row in paragraph], _mark(paragraph[0], usual))


def _gaps(page: Sequence[Row]) -> list[float]:
    return [below.top - above.top for above, below in pairwise(page) if below.top > above.top]


def _paragraphs(every: Sequence[Row], usual: float, spacing: float) -> Iterator[list[Row]]:
    paragraph: list[Row] = []
    for row in every:
        above = paragraph[-1] if paragraph else row
        if paragraph and (_mark(row, usual) != _mark(above, usual) or _parts(above, row, spacing, usual)):
            yield paragraph
            paragraph = []
        paragraph.append(row)
    if paragraph:
        yield paragraph


def _parts(above: Row, row: Row, spacing: float, usual: float) -> bool:
    """Whether a paragraph ends between two lines: by the white between them, or by the first line's indentation."""
    ended = _ENDS.search(above.text) is not None
    if row.top <= above.top:  # the next column or page
        return ended
    indented = row.left - above.left > row.size * _INDENT
    return row.top - above.top > spacing * _PARAGRAPH * max(row.size / max(usual, 1), 1) or (ended and indented)


def _mark(row: Row, usual: float) -> str:
    if sum(letter.isalpha() for letter in row.text) < _FEWEST_LETTERS:
        return ""
    if row.size > usual * _LARGEST:
        return "# "
    if row.size > usual * _LARGER:
        return "## "
    return "**" if row.bold else ""


def _written(texts: Sequence[str], mark: str) -> list[str]:
    """A heading on one line, in whatever way it was set; other lines as they stand."""
    whole = " ".join(texts)
    if mark == "**" and not whole.endswith((".", ":")) and len(whole) <= _LONGEST_BOLD:
        return [f"**{whole}**"]
    is_long = len(texts) > _MOST_LINES or whole.endswith(".")
    is_standfirst = mark == "## " and is_long and len(whole.split()) > _LONGEST_SENTENCE
    if mark.startswith("#") and len(whole) <= _LONGEST_BOLD and not is_standfirst:
        return [mark + whole]
    return [*texts]
