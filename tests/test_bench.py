"""The bench: what follows from what was measured, and the tables that tell of it."""

from pathlib import Path

import pytest
from bench import archives, goals, reports, results, tables
from bench.building import COLD, middle
from bench.peers import MATERIAL
from bench.results import Size
from bench.run import Failed, Spent, run, voices
from conftest import REPOSITORY


def spent(work: float, indexer: float | None = None) -> Spent:
    return Spent(clock=work * 1.5, work=work, memory=100, indexer=indexer)


MEASURED = {
    1_000: Size(
        spent={
            COLD: spent(10),
            f"{COLD}  · search": Spent(clock=2, work=4, memory=80, indexer=700),
            MATERIAL: spent(8),
        },
        figures={"files": 2_500, "files and folders": 3_000, "most files in one folder": 1_000}
        | {"MB": 90.5, "MB in the biggest file": 2, "kB of the first query": 123.4},
    ),
    10_000: Size(
        spent={COLD: spent(130), MATERIAL: spent(80)},
        figures={"files": 25_000, "files and folders": 30_000, "most files in one folder": 10_000}
        | {"MB": 905, "MB in the biggest file": 20, "kB of the first query": 290},
    ),
}


def test_the_tables_of_a_run() -> None:
    said = "\n\n".join(f"{title}\n{tables.text(table)}" for title, table in tables.tables(MEASURED))

    assert said.replace("\u00a0", " ") == (Path(__file__).parent / "bench" / "example.txt").read_text(encoding="utf-8")


def test_work_that_doubles_with_the_interviews_has_exponent_one() -> None:
    sizes = {100: Size(spent={"x": spent(1)}), 200: Size(spent={"x": spent(2), "new": spent(9)})}

    assert results.exponent(sizes, "x", 100, 200) == pytest.approx(1)
    assert results.exponent(sizes, "new", 100, 200) is None


def test_a_goal_that_was_not_measured_is_not_said_to_be_met() -> None:
    assert [one.what for one in goals.verdicts({10_000: Size(figures={"next query": 1})})] == []


def test_of_three_builds_the_middle_of_each_figure_counts() -> None:
    runs = [Spent(clock=3, work=9, memory=80), Spent(clock=1, work=7, memory=90), Spent(clock=2, work=11)]

    assert middle(runs) == Spent(clock=2, work=9, memory=90, indexer=None)


def test_figures_of_an_earlier_run_are_read_as_they_were_written() -> None:
    assert reports.from_json(reports.as_json({"cores": 2}, MEASURED)) == MEASURED


def test_tables_go_between_the_marks_of_a_file(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text(f"# Kettles\n\n{reports.BEGIN}\nold\n{reports.END}\n\nThe end.\n", encoding="utf-8")

    reports.put(page, "new")

    assert page.read_text(encoding="utf-8") == f"# Kettles\n\n{reports.BEGIN}\nnew\n{reports.END}\n\nThe end.\n"
    reports.check_place(REPOSITORY / "README.md")
    page.write_text("# Kettles\n", encoding="utf-8")
    with pytest.raises(reports.NoPlace, match="needs a line '<!-- make bench: begin -->'"):
        reports.put(page, "new")


def test_a_program_is_run_to_its_end_with_all_it_starts() -> None:
    inner = "x = bytearray(60_000_000); import time; time.sleep(1)"
    outer = f"import subprocess, sys; subprocess.run([sys.executable, '-c', {inner!r}])"

    done = run(["python3", "-c", outer])

    assert done.spent.memory is not None
    assert done.spent.memory > 57, "that of the child counts"
    with pytest.raises(Failed, match="no kettle"):
        run(["python3", "-c", "raise SystemExit('no kettle')"])


def test_the_edits_of_the_bench_leave_the_archive_right(tmp_path: Path) -> None:
    archives.make(tmp_path / "archive", 5)
    archives.change_a_word(tmp_path / "archive")
    archives.change_the_year(tmp_path / "archive")

    assert voices("check", "--archive", tmp_path / "archive").spent.work > 0
