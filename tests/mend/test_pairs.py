"""Pairs of files: as an editor left it, as `voices check --fix` leaves it, and what it says about it."""

from pathlib import Path

import pytest
from conftest import copy_archive, voices

PAIRS = Path(__file__).parent / "pairs"
NAMES = sorted(path.name.removesuffix(".before.md") for path in PAIRS.glob("*.before.md"))
JO = "jo-bloggs:\n  name: Jo Bloggs\n  other_names: [Joanna Bloggs, Jo Smith]\n"


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An archive with every 'before', in which one person has two names."""
    root = copy_archive(tmp_path_factory.mktemp("pairs"))
    for name in NAMES:
        (root / "interviews" / f"{name}.md").write_bytes((PAIRS / f"{name}.before.md").read_bytes())
    (root / "interviews" / "vocabularies" / "people.yml").write_text(JO, encoding="utf-8")
    return root


@pytest.fixture(scope="module")
def told(archive: Path) -> list[str]:
    done = voices("check", "--fix", cwd=archive)
    assert "Traceback" not in done.stderr
    return done.stdout.splitlines()


@pytest.mark.parametrize("name", NAMES)
def test_a_file_before_and_after(name: str, archive: Path, told: list[str]) -> None:
    mended = (archive / "interviews" / f"{name}.md").read_bytes()
    expected = PAIRS / f"{name}.after.md"

    assert mended == (expected if expected.exists() else PAIRS / f"{name}.before.md").read_bytes()
    place = f"interviews/{name}.md:"
    mends = [line.removeprefix(place) for line in told if line.startswith(place) and not line.endswith(")")]
    listed = PAIRS / f"{name}.told.txt"
    assert mends == (listed.read_text(encoding="utf-8").splitlines() if listed.exists() else [])


def test_a_second_time_nothing_is_mended(archive: Path, told: list[str]) -> None:
    files = {path: path.read_bytes() for path in (archive / "interviews").rglob("*.*")}

    again = voices("check", "--fix", cwd=archive)

    assert again.stdout.splitlines() == [line for line in told if line.endswith(")")]
    assert {path: path.read_bytes() for path in (archive / "interviews").rglob("*.*")} == files
