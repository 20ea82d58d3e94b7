"""Tables: rows of facts arrive in the draft, their cells told apart, and a page laid out in tables stays prose."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner
from files_by_hand import docx, paragraph
from voices.cli.import_ import command
from voices.readers import tables

LEDGER = Path(__file__).parent / "ledger.html"
OPENING = (
    "Ottoline Marsh is director of adult services at Felpersham City Council, and she keeps a ledger of every kettle.",
    "The table is from the inside cover, and she reads it aloud to every new member of the duty team.",
)
ENDING = "She put the pen down after that, and nobody has written in the book since, although three people have asked."

ROWS = [
    "- Year; Kettles; Who paid",
    "- 1998; 2; The tea fund",
    "- 2004; –; Nobody would say",
    "- 2011; 4; Ottoline, in coppers",
]


def table(*rows: str) -> str:
    """A table in Word's XML, its first row in bold."""
    cells = [
        "".join(f"<w:tc>{paragraph(cell, bold=not place)}</w:tc>" for cell in row.split("|"))
        for place, row in enumerate(rows)
    ]
    return f"<w:tbl>{''.join(f'<w:tr>{row}</w:tr>' for row in cells)}</w:tbl>"


def body(file: Path, archive: Path) -> list[str]:
    (archive / "interviews" / "vocabularies").mkdir(parents=True)
    done = CliRunner().invoke(command, [str(file), "--dry-run", "--json", "--archive", str(archive)])
    assert done.exit_code == 0, done.output
    [draft] = json.loads(done.stdout)
    return [line.split(" {: ")[0] for line in draft["body"].split("\n") if line and not line.startswith("{: ")]


def test_the_rows_of_a_table_within_a_page_laid_out_in_tables_are_in_the_draft(tmp_path: Path) -> None:
    lines = body(LEDGER, tmp_path / "archive")
    assert [line for line in lines if line.startswith("- ")] == ROWS
    assert lines[0].startswith("Ottoline Marsh is director")
    assert lines[-1].startswith("Her successor will find it")


def test_the_rows_of_a_table_in_a_word_file_are_in_the_draft(tmp_path: Path) -> None:
    kettles = table("Year|Kettles|Who paid", "1998|2|The tea fund", "2004||Nobody would say", "2011|4|Ottoline")
    file = tmp_path / "ledger.docx"
    file.write_bytes(
        docx(paragraph("The kettle ledger", "Title"), *map(paragraph, OPENING), kettles, paragraph(ENDING))
    )
    assert body(file, tmp_path / "archive")[-5:] == [*ROWS[:3], "- 2011; 4; Ottoline", ENDING]


def row(*cells: str, tag: str = "td") -> str:
    return f"<tr>{''.join(f'<{tag}>{cell}</{tag}>' for cell in cells)}</tr>"


PROSE = {
    "one row": row("Kettles", "Two", tag="th"),
    "a question beside an answer": row("Q", "A", tag="th") + row("Why two?", "One leaks."),
    "two columns without heads": row("Home", "The kettle ledger") + row("Links", "By Tom Reed"),
    "somebody speaks": row("1", "Flora", "Two, I think.") + row("2", "Tom", "Two it is."),
    "two paragraphs": row("Who", "Said", tag="th") + row("Flora", "<p>Two.</p><p>Perhaps.</p>"),
    "a heading in a cell": row("Who", "Said", tag="th") + row("Flora", "<h2>Two</h2>"),
    "a long cell": row("Who", "Said", tag="th") + row("Flora", "kettle " * 40),
    "links": row("<a>Home</a>", "<a>News</a>", "<a>Jobs</a>") * 2,
}


@pytest.mark.parametrize("rows", PROSE.values(), ids=PROSE.keys())
def test_a_table_that_lays_out_words_is_left_as_it_is(rows: str) -> None:
    page = f"<table>{rows}</table>"
    assert tables.as_lists(page) == page


FACTS = {
    "heads in bold": (row("<b>Year</b>", "<b>Cups</b>") + row("1998", "2"), "<li>Year; Cups</li><li>1998; 2</li>"),
    "heads beside": ("<tr><th><b>C</b>ups</th><td>2</td></tr>" * 2, "<li>Cups; 2</li>" * 2),
    "no heads": (row("1998", "2", "Tom") + row("2004", "", "Ada"), "<li>1998; 2; Tom</li><li>2004; –; Ada</li>"),
}


@pytest.mark.parametrize(("rows", "items"), FACTS.values(), ids=FACTS.keys())
def test_a_table_of_facts_becomes_a_list(rows: str, items: str) -> None:
    assert tables.as_lists(f"<table>{rows}</table>") == f"<ul>{items}</ul>"
