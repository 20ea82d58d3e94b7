"""What a page says about itself in its head fills what its text leaves open, and never overrules it."""

from pathlib import Path
from typing import Any

import pytest
from voices import cleanup, guess, structure
from voices.guess import Finding
from voices.manuscript import Metadatum
from voices.readers import html
from voices.vocabularies import load

KNOWN, _ = load(
    {Path("sources.yml"): b"goose-quarterly:\n  name: Goose Quarterly\n  publisher: The Pond\n  rights: publisher\n"}
)

TEXT = """# Geese at work

Flora Bramble is director of adult services at Borsetshire County Council. She keeps a goose in the stationery cupboard.

The goose has been in the post for two years, and so far nobody in the office has thought of a reason to let it go.
"""


def said(**metadata: str) -> tuple[Metadatum, ...]:
    return tuple(Metadatum(name=name, value=value, said_by="the head") for name, value in metadata.items())


def read(*metadata: Metadatum, text: str = TEXT, **given: Any) -> Finding:
    cleaned = cleanup.clean(text)
    outline = structure.read(cleaned.lines)
    return guess.fields(
        guess.Reading(
            blocks=outline.blocks,
            removed=cleaned.removed,
            form=outline.form,
            known=KNOWN,
            metadata=metadata,
            given=given,
        )
    )


def field(found: Finding, name: str) -> tuple[Any, str, str | None]:
    guessed = found.guesses[name]
    return guessed.value, guessed.evidence.basis, guessed.evidence.text


def messages(found: Finding) -> list[str]:
    return [caution.message for caution in found.warnings]


def test_the_head_fills_what_the_text_leaves_open() -> None:
    found = read(
        Metadatum(name="date", value="2019-10-04T08:00:00+01:00", said_by="JSON-LD datePublished"),
        *said(author="By Tom Reed", source="Teapot Weekly", url="https://teapots.example/geese", language="en-GB"),
    )
    assert field(found, "year") == (2019, "stated", "JSON-LD datePublished: 2019-10-04T08:00:00+01:00")
    assert field(found, "date")[:2] == ("2019-10-04", "stated")
    assert field(found, "source") == ("Teapot Weekly", "inferred", "the head: Teapot Weekly")
    assert field(found, "source_author")[:2] == ("Tom Reed", "stated")
    assert field(found, "source_url")[:2] == ("https://teapots.example/geese", "stated")
    assert field(found, "language")[:2] == (None, "absent")
    assert found.guesses["year_basis"].value is None
    assert messages(found) == []


def test_the_text_wins_and_the_contradiction_is_told() -> None:
    text = TEXT.replace("\n\nFlora", "\n\nBy Ada Plum, 3 May 2017\n\nGoose Quarterly, May 2017\n\nFlora", 1)
    found = read(*said(title="Ducks at play", date="2015-01-01", author="Tom Reed", source="Teapot Weekly"), text=text)
    assert field(found, "title")[:2] == ("Geese at work", "inferred")
    assert field(found, "year")[:2] == (2017, "inferred")
    assert field(found, "source")[:2] == ("Goose Quarterly", "stated")
    assert field(found, "source_author")[:2] == ("Ada Plum", "stated")
    assert messages(found) == [
        "The text gives the title as 'Geese at work', but the head says 'Ducks at play': check it.",
        "The text gives the year as 2017, but the head says '2015-01-01': check the year of publication.",
        "The text gives the publication as 'Goose Quarterly', but the head says 'Teapot Weekly': check it.",
        "The text gives the author as 'Ada Plum', but the head says 'Tom Reed': check it.",
    ]


def test_a_year_that_the_text_speaks_against_is_inferred_at_best() -> None:
    text = (
        TEXT
        + "\nIn May 2021 the goose was given a desk of its own by the window, and a lamp, and a small green bell.\n"
    )
    found = read(*said(date="2019-10-04"), text=text)
    assert field(found, "year")[:2] == (2019, "inferred")
    assert found.guesses["year_basis"].value == "inferred"
    assert found.guesses["date"].value is None
    [message] = messages(found)
    assert message.startswith("The head says '2019-10-04', but the text names a later year or tells of another:")


def test_the_year_of_a_copyright_footer_gives_way() -> None:
    found = read(*said(date="2016-02-03"), text=TEXT + "\n© 2024 Teapot Weekly. All rights reserved.\n")
    assert field(found, "year")[:2] == (2016, "stated")
    assert messages(found) == []


def test_the_earliest_of_several_dates_counts() -> None:
    found = read(*said(date="2018-03-03"), *said(date="2004-06-01"))
    assert found.guesses["year"].value == 2004


