"""The interview on the home page: the editors' choice, else the one with most to read, and it may be read."""

from dataclasses import replace
from pathlib import Path

from conftest import voices
from voices.featured import featured
from voices.model import Interview


def test_the_one_with_most_to_read_is_shown(interviews: dict[str, Interview]) -> None:
    found = featured(interviews.values(), None)

    assert found
    assert (found.interview.slug, found.reason) == ("morgan-tidewell-2004", "longest")
    assert found.passage
    assert found.passage.voice == "archive"


def test_an_editor_may_choose_another(interviews: dict[str, Interview]) -> None:
    found = featured(interviews.values(), "nell-marlowe-2019")

    assert found
    assert (found.interview.slug, found.reason) == ("nell-marlowe-2019", "editor")
    assert found.passage
    assert found.passage.voice == "archive"


def test_what_may_not_be_read_is_not_shown_even_on_request(interviews: dict[str, Interview]) -> None:
    readable = interviews["nell-marlowe-2019"]
    draft = replace(readable, slug="draft", draft=True)
    some = (interviews["nell-marlowe-2011"], interviews["cecily-vane-2013"], draft, readable)

    assert interviews["nell-marlowe-2011"].embargo_until
    for wish in ("nell-marlowe-2011", "cecily-vane-2013", "draft", "wilf-underhill-2009", "nobody"):
        found = featured(some, wish)
        assert found
        assert (found.interview.slug, found.reason) == ("nell-marlowe-2019", "longest")
    assert featured([interviews["cecily-vane-2013"]], None) is None


def test_a_choice_that_cannot_be_shown_is_told_to_the_editor(archive: Path) -> None:
    config = archive / "mkdocs.yml"
    config.write_text(config.read_text("utf-8").replace("extra:\n", "extra:\n  featured: cecily-vane-2013\n"))

    done = voices("build", "--archive", archive)

    assert done.returncode == 0
    assert (
        "The home page cannot show 'cecily-vane-2013': under 'featured', name an interview "
        "of which the full text or a summary can be read today."
    ) in done.stdout
    home = (archive / "docs" / "index.md").read_text(encoding="utf-8")
    assert "\nChosen because there is more of it to read here than of any other.\n" in home


def test_the_home_page_says_whose_words_it_shows_and_why(archive: Path) -> None:
    config = archive / "mkdocs.yml"
    config.write_text(config.read_text("utf-8").replace("extra:\n", "extra:\n  featured: angharad-llyr-owen-2016\n"))

    assert voices("build", "--archive", archive).returncode == 0

    home = (archive / "docs" / "index.md").read_text(encoding="utf-8")
    section = home.split('<section class="featured" markdown>')[1].split("</section>")[0]
    assert section.startswith("\n\n## Featured {: #featured }\n\n> ")
    assert "\nAngharad Llŷr-Owen, in\n[" in section
    assert "](interviews/angharad-llyr-owen-2016.md)\n{: .featured-title }\n" in section
    assert "\nChosen by the editors.\n" in section
