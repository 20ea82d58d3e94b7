"""What the head of a page tells programs, in both renderers, held against what the page tells readers."""

import html
import json
import re
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest
from conftest import copy_archive, voices
from voices.edition import Edition
from voices.metadata import Alternate, of_dataset
from voices.model import Interview

HOSTILE = """</script><script>alert("tea")</script> & 'more' <!-- \\ {{ 7 * 7 }}"""
AT = "https://practice-voices.github.io/practice-voices/"


class Page(HTMLParser):
    """A page as programs read it."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.metas: list[tuple[str, str]] = []
        self.links: list[dict[str, str | None]] = []
        self.scripts: list[tuple[dict[str, str | None], str]] = []
        self.text = path.read_text(encoding="utf-8")
        self._script: dict[str, str | None] | None = None
        self.feed(self.text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = dict(attrs)
        if tag == "meta":
            self.metas.append((found.get("name") or found.get("property") or "", found.get("content") or ""))
        elif tag == "link":
            self.links.append(found)
        elif tag == "script":
            self._script = found

    def handle_data(self, data: str) -> None:
        if self._script is not None:
            self.scripts.append((self._script, data))

    def handle_endtag(self, tag: str) -> None:
        if tag == "script":
            self._script = None

    def said(self, name: str) -> list[str]:
        return [content for found, content in self.metas if found == name]

    def data(self, key: str, value: str) -> Any:
        """The JSON in the one script element with this attribute."""
        (found,) = [text for attributes, text in self.scripts if attributes.get(key) == value]
        return json.loads(found)

    def thing(self, kind: str) -> Any:
        return next(one for one in self.data("type", "application/ld+json")["@graph"] if one["@type"] == kind)


@pytest.fixture(scope="module", params=["mkdocs", "zensical"])
def site(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site in each renderer, with one hostile title and one hostile detail."""
    root = copy_archive(tmp_path_factory.mktemp(request.param) / "archive")
    path = root / "interviews" / "hugh-pennyfather.md"
    text = path.read_text(encoding="utf-8")
    title = f"title: {json.dumps(HOSTILE)}"
    path.write_text(re.sub("^title: .*$", lambda _: title, text, flags=re.MULTILINE), encoding="utf-8")
    done = voices("build", "--archive", root, "--engine", request.param)
    assert done.returncode == 0, done.stdout + done.stderr
    return root / "site"


def interview(site: Path, slug: str) -> Page:
    return Page(site / "interviews" / slug / "index.html")


def test_zotero_is_told_who_was_interviewed(site: Path) -> None:
    page = interview(site, "prudence-obrien-tomas-de-la-motta-2022")

    assert page.said("z:itemType") == ["interview"]
    assert page.said("z:interviewees") == ["O'Brien, Prudence", "de la Motta, Tomás"]
    assert page.said("citation_author") == []
    assert interview(site, "nell-marlowe-2019").said("z:interviewers") == ["Quill, Tess"]
    assert interview(site, "morgan-tidewell-2004").said("z:contributors") == [
        "O'Dowd, Saoirse",
        "Hay-Llewellyn, Bertram",
    ]


def test_google_scholar_and_dublin_core(site: Path) -> None:
    page = interview(site, "morgan-tidewell-2004")

    wanted = {
        "citation_title": ["A borough with its door ajar"],
        "citation_publication_date": ["2004/11/19"],
        "citation_public_url": [f"{AT}interviews/morgan-tidewell-2004/"],
        "citation_publisher": ["Practice Voices"],
        "DC.title": ["A borough with its door ajar"],
        "DC.date": ["2004-11-19"],
        "DC.identifier": [f"{AT}interviews/morgan-tidewell-2004/"],
        "DC.source": ["https://example.org/2004/11/19/a-borough-with-its-door-ajar"],
        "DC.language": ["en"],
        "og:title": ["A borough with its door ajar"],
        "og:url": [f"{AT}interviews/morgan-tidewell-2004/"],
        "og:type": ["article"],
    }
    assert {name: page.said(name) for name in wanted} == wanted
    assert "Deprivation" in page.said("citation_keywords")


@pytest.mark.parametrize(
    ("slug", "scholar", "dublin_core"),
    [
        ("nell-marlowe-2019", ["2019"], ["2019"]),
        ("jonas-achterberg-2018", [], ["c. 2018"]),
        ("hugh-pennyfather", [], []),
    ],
)
def test_only_a_stated_date_is_one(site: Path, slug: str, scholar: list[str], dublin_core: list[str]) -> None:
    page = interview(site, slug)

    assert page.said("citation_publication_date") == scholar
    assert page.said("DC.date") == dublin_core


