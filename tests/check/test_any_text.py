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


KEYS = st.sampled_from("tea geese rain leadership tower-hamlets Tea".split())
WORDS = st.one_of(st.sampled_from(("Tea", "tea", "Geese", "2019-04-01", "publisher", "", "https://tea.example/")), KEYS)
FIELDS = st.sampled_from(
    "name short_name other_names titles phrasings definition publisher url rights full_text nation region type "
    "position started ended predecessors successors related broader sort_name gss nmae".split()
)
FIELD_VALUES = st.one_of(WORDS, WORDS, st.lists(WORDS, max_size=3), VALUES)
ENTRIES = st.dictionaries(KEYS, st.one_of(st.dictionaries(FIELDS, FIELD_VALUES, max_size=9), FIELD_VALUES), max_size=5)
FILES = st.sampled_from("councils roles topics sources questions rights people".split())

RIGHT = {
    "name": "Tea",
    "short_name": "Tea",
    "definition": "Leaves in water.",
    "publisher": "Kettle and Sons",
    "rights": "publisher",
    "url": "https://tea.example/",
    "full_text": True,
    "nation": "England",
    "region": "South East",
    "type": "County",
}
NEEDED = {
    "councils": ("name", "short_name", "nation", "region", "type"),
    "roles": ("name", "definition"),
    "topics": ("name", "definition"),
    "sources": ("name", "publisher", "rights"),
    "questions": ("name",),
    "rights": ("name", "definition", "url", "full_text"),
    "people": ("name",),
}


@given(st.dictionaries(FILES, ENTRIES))
def test_any_entries_are_vocabularies_or_problems(files: dict[str, dict[str, object]]) -> None:
    written = {Path(f"{name}.yml"): marked_yaml.dump(entries).encode() for name, entries in files.items()}
    loaded, problems = vocabularies.load(written)

    assert all(problem.message.endswith((".", "?")) for problem in problems)
    for name, entries in files.items():
        assert problems or len(getattr(loaded, name).entries) == len(entries)


@given(FILES, st.dictionaries(KEYS, st.dictionaries(FIELDS, FIELD_VALUES, max_size=3), max_size=4))
def test_entries_with_one_or_two_mistakes_are_vocabularies_or_problems(
    name: str, changes: dict[str, dict[str, object]]
) -> None:
    right = {field: RIGHT[field] for field in NEEDED[name]}
    entries = {key: {**right, "name": key, **change} for key, change in changes.items()}
    loaded, problems = vocabularies.load({Path(f"{name}.yml"): marked_yaml.dump(entries).encode()})

    assert problems or len(getattr(loaded, name).entries) == len(entries)
    assert all(problem.place.line <= marked_yaml.dump(entries).count("\n") + 1 for problem in problems)


@given(st.text(alphabet=st.sampled_from("ab:'\"[]{}-#&*!|>%@` \n\t,"), max_size=80))
def test_any_lines_are_a_vocabulary_or_problems(text: str) -> None:
    for name in NEEDED:
        loaded, problems = vocabularies.load({Path(f"{name}.yml"): f"tea:\n{text}\n".encode()})
        assert problems or getattr(loaded, name).entries


PIECES = (
    *("“Tea", "tea”", '"', "**", "*", "_", "## Tea", "####", "##", "- ", "> ", "\n", "\n\n", "[a](", ")", "[a][b]"),
    *("{: #k3f9 }", "`", "```", "TODO", "[year?]", " ", "Share this", "<b>", "![", '5"', "„", "\\"),
)
BODIES = st.lists(st.sampled_from(PIECES), max_size=25)


@given(BODIES, st.sampled_from(("full", "summary", "record", "withdrawn")))
def test_any_markdown_can_be_checked(parts: list[str], access: str) -> None:
    document, _ = frontmatter.parse(Path("x.md"), frontmatter.compose({"access": access}, "".join(parts)).encode())
    assert document is not None

    last = document.body_line + document.body.count("\n")
    assert all(1 <= problem.place.line <= last for problem in checks.run([document], NOTHING_KNOWN))


@given(st.dictionaries(NAMES, VALUES, max_size=8))
def test_what_is_written_is_read_back(fields: dict[str, object]) -> None:
    assert marked_yaml.load(marked_yaml.dump(fields)).value == fields


def test_a_line_end_that_nobody_sees_is_told() -> None:
    faults = marked_yaml.load("title: Tea\u2028year: 2021\n").faults

    assert [(fault.place.column, fault.message) for fault in faults] == [
        (11, "Delete the invisible character that stands here (U+2028).")
    ]
