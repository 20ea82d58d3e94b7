"""The table of those who speak in an interview, each in the post held at the time."""

from collections.abc import Iterator
from dataclasses import dataclass

from voices.edition import Edition
from voices.exports.tables import interviews
from voices.exports.tables.table import OURS, Column, Table, attribute
from voices.indexes import people
from voices.model import Speaker


@dataclass(frozen=True, kw_only=True, slots=True)
class Row:
    """A speaker with a place among those of the interview."""

    interview: str
    position: int
    speaker: Speaker
    is_interviewed: bool
    has_page: bool


def rows(edition: Edition) -> Iterator[Row]:
    for row in interviews.rows(edition):
        interview = row.interview
        indexed = {heading.key for heading in people.headings(interview, edition.vocabularies)}
        for position, speaker in enumerate(interview.speakers, start=1):
            yield Row(
                interview=interview.slug,
                position=position,
                speaker=speaker,
                is_interviewed=position <= len(interview.people),
                has_page=speaker.key in indexed,
            )


TABLE = Table(
    name="speakers",
    about="Who speaks in each interview, in the post held at the time: one row for each person in each interview.",
    rows=rows,
    is_of_interviews=True,
    key=("interview", "position"),
    licence=OURS,
    columns=(
        attribute("interview", "The interview.", refers_to="interviews.id"),
        attribute("position", "The place among those who speak in it, from 1.", kind="whole number"),
        Column(
            name="part",
            about="Interviewed, or heard in an interview with somebody else.",
            value=lambda row: "interviewed" if row.is_interviewed else "contributor",
            always=True,
            one_of=("interviewed", "contributor"),
        ),
        Column(
            name="name",
            about="The name; empty for a person who asked not to be named.",
            value=lambda row: row.speaker.name,
        ),
        Column(
            name="person",
            about="The last part of the address of the person’s page; the same in all interviews with that person.",
            value=lambda row: row.speaker.key if row.has_page else None,
        ),
        Column(
            name="titles",
            kind="list",
            about="The job titles as held at the time; none when not known.",
            value=lambda row: row.speaker.post.titles,
            always=True,
        ),
        Column(
            name="roles",
            kind="list",
            about="The families of those titles.",
            value=lambda row: [role.key for role in row.speaker.post.roles],
            always=True,
            refers_to="roles.key",
        ),
        Column(
            name="councils",
            kind="list",
            about="The councils worked for.",
            value=lambda row: [council.key for council in row.speaker.post.councils],
            always=True,
            refers_to="councils.key",
        ),
        Column(
            name="employer",
            about="The employer, when it was not a council.",
            value=lambda row: row.speaker.post.employer,
        ),
    ),
)
