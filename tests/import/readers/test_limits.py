"""What a reader may cost: time, memory, and the libraries that are loaded for it."""

import subprocess
import sys
import time
from pathlib import Path

import pytest
from files_by_hand import docx, paragraph, pdf
from voices import readers
from voices.readers import confined
from voices.readers.received import Unreadable

HEAVY = (
    "trafilatura",
    "lxml",
    "mammoth",
    "markdownify",
    "nh3",
    "bs4",
    "pdfplumber",
    "pdfminer",
    "httpx",
    "markdown_it",
)


def loaded_after(statement: str) -> set[str]:
    """The heavy libraries that Python has loaded after this statement."""
    asked = f"import sys\n{statement}\nprint(*(name for name in {HEAVY!r} if name in sys.modules))"
    done = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True)
    return set(done.stdout.splitlines()[-1].split())


def command(line: str) -> str:
    return f"from voices.cli import main\ntry:\n    main({line.split()!r})\nexcept SystemExit:\n    pass"


def test_plain_texts_and_checks_load_no_library_of_another_format(tmp_path: Path) -> None:
    text = tmp_path / "goose.txt"
    text.write_text("Geese at work\n\nFlora Bramble keeps a goose, and the goose keeps the books.\n")
    (tmp_path / "interviews").mkdir()
    assert loaded_after(command(f"import {text} --archive {tmp_path} --dry-run")) == set()
    assert loaded_after(command(f"check --archive {tmp_path}")) == set()
    assert "trafilatura" in loaded_after("from voices.readers import html\nhtml.read(b'<p>Tea.</p>')")


@pytest.mark.parametrize("suffix", [".md", ".html", ".docx", ".pdf"])
def test_every_format_is_read_in_a_process_of_its_own(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"tea{suffix}"
    path.write_bytes({".docx": docx(paragraph("Tea.")), ".pdf": pdf([(60, 60, 10, "Tea.")])}.get(suffix, b"Tea."))
    received = readers.read(str(path))
    assert (received.text.strip(), received.suffix) == ("Tea.", suffix)
    assert readers.FORMATS[suffix].confined


# Work for a process of its own: readers that misbehave


def sleep(data: bytes) -> str:
    time.sleep(60)
    return "awake"


def grow(data: bytes) -> int:
    return len(b"tea " * 10**9)


def vanish(data: bytes) -> None:
    import os

    os._exit(1)


def stumble(data: bytes) -> None:
    raise KeyError(data)


def answer(data: bytes) -> bytes:
    return data


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux holds a process to a limit of memory")
def test_a_reader_that_wants_too_much_memory_is_refused() -> None:
    with pytest.raises(Unreadable, match="Reading it needs too much memory"):
        confined.run(grow, b"")
    assert confined.run(answer, b"tea") == b"tea"


def test_a_reader_that_takes_too_long_is_given_up() -> None:
    begun = time.monotonic()
    with pytest.raises(Unreadable, match="Reading it took longer than 1 seconds and was given up"):
        confined.run(sleep, b"", seconds=1)
    assert time.monotonic() - begun < 20
    assert confined.run(answer, b"tea") == b"tea"


def test_a_reader_that_breaks_its_process_stops_nothing_else() -> None:
    with pytest.raises(Unreadable, match="The file broke the program that reads it"):
        confined.run(vanish, b"")
    with pytest.raises(Unreadable, match="The file is damaged or only a part of it: copy its text"):
        confined.run(stumble, b"")
    assert confined.run(answer, b"tea") == b"tea"


LARGE = {".txt": 1, ".md": 1, ".html": 5, ".docx": 20, ".pdf": 50}


@pytest.mark.parametrize(("suffix", "megabytes"), LARGE.items())
def test_a_file_that_is_too_large_is_refused_unread(tmp_path: Path, suffix: str, megabytes: int) -> None:
    path = tmp_path / f"large{suffix}"
    with path.open("wb") as file:
        file.truncate(megabytes * 1_000_000 + 1)
    with pytest.raises(Unreadable, match=f"The file is larger than {megabytes} MB"):
        readers.read(str(path))


@pytest.mark.parametrize("suffix", readers.FORMATS)
def test_a_file_of_no_bytes_is_said_to_be_empty(suffix: str, tmp_path: Path) -> None:
    file = tmp_path / f"lid{suffix}"
    file.touch()
    with pytest.raises(Unreadable, match="The file is empty: there is no text"):
        readers.read(str(file))
