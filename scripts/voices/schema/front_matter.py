"""The fields of an interview file. Their docstrings are the manual and the JSON Schema's descriptions."""

import datetime
import re
from typing import Annotated, Any, Literal
from urllib.parse import urlsplit

import pydantic
from pydantic import AfterValidator, BeforeValidator, ConfigDict, Discriminator, Field, Strict, Tag, WithJsonSchema

from voices.model import Form
from voices.schema.sentences import LONGEST, UNPRINTABLE


def is_address(text: str) -> bool:
    """Whether this is an address of the web that can be linked to."""
    try:
        parts = urlsplit(text)
        return parts.scheme in ("http", "https") and bool(parts.hostname) and not re.search(r"[\s<>\"]", text)
    except ValueError:
        return False


def _one_line(text: str) -> str:
    if not text.strip() or "\n" in text.strip() or UNPRINTABLE.search(text):
        raise ValueError
    return " ".join(text.split())


def _only_iso(value: Any) -> Any:
    """Keep pydantic from reading a number as seconds since 1970."""
    if isinstance(value, str) and not re.fullmatch(r"\d{4}-\d{2}-\d{2}", value):
        raise ValueError
    if isinstance(value, int | float):
        raise ValueError
    return value


def _web_address(text: str) -> str:
    if not is_address(text):
        raise ValueError
    return text


Text = Annotated[str, AfterValidator(_one_line), Field(max_length=LONGEST)]
Name = Annotated[Text, Strict()]
"""Of somebody or something that exists: no number is one, though it may be a title."""
Names = Annotated[list[Name], Field(min_length=1)]
Date = Annotated[datetime.date, BeforeValidator(_only_iso)]
Address = Annotated[Text, AfterValidator(_web_address)]
_KEY = r"^[a-z0-9]+(-[a-z0-9]+)*$"
Key = Annotated[str, Field(pattern=_KEY)]
KeyOfVocabulary = Annotated[str, WithJsonSchema({"type": "string", "pattern": _KEY})]
"""The checks of rights, topics and questions say which keys there are, and those have the right shape."""


class _Fields(pydantic.BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, coerce_numbers_to_str=True, use_attribute_docstrings=True)


class SpeakerFields(_Fields):
    """One of several people who speak in an interview."""

    name: Annotated[Name, Field(examples=["Debbie Jones"])]
    """The name as people say it, first name first and without Mr, Ms or Dr."""
    role: Annotated[Name | Names, Field(examples=["Social Worker"])] = "unknown"
    """The job title as it was held at the time, or a list of titles in square brackets; `unknown` if not said."""
    council: Annotated[Name | Names | None, Field(examples=["London Borough of Tower Hamlets"])] = None
    """The official name of the council they worked for, or a list of councils for a joint appointment."""
    organisation: Annotated[Name | None, Field(examples=["Family Welfare Association"])] = None
    """Whom they worked for, when it was not a council."""


class Original(_Fields):
    """The text as it was received, by its fingerprints: `voices import` writes them, so leave them as they are."""

    sha256: Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]
    """A fingerprint of the file received: its SHA-256, in hexadecimal."""
    words: Annotated[int, Field(ge=0, examples=[1094])]
    """How many words the text has."""
    signature: Annotated[str, Field(pattern=r"^[0-9a-f]+$")]
    """A fingerprint of its words by which a copy in another layout is recognised: a MinHash, in hexadecimal."""


class CorrectionFields(_Fields):
    """A mistake put right after publication, shown on the page."""

    date: Annotated[Date, Field(examples=["2026-11-23"])]
    """The day on which it was put right."""
    text: Annotated[Text, Field(examples=["The budget was £90 million, not £19 million."])]
    """What it says now and what it wrongly said before, in a sentence for readers."""


class RetiredPassageFields(_Fields):
    """A passage that once was published and is no longer in the text."""

    id: Annotated[Key, Field(examples=["k3f9"])]
    """The id that it had."""
    at: Annotated[Key, Field(examples=["b4p2"])]
    """The id of the passage that stands in its place, or that it stood before."""


