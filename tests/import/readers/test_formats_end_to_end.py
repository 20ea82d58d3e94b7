"""The command on every format: what an editor gets, and that every word of a page is somewhere."""

import html.parser
import json
import re
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result
from files_by_hand import docx, paragraph, pdf
from voices.cli.import_ import command

PAGE = Path(__file__).parent / "weekly.html"
ANSWER = "Flora Bramble is director of adult services at Borsetshire County Council, and she keeps a goose."


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    (tmp_path / "archive" / "interviews" / "vocabularies").mkdir(parents=True)
    return tmp_path / "archive"


def run(archive: Path, *arguments: str) -> Result:
    return CliRunner().invoke(command, [*arguments, "--archive", str(archive), "--date", "2026-11-22"])


def drafts(archive: Path, *sources: str) -> list[dict[str, Any]]:
    done = run(archive, *sources, "--dry-run", "--json")
    found: list[dict[str, Any]] = json.loads(done.stdout)
    return found


def test_a_page_becomes_a_draft_with_the_evidence_of_its_head(archive: Path) -> None:
    [draft] = drafts(archive, str(PAGE))
    fields = draft["front_matter"]
    assert [fields[name] for name in ("title", "person", "year", "date", "source", "source_author", "form")] == [
        "The lid is off: a director and her teapots",
        "Flora Bramble",
        2017,
        "2017-05-03",
        "Teapot Weekly",
        "Tom Reed",
        "question-and-answer",
    ]
    assert draft["evidence"]["source"] == {
        "basis": "stated",
        "line": None,
        "text": "JSON-LD publisher: Teapot Weekly",
    }
    assert "## What does a typical day look like?" in draft["body"]
    assert "> A goose has never once asked me for a business case" in draft["body"]
    assert not re.search(r"script|onclick|javascript|data:|<|Evil|secret", draft["body"])


class Visible(html.parser.HTMLParser):
    """The words that a browser would show."""

    def __init__(self) -> None:
        super().__init__()
        self.words: list[str] = []
        self.hidden = ""

    def handle_starttag(self, tag: str, attrs: object) -> None:
        self.hidden = tag if tag in ("script", "style", "title") else self.hidden

    def handle_endtag(self, tag: str) -> None:
        self.hidden = "" if tag == self.hidden else self.hidden

    def handle_data(self, data: str) -> None:
        if not self.hidden:
            self.words += re.findall(r"\w+", data)


def test_every_word_of_a_page_is_in_the_body_the_fields_or_what_was_removed(archive: Path) -> None:
    [draft] = drafts(archive, str(PAGE))
    page = Visible()
    page.feed(PAGE.read_text(encoding="utf-8"))
    somewhere = " ".join([draft["body"], str(draft["front_matter"]), *(gone["text"] for gone in draft["removed"])])
    assert set(page.words) - set(re.findall(r"\w+", somewhere)) == set()


def test_a_page_is_kept_beside_its_text_as_it_was_read(archive: Path) -> None:
    done = run(archive, str(PAGE))
    assert done.exit_code == 0, done.output
    originals = archive / "interviews" / "originals"
    assert sorted(path.name for path in originals.iterdir()) == [
        "flora-bramble-2017.html",
        "flora-bramble-2017.read.txt",
        "flora-bramble-2017.removed.txt",
    ]
    assert (originals / "flora-bramble-2017.html").read_bytes() == PAGE.read_bytes()
    read = (originals / "flora-bramble-2017.read.txt").read_text(encoding="utf-8").split("\n")
    draft = (archive / "interviews" / "flora-bramble-2017.md").read_text(encoding="utf-8")
    [line] = re.findall(r"# stated, line (\d+): \"By Tom Reed\"", draft)
    assert read[int(line) - 1] == "By Tom Reed"
    removed = (originals / "flora-bramble-2017.removed.txt").read_text(encoding="utf-8")
    assert "[left out as not part of the article]\n        - Ten kettles we have loved" in removed
    assert "by line of the text as it was read (the file that ends in .read.txt)" in removed
    assert drafts(archive, str(originals))[0]["input"].endswith(".html"), "what we wrote is not imported again"


def test_a_folder_of_all_formats_is_read_and_bad_files_are_named(archive: Path, tmp_path: Path) -> None:
    folder = tmp_path / "texts"
    folder.mkdir()
    ducks = "Ada Plum says that ducks have more to say about the budget than anything else."
    swans = "Tom Reed tells us how three swans came to sit on the board, and what became of them."
    herons = "For years the herons have stood on one leg, and it has never once been minuted."
    coots = "Nobody saw the coots take over the post room; it must have been a bank holiday."
    files = {
        "a.txt": f"Geese\n\n{ANSWER}".encode(),
        "b.md": f"# Ducks\n\n{ducks}".encode(),
        "c.HTM": f"<h1>Swans</h1><p>{swans}".encode(),
        "d.docx": docx(paragraph("Herons", "Title"), paragraph(herons)),
        "e.pdf": pdf([(60, 60, 24, "Coots"), (60, 100, 9, coots)]),
        "f.pdf": b"%PDF-1.4 and no more",
        "g.docx": b"Not a Word file",
        "h.odt": b"Not read at all",
        "~$d.docx": b"What Word leaves while a file is open",
        ".DS_Store": b"What a Mac leaves",
    }
    for name, data in files.items():
        (folder / name).write_bytes(data)
    done = run(archive, str(folder))
    assert done.exit_code == 1
    assert "5 of 7 texts were imported." in done.output
    assert done.output.count(f"{folder / 'f.pdf'}: The PDF is damaged or only a part of it: ") == 1
    assert f"{folder / 'g.docx'}: This is not a Word file, whatever its name says" in done.output
    passed = (
        "1 file was passed over; what holds an interview must be saved as one of .txt, .md, .html, .htm, .docx, .pdf:"
    )
    assert done.output.endswith(f"{passed}\n  {folder / 'h.odt'}\n")
    written = "".join(path.read_text(encoding="utf-8") for path in (archive / "interviews").glob("*.md"))
    assert all(f"title: {title} " in written for title in ("Geese", "Ducks", "Swans", "Herons", "Coots"))


def test_an_address_on_this_computer_is_refused(archive: Path) -> None:
    done = run(archive, "http://localhost:8000/interviews/")
    assert done.exit_code == 1
    assert "The host localhost (127.0.0.1) is not on the public internet, and nothing was fetched" in done.output
