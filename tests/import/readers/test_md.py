"""Markdown: marks become those of plain text, line for line; front matter is evidence and HTML only words."""

import pytest
from voices.manuscript import Metadatum
from voices.readers import md
from voices.readers.received import Received, Unreadable


def lines(text: str) -> list[str]:
    return md.read(text.encode()).text.split("\n")


TEXTS = {
    "inline marks go": ("Tea is *always* `hot`, [they say](https://pond.example/).", ["Tea is always hot, they say."]),
    "a wrapped paragraph": ("Tea is\nalways hot.", ["Tea is always hot.", ""]),
    "a hard break": ("Tea is  \nalways hot.", ["Tea is", "always hot."]),
    "headings of both kinds": ("# Tea\n\nCake\n----", ["# Tea", "", "## Cake", ""]),
    "a line in bold": ("**What now?**\n\nTea.", ["**What now?**", "", "Tea."]),
    "a name in bold": ("**Flora:** Tea.", ["Flora: Tea."]),
    "a quotation": ("> Tea\n> is hot.\n>\n> *Always.*", ["> Tea is hot.", "", "", "> Always."]),
    "nested lists": ("* Tea\n    * Green\n* Cake", ["- Tea", "    - Green", "- Cake"]),
    "numbered lists": ("3. Tea\n3. Cake", ["3. Tea", "4. Cake"]),
    "a table of facts": (
        "| | |\n|---|---|\n| **Role** | Director |\n| Day | 3 May |",
        ["", "", "Role: Director", "Day: 3 May"],
    ),
    "a table": ("| Lid | Pot | Cup |\n|---|---|---|\n| 1 | 2 | 3 |", ["Lid | Pot | Cup", "", "1 | 2 | 3"]),
    "escaped marks": (r"5 \* 6 &amp; 7", ["5 * 6 & 7"]),
    "a script": ("Tea <script>evil()</script>is <b>hot</b>.", ["Tea is hot."]),
    "a comment": ("Tea <!-- secret -->is hot.", ["Tea is hot."]),
    "a dangerous link": (
        "[Tea](javascript:alert(1)) ![pot](data:image/png;base64,AA)",
        ["Tea "],
    ),
}


@pytest.mark.parametrize(("text", "wanted"), TEXTS.values(), ids=TEXTS.keys())
def test_marks_become_those_of_plain_text(text: str, wanted: list[str]) -> None:
    assert lines(text) == wanted


def test_html_is_reduced_to_its_words_and_the_editor_is_told() -> None:
    received = md.read(b"Tea.\n\n<div onclick='go()'>\n<p>Cake <script>evil()</script>\n</div>\n\nMore tea.")
    assert received.text.split("\n") == ["Tea.", "", "Cake", "", "", "", "More tea."]
    assert [(caution.line, caution.message) for caution in received.warnings] == [
        (3, "HTML in the Markdown was reduced to its words here.")
    ]


FRONT_MATTER = """---
title: The lid
author: [Tom Reed, Ada Plum]
date: 2017-05-03
person: Flora Bramble
layout: post
draft: false
---

Tea.
"""


def said(received: Received) -> list[tuple[str, str]]:
    return [(one.name, one.value) for one in received.metadata]


def test_front_matter_is_evidence_and_no_text() -> None:
    received = md.read(FRONT_MATTER.encode())
    assert said(received) == [
        ("title", "The lid"),
        ("author", "Tom Reed"),
        ("author", "Ada Plum"),
        ("date", "2017-05-03"),
        ("person", "Flora Bramble"),
    ]
    said_by = "the file's front matter, title"
    assert received.metadata[0] == Metadatum(name="title", value="The lid", said_by=said_by, by_hand=True)
    assert received.left_out == dict.fromkeys(range(1, 9), "front matter of the file, used as evidence")
    assert received.text.split("\n")[9] == "Tea.", "lines keep their numbers"


def test_broken_front_matter_is_left_out_and_said() -> None:
    received = md.read(b"---\ntitle: [The lid\nlayout: post\n---\nTea.")
    assert received.metadata == ()
    assert sorted(received.left_out) == [1, 2, 3, 4]
    assert [caution.message for caution in received.warnings] == [
        "The front matter of the file is no correct YAML: it was left out whole."
    ]


def test_a_text_between_rules_is_no_front_matter() -> None:
    received = md.read(b"---\nTea is hot.\n\n---\nCake.")
    assert received.left_out == {}
    assert "Tea is hot." in received.text


def test_what_is_no_text_is_refused() -> None:
    with pytest.raises(Unreadable, match="This is not a text file but a picture"):
        md.read(b"\x89PNG\r\n")
