"""The table of interviews: what the catalogue knows of each."""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import chain
from typing import get_args

from voices.edition import Edition
from voices.exports.tables.table import OURS, Column, Table, attribute, day
from voices.model import UNDATED, Access, Form, Interview, Post


@dataclass(frozen=True, kw_only=True, slots=True)
class Row:
    """An interview with its address."""

    interview: Interview
    address: str

    @property
    def posts(self) -> list[Post]:
        """Those of the people interviewed."""
        return [person.post for person in self.interview.people]


def rows(edition: Edition) -> list[Row]:
    found = sorted(edition.publication.interviews, key=lambda interview: interview.slug)
    return [Row(interview=interview, address=edition.address_of(interview)) for interview in found]


def _once(lists: Iterable[Iterable[str]]) -> list[str]:
    """What several lists hold, each thing once, in order."""
    return list(dict.fromkeys(chain.from_iterable(lists)))


def _basis(interview: Interview) -> str:
    if interview.year.number is None:
        return UNDATED
    return "inferred" if interview.year.inferred else "stated"


TABLE = Table(
    name="interviews",
    about="Every interview in the archive, one row each: who spoke, for whom, when and where.",
    rows=rows,
    is_of_interviews=True,
    key=("id",),
    formats=("csv", "json", "jsonl"),
    licence=OURS,
    columns=(
        Column(
            name="id",
            about="The last part of the address of its page.",
            value=lambda row: row.interview.slug,
            always=True,
        ),
        Column(
            name="former_ids",
            kind="list",
            about="Ids it once had: their addresses lead to its page.",
            value=lambda row: row.interview.former_addresses,
            always=True,
        ),
        attribute("address", "Where the interview stands on the web."),
        Column(
            name="title",
            about="The title of the piece.",
            value=lambda row: row.interview.title,
            always=True,
        ),
        Column(
            name="title_supplied",
            kind="yes or no",
            about="Whether the archive gave it that title because it had none.",
            value=lambda row: row.interview.title_supplied,
            always=True,
        ),
        Column(
            name="people",
            kind="list",
            about="The names of those interviewed; none when they asked not to be named.",
            value=lambda row: [person.name for person in row.interview.people if person.name],
            always=True,
        ),
        Column(
            name="titles",
            kind="list",
            about="Their job titles as held at the time. The table speakers says whose is which.",
            value=lambda row: _once(post.titles for post in row.posts),
            always=True,
        ),
        Column(
            name="roles",
            kind="list",
            about="The families of those titles.",
            value=lambda row: _once([role.key for role in post.roles] for post in row.posts),
            always=True,
            refers_to="roles.key",
        ),
        Column(
            name="councils",
            kind="list",
            about="The councils they worked for; none when the text does not say or it was no council.",
            value=lambda row: _once([council.key for council in post.councils] for post in row.posts),
            always=True,
            refers_to="councils.key",
        ),
        Column(
            name="year",
            kind="whole number",
            about="The year of first publication; empty when undated.",
            value=lambda row: row.interview.year.number,
        ),
        Column(
            name="year_basis",
            about="How the year is known: the piece states it, the archive worked it out, or nobody knows.",
            value=lambda row: _basis(row.interview),
            always=True,
            one_of=("stated", "inferred", UNDATED),
        ),
        Column(
            name="year_note",
            about="How the archive arrived at the year.",
            value=lambda row: row.interview.year.note,
        ),
        Column(
            name="date",
            kind="day",
            about="The day of first publication, when known.",
            value=lambda row: day(row.interview.date),
        ),
        Column(
            name="source",
            about="The publication in which it appeared; empty when unknown.",
            value=lambda row: row.interview.source and row.interview.source.key,
            refers_to="sources.key",
        ),
        Column(
            name="source_detail",
            about="Issue, page or series, as the publication puts it.",
            value=lambda row: row.interview.source_detail,
        ),
        Column(
            name="source_url",
            about="The address of the original.",
            value=lambda row: row.interview.source_url,
        ),
        Column(
            name="source_archived",
            about="The address of an archived copy of the original.",
            value=lambda row: row.interview.source_archived,
        ),
        Column(
            name="source_author",
            about="The interviewer or the byline.",
            value=lambda row: row.interview.source_author,
        ),
        Column(
            name="form",
            about="How the conversation was written down.",
            value=lambda row: row.interview.form,
            always=True,
            one_of=get_args(Form),
        ),
        Column(
            name="access",
            about="What the archive shows: the full text, a summary in its own words, or a catalogue record.",
            value=lambda row: row.interview.access,
            always=True,
            one_of=tuple(access for access in get_args(Access) if access != "withdrawn"),
        ),
        Column(
            name="rights",
            about="What may be done with the text of the interview itself, whether or not the archive shows it.",
            value=lambda row: row.interview.rights.key,
            always=True,
            refers_to="rights.key",
        ),
        Column(
            name="embargo_until",
            kind="day",
            about="The day before which only a record is shown.",
            value=lambda row: day(row.interview.embargo_until),
        ),
        Column(
            name="topics",
            kind="list",
            about="What it is about, the most important first.",
            value=lambda row: [topic.key for topic in row.interview.topics],
            always=True,
            refers_to="topics.key",
        ),
        Column(
            name="questions",
            kind="list",
            about="The shared questions that it answers.",
            value=lambda row: [question.key for question in row.interview.questions],
            always=True,
            refers_to="questions.key",
        ),
        Column(
            name="language",
            about="The language of the text as a code: en, cy.",
            value=lambda row: row.interview.language,
            always=True,
        ),
        Column(
            name="added",
            kind="day",
            about="The day it entered the archive.",
            value=lambda row: day(row.interview.added),
            always=True,
        ),
        Column(
            name="corrected",
            kind="day",
            about="The day of the latest correction; empty when there was none.",
            value=lambda row: day(max((one.date for one in row.interview.corrections), default=None)),
        ),
    ),
)
