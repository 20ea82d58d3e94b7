"""PDF files: columns in the order of reading, headings by their size, and no headers or page numbers in between."""

import io
from typing import Any

import pdfplumber
import pytest
from files_by_hand import Placed, pdf
from voices.readers import pdf as reader
from voices.readers.received import Received, Unreadable

LINES = (
    "Every morning the director counts the teapots in",
    "the cupboard, of which there ought to be eleven,",
    "and writes the figure on a small yellow card that",
    "is kept behind the radiator for the auditors, who",
    "have never once asked to be shown it in ten years.",
)


def column(left: float, top: float, lines: tuple[str, ...] = LINES, size: float = 10) -> list[Placed]:
    return [(left, top + 14 * place, size, line) for place, line in enumerate(lines)]


def right_edge(placed: list[Placed]) -> float:
    with pdfplumber.open(io.BytesIO(pdf(placed))) as opened:
        return float(max(word["x1"] for word in opened.pages[0].extract_words()))


def kept(received: Received) -> list[str]:
    lines = enumerate(received.text.split("\n"), 1)
    return [line for number, line in lines if line and number not in received.left_out]


def test_two_columns_are_read_one_after_the_other() -> None:
    other = tuple(line.replace("teapots", "geese") for line in LINES)
    page = [(60, 60, 24, "The lid is off"), *column(60, 120), *column(320, 123, other)]
    assert kept(reader.read(pdf(page))) == ["# The lid is off", *LINES, *other]


@pytest.mark.parametrize("size", [24, 10], ids=["large", "as small as the text"])
@pytest.mark.parametrize("bottom", [780, 160], ids=["foot of the page", "close below"])
def test_columns_are_read_between_a_title_and_a_footer_that_span_both(size: float, bottom: float) -> None:
    other = tuple(line.replace("teapots", "geese") for line in LINES)
    title = "The lid is off, and nobody will say who took it"
    footer = (
        "Teapot Weekly is printed on the back of old agendas by the clerk, and costs nothing but the walk to fetch it"
    )
    page = [(60, 60, size, title), *column(60, 84), *column(320, 87, other), (60, bottom, 8, footer)]
    lines = [line.removeprefix("# ") for line in kept(reader.read(pdf(page)))]
    assert lines == [title, *LINES, *other, footer]


def about(what: str) -> tuple[str, ...]:
    return tuple(line.replace("teapots", what) for line in LINES)


def test_three_columns_are_read_one_after_the_other() -> None:
    narrow = [tuple(line[:24] for line in about(what)) for what in ("geese", "lids", "spoons")]
    page = [
        (60, 60, 18, "The lid is off, and nobody says who took it"),
        *column(40, 90, narrow[0], 9),
        *column(215, 90, narrow[1], 9),
        *column(390, 90, narrow[2], 9),
    ]
    assert kept(reader.read(pdf(page)))[1:] == [line for lines in narrow for line in lines]


def test_columns_above_a_line_across_them_are_read_before_those_below_it() -> None:
    across = "Nobody has ever asked the geese what they would have done, and they have not said so"
    page = [
        *column(60, 60, about("geese")),
        *column(320, 60, about("lids")),
        (60, 140, 12, across),
        *column(60, 165, about("spoons")),
        *column(320, 165, about("rafts")),
    ]
    lines = [line.removeprefix("## ") for line in kept(reader.read(pdf(page)))]
    assert lines == [*about("geese"), *about("lids"), across, *about("spoons"), *about("rafts")]


@pytest.mark.parametrize(("width", "parts"), [(400, True), (150, False)], ids=["across both", "in one"])
def test_a_picture_parts_the_columns_that_it_stands_across(width: int, parts: bool) -> None:
    left, right = [*column(60, 60, about("geese"))], [*column(320, 60, about("lids"))]
    page = [*left, *right, (60, 140, 100, f"#{width}")]
    page += [*column(60, 270, about("spoons")), *column(320, 270, about("rafts"))]
    order = ("geese", "lids", "spoons", "rafts") if parts else ("geese", "spoons", "lids", "rafts")
    assert kept(reader.read(pdf(page))) == [line for what in order for line in about(what)]


def test_a_picture_under_the_text_or_beside_it_parts_nothing() -> None:
    page = [(30, 50, 300, "#500"), *column(60, 60, about("geese") * 2), *column(320, 60, about("lids") * 2)]
    assert kept(reader.read(pdf(page))) == [*about("geese") * 2, *about("lids") * 2]


def test_white_across_both_columns_is_no_end_of_them() -> None:
    title = "The lid is off, and nobody will say who took it to the pond"
    page = [
        (60, 60, 10, title),
        *column(60, 80),
        *column(320, 80, about("geese")),
        *column(60, 200, about("lids")),
        *column(320, 200, about("spoons")),
    ]
    assert kept(reader.read(pdf(page))) == [title, *LINES, *about("lids"), *about("geese"), *about("spoons")]