@pytest.mark.parametrize("nothing", ["1970-01-01", "0001-01-01", "2019-13-45", "last week", "{{ page.date }}"])
def test_a_date_that_software_invents_is_no_date(nothing: str) -> None:
    assert read(*said(date=nothing)).guesses["year"].value == "undated"


@pytest.mark.parametrize("nobody", ["admin", "Flora Bramble", "Teapot Weekly Staff", "the editor"])
def test_an_author_is_a_person_other_than_the_one_interviewed(nobody: str) -> None:
    assert read(*said(author=nobody)).guesses["source_author"].value is None


@pytest.mark.parametrize(
    ("metadata", "title"),
    [
        (said(title="The goose – Teapot Weekly", source="Teapot Weekly"), "The goose"),
        (said(title="The goose – a love story"), "The goose – a love story"),
        ((Metadatum(name="title", value="The goose | Home", said_by="the title of the page"),), "The goose"),
    ],
)
def test_a_title_loses_the_name_of_the_site(metadata: tuple[Metadatum, ...], title: str) -> None:
    found = read(*metadata, text=TEXT.replace("# Geese at work\n", ""))
    assert found.guesses["title"].value == title
    assert found.guesses["title_basis"].value is None


def test_the_address_that_a_page_calls_its_own_is_its_address_on_the_same_host() -> None:
    fetched = Metadatum(
        name="url", value="https://www.pond.example/geese?utm_source=x", said_by="the address it was fetched from"
    )
    same = read(fetched, *said(url="https://pond.example/geese"))
    assert same.guesses["source_url"].value == "https://pond.example/geese"
    other = read(fetched, *said(url="https://teapots.example/geese"))
    assert other.guesses["source_url"].value == fetched.value
    assert messages(other) == [
        "The head says 'https://teapots.example/geese': the page may have been published there first."
    ]


def test_a_language_is_said_only_when_the_words_do_not_speak_against_it() -> None:
    assert messages(read(*said(language="cy"))) == [
        "The head says 'cy', but the text reads as English: check the language."
    ]
    foreign = "# Geese\n\nDie Gans steht seit zwei Jahren im Flur, und niemand weiß, wer sie dort hingestellt hat.\n"
    assert read(*said(language="de-AT"), text=foreign).guesses["language"].value == "de"


def test_front_matter_names_the_person_whom_the_text_does_not() -> None:
    found = read(*said(person="Ada Plum", role="Director"), text="# Geese\n\nThey are very good at their work.\n")
    assert found.guesses["person"].value == "Ada Plum"


def test_where_the_text_names_somebody_else_the_front_matter_wins_and_both_are_told() -> None:
    found = read(*said(person="Ada Plum"))
    assert (found.guesses["person"].value, found.guesses["person"].evidence.basis) == ("Ada Plum", "inferred")
    assert messages(found)[0] == "The text gives the person as 'Flora Bramble', but the head says 'Ada Plum': check it."


def test_given_facts_are_left_alone() -> None:
    assert "source" not in read(*said(source="Teapot Weekly"), source="Goose Quarterly").guesses or (
        read(*said(source="Teapot Weekly"), source="Goose Quarterly").guesses["source"].value != "Teapot Weekly"
    )


JSON_LD = b"""<html lang=cy><head><title>Geese</title>
<meta property="og:title" content="Geese &amp; co"><meta name=author content="https://pond.example/tom">
<script type="application/ld+json">[{"@type": ["NewsArticle"], "headline": "Geese", "datePublished": "2017-05-03",
 "author": [{"@type": "Person", "name": "Tom Reed"}, "Ada Plum"], "publisher": {"@id": "#us"}},
 {"@id": "#us", "name": "Teapot Weekly"}, {"@type": "WebPage", "datePublished": "2020-01-01"}]</script>
<script type="application/ld+json">{broken</script></head><body><p>Tea.</p>"""


def test_a_head_is_read_from_the_most_trustworthy_down() -> None:
    found = [(one.name, one.value, one.said_by) for one in html.read(JSON_LD).metadata]
    assert found == [
        ("title", "Geese", "JSON-LD headline"),
        ("date", "2017-05-03", "JSON-LD datePublished"),
        ("author", "Tom Reed", "JSON-LD author"),
        ("author", "Ada Plum", "JSON-LD author"),
        ("source", "Teapot Weekly", "JSON-LD publisher"),
        ("date", "2020-01-01", "JSON-LD datePublished"),
        ("title", "Geese & co", "the meta tag og:title"),
        ("title", "Geese", "the title of the page"),
        ("language", "cy", "the page's lang attribute"),
    ]
