"""Files that say inside what is wrong with them.

Each file in `bad/` ends with lines such as `<!-- expect: 5:7: Write 'year' as … (fields) -->`; they are taken off,
the rest becomes an interview of an archive, and `voices check` must say exactly that. All lie in one archive, so what
they have in common is told as well: that is left out here, and shown by the archives in `bad-archives/`.
"""

import re
from collections import defaultdict
from pathlib import Path

import pytest
from conftest import copy_archive, voices

BAD = sorted((Path(__file__).parent / "bad").glob("*.md"))
ACROSS = ("(doubles)", "(near-doubles)")
EXPECTATION = re.compile(rb"\n?<!-- expect: (.*?) -->\n*", re.DOTALL)


@pytest.fixture(scope="module")
def problems(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[str]]:
    """What one run of the command says of each bad file."""
    archive = copy_archive(tmp_path_factory.mktemp("bad"))
    for path in (archive / "interviews").glob("*.md"):
        path.unlink()
    for path in BAD:
        (archive / "interviews" / path.name).write_bytes(EXPECTATION.sub(b"", path.read_bytes()))
    done = voices("check", cwd=archive)
    assert done.returncode == 1
    assert "Traceback" not in done.stderr
    found = defaultdict(list)
    for line in done.stdout.splitlines():
        name, _, problem = line.removeprefix("interviews/").partition(":")
        if not problem.endswith(ACROSS):
            found[name].append(problem)
    return found


@pytest.mark.parametrize("path", BAD, ids=lambda path: path.stem)
def test_a_bad_file_is_told_what_is_wrong_with_it(path: Path, problems: dict[str, list[str]]) -> None:
    expected = [match.decode() for match in EXPECTATION.findall(path.read_bytes())]

    assert expected, f"{path.name} does not say what is wrong with it"
    assert problems[path.name] == expected


def test_the_archive_itself_is_right(archive: Path) -> None:
    done = voices("check", "--strict", "--archive", archive)

    assert (done.stdout, done.stderr, done.returncode) == ("", "Nothing is wrong.\n", 0)