def test_every_download_is_linked_and_there(site: Path, interviews: dict[str, Interview]) -> None:
    for slug in interviews:
        page, folder = interview(site, slug), site / "interviews" / slug
        links = [link for link in page.links if "describedby" in (link.get("rel") or "")]
        assert [link["type"] for link in links] == [
            "application/x-research-info-systems",
            "application/x-bibtex",
            "application/vnd.citationstyles.csl+json",
        ]
        assert all((folder / str(link["href"])).is_file() for link in links)


def test_linked_data_says_what_the_page_says(site: Path) -> None:
    page = interview(site, "nell-marlowe-2019")

    article = page.thing("Article")

    words = html.unescape(re.sub(r"<[^>]+>", "", page.text))
    assert article["headline"] in words
    assert article["@id"] == article["url"] == f"{AT}interviews/nell-marlowe-2019/"
    assert article["about"] == [
        {
            "@type": "Person",
            "name": "Nell Marlowe",
            "url": f"{AT}people/nell-marlowe/",
            "jobTitle": ["Director of Children's Services"],
            "worksFor": [
                {
                    "@type": "GovernmentOrganization",
                    "name": "London Borough of Hackney",
                    "identifier": {"@type": "PropertyValue", "propertyID": "GSS code", "value": "E09000012"},
                }
            ],
        }
    ]
    assert [(role["roleName"], role["contributor"]["name"]) for role in article["contributor"]] == [
        ("interviewee", "Nell Marlowe"),
        ("reporter", "Tess Quill"),
    ]
    assert all(topic in words for topic in article["keywords"])
    assert article["author"]["name"] == "Practice Voices"  # whose words a summary is
    assert article["license"] == "https://creativecommons.org/licenses/by/4.0/"
    assert article["isBasedOn"]["url"] == "https://example.org/the-lift"
    assert article["isBasedOn"]["isPartOf"]["name"] == "Public Sector Executive"
    assert article["isBasedOn"]["datePublished"] == "2019"


def test_linked_data_of_a_full_text_names_no_other_author(site: Path) -> None:
    article = interview(site, "prudence-obrien-tomas-de-la-motta-2022").thing("Article")

    assert "author" not in article
    assert article["datePublished"] == "2022-02-14"
    assert [person["name"] for person in article["about"]] == ["Prudence O'Brien", "Tomás de la Motta"]
    assert interview(site, "angharad-llyr-owen-2016").thing("Article")["inLanguage"] == "cy"


def test_the_way_to_a_page_exists(site: Path) -> None:
    places = interview(site, "nell-marlowe-2019").thing("BreadcrumbList")["itemListElement"]

    assert [(one["position"], one["name"]) for one in places] == [
        (1, "Practice Voices"),
        (2, "Interviews"),
        (3, "The lift that went to every floor"),
    ]
    for place in places:
        assert (site / place["item"].removeprefix(AT) / "index.html").is_file()


def test_the_home_page_names_the_site(site: Path) -> None:
    page = Page(site / "index.html")

    assert page.thing("WebSite")["name"] == "Practice Voices"
    assert page.said("og:type") == ["website"]
    assert "cite.js" not in page.text


def test_a_hostile_title_stays_in_its_place(site: Path) -> None:
    page = interview(site, "hugh-pennyfather")

    assert page.said("citation_title") == [HOSTILE]
    assert page.said("og:title") == [HOSTILE]
    assert page.thing("Article")["headline"] == HOSTILE
    assert HOSTILE in page.data("id", "citations")["often"]
    assert "<script>alert" not in page.text


def test_a_withdrawn_interview_has_nothing_to_cite(site: Path) -> None:
    page = interview(site, "wilf-underhill-2009")

    assert page.said("citation_title") == page.said("z:itemType") == []
    assert "cite.js" not in page.text
    assert [path for path in (site / "interviews").glob("wilf-underhill*") if path.is_file()] == []


def test_an_embargoed_text_is_in_no_citation(site: Path) -> None:
    for path in (site / "interviews").glob("nell-marlowe-2011*"):
        for file in [path] if path.is_file() else path.rglob("*"):
            assert "onion" not in file.read_text(encoding="utf-8"), file
            assert "h2j4" not in file.read_text(encoding="utf-8"), file


def test_data_for_download_can_say_what_it_is(edition: Edition) -> None:
    table = Alternate(type="text/csv", title="Interviews", path="data/interviews.csv", rel="alternate item")
    head = of_dataset(
        edition,
        name="Interviews as data",
        description="Every interview, one to a row.",
        path="data/",
        licence="https://creativecommons.org/licenses/by/4.0/",
        downloads=[table],
    )

    dataset, places = head.linked_data
    assert dataset["@type"] == "Dataset"
    assert dataset["distribution"] == [
        {
            "@type": "DataDownload",
            "name": "Interviews",
            "encodingFormat": "text/csv",
            "contentUrl": "https://example.org/voices/data/interviews.csv",
        }
    ]
    assert places["@type"] == "BreadcrumbList"
