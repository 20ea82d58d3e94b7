"""What is a heading, a question, an item or a turn; and Markdown that says exactly the words."""

import html
import re
from pathlib import Path
from typing import Any

import markdown
import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st
from voices import cleanup, structure
from voices.manuscript import Block, Manuscript

EXTENSIONS = ["attr_list", "def_list", "tables", "md_in_html", "footnotes", "toc"]
PROSE = "The kettle had been on since six, and nobody in the office would say who had put it there."


def outline(*lines: str) -> list[tuple[str, str]]:
    read = structure.read(Manuscript.from_text("\n\n".join(lines)).lines)
    return [(block.kind, block.text) for block in read.blocks]


def read(*lines: str) -> structure.Structure:
    return structure.read(Manuscript.from_text("\n".join(lines)).lines)


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("What I keep in my drawer", "heading"),
        ("4.30pm", "heading"),
        ("2. The ferry decides", "heading"),
        ("'I was bored of the sea'", "heading"),
        ("## The lid", "heading"),
        ("**The lid**", "heading"),
        ("What do you keep in your drawer?", "question"),
        ("> Nobody owns a goose.", "quote"),
        ("• a whistle", "item"),
        ("- a torch", "item"),
        ("It rained.", "paragraph"),
        ("and then there was", "paragraph"),
        ("These were the reasons:", "paragraph"),
    ],
)
def test_a_line_above_a_paragraph_is_a(line: str, kind: str) -> None:
    assert outline(PROSE, line, PROSE)[1][0] == kind


def test_marks_of_questions_and_answers_become_structure_and_are_listed() -> None:
    found = read("Q: Who are you?", "A: The night manager.", "Q. And by day? A. Asleep.")
    assert [(block.kind, block.text) for block in found.blocks] == [
        ("question", "Who are you?"),
        ("paragraph", "The night manager."),
        ("question", "And by day?"),
        ("paragraph", "Asleep."),
    ]
    assert [mark.text for mark in found.marks] == ["Q:", "A:", "Q:", "A:"]
    assert found.form == "question-and-answer"


def test_several_speakers_keep_their_names() -> None:
    found = read("FB: We share a plant.", "NO: She waters it.", "FB: He talks to it.", "NO: It listens.")
    assert [block.speaker for block in found.blocks] == ["FB", "NO", "FB", "NO"]
    assert structure.to_markdown(found.blocks).startswith("**FB:** We share a plant.")
    assert found.form == "panel"


def test_answers_in_the_same_line_are_parted_from_their_questions() -> None:
    found = read("What is in the bag? A torch.", "Who packed it? My nan, in 1971.", "And the goose? She came along.")
    assert [block.kind for block in found.blocks] == ["question", "paragraph"] * 3
    assert found.blocks[3].text == "My nan, in 1971."


def test_one_paragraph_that_begins_with_a_question_is_prose() -> None:
    assert (
        outline(PROSE, "And the goose? She came along, as she always did, and ate the map.", PROSE)[1][0] == "paragraph"
    )


LAYOUTS = yaml.safe_load((Path(__file__).parent / "layouts.yml").read_text(encoding="utf-8"))


@pytest.mark.parametrize("layout", LAYOUTS, ids=[layout["name"] for layout in LAYOUTS])
def test_questions_and_headings_are_found_however_they_are_set(layout: dict[str, Any]) -> None:
    blocks = structure.read(cleanup.clean(f"{PROSE}\n\n{layout['text']}").lines).blocks
    found = [block.text for block in blocks if block.kind in ("question", "heading")]
    assert sorted(found) == sorted([*layout.get("asked", []), *layout.get("headed", [])])
    paragraphs = [block.text for block in blocks if block.kind == "paragraph"]
    assert all(any(text.startswith(words) for text in paragraphs) for words in layout["answers"])


def test_names_on_lines_of_their_own_are_speakers() -> None:
    found = read(*("ADA", "Where is it?", "BEN", "In the pond.") * 3)
    assert [block.kind for block in found.blocks] == ["question", "paragraph"] * 3


def test_whatever_is_in_bold_among_bold_questions_is_asked() -> None:
    found = read("**Why geese?**", "Why not?", "**That is no answer.**", "It is mine.", "**And ducks?**", "No.")
    assert [block.kind for block in found.blocks] == ["question", "paragraph"] * 3


def test_questions_quoted_in_an_email_are_questions_again() -> None:
    found = read("> Why geese?", "They listen.", "> And ducks?", "Ducks gossip.", "> Is that all?", "It is.")
    assert [block.kind for block in found.blocks] == ["question", "paragraph"] * 3


def test_a_remark_stands_for_a_question_where_every_answer_is_one_paragraph() -> None:
    asked = ["Why geese?", PROSE, "Do they bite?", PROSE, "Who pays?", PROSE, "And the ducks?", PROSE]
    assert ("question", "Your own goose is called Agnes.") in outline(
        *asked[:4], "Your own goose is called Agnes.", *asked[3:]
    )
    assert ("paragraph", "My own goose is called Agnes.") in outline(
        *asked[:4], "My own goose is called Agnes.", *asked[3:]
    )


