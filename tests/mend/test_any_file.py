"""Whatever a file looks like: mended once is mended for good, and it says what it said before."""

import re
from pathlib import Path
from typing import Any

from conftest import REPOSITORY
from hypothesis import example, given
from hypothesis import strategies as st
from voices import frontmatter, marked_yaml, mending, vocabularies, yaml_text
from voices.mending.sheet import Mend
from voices.passages import bare, read
from voices.vocabularies import Vocabularies

FOLDER = REPOSITORY / "interviews" / "vocabularies"
KNOWN: Vocabularies = vocabularies.load({path: path.read_bytes() for path in sorted(FOLDER.glob("*.yml"))})[0]
PATH = Path("ada-lowe-2021.md")

# Fields as people write them: each may stand anywhere, among comments and empty lines.
FIELDS = (
    "title: 'The bridge'",
    'title:   "The bridge: who closed it?"   # stated, line 1: "THE BRIDGE"',
    "title: The bridge\n  that nobody closed  ",
    "person: Ada Lowe",
    "person:\n- name:  'Ada Lowe'\n  council: Oxfordshire # of course\n# indeed\n- {name: Zoe, council: kent}",
    "role: [Team Manager, 'Social Worker']   ",
    "role:\n  - Team Manager\n  # and then\n  - DASS",
    "council: tower hamlets",
    "council: [Oxfordshire, # one\n  'London Borough of Tower Hamlets']",
    "year: '2021'",
    "year:2021",
    "year : 2021\t# on the cover",
    "source: PSE  # the magazine",
    "tags: [ofsted, 'leadership', ]",
    "tags:\n    - Ofsted\n    - improvement   ",
    "questions: [A typical day]",
    "editor_note: |  \n  # not a comment  \n\n\n  Ask about the goose.  \n",
    "editor_note: >-   # folded\n  Ask about the goose.\n\n  And the kettle.",
    'year_note: "no\n\n  # not a comment either"',
    "rihgts: publisher",
    "draft: true",
    "access: withdrawn",
    "withdrawn_reason: No",
    "added: 2026-11-22",
    "{form: profile}",
)
ASIDES = ("", "   ", "# A comment of its own", "#", "  # indented   ", "\t")
front_matter = st.lists(st.one_of(st.sampled_from(FIELDS), st.sampled_from(ASIDES)), max_size=9).map("\n".join)

LINES = (
    "",
    "",
    "  ",
    "Ada keeps a kettle in the car.",
    "The bridge was shut.  ",
    "Nobody had closed it.\t",
    "It was *wet*    ",
    "## What is a typical day?",
    "##  Tea  ",
    "#not a heading",
    "- one  ",
    "- two",
    "  and a half  ",
    "1. first",
    "> They said so.  ",
    "    code, or a list's own   ",
    "```",
    "~~~  ",
    "`code",
    "**Ada Lowe:** Yes.",
    "{: #k3f9 }",
    "## With an id {: #k4f9 }  ",
    "| a | b |  ",
    "|---|---|",
    "Term",
    ":   Its meaning  ",
    "===",
    "---",
    "***   ",
    "<div markdown>",
    "</div>",
    "[a]: http://example.org  ",
    "\u00a0",
    "end\\",
)
body = st.lists(st.one_of(st.sampled_from(LINES), st.text(alphabet="a `*#->|\t:1.", max_size=6)), max_size=12).map(
    "\n".join
)
ends = st.sampled_from(("\n", "\r\n", "\r"))


def mended(text: str) -> tuple[str, list[Mend]] | None:
    try:
        return mending.mended(PATH, text.encode(), KNOWN)
    except mending.Unsure:
        return None


def fields(text: str) -> Any:
    document, problems = frontmatter.parse(PATH, text.encode())
    assert document is not None
    assert problems == []
    return document.fields


def head(text: str) -> str:
    lines = re.sub(r"\r\n?", "\n", text.removeprefix("\ufeff")).split("\n")
    start, end = frontmatter.extent(lines) or (0, 0)
    return "\n".join(lines[start:end])


@given(front_matter, body, ends, st.sampled_from(("", "\ufeff")))
@example("person: Ada\ntitle: 'x'", "a  \nb\n## c\nd  \n\n\n", "\n", "")
@example("title: 'The bridge'", "Ada keeps a kettle.\n\n{: #k3f9 }\nAda keeps a goose.", "\n", "")
def test_mended_once_is_mended_for_good(front: str, words: str, end: str, mark: str) -> None:
    before = mark + f"---\n{front}\n---\n{words}".replace("\n", end)
    if not (done := mended(before)):
        return
    after, mends = done

    assert mended(after) == (after, [])
    assert (after == before) == (not mends)
    document, _ = frontmatter.parse(PATH, before.encode())
    if document is not None:
        told = {mend.path for mend in mends if mend.path}
        held = {path: value for path, value in _flat(fields(after)).items() if path[0] != "retired_passages"}
        assert _flat(document.fields).items() - held.items() == {
            (path, value) for path, value in _flat(document.fields).items() if path in told
        }
        assert _flat(document.fields).keys() == held.keys()
        body_after = frontmatter.parse(PATH, after.encode())[0].body  # type: ignore[union-attr]
        assert bare(document.body).split() == bare(body_after).split()
        is_withdrawn = document.fields.get("access") == "withdrawn"  # its text has to go, and needs no ids
        assert is_withdrawn or all(piece.id for piece in read(body_after)), "every passage has an id"
    comments = [sorted(one.strip() for one in yaml_text.comments(head(text))) for text in (before, after)]
    assert marked_yaml.load(head(before)).faults or comments[0] == comments[1]


@given(st.binary(max_size=300))
def test_any_bytes_are_mended_or_left_alone(data: bytes) -> None:
    for path in (PATH, Path("topics.yml")):
        try:
            after, _ = mending.mended(path, data, KNOWN)
        except mending.Unsure:
            continue
        assert mending.mended(path, after.encode(), KNOWN) == (after, [])


@given(st.text(alphabet=st.sampled_from("abc:'\"[]{}-#&*!|>%@` \n\t0é"), max_size=80))
def test_any_front_matter_is_mended_or_left_alone(text: str) -> None:
    before = f"---\n{text}\n---\nTea.\n"
    if done := mended(before):
        assert mended(done[0]) == (done[0], [])
        assert fields(done[0]) == fields(before) or done[1]


@given(front_matter, st.sampled_from(ASIDES))
def test_a_vocabulary_keeps_all_but_its_blanks(front: str, aside: str) -> None:
    text = f"tea:\n  name: Tea  \n\n\n{aside}\n{front}"
    try:
        after, _ = mending.mended(Path("topics.yml"), text.encode(), KNOWN)
    except mending.Unsure:
        return
    assert marked_yaml.load(after).value == marked_yaml.load(text).value
    assert "".join(after.split()) == "".join(text.split())
    assert mending.mended(Path("topics.yml"), after.encode(), KNOWN) == (after, [])


def _flat(value: Any, path: tuple[Any, ...] = ()) -> dict[tuple[Any, ...], Any]:
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else None
    if items is None:
        return {path: value}
    return {place: leaf for key, inner in items for place, leaf in _flat(inner, (*path, key)).items()}
