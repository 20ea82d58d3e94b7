"""A preview that is overtaken by edits, at any moment, ends with the pages that one from the beginning would have."""

import random
import threading
from contextlib import suppress
from functools import partial
from pathlib import Path

import pytest
from edits import papers
from edits.kinds import SMALL
from edits.papers import TODAY, Papers
from generator import folder
from voices import build, checks, memory, site
from voices.archive import Archive
from voices.build import Preview
from voices.examination import examine
from voices.pausing import Overtaken

INTERVIEWS = 24


class Impatient:
    """Lets work go on for so many steps."""

    def __init__(self, steps: int) -> None:
        self._left = steps

    def __call__(self) -> None:
        self._left -= 1
        if self._left < 0:
            raise Overtaken


def pages(folder: Path) -> dict[str, bytes]:
    files = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


def from_the_beginning(here: Path, made: Papers) -> dict[str, bytes]:
    folder.prepare(here / "archive")
    papers.put(made, here / "archive")
    build.write_preview(Archive(root=here / "archive"), here / "pages", day=TODAY)
    return pages(here / "pages")


def edited(before: Papers, after: Papers, root: Path) -> list[Path]:
    return [root / path for path in after.interviews() if before.files.get(path) != after.files[path]]


@pytest.mark.parametrize("seed", range(2))
def test_edits_that_overtake_each_other_end_as_one_look_at_all_of_them(tmp_path: Path, seed: int) -> None:
    draw = random.Random(seed)  # noqa: S311
    made = papers.made_up(tmp_path / "edited", INTERVIEWS)
    root, shown_in = tmp_path / "edited", tmp_path / "preview"
    papers.put(made, root)
    archive = Archive(root=root)
    shown = build.write_preview(archive, shown_in, day=TODAY)

    for name in draw.sample(sorted(SMALL), 6):
        before, made = made, SMALL[name](draw, made)
        papers.put(made, root, before)
        build.write_ahead(archive, shown_in, edited(before, made, root), day=TODAY, earlier=shown)
        with suppress(Overtaken):
            pause = Impatient(draw.choice((0, 2, 40, 200, 400)))
            shown = build.write_preview(archive, shown_in, day=TODAY, earlier=shown, pause=pause)
    build.write_preview(archive, shown_in, day=TODAY, earlier=shown)

    assert pages(shown_in) == from_the_beginning(tmp_path / "clean", made)


def test_looking_for_what_is_wrong_can_be_broken_off_at_every_file_and_every_comparison(tmp_path: Path) -> None:
    papers.put(papers.made_up(tmp_path, INTERVIEWS), tmp_path)
    archive, asked = Archive(root=tmp_path), list[bool]()

    examine(archive, memory.nothing(), pause=partial(asked.append, True))

    assert len(asked) >= len(list(archive.interviews.glob("*.md"))) + len(checks.TOGETHER)


def test_the_page_of_an_edited_interview_comes_first_and_alone(archive: Path, tmp_path: Path) -> None:
    shown, path = previewed(archive, tmp_path), archive / "interviews/nell-marlowe-2019.md"
    before = pages(tmp_path / "pages")
    path.write_text(path.read_text(encoding="utf-8").replace(" the ", " every ", 1), encoding="utf-8")

    changed = build.write_ahead(Archive(root=archive), tmp_path / "pages", [path], day=TODAY, earlier=shown)

    after = pages(tmp_path / "pages")
    assert changed == 1
    assert {name for name in after if after[name] != before[name]} == {"interviews/nell-marlowe-2019.md"}


@pytest.mark.parametrize(
    "text", ["", "---\nperson: [\n---\n", "---\nstatus: withdrawn\nwithdrawn: 2026-01-02\nreason: asked\n---\n"]
)
def test_what_cannot_be_shown_is_left_to_those_who_see_all(archive: Path, tmp_path: Path, text: str) -> None:
    shown, path = previewed(archive, tmp_path), archive / "interviews/nell-marlowe-2019.md"
    before = pages(tmp_path / "pages")
    path.write_text(text, encoding="utf-8")

    assert build.write_ahead(Archive(root=archive), tmp_path / "pages", [path], day=TODAY, earlier=shown) == 0
    assert pages(tmp_path / "pages") == before


def test_a_file_that_an_editor_tries_a_folder_with_ends_no_preview(tmp_path: Path) -> None:
    """Vim does so with a file that it calls 4913, before it saves another."""
    docs, saved = tmp_path / "docs", threading.Event()
    (docs / "assets").mkdir(parents=True)
    (docs / "about.md").write_text("The kettle is on.\n")

    def save() -> None:
        while not saved.is_set():
            (docs / "assets" / "4913").touch()
            (docs / "assets" / "4913").unlink()

    editor = threading.Thread(target=save)
    editor.start()
    try:
        for _ in range(3_000):
            site.write_preview([], docs, tmp_path / "preview", site.Ledger())
    finally:
        saved.set()
        editor.join()
    assert (tmp_path / "preview" / "about.md").read_text() == "The kettle is on.\n"


def previewed(archive: Path, here: Path) -> Preview:
    return build.write_preview(Archive(root=archive), here / "pages", day=TODAY)
