"""A draft may be wrong in any field: it is told in sentences, and neither it nor another file stops the rest."""

from pathlib import Path

import pytest
from conftest import copy_archive, voices
from hypothesis import given
from hypothesis import strategies as st
from voices import frontmatter, memory, mending, schema
from voices.archive import Archive
from voices.examination import examine
from voices.memory import Memory
from voices.schema import FrontMatter

RIGHT = {
    "title": "The bridge that nobody closed",
    "person": "Ada Lowe",
    "role": "Team Manager",
    "council": "Oxfordshire County Council",
    "year": 2021,
    "source": "Community Care",
    "form": "question-and-answer",
    "access": "record",
    "rights": "publisher",
    "draft": True,
    "added": "2026-11-22",
}
BODY = "Ada Lowe keeps a kettle in the car, because the day begins wherever the first call comes from."

TAGS = {
    "[Health]": "Write 'health', not 'Health'.",
    "[hospital discharge]": "Write 'hospital-discharge', not 'hospital discharge'.",
    "[hospital_discharge]": "Write 'hospital-discharge', not 'hospital_discharge'.",
    "[health; working-life]": "There is no topic 'health; working-life' in ",
    "['']": "There is no topic '' in ",
    "[2017]": "There is no topic '2017' in ",
}


def draft(**changes: object) -> str:
    return frontmatter.compose({**RIGHT, **changes}, BODY)


@pytest.mark.parametrize("tags", TAGS)
def test_a_badly_written_tag_is_a_warning_in_a_draft_and_stops_nothing(tags: str, archive: Path) -> None:
    text = draft(tags=["x"]).replace("tags: [x]", f"tags: {tags}")
    (archive / "interviews" / "ada-lowe-2021.md").write_text(text, encoding="utf-8")
    (archive / "interviews" / "bea-strand-2021.md").write_text(draft(person="Bea Strand", year="c. 2021"), "utf-8")

    done = voices("check", cwd=archive)

    assert f"ada-lowe-2021.md:13:8: warning: {TAGS[tags]}" in done.stdout
    assert "warning: Write 'year' as four digits or 'undated', not 'c. 2021'. (fields)" in done.stdout
    assert (done.returncode, "Traceback" in done.stderr) == (0, False)


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> tuple[Archive, Memory]:
    """An archive with the vocabularies and nothing else."""
    archive = Archive(root=copy_archive(tmp_path_factory.mktemp("small")))
    for path in archive.interviews.glob("*.md"):
        path.unlink()
    return archive, memory.left(archive)


FIELDS = st.sampled_from(schema.field_names(FrontMatter))
INNER = st.sampled_from(
    ["name", "role", "council", "organisation", "date", "text", "id", "at", "passage", "question", "sha256", "words"]
)
WORDS = st.sampled_from(
    [
        "",
        " ",
        "Tea",
        "tea",
        "anonymous",
        "undated",
        "unknown",
        "undisclosed",
        "none",
        "withdrawn",
        "2019-10-01",
        "k3f9",
        "https://[",
        "Tea\nTea",
        "typical-day",
        "leadership",
        "Leadership",
        "Oxfordshire",
        "…",
        "-",
        "ab" * 700,
    ]
)
ODD = st.recursive(
    st.one_of(WORDS, st.none(), st.booleans(), st.integers(-(10**17), 10**17), st.floats(), st.text(max_size=9)),
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(INNER, inner, max_size=4)),
    max_leaves=6,
)


@given(st.dictionaries(FIELDS, ODD, min_size=1, max_size=2))
def test_a_draft_with_an_odd_value_in_any_field_is_shown_or_told(
    small: tuple[Archive, Memory], changes: dict[str, object]
) -> None:
    archive, remembers = small
    path = archive.interviews / "ada-lowe-2021.md"
    path.write_text(frontmatter.compose({**RIGHT, **changes}, BODY), encoding="utf-8")

    found = examine(archive, remembers)

    assert path in found.records or found.problems


@given(st.dictionaries(FIELDS, ODD, min_size=1, max_size=2))
def test_an_odd_value_in_any_field_can_be_mended_or_is_left(
    small: tuple[Archive, Memory], changes: dict[str, object]
) -> None:
    path = small[0].interviews / "ada-lowe-2021.md"
    path.write_text(frontmatter.compose({**RIGHT, **changes}, BODY), encoding="utf-8")

    mending.mend(small[0], {path}, {path: "Tea.\n{: #k3f9 }"})

    assert frontmatter.parse(path, path.read_bytes())[0]