def test_a_narrow_gutter_parts_columns_of_many_lines() -> None:
    left, right = (column(60, 90, about(what) * 3, 9) for what in ("geese", "goats"))
    edge = right_edge(left) + 6
    page = [(60, 50, 20, "The lid is off, and nobody will say who took it"), *left]
    page += [(edge, top, size, line) for _, top, size, line in right]
    assert kept(reader.read(pdf(page)))[1:] == [*about("geese") * 3, *about("goats") * 3]


def ragged(what: str) -> tuple[str, ...]:
    return (
        f"Every {what} morning",
        f"the director counts all {what} in",
        f"the {what}",
        f"cupboard, of which there ought {what}",
        f"be eleven {what},",
        f"and writes the figure on a card {what}",
    )


TITLE = "The lid is off, and nobody will say who took it"


@pytest.mark.parametrize("lines", [18, 7], ids=["as long", "shorter"])
@pytest.mark.parametrize("gutter", [6, 15])
@pytest.mark.parametrize("columns", [2, 3])
def test_ragged_columns_stand_under_a_title_and_above_a_footer(columns: int, gutter: float, lines: int) -> None:
    texts = [ragged(what) * 3 for what in ("geese", "lids", "rafts")[:columns]]
    texts[-1] = texts[-1][:lines]
    footer = "Teapot Weekly, page 4, with all the news of the pond, of its eleven lids and of the clerk who counts them"
    page, left = [(40.0, 50.0, 20.0, TITLE)], 40.0
    for text in texts:
        page += (placed := column(left, 90, text, 9))
        left = right_edge(placed) + gutter
    read = kept(reader.read(pdf([*page, (40, 790, 9, footer)])))
    assert read == [f"# {TITLE}", *(line for text in texts for line in text), footer]


def test_a_ragged_page_in_one_column_and_a_table_are_read_line_by_line() -> None:
    table = [("Year", "Lids", "Geese"), ("2001", "ten", "four"), ("2002", "six", "five"), ("2003", "two", "six")] * 2
    page = [*column(60, 90, ragged("geese") * 3)]
    for row, cells in enumerate(table):
        page += [(60 + 130 * place, 380 + 14 * row, 10, cell) for place, cell in enumerate(cells)]
    assert kept(reader.read(pdf(page))) == [*ragged("geese") * 3, *(" ".join(cells) for cells in table)]


def test_a_sidebar_is_read_after_the_column_that_it_stands_beside() -> None:
    counted = (
        "Counted so far by the clerk:",
        "eleven lids in the cupboard",
        "four geese in the pond",
        "one raft, adrift",
    )
    page = [(60, 50, 20, TITLE), *column(60, 90, LINES * 2), *column(420, 100, counted, 8)]
    assert kept(reader.read(pdf(page))) == [f"# {TITLE}", *LINES * 2, *counted]


def test_a_raised_mark_of_a_footnote_stays_on_its_line() -> None:
    first = (60, 60, 10, "We count the people")
    edge = right_edge([first])
    line = [first, (edge + 0.3, 57, 6, "3"), (edge + 6.5, 60, 10, "in the queue, and the geese.")]
    assert kept(reader.read(pdf([*line, *column(60, 74)]))) == [
        "We count the people 3 in the queue, and the geese.",
        *LINES,
    ]


def test_a_column_that_ends_early_and_a_title_at_the_left_keep_their_places() -> None:
    page = [(60, 40, 10, "The lid"), *column(60, 90, about("geese") * 2), *column(320, 90, about("lids")[:4])]
    page += [(500, 780, 10, "Page 4")]
    assert kept(reader.read(pdf(page))) == ["The lid", *about("geese") * 2, *about("lids")[:4], "Page 4"]


def test_a_sentence_in_large_letters_is_a_standfirst_and_no_heading() -> None:
    standfirst = "The director of teapots has counted them each morning since the flood."
    page = [(60, 60, 24, "The lid is off"), (60, 100, 12, standfirst), *column(60, 140)]
    assert kept(reader.read(pdf(page))) == ["# The lid is off", standfirst, *LINES]


def test_several_lines_in_large_letters_are_a_standfirst_and_no_heading() -> None:
    standfirst = [
        "The director of teapots has counted",
        "them each morning since the flood,",
        "and asks: who took the lid?",
    ]
    page = [(60, 60, 24, "The lid is off"), *column(60, 100, tuple(standfirst), 12), *column(60, 170)]
    assert kept(reader.read(pdf(page))) == ["# The lid is off", *standfirst, *LINES]