def test_a_request_is_a_question_among_others() -> None:
    found = outline(
        "Whose kettle is it?", "Nobody's.", "Who fills it?", "The goose.", "Sum it up in three words.", PROSE
    )
    assert ("question", "Sum it up in three words.") in found


def test_counted_sentences_over_a_paragraph_each_are_headings() -> None:
    found = outline(
        PROSE, "1. Knock like a neighbour.", PROSE, "2. Wear good socks.", PROSE, "3. Count the cups.", PROSE
    )
    assert [kind for kind, _ in found] == ["paragraph", *["heading", "paragraph"] * 3]


def test_the_second_of_two_headings_that_end_alike_may_stand_over_a_few_words() -> None:
    found = outline(PROSE, "Best moment", "A man climbed his own stairs today.", "Worst moment", "The lift.", PROSE)
    assert [text for kind, text in found if kind == "heading"] == ["Best moment", "Worst moment"]


def test_two_counted_sentences_are_none() -> None:
    found = outline(PROSE, "1. Knock like a neighbour.", PROSE, "2. Wear good socks.", PROSE)
    assert "heading" not in [kind for kind, _ in found]


def test_the_numbers_of_counted_questions_are_marks() -> None:
    found = read("1. Whose kettle is it?", PROSE, "2. Who fills it?", PROSE, "3. Why?", PROSE)
    assert [block.text for block in found.blocks if block.kind == "question"] == [
        "Whose kettle is it?",
        "Who fills it?",
        "Why?",
    ]
    assert [mark.text for mark in found.marks] == ["1.", "2.", "3."]


def test_an_interviewer_may_remark_as_often_as_ask() -> None:
    found = read(
        "TR: Why a kettle? It is hardly the goose.", f"MO: {PROSE}", "TR: You banned it.", f"MO: {PROSE}",
        "TR: Who minded?", f"MO: {PROSE}", "TR: Some of them must have.", f"MO: {PROSE}",
    )  # fmt: skip
    assert [block.kind for block in found.blocks] == ["question", "paragraph"] * 4


def test_who_is_named_in_full_first_has_initials_from_then_on() -> None:
    found = read(
        "Tom Reed: Whose kettle is it?", f"Mabel Orchard: {PROSE}", "TR: Who fills it?", f"MO: {PROSE}",
        "TR: Since when?", f"MO: {PROSE}",
    )  # fmt: skip
    assert [block.kind for block in found.blocks] == ["question", "paragraph"] * 3
    assert [mark.text for mark in found.marks][:2] == ["Tom Reed:", "Mabel Orchard:"]


def test_the_welcome_of_one_who_asks_is_no_question() -> None:
    welcome = (
        "Good evening and welcome to the pond, where for one hour nobody will bite anybody. With me is Agnes, a goose."
    )
    found = read(
        f"TOM: {welcome}", "AGNES: Good evening.", "TOM: Do you bite?", "AGNES: No.", "TOM: Ever?", "AGNES: Ever."
    )
    assert [(block.kind, block.speaker) for block in found.blocks[:4]] == [
        ("paragraph", "TOM"),
        ("paragraph", "AGNES"),
        ("question", None),
        ("paragraph", None),
    ]
    assert found.form == "question-and-answer"


def test_a_heading_stands_over_a_list_of_people() -> None:
    people = ("Agnes Plum, head goose, the pond", "Tom Reed, warden, the bank", "Ada Vane, keeper, the shed")
    assert outline(PROSE, "Around the table", *people, PROSE)[1:3] == [
        ("heading", "Around the table"),
        ("paragraph", people[0]),
    ]


def test_a_number_sign_may_open_a_sentence() -> None:
    assert outline(PROSE, "# 1 on my list is bread. It has been since the geese came.", PROSE)[1][0] == "paragraph"


def test_a_heading_may_begin_with_a_picture() -> None:
    assert outline(PROSE, "🎉 Friday", PROSE)[1] == ("heading", "🎉 Friday")


def test_a_fact_with_a_colon_is_no_turn() -> None:
    assert outline("Location: the pier", PROSE)[0] == ("heading", "Location: the pier")


def test_items_are_nested_by_their_indentation() -> None:
    found = read("We packed:", "  • food", "    • cake", "    • more cake", "  • a map")
    assert [block.depth for block in found.blocks] == [0, 0, 1, 1, 0]
    assert structure.to_markdown(found.blocks[1:]) == "- food\n    - cake\n    - more cake\n- a map"


def test_a_numbered_list_keeps_its_numbers() -> None:
    found = read("1. Listen", "2. Write it down", "3. Ring back")
    assert structure.to_markdown(found.blocks) == "1. Listen\n2. Write it down\n3. Ring back"


def test_a_list_that_counts_strangely_is_left_as_it_is() -> None:
    found = read("4. Listen", "7. Ring back")
    assert words_of(structure.to_markdown(found.blocks)) == ["4.", "Listen", "7.", "Ring", "back"]


