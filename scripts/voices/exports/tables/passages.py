"""The table of passages: every paragraph, heading, list item and quotation that can be cited, with its words."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import get_args

from voices import licence
from voices.edition import Edition
from voices.exports.tables import interviews
from voices.exports.tables.table import Column, Table, attribute
from voices.model import Interview, Passage, PassageKind, Voice


@dataclass(frozen=True, kw_only=True, slots=True)
class Row:
    """A passage with its place in an interview."""

    interview: Interview
    position: int
    passage: Passage
    address: str


def rows(edition: Edition) -> Iterator[Row]:
    for row in interviews.rows(edition):
        if may_be_given(row.interview):
            for position, passage in enumerate(row.interview.passages, start=1):
                address = edition.address_of(row.interview, passage.id)
                yield Row(interview=row.interview, position=position, passage=passage, address=address)


def may_be_given(interview: Interview) -> bool:
    """Whether the words are the archive's own, or may be published whole."""
    return interview.access != "full" or interview.rights.full_text


TABLE = Table(
    name="passages",
    about="What stands in the interviews, paragraph by paragraph: the words that may be cited, and whose they are.",
    rows=rows,
    is_of_interviews=True,
    key=("interview", "position"),
    formats=("csv", "json", "jsonl"),
    most_as_json=2_500,  # they have some 50,000 passages, which are 30 MB
    licence="Each row says so under licence: CC BY 4.0 for the archive’s own words, and what holds for each full text.",
    is_ours=False,
    columns=(
        Column(
            name="interview",
            about="The interview in which it stands.",
            value=lambda row: row.interview.slug,
            always=True,
            refers_to="interviews.id",
        ),
        attribute(
            "position",
            "Its place in the interview, from 1. It changes when something is put in above it.",
            kind="whole number",
        ),
        Column(
            name="id",
            about="What it is cited by in its interview. It never changes.",
            value=lambda row: row.passage.id,
        ),
        attribute("address", "Where the passage stands on the web: what a citation gives."),
        Column(
            name="kind",
            about="What it is in the text.",
            value=lambda row: row.passage.kind,
            always=True,
            one_of=get_args(PassageKind),
        ),
        Column(
            name="voice",
            about=(
                "Whose words these are: those of a person who speaks in the interview, the interviewer’s, the "
                "narration of a journalist, somebody else’s, or, in a summary or record, the archive’s. What is not "
                "marked person is nobody’s quotation."
            ),
            value=lambda row: row.passage.voice,
            always=True,
            one_of=get_args(Voice),
        ),
        Column(
            name="speaker",
            about="The name of the person whose words they are, where that is known.",
            value=lambda row: row.passage.speaker and row.passage.speaker.name,
        ),
        Column(
            name="question",
            about="The shared question that a heading asks.",
            value=lambda row: row.passage.question and row.passage.question.key,
            refers_to="questions.key",
        ),
        Column(
            name="text",
            about="The words as a reader sees them, on one line.",
            value=lambda row: row.passage.text,
        ),
        Column(
            name="licence",
            about="The address of the licence or statement that says what may be done with these words.",
            value=lambda row: row.interview.rights.url if row.interview.access == "full" else licence.ADDRESS,
            always=True,
        ),
    ),
)