def test_a_word_that_might_have_been_broken_and_was_not_is_one_word() -> None:
    half = [(60, 60, 10, "The tea "), (93.91, 60, 10, "pot is full, and nobody in the office has said so.")]
    assert kept(reader.read(pdf(half)))[0].startswith("The teapot is full")


def test_headers_and_page_numbers_go_and_sentences_run_on() -> None:
    pages = [
        [(60, 30, 8, "Teapot Weekly"), *column(60, 100, lines), (280, 800, 8, f"Page {number} of 2")]
        for number, lines in enumerate((LINES[:2], LINES[2:]), 1)
    ]
    received = reader.read(pdf(*pages))
    assert received.text.split("\n")[:5] == list(LINES), "the paragraph runs on over the end of the page"
    lines = received.text.split("\n")
    assert [lines[number - 1] for number in received.left_out] == [
        "Teapot Weekly",
        "Page 1 of 2",
        "Teapot Weekly",
        "Page 2 of 2",
    ]
    assert set(received.left_out.values()) == {"repeated at one height on most pages: a header, footer or page number"}


def test_headings_and_questions_are_told_by_size_and_weight() -> None:
    page = [
        (60, 60, 24, "The lid"),
        (60, 88, 24, "is off"),
        (60, 130, 14, "First things"),
        *column(60, 160),
        (60, 250, 10, "*What is it that you do all day, and why"),
        (60, 264, 10, "*do you do it?"),
        *column(60, 290),
    ]
    assert kept(reader.read(pdf(page))) == [
        "# The lid is off",
        "## First things",
        *LINES,
        "**What is it that you do all day, and why do you do it?**",
        *LINES,
    ]


def test_a_large_first_letter_belongs_to_its_word() -> None:
    first = [(60, 114, 34, "E"), (84, 100, 10, LINES[0][1:]), (84, 114, 10, LINES[1]), *column(60, 142, LINES[2:])]
    assert kept(reader.read(pdf(first)))[0] == LINES[0]


def test_white_between_lines_parts_paragraphs() -> None:
    text = reader.read(pdf([*column(60, 100), *column(60, 180)])).text
    assert text.rstrip("\n").split("\n") == [*LINES, "", *LINES]


def test_a_page_that_is_a_picture_is_named() -> None:
    received = reader.read(pdf(column(60, 100), []))
    assert [caution.message for caution in received.warnings] == [
        "Page 2 of the PDF has no words: if it shows some, they are a picture and are not in the draft."
    ]


def test_a_locked_pdf_is_refused_as_locked() -> None:
    lock = f"/ID [<00><00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <{'00' * 32}> /U <{'11' * 32}> >> >>"
    data = pdf(column(60, 100)).replace(b"/Root 1 0 R >>", b"/Root 1 0 R " + lock.encode())
    with pytest.raises(Unreadable, match=r"The PDF is locked with a password: save a copy without one\."):
        reader.read(data)


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (pdf(*[column(60, 100)] * 101), "The PDF has 101 pages, "),
        (pdf([]), "The PDF has no words, only pictures of them: run text recognition"),
        (pdf(column(60, 100))[:300], "The PDF is damaged or only a part of it: ask for it|The PDF has no words"),
        (b"Tea and cake.", "This is not a PDF, whatever its name says"),
        (b"%PDF-1.7\n" + b"\xff\x00" * 500, "The PDF is damaged or only a part of it: ask for it|The PDF has no words"),
    ],
    ids=["long", "pictures", "torn", "text", "noise"],
)
def test_a_pdf_that_cannot_be_read_is_refused_with_a_sentence(data: bytes, sentence: str) -> None:
    with pytest.raises(Unreadable, match=sentence):
        reader.read(data)


@pytest.mark.browser
def test_a_page_printed_by_a_real_browser_is_read(browser: Any) -> None:
    prose = "".join(f"<p>{' '.join(LINES)} That was day {day}.</p>" for day in range(12))
    page = browser.new_page()
    page.set_content(f"<h1>The lid is off</h1><p><b>What do you do?</b></p><div style='column-count:2'>{prose}</div>")
    footer = "<p style='font-size:9px'>Page <span class=pageNumber></span></p>"
    margin = {"top": "60px", "bottom": "60px", "left": "50px", "right": "50px"}
    data = page.pdf(display_header_footer=True, header_template="<p></p>", footer_template=footer, margin=margin)
    lines = kept(reader.read(data))
    assert lines[:2] == ["# The lid is off", "**What do you do?**"]
    words = " ".join(lines[2:])
    assert [words.index(f"That was day {day}.") for day in range(12)] == sorted(
        words.index(f"That was day {day}.") for day in range(12)
    )
