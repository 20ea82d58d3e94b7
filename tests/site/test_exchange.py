"""New files in the place of old ones: all or none, whatever befalls the build meanwhile."""

from collections.abc import Callable
from pathlib import Path

import pytest
from voices.renderer.exchange import WHOLE, exchange

OLD = {"index.html": "Tea", "tea/index.html": "Tea", "tea/leaves.csv": "Tea", "milk/index.html": "Milk"}
MADE = {"index.html": "Coffee", "tea/index.html": "Coffee", "cake/index.html": "Cake", "cake/crumbs.csv": "Cake"}
GONE = ["milk", "tea/leaves.csv"]
MOVES = 6
"""Two are gone, two are old and two are new; the folder of the cake is one of these."""


def lay(folder: Path, files: dict[str, str]) -> Path:
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text)
    return folder


def found(folder: Path) -> dict[str, str]:
    return {path.relative_to(folder).as_posix(): path.read_text() for path in folder.rglob("*") if path.is_file()}


@pytest.fixture
def table(tmp_path: Path) -> Path:
    """A folder with an old site, what was made, and room for what is gone."""
    lay(tmp_path / "site", OLD)
    lay(tmp_path / "made", MADE)
    (tmp_path / "aside").mkdir()
    return tmp_path


def put(table: Path, gone: list[str]) -> None:
    exchange(table / "made", table / "site", gone=gone, aside=table / "aside")


def test_what_is_gone_goes_and_what_was_made_comes(table: Path) -> None:
    put(table, GONE)

    assert found(table / "site") == MADE
    assert not (table / "site" / "milk").exists()


def test_what_is_not_named_stays(table: Path) -> None:
    put(table, [])

    assert found(table / "site") == {**OLD, **MADE}


def test_a_whole_site_takes_the_place_of_another(table: Path) -> None:
    put(table, [WHOLE])

    assert found(table / "site") == MADE


@pytest.mark.parametrize("gone", [[WHOLE], GONE])
def test_there_need_be_no_site(table: Path, gone: list[str]) -> None:
    (table / "site").rename(table / "elsewhere")

    put(table, gone)

    assert found(table / "site") == MADE


def test_where_a_link_leads_nothing_is_touched(table: Path) -> None:
    (table / "site").rename(table / "elsewhere")
    (table / "site").symlink_to("elsewhere")

    put(table, [WHOLE])

    assert found(table / "site") == MADE
    assert found(table / "elsewhere") == OLD


def test_a_file_gives_way_to_a_folder_and_a_folder_to_a_file(table: Path) -> None:
    lay(table / "made", {"milk/jug/index.html": "Jug"})
    (table / "made" / "tea" / "index.html").unlink()
    (table / "made" / "tea").rmdir()
    lay(table / "made", {"tea": "Tea is over"})
    (table / "site" / "milk" / "jug").write_text("A jug")

    put(table, [])

    assert found(table / "site") == {
        **{name: text for name, text in {**OLD, **MADE}.items() if not name.startswith("tea/")},
        "tea": "Tea is over",
        "milk/jug/index.html": "Jug",
    }


def failing_at(number: int) -> Callable[[Path, Path], Path]:
    """What moves things until it cannot, once."""
    rename, moved = Path.rename, []

    def fails(here: Path, there: Path) -> Path:
        moved.append(here)
        if len(moved) == number:
            raise OSError(28, "No space left on device", str(there))
        return rename(here, there)

    return fails


@pytest.mark.parametrize(("gone", "number"), [([WHOLE], 1), ([WHOLE], 2), *((GONE, 1 + move) for move in range(MOVES))])
def test_when_one_cannot_be_moved_all_is_as_it_was(
    table: Path, monkeypatch: pytest.MonkeyPatch, gone: list[str], number: int
) -> None:
    monkeypatch.setattr(Path, "rename", failing_at(number))

    with pytest.raises(OSError, match="No space left"):
        put(table, gone)

    assert found(table / "site") == OLD
    assert found(table / "made") == MADE
