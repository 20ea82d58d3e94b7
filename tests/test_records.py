"""The archive's own summaries: of the right length, in its own words, with few and short quotations."""

import re
from pathlib import Path

import pytest
from conftest import REPOSITORY
from voices import frontmatter
from voices.model import Document

RECORDS = sorted((REPOSITORY / "interviews").glob("*.md"))

# Words in curly or straight double quotation marks, on one line.
QUOTATION = re.compile(r"[“\"]([^”\"\n]+)[”\"]")


def read(path: Path) -> Document:
    document, problems = frontmatter.parse(path, path.read_bytes())
    assert document is not None
    assert problems == []
    return document


SUMMARIES = [path for path in RECORDS if read(path).fields["access"] == "summary"]


def test_there_are_summaries() -> None:
    assert len(SUMMARIES) >= 5


@pytest.mark.parametrize("path", SUMMARIES, ids=lambda path: path.stem)
def test_a_summary_has_250_to_450_words_in_sections(path: Path) -> None:
    body = read(path).body

    assert 250 <= len(body.split()) <= 450
    assert len(re.findall(r"^## ", body, re.MULTILINE)) >= 3


@pytest.mark.parametrize("path", SUMMARIES, ids=lambda path: path.stem)
def test_a_summary_quotes_at_most_three_times_and_under_nine_words(path: Path) -> None:
    quotations = QUOTATION.findall(read(path).body)

    assert len(quotations) <= 3
    assert all(len(quotation.split()) < 9 for quotation in quotations)


@pytest.mark.parametrize("path", SUMMARIES, ids=lambda path: path.stem)
def test_a_summary_sends_the_reader_to_the_original(path: Path) -> None:
    fields = read(path).fields

    assert fields["source_url"].startswith("http")
    assert fields["rights"] == "publisher"
