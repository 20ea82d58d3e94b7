"""Pages as the build writes them: whole pages, and names that try to be Markdown."""

import re
from html.parser import HTMLParser
from pathlib import Path

import markdown
import pytest
import yaml
from conftest import REPOSITORY, voices
from hypothesis import given
from hypothesis import strategies as st
from voices import markdown_html
from voices.markdown_text import escaped

HERE = Path(__file__).parent

# The faint dots of the map: they change with each council of the vocabulary, and test_map.py counts them.
DOTS = re.compile(r'd="(?:M\d+ \d+h0)+"')

AWKWARD = (
    "<script>alert('tea')</script>",
    "Tea&*biscuits* with [Ada](javascript:alert(1))",
    "# 1. `code` {: onclick=alert(1) } | {{ 7 * 7 }}",
    '"Quoted" \\ back_slash_ ~~and~~ ![x](y)',
    "- + : > 2019. O’Brien",
)


def test_the_page_of_a_summary(empty_archive: Path) -> None:
    source = (HERE / "ada-lowe-2021.md").read_text(encoding="utf-8")
    (empty_archive / "interviews" / "ada-lowe-2021.md").write_text(source, encoding="utf-8")

    done = voices("build", "--archive", empty_archive)

    assert done.returncode == 0, done.stdout + done.stderr
    for page in ("interviews/ada-lowe-2021.md", "people/ada-lowe.md", "councils/oxfordshire.md", "index.md"):
        expected = (HERE / "expected" / page).read_text(encoding="utf-8")
        written = (empty_archive / "docs" / page).read_text(encoding="utf-8")
        assert DOTS.sub('d="…"', written) == expected, page


@given(st.one_of(st.sampled_from(AWKWARD), st.text(alphabet=st.characters(codec="utf-8"), max_size=40)))
def test_a_name_prints_as_it_is(name: str) -> None:
    letters = "".join(character for character in name if character.isprintable())

    rendered = markdown.markdown(f"x {escaped(letters)} x", extensions=list(markdown_html.EXTENSIONS))

    assert words(rendered) == f"x {' '.join(letters.split())} x".split()


@given(st.sampled_from(AWKWARD))
def test_a_name_prints_as_it_is_at_the_start_of_a_line(name: str) -> None:
    rendered = markdown.markdown(f"{escaped(name)}\n", extensions=list(markdown_html.EXTENSIONS))

    assert words(rendered) == name.split()


@pytest.mark.parametrize("engine", ["mkdocs", "zensical"])
def test_hostile_facts_stay_words_in_every_page(empty_archive: Path, engine: str) -> None:
    text = (HERE / "ada-lowe-2021.md").read_text(encoding="utf-8")
    fields = ("title", "person", "source_detail", "year_note", "source_author")
    for field, value in zip(fields, AWKWARD, strict=True):
        text = re.sub(rf"^{field}: .*\n", "", text, flags=re.MULTILINE)
        text = text.replace("---\n", "---\n" + yaml.safe_dump({field: value}, width=1000), 1)
    (empty_archive / "interviews" / "ada-lowe-2021.md").write_text(text, encoding="utf-8")

    done = voices("build", "--engine", engine, "--archive", empty_archive)

    assert done.returncode == 0, done.stdout + done.stderr
    page = (empty_archive / "site" / "interviews" / "ada-lowe-2021" / "index.html").read_text(encoding="utf-8")
    shown = " ".join(words(page))
    for value in AWKWARD:
        assert " ".join(value.split()) in shown
    for path in (empty_archive / "site").rglob("*.html"):
        content = path.read_text(encoding="utf-8")
        assert "<script>alert" not in content, path
        assert not re.search(r"<[^>]+\bonclick=", content), path
        assert not re.search(r"<[^>]+href=\"?javascript:", content), path


def test_interviews_are_checked_in_the_markdown_of_the_site() -> None:
    settings = yaml.safe_load((REPOSITORY / "mkdocs.yml").read_text(encoding="utf-8"))
    listed = [item if isinstance(item, str) else next(iter(item)) for item in settings["markdown_extensions"]]

    assert tuple(listed) == markdown_html.EXTENSIONS


class _Words(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def handle_data(self, data: str) -> None:
        self.found.append(data)


def words(page: str) -> list[str]:
    """The words that a browser shows, in order."""
    reader = _Words()
    reader.feed(page)
    return "".join(reader.found).split()
