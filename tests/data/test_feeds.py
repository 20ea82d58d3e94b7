"""Feeds: read as a feed reader reads them, and told by the dates in the files."""

import re
import xml.etree.ElementTree as ET
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import atoma
import pytest
from conftest import voices
from hypothesis import given
from hypothesis import strategies as st
from voices import library
from voices.archive import Archive
from voices.edition import Edition
from voices.exports import feeds
from voices.exports.atom import atom
from voices.exports.feed import NEWEST, feed
from voices.interviews import resolve
from voices.model import Correction, Interview
from voices.publication import Publication, publication

ADDRESS = "https://practice-voices.github.io/practice-voices/"
DAY = date(2026, 11, 22)


@pytest.fixture(scope="module")
def edition(built: Path) -> Edition:
    found = library.load(Archive(built))
    records = [resolve(document, found.vocabularies) for document in found.documents]
    shown = publication(records, day=DAY)
    return Edition(publication=shown, vocabularies=found.vocabularies, name="Practice Voices", address=ADDRESS)


def test_every_feed_is_valid(built: Path) -> None:
    folder = built / "site" / "feeds"
    paths = sorted(folder.rglob("*.xml"))
    assert len(paths) > 20
    for path in paths:
        name = path.relative_to(folder).with_suffix("").as_posix()
        read = atoma.parse_atom_file(str(path))
        twin = atoma.parse_json_feed_file(str(path.with_suffix(".json")))

        links = {(link.rel, link.type_): link.href for link in read.links}
        assert links["self", "application/atom+xml"] == f"{ADDRESS}feeds/{name}.xml"
        assert links["alternate", "application/feed+json"] == twin.feed_url == f"{ADDRESS}feeds/{name}.json"
        assert links["alternate", "text/html"] == twin.home_page_url
        assert (built / "site" / twin.home_page_url.removeprefix(ADDRESS) / "index.html").is_file()
        assert read.title.value == twin.title
        assert [entry.id_ for entry in read.entries] == [item.id_ for item in twin.items]
        assert [entry.updated for entry in read.entries] == [item.date_modified for item in twin.items]
        assert read.updated == max(entry.updated for entry in read.entries)
        assert len({entry.id_ for entry in read.entries}) == len(read.entries)


def test_an_entry(built: Path) -> None:
    read = atoma.parse_atom_file(str(built / "site" / "feeds" / "councils" / "hackney.xml"))

    entry = read.entries[0]
    assert entry.id_ == "tag:practice-voices.github.io,2026:interviews/morgan-tidewell-2004"
    assert entry.title.value == "A borough with its door ajar"
    assert entry.published == datetime(2026, 11, 20, tzinfo=UTC)
    assert entry.updated == datetime(2026, 11, 21, tzinfo=UTC)
    assert entry.links[0].href == f"{ADDRESS}interviews/morgan-tidewell-2004/"
    assert [(link.rel, link.href) for link in entry.links[1:]] == [
        ("via", "https://example.org/2004/11/19/a-borough-with-its-door-ajar")
    ]
    assert entry.summary.value == (
        "Morgan Tidewell, Social Services Director, London Borough of Hackney. 2004, Community Care. "
        "A summary in the archive’s own words. "
        "Corrected on 2026-11-21: The canal boat is called Prudence, not Patience."
    )


def test_pages_name_their_feeds(built: Path) -> None:
    for page, name in (
        ("", "new"),
        ("councils/hackney/", "councils/hackney"),
        ("topics/leadership/", "topics/leadership"),
    ):
        html = (built / "site" / page / "index.html").read_text(encoding="utf-8")
        links = re.findall(r'<link rel="alternate feed" type="(.+?)" title=".+?" href="(.+?)">', html)
        up = "../" * page.count("/")
        assert links == [
            ("application/atom+xml", f"{up}feeds/{name}.xml"),
            ("application/feed+json", f"{up}feeds/{name}.json"),
        ]


