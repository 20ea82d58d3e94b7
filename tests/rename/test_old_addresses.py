"""An address that was published goes on leading to its page: in both renderers, with or without JavaScript."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from conftest import copy_archive, serving, voices

OLD = {
    "topics/leadership/": "topics/leading-people/",
    "people/nell-marlowe/": "people/eleanor-marlowe/",
    "interviews/eleanor-marlowe-2019/": "interviews/nell-marlowe-2019/",
    "roles/emptied/": "roles/",
}


@pytest.fixture(scope="module", params=["mkdocs", "zensical"])
def site(request: Any, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder above a site in which a topic, a person and an interview have moved."""
    root = copy_archive(tmp_path_factory.mktemp("moved"))
    interviews = root / "interviews"
    assert voices("rename", "topic", "leadership", "leading-people", cwd=root).returncode == 0
    assert voices("rename", "person", "Nell Marlowe", "Eleanor Marlowe", cwd=root).returncode == 0
    nell = interviews / "nell-marlowe-2019.md"
    text = nell.read_text(encoding="utf-8")
    nell.write_text(text.replace("\nadded:", "\nformer_addresses: [eleanor-marlowe-2019]\nadded:"), encoding="utf-8")
    with (interviews / "vocabularies" / "roles.yml").open("a", encoding="utf-8") as roles:
        roles.write("\nkettle-keeper:\n  name: Kettle Keeper\n  definition: Nobody yet.\n  former_keys: [emptied]\n")
    done = voices("build", "--engine", request.param, cwd=root)
    assert done.returncode == 0, done.stdout + done.stderr
    top = root / "served"
    top.mkdir()
    (top / "practice-voices").symlink_to(root / "site")
    return top


@pytest.fixture
def address(site: Path) -> Iterator[str]:
    with serving(site) as host:
        yield f"{host}/practice-voices/"


@pytest.mark.browser
@pytest.mark.parametrize("old", OLD)
@pytest.mark.parametrize("javascript", [True, False])
def test_an_old_address_leads_on(browser: Any, address: str, old: str, javascript: bool) -> None:
    context = browser.new_context(java_script_enabled=javascript)
    page = context.new_page()

    page.goto(f"{address}{old}#k3f9")
    page.wait_for_url(lambda url: url.startswith(address + OLD[old]) and old not in url)

    assert page.url == address + OLD[old] + ("#k3f9" if javascript else "")
    assert page.locator("h1").inner_text() != "This page has moved"
    context.close()


@pytest.mark.parametrize("old", OLD)
def test_what_search_engines_and_patient_people_are_told(site: Path, old: str) -> None:
    html = (site / "practice-voices" / old / "index.html").read_text(encoding="utf-8")
    up = "../" * old.count("/")

    published = "https://practice-voices.github.io/practice-voices/"
    assert f'<link rel="canonical" href="{published}{OLD[old]}">' in html
    assert '<meta name="robots" content="noindex">' in html
    assert f">/{OLD[old]}</a>" in html
    assert 'href="http' not in html.replace(published, "")
    assert up + "assets" not in html


def test_the_map_of_the_site_has_only_living_pages(site: Path) -> None:
    sitemap = (site / "practice-voices" / "sitemap.xml").read_text(encoding="utf-8").replace("&#x2f;", "/")

    assert "/topics/leading-people/" in sitemap
    assert not any(f"/practice-voices/{old}<" in sitemap for old in OLD)
