"""The fields of an interview file. Their docstrings are the manual and the JSON Schema's descriptions."""

import datetime
import re
from typing import Annotated, Any, Literal
from urllib.parse import urlsplit

import pydantic
from pydantic import AfterValidator, BeforeValidator, ConfigDict, Discriminator, Field, Tag, TypeAdapter

from voices.model import Form


def is_address(text: str) -> bool:
    """Whether this is an address of the web that can be linked to."""
    try:
        parts = urlsplit(text)
        return parts.scheme in ("http", "https") and bool(parts.hostname) and not re.search(r"[\s<>\"]", text)
    except ValueError:
        return False


def _one_line(text: str) -> str:
    if not text.strip() or "\n" in text.strip():
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


Text = Annotated[str, AfterValidator(_one_line), Field(max_length=1000)]
Texts = Annotated[list[Text], Field(min_length=1)]
Date = Annotated[datetime.date, BeforeValidator(_only_iso)]
Address = Annotated[Text, AfterValidator(_web_address)]
Key = Annotated[str, Field(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")]


class _Fields(pydantic.BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, coerce_numbers_to_str=True, use_attribute_docstrings=True)


class SpeakerFields(_Fields):
    """One of several people who speak in an interview."""

    name: Text
    """The person's name as the text gives it."""
    role: Text | Texts = "unknown"
    """The title as held at the time, or a list of titles; `unknown` if not said."""
    council: Text | Texts | None = None
    """The council they worked for, or a list for a joint appointment."""
    organisation: Text | None = None
    """Whom they worked for, when it was not a council."""


class Original(_Fields):
    """The text as received: written by `voices import`, so that another copy of it is recognised."""

    sha256: Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]
    """SHA-256 of the bytes received, in hexadecimal."""
    words: Annotated[int, Field(ge=0)]
    """How many words it has."""
    signature: Annotated[str, Field(pattern=r"^[0-9a-f]+$")]
    """MinHash signature of its words, in hexadecimal."""


class CorrectionFields(_Fields):
    """A mistake put right after publication, shown on the page."""

    date: Date
    """When it was put right."""
    text: Text
    """What was wrong, and what it says now."""


class RetiredPassageFields(_Fields):
    """A passage that once was published and is no longer in the text."""

    id: Key
    """Its id."""
    at: Key
    """The id of the passage that stands in its place, or that it stood before."""


class QuestionFields(_Fields):
    """An editor's choice of the question that a heading asks, whatever its words."""

    passage: Key
    """The id of the heading."""
    question: Key
    """A key of questions.yml, or `none` when the heading asks none of them."""


def _shape(value: Any) -> str:
    """Which of two shapes a value is meant to have, so that only what is wrong with that one is told."""
    return "key" if isinstance(value, str) else "fields"


class FrontMatter(_Fields):
    """What is known about an interview."""

    title: Text
    """The piece's own title; when it had none, one made from person and role."""
    title_basis: Literal["stated", "supplied"] = "stated"
    """`supplied` when the archive made the title."""
    person: Annotated[Text | Annotated[list[SpeakerFields], Field(min_length=1)], Field(examples=["Debbie Jones"])]
    """Who was interviewed: a name, `anonymous`, or a list of `name`, `role` and `council` for several people."""
    contributors: list[SpeakerFields] = []
    """Others who speak in the piece. Members of the public are never listed."""
    role: Annotated[Text | Texts | None, Field(examples=["Director of Children's Services"])] = None
    """The title as held at the time, or a list of titles; `unknown` if not said."""
    council: Annotated[Text | Texts | None, Field(examples=["Oxfordshire County Council"])] = None
    """The council under its official name of that year, a list for a joint appointment, or `undisclosed`."""
    employer: Text | None = None
    """A trust, partnership or charity, when the person did not work for a council."""
    year: Annotated[int, Field(strict=True, ge=1850, le=2199)] | Literal["undated"]
    """The year of first publication, or `undated`."""
    year_basis: Literal["stated", "inferred"] = "stated"
    """`inferred` when the year was worked out; it is then shown as "c. 2004"."""
    year_note: Text | None = None
    """How the year was worked out, for readers."""
    date: Date | None = None
    """The day of first publication, when known."""
    source: Annotated[Text, Field(examples=["Community Care"])]
    """The publication, as named in sources.yml, or `unknown`."""
    source_detail: Text | None = None
    """The issue, the page or the series."""
    source_url: Address | None = None
    """Where the original can be read."""
    source_archived: Address | None = None
    """Where an archived copy of the original can be read."""
    source_author: Text | None = None
    """The interviewer, or the name on the byline."""
    form: Form
    """How the piece is written."""
    access: Literal["full", "summary", "record"]
    """What the archive publishes: the text, a summary in its own words, or one paragraph that says what it is."""
    rights: Key
    """Who may do what with the text: a key of rights.yml."""
    embargo_until: Date | None = None
    """Until this day only the record is shown."""
    tags: list[Key] = []
    """Topics, as keys of topics.yml."""
    questions: list[
        Annotated[Annotated[Key, Tag("key")] | Annotated[QuestionFields, Tag("fields")], Discriminator(_shape)]
    ] = []
    """Questions the piece answers, as keys of questions.yml, where its headings do not say so; or, for one heading, a
    `passage` and its `question`."""
    language: Annotated[str, Field(pattern=r"^[a-z]{2,3}$")] = "en"
    """The language of the text."""
    sort_name: Text | None = None
    """How the name sorts, when that cannot be told from the name."""
    draft: Annotated[bool, Field(strict=True)] = False
    """`true` until an editor has read it; drafts are not published."""
    added: Date
    """The day it entered the archive."""
    reviewed_by: Text | None = None
    """Who read it against the original."""
    corrections: list[CorrectionFields] = []
    """Mistakes put right after publication."""
    editor_note: str | None = None
    """A note between editors; readers never see it."""
    original: Original | None = None
    """The text as received; `voices import` writes it."""
    retired_passages: list[
        Annotated[Annotated[Key, Tag("key")] | Annotated[RetiredPassageFields, Tag("fields")], Discriminator(_shape)]
    ] = []
    """Passages that once were published: links to them keep working, and no id is given twice."""
    former_addresses: list[Key] = []
    """Addresses this interview once had, so that none is given twice."""


class Withdrawal(_Fields):
    """What remains of an interview that was withdrawn: no name, no title, no text."""

    access: Literal["withdrawn"]
    """The piece is gone; its address says so."""
    withdrawn_on: Date
    """The day it was withdrawn."""
    withdrawn_reason: Text
    """Why, in a few words that name nobody."""
    original: Original | None = None
    """The fingerprint of the text, so that another copy of it is not taken in again."""
    added: Date
    """The day it entered the archive."""
    former_addresses: list[Key] = []
    """Addresses it once had."""


def json_schema() -> dict[str, Any]:
    """The JSON Schema (2020-12) of the front matter, for editors' programs."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Front matter of an interview",
        **TypeAdapter(FrontMatter | Withdrawal).json_schema(),
    }
