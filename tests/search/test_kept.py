"""An index is made once, and taken from where it is kept until something that can be found has changed."""

import hashlib
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from voices.edition import Edition
from voices.search_index import write


class Indexings:
    """Writes editions below one folder after the other, and counts how often Pagefind had to run."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.cache = folder / "cache"
        self.count = 0

    def of(self, edition: Edition) -> dict[str, str]:
        site = Path(self.folder / f"site-{len(list(self.folder.iterdir()))}")
        site.mkdir()
        write(edition, site, cache=self.cache, started=self._ran)
        return contents(site)

    def _ran(self, _: object) -> None:
        self.count += 1


def contents(folder: Path) -> dict[str, str]:
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest() for path in files}


@pytest.fixture
def indexings(tmp_path: Path) -> Indexings:
    return Indexings(tmp_path)


def without_the_last(edition: Edition) -> Edition:
    fewer = edition.publication.interviews[:-1]
    return replace(edition, publication=replace(edition.publication, interviews=fewer))


def with_a_word_changed(edition: Edition) -> Edition:
    first, *others = edition.publication.interviews
    renamed = replace(first, title=f"{first.title}, with biscuits")
    return replace(edition, publication=replace(edition.publication, interviews=(renamed, *others)))


def test_what_did_not_change_is_not_indexed_again(indexings: Indexings, edition: Edition) -> None:
    first = indexings.of(edition)
    assert indexings.of(replace(edition, name="Another name", address="https://example.net/")) == first
    assert indexings.count == 1


@pytest.mark.parametrize("change", [without_the_last, with_a_word_changed])
def test_what_changed_is_indexed(indexings: Indexings, edition: Edition, change: Callable[[Edition], Edition]) -> None:
    first = indexings.of(edition)
    assert indexings.of(change(edition)) != first
    assert indexings.of(edition) == first  # a change that is taken back
    assert indexings.count == 2


def spoil_a_file(cache: Path) -> None:
    """As somebody does who edits the served site: its files are the kept ones."""
    next(cache.glob("*/fragment/*")).write_bytes(b"Half a fragm")


def lose_a_file(cache: Path) -> None:
    next(cache.glob("*/index/*")).unlink()


def break_off_the_list(cache: Path) -> None:
    listed = next(cache.glob("*.json"))
    listed.write_bytes(listed.read_bytes()[:100])


def leave_no_list(cache: Path) -> None:
    """As a build does that is killed before the end."""
    next(cache.glob("*.json")).unlink()


@pytest.mark.parametrize("crash", [spoil_a_file, lose_a_file, break_off_the_list, leave_no_list])
def test_what_a_crash_has_left_is_never_used(
    indexings: Indexings, edition: Edition, crash: Callable[[Path], None]
) -> None:
    first = indexings.of(edition)
    crash(indexings.cache)

    again = indexings.of(edition)
    assert len(again) == len(first)  # Pagefind never gives its files the same names twice
    assert indexings.count == 2
    assert indexings.of(edition) == again
    assert indexings.count == 2


def test_an_earlier_index_in_the_folder_gives_way(edition: Edition, tmp_path: Path) -> None:
    write(edition, tmp_path)
    (tmp_path / "pagefind/left-over.txt").write_text("from another time")
    write(edition, tmp_path)
    assert not (tmp_path / "pagefind/left-over.txt").exists()


def test_no_more_than_two_are_kept(indexings: Indexings, edition: Edition) -> None:
    (indexings.cache / "left-by-a-crash").mkdir(parents=True)
    for shown in (edition, without_the_last(edition), with_a_word_changed(edition)):
        indexings.of(shown)

    kept = sorted(path.name for path in indexings.cache.iterdir())
    assert len(kept) == 4
    assert [name for name in kept if name.endswith(".json")] == [f"{name}.json" for name in kept if "." not in name]


def test_a_cache_that_cannot_be_written_costs_only_time(edition: Edition, tmp_path: Path) -> None:
    (tmp_path / "cache").write_text("no folder")
    (tmp_path / "site").mkdir()
    write(edition, tmp_path / "site", cache=tmp_path / "cache")
    assert (tmp_path / "site/pagefind/pagefind.js").is_file()
