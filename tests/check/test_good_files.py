"""Files in which nothing is wrong, however awkward: `voices check` stays silent, even of warnings."""

import shutil
from pathlib import Path

from conftest import voices

GOOD = Path(__file__).parent / "good"


def test_good_files_stay_silent(empty_archive: Path) -> None:
    for path in GOOD.glob("*.md"):
        shutil.copy(path, empty_archive / "interviews")

    done = voices("check", "--strict", cwd=empty_archive)

    assert (done.stdout, done.stderr, done.returncode) == ("", "Nothing is wrong.\n", 0)


def test_good_files_have_every_form_and_every_access() -> None:
    texts = [path.read_text(encoding="utf-8") for path in GOOD.glob("*.md")]

    for form in ("question-and-answer", "first-person", "profile", "panel"):
        assert any(f"form: {form}\n" in text for text in texts)
    for access in ("full", "summary", "record", "withdrawn"):
        assert any(f"access: {access}\n" in text for text in texts)