@pytest.mark.parametrize(
    ("lines", "form"),
    [
        ((PROSE, '"It was me," says Plum. "I like it hot, and I am not sorry."'), "profile"),
        (("I put the kettle on at six. I always do, and my cat watches me.", PROSE), "first-person"),
        (("Who did it?", "I did.", "Why?", "I was cold."), "question-and-answer"),
    ],
)
def test_the_form_is_worked_out(lines: tuple[str, ...], form: str) -> None:
    assert read(*lines).form == form


ACCIDENTS = [
    "# one", "## two", "1. three", "12) four", "- five", "+ six", "* seven", "> eight", ": nine",
    "=== ten", "--- eleven", "*twelve* _thirteen_ __fourteen__", "`fifteen`",
    "[sixteen](javascript:alert(1))", "![seventeen](x.png)", "[^1]: eighteen",
    "<script>nineteen()</script>", '<b onclick="x">twenty</b>', "&lt; &amp; &copy; AT&T &#60;",
    "{: #abc .x }", "text {: onclick=x }", "{{ config }} {% raw %}", "| a | b |", "|---|---|",
    "~~~ code", "``` code", "!!! note", "[TOC]", "*[abbr]: long", "a\\*b \\", "C# #",
    "http://x.example/_a_b_", "Term\\", "2 * 3 * 4 = 24", "snake_case_word", "[1]: http://x.example",
    "<https://x.example>", "x^2^ ~a~",
]  # fmt: skip


@pytest.mark.parametrize("kind", ["paragraph", "heading", "question", "item", "quote"])
@pytest.mark.parametrize("text", ACCIDENTS)
def test_what_would_by_accident_be_markup_stays_words(text: str, kind: str) -> None:
    block = Block(kind=kind, text=text, line=1)  # type: ignore[arg-type]
    assert words_of(structure.to_markdown([before(), block, before()])) == [
        *before().text.split(),
        *text.split(),
        *before().text.split(),
    ]


@given(
    st.lists(
        st.text(st.sampled_from("ab1 *_#[](){}<>&;:|!`~^=+-.\\\"'/?%$@"), min_size=1, max_size=30),
        min_size=1,
        max_size=4,
    )
)
def test_any_text_renders_as_exactly_its_words(lines: list[str]) -> None:
    blocks = structure.read(cleanup.clean("\n\n".join(lines)).lines).blocks
    rendered = "".join(words_of(structure.to_markdown(blocks)))
    assert rendered == "".join(
        "".join(block.text.split()) + (f"{block.speaker}:" if block.speaker else "") for block in blocks
    )


def before() -> Block:
    return Block(kind="paragraph", text="Plain words.", line=1)


def words_of(text: str) -> list[str]:
    """What a reader sees of a Markdown text: no tags, list numbers written out."""
    rendered = markdown.markdown(text, extensions=EXTENSIONS)
    assert not re.search(r"<(?!/?(?:p|h2|ul|ol|li|blockquote|strong)\b)", rendered), rendered
    assert "javascript:" not in re.sub(r">[^<]*<", "><", rendered)
    numbered = re.sub(r"<ol(?: start=\"(\d+)\")?>(.*?)</ol>", _with_numbers, rendered, flags=re.DOTALL)
    return html.unescape(re.sub(r"<[^>]*>", " ", numbered)).split()


def _with_numbers(match: re.Match[str]) -> str:
    number = int(match[1] or 1) - 1

    def count(_: re.Match[str]) -> str:
        nonlocal number
        number += 1
        return f"{number}. "

    return re.sub(r"<li>", count, match[2])


def test_who_asks_from_the_floor_stands_in_brackets_behind_the_mark_of_the_question() -> None:
    found = read(
        "Q. (Mabel Orchard, Ferry House) Who fills the lamp?",
        "",
        "A. Whoever is up. There is a rota, and nobody has ever seen it.",
        "",
        "Q. (A member) And the goose?",
        "",
        "A. The goose is up before all of us, and says so.",
    )
    questions = [block.text for block in found.blocks if block.kind == "question"]
    assert questions == ["Who fills the lamp?", "And the goose?"]
    assert [mark.text for mark in found.marks if mark.text.startswith("Q")] == [
        "Q. (Mabel Orchard, Ferry House)",
        "Q. (A member)",
    ]


def test_a_name_before_a_time_in_brackets_speaks() -> None:
    found = read(
        "Mabel [00.24] Who fills the lamp?",
        "",
        "Ada [00.31] Whoever is up. There is a rota, and nobody has ever seen it.",
        "",
        "Mabel [01.02] And the goose?",
        "",
        "Ada [01.08] The goose is up before all of us, and says so, and then it sleeps until ten.",
    )
    assert [block.text for block in found.blocks if block.kind == "question"] == [
        "Who fills the lamp?",
        "And the goose?",
    ]
    assert [mark.text for mark in found.marks if mark.reason == "a time stamp"] == ["00.24", "00.31", "01.02", "01.08"]
