"""Whether each interview has files to cite it beside its page, as an editor chooses in `mkdocs.yml`."""

import shutil
from pathlib import Path
from urllib.parse import urljoin

import pytest
from conftest import voices
from kinds import every_page
from test_every_built_file import SITE, is_broken, leads_to, read

DOWNLOADS = (".ris", ".bib", ".csl.json")
LIFT = "interviews/nell-marlowe-2019"


def choose(archive: Path, downloads: str) -> None:
    config = archive / "mkdocs.yml"
    text = config.read_text(encoding="utf-8")
    config.write_text(text.replace("extra:\n", f"extra:\n  downloads: {downloads}\n"), encoding="utf-8")


def downloads(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.name.endswith(DOWNLOADS)}


COLLECTED = {f"data/citations{suffix}" for suffix in DOWNLOADS}


@pytest.fixture(scope="module")
def spare(tmp_path_factory: pytest.TempPathFactory, built: Path) -> Path:
    """An archive that was built with the files and then without them."""
    root = Path(shutil.copytree(built, tmp_path_factory.mktemp("spare") / "archive", symlinks=True))
    choose(root, "collected")
    done = voices("build", "--archive", root)
    assert done.returncode == 0, done.stdout + done.stderr
    return root


def test_each_interview_has_its_own_files_unless_an_editor_says_otherwise(built: Path) -> None:
    own = {f"{LIFT}{suffix}" for suffix in DOWNLOADS}

    assert own | COLLECTED < downloads(built / "site")


def test_only_the_collected_files_stay_when_an_editor_chooses_so(spare: Path) -> None:
    assert downloads(spare / "docs") == COLLECTED
    assert downloads(spare / "site") == COLLECTED
    assert f"{LIFT}.ris" not in (spare / "docs" / "data" / "SHA256SUMS").read_text(encoding="utf-8")
    page = (spare / "docs" / f"{LIFT}.md").read_text(encoding="utf-8")
    assert (
        "\nDownload\n:   of all interviews together: "
        '[RIS](../data/citations.ris){: download="citations.ris" } · '
        '[BibTeX](../data/citations.bib){: download="citations.bib" } · '
        '[CSL-JSON](../data/citations.csl.json){: download="citations.csl.json" }\n'
    ) in page
    assert "\nHarvard\n:   Marlowe, N. (2019)" in page


def test_a_passage_can_still_be_cited_with_what_its_page_knows(spare: Path, built: Path) -> None:
    pages = [(root / "docs" / f"{LIFT}.md").read_text(encoding="utf-8").splitlines() for root in (spare, built)]
    for_script, before = (next(line for line in lines if line.startswith("cite: ")) for lines in pages)

    assert for_script == before


def test_no_page_leads_to_what_was_left_out(spare: Path, built: Path) -> None:
    site = spare / "site"
    pages = {page: leads_to(page, site) for page in every_page(site)}
    links = {page: [*read(file).links()] for page, file in pages.items() if file}

    assert len(links) > 50
    assert [
        f"{page or 'home'}: {link}"
        for page, some in links.items()
        for link in some
        if (target := urljoin(SITE + page, link)).startswith(SITE) and is_broken(target, site)
    ] == []
    assert alternates(built) == ["Citation: RIS", "Citation: BibTeX", "Citation: CSL-JSON"]
    assert alternates(spare) == []


def alternates(root: Path) -> list[str]:
    page = read(root / "site" / LIFT / "index.html")
    names = [has.get("title", "") for tag, has in page.elements if tag == "link"]
    return [name for name in names if name.startswith("Citation")]


def test_an_answer_that_is_none_is_told_to_the_editor(archive: Path) -> None:
    choose(archive, "some")

    done = voices("build", "--archive", archive)

    assert done.returncode == 0
    assert (
        "mkdocs.yml:1:1: warning: 'some' is no choice of downloads: under 'downloads', write 'each' for files to cite "
        "each interview, beside its page, or 'collected' for those of all interviews together alone. (downloads)\n"
    ) in done.stdout
    assert f"{LIFT}.ris" in downloads(archive / "docs")
