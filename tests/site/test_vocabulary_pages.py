"""The pages of topics, roles, sources and questions, whole: what an entry means, and which interviews are under it."""

import shutil
from pathlib import Path

import pytest
from conftest import copy_archive, voices

HERE = Path(__file__).parent
TEAHOUSE = HERE / "teahouse"
EXPECTED = HERE / "expected" / "teahouse"
PAGES = sorted(path.relative_to(EXPECTED).as_posix() for path in EXPECTED.rglob("*.md"))


@pytest.fixture(scope="session")
def teahouse(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An archive with vocabularies of its own, three records, and their site."""
    root = copy_archive(tmp_path_factory.mktemp("teahouse"))
    for path in (root / "interviews").glob("*.md"):
        path.unlink()
    shutil.copytree(TEAHOUSE, root / "interviews", dirs_exist_ok=True)
    done = voices("build", "--archive", root)
    assert done.returncode == 0, done.stdout + done.stderr
    return root


@pytest.mark.parametrize("page", PAGES)
def test_a_page_is_as_expected(teahouse: Path, page: str) -> None:
    assert (teahouse / "docs" / page).read_text(encoding="utf-8") == (EXPECTED / page).read_text(encoding="utf-8")


def test_there_is_a_page_for_what_has_interviews_and_for_nothing_else(teahouse: Path) -> None:
    for folder in ("topics", "roles", "sources", "questions"):
        made = {f"{folder}/{path.name}" for path in (teahouse / "docs" / folder).iterdir()}
        assert made == {page for page in PAGES if page.startswith(folder)}


def test_an_interview_leads_to_the_questions_that_it_answers(teahouse: Path) -> None:
    page = (teahouse / "docs" / "interviews" / "tilly-marsh-1999.md").read_text(encoding="utf-8")

    assert (
        "Questions\n:   [Milk first?](../questions/milk-first.md) · "
        "[One lump or two?](../questions/one-lump-or-two.md)\n"
    ) in page
