"""The four files that no reader should have to finish, through the command itself, each with its whole sentence."""

import io
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from files_by_hand import docx, paragraph, pdf

WITHIN = 60
"""Seconds for each, as the readers promise (voices/readers/confined.py); on any machine they take far less."""


def annual_report() -> bytes:
    """Five hundred pages of words: larger than any interview, and nothing is wrong with it."""
    line = "Every morning the director counts the teapots in the cupboard, and there are eleven."
    return pdf(*([(60, 60 + 14 * row, 10, f"{line} {page}.{row}") for row in range(50)] for page in range(500)))


def zip_bomb() -> bytes:
    """A good Word file whose text unpacks to forty million letters."""
    packed = io.BytesIO(docx(paragraph("Tea.")))
    with zipfile.ZipFile(packed, "a", zipfile.ZIP_DEFLATED) as target:
        target.writestr("word/footnotes.xml", "<w:t>" + "tea " * 10_000_000 + "</w:t>")
    return packed.getvalue()


FILES = {
    "large.txt": (
        lambda: b"The goose keeps the books. " * 2_000_000,
        "The file is larger than 1 MB (54,000,000 bytes): import one interview a file.",
    ),
    "report.pdf": (
        annual_report,
        "The PDF has 500 pages, and 100 are the most: print the pages of the interview into a PDF.",
    ),
    "deep.html": (
        lambda: b"<div>" * 100_000 + b"Tea." + b"</div>" * 100_000,
        "The page has more than 250 tags inside one another: copy its text into a .txt file.",
    ),
    "bomb.docx": (
        zip_bomb,
        "The Word file unpacks to more than 15 MB of text or 2,000 parts: import one interview a file.",
    ),
}


@pytest.mark.parametrize("name", FILES)
def test_a_file_beyond_the_limits_is_refused_with_a_sentence(tmp_path: Path, name: str) -> None:
    make, sentence = FILES[name]
    (tmp_path / "interviews" / "vocabularies").mkdir(parents=True)
    (tmp_path / name).write_bytes(make())
    command = [sys.executable, "-m", "voices", "import", name, "--archive", "."]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, timeout=WITHIN, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (1, "", f"{name}: {sentence}\n\n")
    assert not list((tmp_path / "interviews").glob("*.md"))
