"""The file format: what is written, where it stands, and what stays when a field is set anew."""

from pathlib import Path

from voices import frontmatter
from voices.model import Place

WRITTEN = """\
---
# Ada was kind enough to read this twice.
title: "The bridge that nobody closed"

person:
  - name: Ada Lowe
    role: Team Manager
editor_note: |
  Ask about the goose.

  And the kettle.
access: summary  # until the holder answers
tags: [leadership]
---

The old text.
"""

CHANGED = """\
---
# Ada was kind enough to read this twice.
title: "The bridge that nobody closed"

person:
  - name: Ada Lowe
    role: Team Manager
editor_note: |
  Ask about the goose.

  And the kettle.
access: full
tags: [leadership]
original:
  words: 3
---

The new text.
"""


def test_a_field_set_anew_leaves_every_other_line_as_written() -> None:
    assert frontmatter.with_fields(WRITTEN, {"access": "full", "original": {"words": 3}}, "The new text.") == CHANGED


def test_every_key_and_value_knows_its_place() -> None:
    document, problems = frontmatter.parse(Path("x.md"), WRITTEN.encode())

    assert problems == []
    assert document is not None
    assert document.keys[("person", 0, "role")] == Place(line=7, column=5)
    assert document.values[("person", 0, "role")] == Place(line=7, column=11)
    assert document.values[("tags", 0)] == Place(line=13, column=8)
    assert (document.body, document.body_line) == ("The old text.", 16)


def test_windows_line_ends_and_a_byte_order_mark_do_not_count() -> None:
    plain = frontmatter.parse(Path("x.md"), WRITTEN.encode())
    windows = frontmatter.parse(Path("x.md"), b"\xef\xbb\xbf" + WRITTEN.replace("\n", "\r\n").encode())

    assert windows == plain


def test_surprises_of_yaml_stay_words() -> None:
    text = "---\nperson: No\nsource_detail: 12:30\ndate: 2019-10-01\nyear: 2019\ndraft: true\n---\n"
    document, _ = frontmatter.parse(Path("x.md"), text.encode())

    assert document is not None
    assert document.fields == {
        "person": "No",
        "source_detail": "12:30",
        "date": "2019-10-01",
        "year": 2019,
        "draft": True,
    }