class QuestionFields(_Fields):
    """An editor's choice of the question that a heading asks, whatever its words."""

    passage: Annotated[Key, Field(examples=["m9k2"])]
    """The id of the heading, which stands in braces at the end of its line."""
    question: Annotated[Key, Field(examples=["typical-day", "none"])]
    """A key of questions.yml, or `none` when the heading asks none of them."""


def _shape(value: Any) -> str:
    """Which of two shapes a value is meant to have, so that only what is wrong with that one is told."""
    return "key" if isinstance(value, str | int | float) else "fields"


class FrontMatter(_Fields):
    """What is known about an interview. Five fields are in every one: `person`, `role`, `council`, `year`, `source`."""

    title: Annotated[Text, Field(examples=["Achieving the remarkable"])]
    """The piece's own title. When it had none, one of yours, and below it `title_basis: supplied`."""
    title_basis: Annotated[Literal["stated", "supplied"], Field(examples=["supplied"])] = "stated"
    """`supplied` when the archive made the title; otherwise leave it out."""
    person: Annotated[
        Name | Annotated[list[SpeakerFields], Field(min_length=1)], Field(examples=["Debbie Jones", "anonymous"])
    ]
    """Who was interviewed: a name as people say it, without Mr, Ms or Dr, or `anonymous`. When several people are
    interviewed on equal terms, a list with `name`, `role` and `council` of each, and no `role` and `council` below."""
    contributors: list[SpeakerFields] = []
    """Others who speak in the piece: a list with `name`, `role`, and `council` or `organisation` of each. Members of
    the public and people who use services never go here."""
    role: Annotated[
        Name | Names | None,
        Field(examples=["Director of Children's Services", ["Chief Executive", "Director of Adult Social Services"]]),
    ] = None
    """The job title as it was held at the time, or a list for one person with several posts; `unknown` if the text does
    not say. Each title also stands in roles.yml."""
    council: Annotated[
        Name | Names | None,
        Field(
            examples=[
                "Oxfordshire County Council",
                ["Westminster City Council", "Royal Borough of Kensington and Chelsea"],
            ]
        ),
    ] = None
    """The official name that the council had in the year of publication, as in councils.yml; a list for a joint
    appointment; `undisclosed` if the text does not say."""
    employer: Annotated[Name | None, Field(examples=["Birmingham Children's Trust"])] = None
    """A trust, partnership or charity for which the person worked, when it was not a council."""
    year: Annotated[
        Annotated[int, Field(strict=True, ge=1850, le=2199)] | Literal["undated"], Field(examples=[2019, "undated"])
    ]
    """The year in which the piece was first published, four digits; `undated` if that is not known."""
    year_basis: Annotated[Literal["stated", "inferred"], Field(examples=["inferred"])] = "stated"
    """`inferred` when you worked the year out: readers then see "c. 2004". Leave it out when the text states it."""
    year_note: Annotated[Text | None, Field(examples=["The piece speaks of the second winter of the pandemic."])] = None
    """How the year was worked out, in one plain sentence for readers."""
    date: Annotated[Date | None, Field(examples=["2019-10-01"])] = None
    """The day of first publication, when known: year, month and day with hyphens."""
    source: Annotated[Name, Field(examples=["Community Care", "unknown"])]
    """The publication in which it first appeared, named as in sources.yml, or `unknown`."""
    source_detail: Annotated[Text | None, Field(examples=["October/November 2019", "Page 14"])] = None
    """Where in the publication: the issue, the page or the series."""
    source_url: Annotated[Address | None, Field(examples=["https://www.example.org/interviews/ada-lowe"])] = None
    """The address of the page on which the original can be read."""
    source_archived: Annotated[
        Address | None, Field(examples=["https://web.archive.org/web/2019/https://www.example.org/"])
    ] = None
    """The address of an archived copy of the original, for the day when the original is gone."""
    source_author: Annotated[Name | None, Field(examples=["Tess Quill"])] = None
    """The interviewer, or whoever is named as the author."""
    form: Annotated[Form, Field(examples=["question-and-answer"])]
    """How the piece is written: `question-and-answer`; `first-person` when the person speaks alone; `profile` when a
    journalist tells; `panel` when several people talk."""
    access: Annotated[Literal["full", "summary", "record"], Field(examples=["summary"])]
    """What the archive publishes: `full` is the whole text, only where the rights allow it; `summary` is what was said,
    section by section, in our own words; `record` is one paragraph that says what the piece is."""
    rights: Annotated[KeyOfVocabulary, Strict(), Field(examples=["publisher", "not-evaluated"])]
    """What may be done with the text: a key of rights.yml. If you do not know who holds the rights: `not-evaluated`."""
    embargo_until: Annotated[Date | None, Field(examples=["2027-01-01"])] = None
    """The day from which the text may be shown; until then readers see the record only."""
    tags: Annotated[list[KeyOfVocabulary], Field(examples=[["ofsted-inspection", "leadership"]])] = []
    """What the piece is about: keys of topics.yml in square brackets, the most important first."""
    questions: Annotated[
        list[
            Annotated[
                Annotated[KeyOfVocabulary, Tag("key")] | Annotated[QuestionFields, Tag("fields")],
                Discriminator(_shape),
            ]
        ],
        Field(examples=[["typical-day", "proudest-moments"]]),
    ] = []
    """Questions the piece answers, as keys of questions.yml, where its headings do not say so; or, for one heading, a
    `passage` and its `question`."""
    language: Annotated[str, Field(pattern=r"^[a-z]{2,3}$", examples=["cy"])] = "en"
    """The language of the text as a code of two or three letters, such as `cy` for Welsh. Leave it out for English."""
    sort_name: Annotated[Name | None, Field(examples=["De La Motta, Ricardo"])] = None
    """How the name stands in an alphabetical list, when that cannot be told from the name."""
    draft: Annotated[bool, Field(strict=True, examples=[True])] = False
    """`true` until an editor has read it against the text: drafts are not published. Then take the line out."""
    added: Annotated[Date, Field(examples=["2026-11-22"])]
    """The day it entered the archive. `voices import` and `voices new` write it; it does not change."""
    reviewed_by: Annotated[Name | None, Field(examples=["Tess Quill"])] = None
    """Who read it against the original."""
    corrections: list[CorrectionFields] = []
    """Mistakes put right after publication, each with `date` and `text`; they show on the page."""
    editor_note: Annotated[str | None, Field(examples=["Ask the library for the printed issue."])] = None
    """A note between editors. No page shows it, but the file is public: write nothing confidential."""
    original: Original | None = None
    """Fingerprints of the text as received. `voices import` writes them, so leave them as they are."""
    retired_passages: Annotated[
        list[
            Annotated[
                Annotated[Key, Tag("key")] | Annotated[RetiredPassageFields, Tag("fields")], Discriminator(_shape)
            ]
        ],
        Field(examples=[["k3f9"]]),
    ] = []
    """Passages that once were published: links to them keep working, and no id is given twice."""
    former_addresses: Annotated[list[Key], Field(examples=[["debbie-jones"]])] = []
    """Addresses this interview once had: they lead here, and are never given to another."""


class Withdrawal(_Fields):
    """What remains of an interview that was withdrawn: no name, no title, no text."""

    access: Annotated[Literal["withdrawn"], Field(examples=["withdrawn"])]
    """The piece is gone; its address says so."""
    withdrawn_on: Annotated[Date, Field(examples=["2026-11-22"])]
    """The day it was withdrawn."""
    withdrawn_reason: Annotated[Text, Field(examples=["At the request of the person interviewed."])]
    """Why, in a few words that name nobody: readers see them."""
    original: Original | None = None
    """The fingerprints of the text, so that another copy of it is not taken in again."""
    added: Annotated[Date, Field(examples=["2026-11-22"])]
    """The day it entered the archive."""
    former_addresses: Annotated[list[Key], Field(examples=[["debbie-jones"]])] = []
    """Addresses it once had."""
