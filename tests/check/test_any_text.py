"""Whatever stands in a file, the answer is a list of problems, never a traceback."""

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st
from voices import checks, frontmatter, marked_yaml, vocabularies
from voices.vocabularies import Vocabularies

NOTHING_KNOWN: Vocabularies = vocabularies.load({})[0]
NAMES = st.sampled_from("person role council year source title tags contributors added date draft".split())
VALUES = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(-(10**17), 10**17), st.text(max_size=30)),
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(NAMES, inner, max_size=3)),
    max_leaves=6,
)


@given(st.binary(max_size=400))
def test_any_bytes_are_a_document_or_problems(data: bytes) -> None:
    document, problems = frontmatter.parse(Path("x.md"), data)

    assert document is not None or problems


@given(st.text(alphabet=st.sampled_from("abc:'\"[]{}-#&*!|>%@` \n\t0é"), max_size=80))
def test_any_front_matter_is_a_document_or_problems(text: str) -> None:
    document, problems = frontmatter.parse(Path("x.md"), f"---\n{text}\n---\nbody\n".encode())

    assert document is not None or problems
    assert all(1 <= problem.place.line <= text.count("\n") + 4 for problem in problems)


@given(st.dictionaries(NAMES, VALUES, max_size=8))
def test_any_fields_can_be_checked(fields: dict[str, object]) -> None:
    document, problems = frontmatter.parse(Path("x.md"), frontmatter.compose(fields, "Tea.").encode())
    if document is not None:
        problems += checks.run([document], NOTHING_KNOWN)

    assert problems, "with no council and no role known, something is always wrong"


@given(st.text(max_size=300))
def test_any_body_can_be_checked(body: str) -> None:
    text = frontmatter.compose({"person": "Ada Lowe"}, body)
    document, _ = frontmatter.parse(Path("x.md"), text.encode("utf-8", "surrogatepass"))
    if document is not None:
        checks.run([document], NOTHING_KNOWN)


@given(st.binary(max_size=300))
def test_any_bytes_are_a_vocabulary_or_problems(data: bytes) -> None:
    loaded, problems = vocabularies.load({Path("topics.yml"): data})

    assert problems or all(loaded.topics.find(topic.name) for topic in loaded.topics)


@given(st.dictionaries(NAMES, VALUES, max_size=8))
def test_what_is_written_is_read_back(fields: dict[str, object]) -> None:
    assert marked_yaml.load(marked_yaml.dump(fields)).value == fields


def test_a_line_end_that_nobody_sees_is_told() -> None:
    faults = marked_yaml.load("title: Tea\u2028year: 2021\n").faults

    assert [(fault.place.column, fault.message) for fault in faults] == [
        (11, "Take out the control character U+2028 that stands here.")
    ]
