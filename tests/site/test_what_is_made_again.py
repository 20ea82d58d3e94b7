"""After any edit, what the build writes in docs/ is byte for byte what it would write had it never built before."""

import random
import re
import shutil
import sqlite3
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from conftest import voices
from generator import folder
from generator.interviews import interviews as made_up
from voices import cores, exports, ledgers, memory, pages, site
from voices.archive import Archive
from voices.checks import manual
from voices.edition import Edition
from voices.examination import examine
from voices.holdings import holdings
from voices.memory import Memory
from voices.publication import publication

TODAY = date(2026, 11, 22)


def written(root: Path, *, jobs: int = 1) -> tuple[int, dict[str, bytes]]:
    """How many files a build of docs/ changed, and what then is there."""
    archive = Archive(root=root)
    remembers = memory.of(archive)
    edition = _edition(archive, remembers, jobs=jobs)
    remembers.keep()
    ledger = ledgers.recall(remembers)
    made = (*pages.all_pages(holdings(edition), {}, manual.rules()), *exports.all_files(edition))
    changed = site.write(made, archive.docs, ledger, jobs=jobs)
    ledgers.keep(ledger, remembers)
    remembers.close()
    files = (path for path in archive.docs.rglob("*") if path.is_file())
    return changed, {path.relative_to(root).as_posix(): path.read_bytes() for path in files}


def _edition(archive: Archive, remembers: Memory, *, jobs: int = 1) -> Edition:
    found = examine(archive, remembers, jobs=jobs)
    return Edition(
        publication=publication(found.records.values(), day=TODAY),
        vocabularies=found.known.vocabularies,
        name="Practice Voices",
        address="https://example.org/voices/",
    )


def clean(root: Path, beside: Path) -> dict[str, bytes]:
    """What a build writes that remembers nothing."""
    shutil.copytree(root, beside, ignore=shutil.ignore_patterns(".cache", "docs"))
    shutil.copytree(root / "docs", beside / "docs", ignore=shutil.ignore_patterns("interviews", "data"))
    for part in site.generated(beside / "docs"):
        shutil.rmtree(part) if part.is_dir() else part.unlink(missing_ok=True)
    found = written(beside)[1]
    shutil.rmtree(beside)
    return found


def changed_words(root: Path, dice: random.Random) -> None:
    texts = {path: path.read_text(encoding="utf-8") for path in interviews(root)}
    path = dice.choice([path for path, text in texts.items() if "\n{: #" in text and "embargo" not in text])
    before, mark, after = texts[path].partition("\n{: #")
    path.write_text(f"{before} The kettle had boiled {dice.randrange(99)} times.{mark}{after}", encoding="utf-8")


def another_year(root: Path, dice: random.Random) -> None:
    path = dice.choice(interviews(root))
    lines = path.read_text(encoding="utf-8").split("\n")
    kept = [line for line in lines if not line.startswith(("date:", "year_basis:", "year_note:"))]
    year = f"year: {dice.randrange(1990, 2020)}"
    path.write_text("\n".join(year if line.startswith("year:") else line for line in kept), encoding="utf-8")


def taken_out(root: Path, dice: random.Random) -> None:
    dice.choice(interviews(root)).unlink()


def one_more(root: Path, dice: random.Random) -> None:
    path = dice.choice(interviews(root))
    text = path.read_text(encoding="utf-8").replace("former_addresses", "# former_addresses")
    path.with_stem(f"{path.stem}-{dice.randrange(100, 999)}").write_text(text, encoding="utf-8")


def renamed(root: Path, dice: random.Random) -> None:
    path = dice.choice(interviews(root))
    path.rename(path.with_stem(f"{path.stem}-{dice.randrange(100, 999)}"))


def another_topic(root: Path, dice: random.Random) -> None:
    path = root / "interviews/vocabularies/topics.yml"
    text = path.read_text(encoding="utf-8")
    path.write_text(
        f"{text}\nkettles-{dice.randrange(9999)}:\n  name: Kettles {dice.random()}\n  definition: They boil.\n"
    )


def a_page_spoilt(root: Path, dice: random.Random) -> None:
    path = dice.choice(sorted((root / "docs/people").glob("*.md")))
    path.write_text(f"---\n{site.MARK}\n---\nSomebody leant on the keyboard.\n", encoding="utf-8")


def a_table_lost(root: Path, dice: random.Random) -> None:
    dice.choice(sorted((root / "docs/data").glob("*.csv"))).unlink()


EDITS: tuple[Callable[[Path, random.Random], None], ...] = (
    changed_words,
    another_year,
    taken_out,
    one_more,
    renamed,
    another_topic,
    a_page_spoilt,
    a_table_lost,
)


