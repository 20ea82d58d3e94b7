"""Web pages: the article and its quotations stay, what stands around it is listed, and nothing active survives."""

import re
from pathlib import Path

import pytest
from voices.readers import html
from voices.readers.received import Received, Unreadable

PAGES = Path(__file__).parent
PROSE = "The kettle had been on since six, and nobody in the office would say who had put it there that day."


def read(name: str) -> Received:
    return html.read((PAGES / name).read_bytes())


def kept(received: Received) -> list[str]:
    lines = enumerate(received.text.split("\n"), 1)
    return [line for number, line in lines if line and number not in received.left_out]


def left_out(received: Received) -> list[str]:
    lines = received.text.split("\n")
    return [lines[number - 1] for number in sorted(received.left_out)]


def page(*body: str) -> bytes:
    paragraphs = "".join(f"<p>{PROSE} It was day {day}.</p>" for day in range(3))
    return f"<!doctype html><meta charset=utf-8><body><article>{''.join(body)}{paragraphs}</article>".encode()


def test_a_page_keeps_its_article_line_by_line() -> None:
    assert [line[:50] for line in kept(read("weekly.html"))] == [
        "# The lid is off: a director and her teapots",
        "By Tom Reed",
        "3 May 2017",
        "Flora Bramble is director of adult services at Bor",
        "**What does a typical day look like?**",
        "I walk to the office past the pond, count the gees",
        "> A goose has never once asked me for a business c",
        "**Which decision was the hardest one?**",
        "We closed the old day centre in Felpersham, and fo",
        "## Three things that helped",
        "- Listening on Thursdays",
        "  - with cake",
        "- Writing short reports",
        "- Leaving the door open",
        "She has no regrets, she says, apart from the nine ",
    ]


def test_what_stands_around_the_article_is_listed_and_said() -> None:
    received = read("weekly.html")
    assert "Flora Bramble with the geese" in left_out(received)
    assert "- Ten kettles we have loved" in left_out(received)
    assert "© 2024 Teapot Weekly. All rights reserved." in left_out(received)
    assert set(received.left_out.values()) == {"left out as not part of the article"}
    assert [caution.message for caution in received.warnings] == [
        "14 lines of the page stand around the article and were left out: see that nothing else went."
    ]


@pytest.mark.parametrize("name", ["weekly.html", "old.htm", "blog.html"])
def test_every_word_that_trafilatura_finds_is_kept_or_listed(name: str) -> None:
    import trafilatura

    found = trafilatura.extract((PAGES / name).read_bytes().decode("cp1252" if name == "old.htm" else "utf-8"))
    assert found
    assert set(re.findall(r"\w+", found)) <= set(re.findall(r"\w+", read(name).text))


@pytest.mark.parametrize(
    "gone",
    ["Evil words", "hotpink", "secret", "javascript", "alert", "onload", "data:", "base64", "http", "<", "steal"],
)
def test_scripts_comments_and_addresses_are_not_even_listed(gone: str) -> None:
    assert gone not in read("weekly.html").text


def test_a_page_in_tables_and_windows_1252_is_read() -> None:
    received = read("old.htm")
    assert kept(received)[:2] == ["# A day with Flora Bramble", "Borsetshire Care Bulletin, June 2003"]
    assert "– “not mine,” she says – and a budget of £1.2m" in received.text
    assert left_out(received) == ["Home", "News", "Links", "Copyright 2009 Borsetshire Care Bulletin"]


LINES = {
    "a quotation of two paragraphs": ("<blockquote><p>One.<p>Two.</blockquote>", ["> One.", "> Two."]),
    "a question in bold above its answer": ("<p><b>What now?</b><br>Tea.</p>", ["**What now?**", "Tea."]),
    "bold in the middle of a line": ("<p>Tea, <b>always</b> tea.</p>", ["Tea, always tea."]),
    "a name in bold before a turn": ("<p><strong>Flora:</strong> Tea.</p>", ["Flora: Tea."]),
    "a heading over two lines": ("<h2>Tea<br>and\n cake</h2>", ["## Tea and cake"]),
    "a list that is numbered": ("<ol><li>Tea<li>Cake</ol>", ["1. Tea", "2. Cake"]),
    "rows of a table": ("<table><tr><th>Name<td>Flora</tr></table>", ["Name | Flora"]),
    "characters with a meaning": ("<p>5 &lt; 6 &amp; &#x201C;_x_&#x201D;</p>", ["5 < 6 & “_x_”"]),
    "text that looks like a tag": ("<p>&lt;script&gt;go()&lt;/script&gt;</p>", ["<script>go()</script>"]),
}


