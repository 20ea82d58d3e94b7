"""How a reader suggests an interview: the page, the form it leads to, and the fields that an editor fills from it."""

import re
import shlex
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
import yaml
from conftest import REPOSITORY, voices
from voices import schema
from voices.edition import Edition
from voices.holdings import holdings
from voices.pages import all_pages

TEMPLATES = REPOSITORY / ".github" / "ISSUE_TEMPLATE"
FORM = yaml.safe_load((TEMPLATES / "suggest-an-interview.yml").read_text(encoding="utf-8"))
QUESTIONS = {question["id"]: question for question in FORM["body"] if question["type"] != "markdown"}
PAGE = (REPOSITORY / "docs" / "suggest.md").read_text(encoding="utf-8")

OF_ANY_ISSUE = {"template", "title", "labels"}
"""What GitHub reads from an address besides the answers to the form's own questions."""


def links() -> list[str]:
    return re.findall(r"\((https://github\.com/practice-voices/practice-voices/issues/new[^)]*)\)", PAGE)


def test_the_form_asks_for_the_front_matter_and_for_little_else() -> None:
    assert set(QUESTIONS) - {"why", "promise"} == {"person", "role", "council", "year", "source", "source_url"}
    assert set(QUESTIONS) - {"why", "promise"} <= set(schema.field_names(schema.FrontMatter))


def test_the_form_has_what_github_requires() -> None:
    assert set(FORM) == {"name", "description", "title", "labels", "body"}
    for question in FORM["body"]:
        assert question["type"] in {"markdown", "input", "textarea", "checkboxes"}
        assert question["attributes"].get("label") or question["attributes"].get("value")
    assert all(re.fullmatch(r"[A-Za-z0-9_-]+", name) for name in QUESTIONS)


def test_the_address_alone_will_do_and_nobody_sends_it_without_the_promise() -> None:
    required = {name for name, question in QUESTIONS.items() if question.get("validations", {}).get("required")}
    promise = QUESTIONS["promise"]["attributes"]["options"]

    assert required == {"source_url"}
    assert [(option["required"], "not pasted" in option["label"]) for option in promise] == [(True, True)]


def test_an_issue_need_not_be_a_suggestion() -> None:
    config = yaml.safe_load((TEMPLATES / "config.yml").read_text(encoding="utf-8"))

    assert config["blank_issues_enabled"] is True
    assert [urlsplit(link["url"]).path for link in config["contact_links"]] == ["/practice-voices/rights/"]


@pytest.mark.parametrize("link", links())
def test_a_link_to_the_form_names_its_questions(link: str) -> None:
    asked = parse_qs(urlsplit(link).query, strict_parsing=True)

    assert (TEMPLATES / asked["template"][0]).is_file()
    assert set(asked) <= OF_ANY_ISSUE | set(QUESTIONS)


def test_the_page_leads_to_the_form() -> None:
    assert len(links()) == 2


def test_the_page_of_a_council_leads_to_the_form_with_its_name_filled_in(edition: Edition) -> None:
    made = {str(page.path): page.text for page in all_pages(holdings(edition), {})}
    (link,) = re.findall(r"\((https://github\.com/[^)]*)\)", made["councils/hackney.md"].split("[Tell the archive]")[1])
    asked = parse_qs(urlsplit(link).query, strict_parsing=True)

    assert asked == {"template": ["suggest-an-interview.yml"], "council": ["London Borough of Hackney"]}
    assert set(asked) <= OF_ANY_ISSUE | set(QUESTIONS)


def test_the_command_on_the_contributing_page_works_as_it_is_printed(archive: Path) -> None:
    page = (REPOSITORY / "docs" / "contributing.md").read_text(encoding="utf-8")
    printed = re.search(r"voices (new .+?)\n *```", page, re.DOTALL)
    assert printed
    words = shlex.split(printed[1].replace("\\\n", " "))

    done = voices(*words, cwd=archive)

    assert done.stdout.startswith("Wrote interviews/jo-bloggs-2021.md.\n"), done.stderr
    assert voices("check", "--strict", "--archive", archive).returncode == 0
