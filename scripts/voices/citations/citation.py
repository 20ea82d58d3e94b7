"""What a reference names: one record, from which every style and format is written."""

import datetime
from dataclasses import dataclass

from voices.citations.names import Name
from voices.model import Year

ACCESSED = "\ue003"
"""Stands in a written citation for the day on which the reader saw the page, which only the reader's browser knows."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Citation:
    """A reference to an interview, or to one of its passages, as this archive shows it."""

    key: str
    """Tells it from every other citation of the archive."""
    is_account: bool
    """Whether it cites the archive's own words about an interview, and not the interview."""
    authors: tuple[Name, ...]
    """Under whom it is entered: the interviewed, or the archive; empty when none of them may be named."""
    year: Year
    date: datetime.date | None
    title: str
    title_supplied: bool
    description: str
    """What it is: `Interview by Tess Quill with Ada Lowe, Team Manager, Oxfordshire County Council`."""
    genre: str
    bylines: tuple[Name, ...]
    """Those who put the questions or wrote the piece, when they are not the interviewed themselves."""
    contributors: tuple[Name, ...]
    publication: str | None
    detail: str | None
    """The issue or page of the publication."""
    holding: str | None
    """What of it the archive holds: `Summary in Practice Voices`; None when the words are the archive's."""
    original: str | None
    """Where it was first published on the web."""
    archive: str
    address: str
    topics: tuple[str, ...]
    language: str
    rights: str
    """The address of the statement that says what may be done with it."""
    passage: str | None = None
    words: str | None = None
    """The words of the passage."""
    whose: str = ""
    """Whose words they are, when not those of the people it is entered under: `, in the words of Tess Quill`."""

    @property
    def place_in_it(self) -> str | None:
        """`Passage k3f9, in the words of Tess Quill`; None when it cites the whole."""
        return f"Passage {self.passage}{self.whose}" if self.passage else None


@dataclass(frozen=True, kw_only=True, slots=True)
class Written:
    """A citation in one of the styles, in three parts, of which the middle one is set in italics."""

    before: str
    italic: str
    after: str

    def __str__(self) -> str:
        return f"{self.before}{self.italic}{self.after}"