def interviews(root: Path) -> list[Path]:
    return sorted((root / "interviews").glob("*.md"))


@pytest.mark.parametrize("seed", range(3))
def test_a_walk_of_edits_ends_where_a_clean_build_does(archive: Path, tmp_path: Path, seed: int) -> None:
    dice = random.Random(seed)  # noqa: S311
    written(archive)

    for edit in dice.sample(EDITS, len(EDITS)):
        edit(archive, dice)
        assert written(archive)[1] == clean(archive, tmp_path / "clean"), edit.__name__


def test_an_edit_of_words_touches_few_files_and_no_edit_none(archive: Path) -> None:
    _, before = written(archive)
    assert written(archive)[0] == 0

    changed_words(archive, random.Random(7))  # noqa: S311
    _, after = written(archive)

    assert 0 < sum(before[path] != after[path] for path in before) < len(before) / 4


def test_lists_are_not_made_again_for_a_word_in_a_text(archive: Path) -> None:
    before = planned(archive)
    changed_words(archive, random.Random(7))  # noqa: S311
    after = planned(archive)

    made_again = {path for path in after if after[path][0] != before[path][0]}
    other = {path for path in after if after[path][1] != before[path][1]}

    assert other <= made_again
    assert {path for path in made_again - other if not path.startswith("questions/")} == set()


def planned(root: Path) -> dict[str, tuple[bytes, str]]:
    """By its path, what each page is known by before it is made, and its text."""
    archive = Archive(root=root)
    held = holdings(_edition(archive, memory.nothing()))
    return {str(page.path): (page.key, page.text) for page in pages.all_pages(held, {}, manual.rules())}


@pytest.mark.parametrize("harm", ["cut off", "not a database", "of another folder", "a folder of links"])
def test_a_memory_that_cannot_be_ours_is_thrown_away(archive: Path, tmp_path: Path, harm: str) -> None:
    _, before = written(archive)
    file = archive / ".cache/voices/memory.sqlite"
    if harm == "cut off":
        file.write_bytes(file.read_bytes()[:5_000])
    elif harm == "not a database":
        file.write_text("A kettle.")
    elif harm == "of another folder":
        shutil.copytree(archive, tmp_path / "copy")
        archive = tmp_path / "copy"
        assert memory.left(Archive(root=archive)).all("made") == {}
    else:
        (tmp_path / "elsewhere").mkdir()
        shutil.rmtree(archive / ".cache")
        (archive / ".cache").symlink_to(tmp_path / "elsewhere")

    assert written(archive) == (0, before)
    assert harm != "a folder of links" or not list((tmp_path / "elsewhere").iterdir())


def test_what_cannot_be_written_down_now_is_known_until_it_can(archive: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(memory, "_PATIENCE", 0)
    remembers = memory.of(Archive(root=archive))
    reader = sqlite3.connect(archive / ".cache/voices/memory.sqlite")
    reader.execute("BEGIN")
    reader.execute("SELECT * FROM about").fetchone()  # it is in the way as a full disk is: only at the very end

    remembers.put("texts", b"ada-lowe", "The kettle knew first.")
    remembers.keep()
    assert remembers.get("texts", b"ada-lowe") == "The kettle knew first."
    assert memory.left(Archive(root=archive)).all("texts") == {}

    reader.close()
    remembers.keep()
    assert memory.left(Archive(root=archive)).all("texts") == {b"ada-lowe": "The kettle knew first."}


def test_a_memory_with_holes_is_told_of_in_a_sentence(archive: Path) -> None:
    assert voices("build", cwd=archive).returncode == 0
    with sqlite3.connect(archive / ".cache/voices/memory.sqlite") as database:
        database.execute("DELETE FROM texts")
    shutil.rmtree(archive / "docs" / "interviews")

    stopped = voices("build", cwd=archive)
    assert re.search(
        r"^Error: What earlier builds have left is no longer whole \(the text of [a-z0-9-]+\): "
        r"run 'voices build --clean'\.$",
        stopped.stderr,
        re.MULTILINE,
    )
    assert "Traceback" not in stopped.stderr
    assert voices("build", "--clean", cwd=archive).returncode == 0


def test_three_processes_write_what_one_writes(tmp_path: Path) -> None:
    roots = [tmp_path / "one", tmp_path / "three"]
    many = cores.FEW + 16  # fewer are not shared out
    for root in roots:
        assert folder.fill(root, made_up(many, folder.prepare(root))) == many

    assert written(roots[0], jobs=1) == written(roots[1], jobs=3)