def test_what_changed_last_comes_first(edition: Edition) -> None:
    changed = [one for one in edition.publication.interviews if one.slug == "hugh-pennyfather"]
    corrected = replace(changed[0], corrections=(Correction(date=DAY, text="The kettle was blue."),))
    others = [one for one in edition.publication.interviews if one.slug != "hugh-pennyfather"]

    found = feed(edition, "new", "New", "", [*others, corrected])

    assert found.entries[0].title == "In conversation with Hugh Pennyfather"
    assert found.changed == DAY
    assert [entry.changed for entry in found.entries] == sorted((e.changed for e in found.entries), reverse=True)


def test_what_an_embargo_has_released_is_new(edition: Edition) -> None:
    """Nell Marlowe's letters: a record until the day of the embargo, and news on that day."""
    nell = next(one for one in edition.publication.interviews if one.slug == "nell-marlowe-2011")
    assert nell.access == "record"
    opened = replace(nell, access="full", body="It was in the next set of minutes.", embargo_until=DAY)

    before, after = (feed(edition, "new", "New", "", [one]).entries[0].changed for one in (nell, opened))

    assert before == nell.added
    assert after == DAY


def test_a_feed_has_the_newest_fifty(edition: Edition) -> None:
    first = edition.publication.interviews[0]
    days = [DAY - timedelta(days=number) for number in range(NEWEST + 10)]
    many = [replace(first, slug=f"ada-lowe-{number}", added=day) for number, day in enumerate(days)]

    found = feed(edition, "new", "New", "", list(reversed(many)))

    assert [entry.added for entry in found.entries] == days[:NEWEST]


@given(title=st.text(min_size=1), name=st.text(alphabet="\x00\x0b&<>]\ufffe\U0001f600a", min_size=1))
def test_any_words_make_valid_xml(edition: Edition, title: str, name: str) -> None:
    interview: Interview = replace(edition.publication.interviews[0], title=title, source_url=f"https://x.org/?{name}")

    made = atom(feed(edition, "new", "New", "", [interview])).encode("utf-8")

    assert ET.fromstring(made).find("{http://www.w3.org/2005/Atom}entry") is not None  # noqa: S314


def test_feeds_of_an_archive_without_interviews(empty_archive: Path) -> None:
    assert voices("build", "--archive", empty_archive).returncode == 0

    folder = empty_archive / "site" / "feeds"
    assert sorted(path.name for path in folder.rglob("*")) == ["new.json", "new.xml"]
    assert atoma.parse_atom_file(str(folder / "new.xml")).updated == datetime(2000, 1, 1, tzinfo=UTC)


def test_a_new_address_is_no_news(edition: Edition) -> None:
    vane = next(one for one in edition.publication.interviews if one.slug == "cecily-vane-2013")
    moved = replace(vane, slug="cecily-vane-smith-2013", former_addresses=("cecily-vane-2013",))

    ids = [feed(edition, "new", "New", "", [one]).entries[0].id for one in (vane, moved)]

    assert ids == ["tag:practice-voices.github.io,2026:interviews/cecily-vane-2013"] * 2


def test_a_feed_stays_at_its_former_address(edition: Edition) -> None:
    vane = next(one for one in edition.publication.interviews if one.slug == "cecily-vane-2013")
    topic = replace(vane.topics[0], former_keys=("working-together",))
    alone = replace(edition, publication=Publication(interviews=(replace(vane, topics=(topic,)),), tombstones=()))

    found = {page.path.as_posix(): page.text for page in feeds.files(alone)}

    assert found["feeds/topics/working-together.xml"] == found["feeds/topics/collaboration.xml"]
    assert found["feeds/topics/working-together.json"] == found["feeds/topics/collaboration.json"]


def test_two_posts_at_one_council_are_one_entry(edition: Edition) -> None:
    tidewell = next(one for one in edition.publication.interviews if one.slug == "morgan-tidewell-2004")
    alone = replace(edition, publication=Publication(interviews=(tidewell,), tombstones=()))

    hackney = next(page for page in feeds.files(alone) if page.path.name == "hackney.xml")

    assert hackney.text.count("<entry>") == 1
