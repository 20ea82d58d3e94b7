"""Archives whose files say inside what is wrong with them: what takes two files, or is in a vocabulary.

Each folder in `bad-archives/` holds interviews, vocabularies that take the place of the archive's own, and perhaps
originals. Interviews end in `<!-- expect: … -->`, vocabularies in `# expect: …`; `voices check` must say exactly that,
and nothing of a file that expects nothing.
"""

import re
import shutil
from pathlib import Path

import pytest
from conftest import voices

ARCHIVES = sorted(path for path in (Path(__file__).parent / "bad-archives").iterdir() if path.is_dir())
EXPECTATION = re.compile(rb"\n?(?:<!-- expect: (.*?) -->\n*|# expect: (.*)\n)")


@pytest.mark.parametrize("folder", ARCHIVES, ids=lambda path: path.name)
def test_an_archive_is_told_what_is_wrong_with_it(folder: Path, empty_archive: Path) -> None:
    expected = [line for path in sorted(folder.iterdir()) if path.is_file() for line in put(path, empty_archive)]
    if (folder / "originals").is_dir():
        shutil.copytree(folder / "originals", empty_archive / "interviews" / "originals")

    done = voices("check", cwd=empty_archive)

    assert done.stdout.splitlines() == sorted(expected, key=in_order)
    assert "Traceback" not in done.stderr
    assert done.returncode == any(": warning: " not in line for line in expected)
    assert expected, "an archive without a mistake belongs to the good ones"


def put(path: Path, archive: Path) -> list[str]:
    """Put a file in its place in the archive, and say what is expected of it."""
    place = "interviews" if path.suffix == ".md" else "interviews/vocabularies"
    data = path.read_bytes()
    (archive / place / path.name).write_bytes(EXPECTATION.sub(b"", data) if path.suffix == ".md" else data)
    return [f"{place}/{path.name}:{(html or yaml).decode()}" for html, yaml in EXPECTATION.findall(data)]


def in_order(line: str) -> tuple[Path, int, int]:
    name, number, column, _ = line.split(":", 3)
    return Path(name), int(number), int(column)
