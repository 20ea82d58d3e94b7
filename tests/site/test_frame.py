"""What stands around the text of a page goes without the indentation of its templates; the text is left as it is."""

import html
import re
from pathlib import Path

import pytest
from conftest import voices

RECIPE = """# A recipe

Tea, as it was written down:

    Warm the pot.

        Let it stand.



    Pour.
"""


@pytest.mark.parametrize("engine", ["mkdocs", "zensical"])
def test_the_frame_is_squeezed_and_the_text_is_not(empty_archive: Path, engine: str) -> None:
    (empty_archive / "docs" / "privacy.md").write_text(RECIPE, encoding="utf-8")

    done = voices("build", "--engine", engine, "--archive", empty_archive)

    assert done.returncode == 0, done.stdout + done.stderr
    page = (empty_archive / "site" / "privacy" / "index.html").read_text(encoding="utf-8")
    before, text, after = re.split(r"(<article.*</article>)", page, flags=re.DOTALL)
    assert re.findall(r"\n\s", before.strip() + after.strip()) == []
    assert re.search(r"Warm the pot\.\n\n    Let it stand\.\n\n\n\nPour\.", re.sub(r"<[^>]+>", "", text))


@pytest.mark.parametrize("engine", ["mkdocs", "zensical"])
def test_no_title_is_taken_for_the_place_of_the_text(empty_archive: Path, engine: str) -> None:
    source = (Path(__file__).parent / "ada-lowe-2021.md").read_text(encoding="utf-8")
    titled = re.sub(r"^title: .*$", "title: Where <text/> ends", source, flags=re.MULTILINE)
    (empty_archive / "interviews" / "ada-lowe-2021.md").write_text(titled, encoding="utf-8")

    done = voices("build", "--engine", engine, "--archive", empty_archive)

    assert done.returncode == 0, done.stdout + done.stderr
    page = (empty_archive / "site" / "interviews" / "ada-lowe-2021" / "index.html").read_text(encoding="utf-8")
    assert page.count("<h1") == 1
    assert "<text/>" not in page
    assert "<title>Where <text/> ends · " in html.unescape(page)