@pytest.mark.parametrize(("markup", "lines"), LINES.values(), ids=LINES.keys())
def test_markup_becomes_lines_as_people_type_them(markup: str, lines: list[str]) -> None:
    assert (
        kept(html.read(page(markup, f"<p>{PROSE}</p>")))[: len(lines)] == lines
        or lines == kept(html.read(page(f"<p>{PROSE}</p>", markup)))[1 : len(lines) + 1]
    )


def test_a_page_without_an_article_is_taken_whole_and_the_editor_is_told() -> None:
    received = html.read(b"<p>Tea.</p><nav>Home</nav>")
    assert kept(received) == ["Tea.", "Home"]
    assert [caution.message for caution in received.warnings] == [
        "No article was found on the page: the words of the whole page were taken."
    ]


def test_a_declared_encoding_is_believed_only_when_the_page_is_not_utf_8() -> None:
    polish = page("<p>Żółć</p>").replace(b"utf-8", b"iso-8859-2")
    assert "Żółć" in html.read(polish).text
    assert "Żółć" in html.read(polish.decode("utf-8").encode("iso-8859-2")).text


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"<div id=app></div><script>run()</script>", "The page has no text: if a browser shows some, copy it"),
        (b"<div>" * 100_000 + b"tea", "The page has more than 250 tags inside one another: copy its text"),
        (b"%PDF-1.4", "This is not a text file but a PDF"),
        (b"<p>" + b"\0\1\2" * 99, "This is not a text file: it is full of control characters."),
        (b"<p>" + b"tea and cake " * 100_000, "The text is 1,300,000 characters long, more than 1,000,000"),
    ],
)
def test_a_page_that_cannot_be_read_is_refused_with_a_sentence(data: bytes, sentence: str) -> None:
    with pytest.raises(Unreadable, match=sentence):
        html.read(data)


def test_a_blog_of_nothing_but_divs_keeps_its_short_last_lines() -> None:
    lines = kept(read("blog.html"))
    assert lines[:2] == ["Posted on 12 June 2014 by tomreed", "## Interview: Ada Plum"]
    assert lines[-3:] == ["#### Any last words?", "Yes.", "Thank you, Ada."]
    assert "Tags: tea, interviews" in left_out(read("blog.html"))
    assert "   13 June 2014 at 10:22" in left_out(read("blog.html"))


@pytest.mark.parametrize(
    ("box", "goes"),
    [
        ('<div class="share-bar"><a>Wave</a><a>Honk</a></div>', True),
        ('<div class="post__sharing">Honk <span>12</span></div>', True),
        ('<ul id="mostRead"><li>Lorry sheds eggs</li><li>Goose held</li></ul>', True),
        ('<div class="q7"><a href="/a">Wave</a><a href="/b">Honk at your friends</a></div>', True),
        ('<div class="q7"><a href="/reed">By Tom Reed</a></div>', False),
        ('<p class="byline">By Tom Reed</p>', False),
        ('<div class="category-social-care tag-jobs">What I left</div>', False),
        ('<p class="promo">I said that I would stay, and I stayed.</p>', False),
        ('<section class="has-sidebar"><h2>The goose</h2></section>', False),
    ],
)
def test_a_box_named_for_something_else_is_left_out_unless_it_speaks(box: str, goes: bool) -> None:
    received = html.read(page("<h1>The lid</h1>", box))
    before = ["# The lid", *(f"{PROSE} It was day {day}." for day in range(3))]
    assert (kept(received) == before) == goes


def test_links_that_touch_are_told_apart() -> None:
    assert "Wave | Honk | Cluck" in html.read(page("<p><a>Wave</a><a>Honk</a><a>Cluck</a></p>")).text
