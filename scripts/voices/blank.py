"""An empty interview to fill in: every field that matters, each with a word on what belongs there."""

from datetime import date

from voices import frontmatter
from voices.model import ANONYMOUS, UNDATED, UNDISCLOSED, UNKNOWN
from voices.passages import settled
from voices.slugs import slug

STOPGAP = "Write here what the person said"
"""How the paragraph begins that is there to be replaced."""

_BODY = f"""
{STOPGAP}: delete this paragraph, and start each section with a line like the next one.

## A question, or the heading of a section
"""

_COMMENTS = {
    "title": "the piece's own title, or one of yours with title_basis: supplied",
    "person": "as the text gives the name",
    "role": "the title as held at the time, or unknown",
    "council": "the official name of that year, or undisclosed",
    "year": "four digits, or undated",
    "source": "the publication, as in vocabularies/sources.yml, or unknown",
    "form": "question-and-answer, first-person, profile or panel",
    "access": "full, summary or record",
    "rights": "a key of vocabularies/rights.yml",
    "tags": "keys of vocabularies/topics.yml, such as [leadership]",
    "draft": "take this line out when the interview is ready",
}


def blank(person: str, year: int | None, day: date) -> str:
    """The text of a new file, added on `day`: it passes every check, as a draft that says nothing yet."""
    fields: dict[str, object] = {
        "title": f"An interview with {person}" if person != ANONYMOUS else "An interview",
        "title_basis": "supplied",
        "person": person,
        "role": UNKNOWN,
        "council": UNDISCLOSED,
        "year": year or UNDATED,
        "source": UNKNOWN,
        "form": "question-and-answer",
        "access": "summary",
        "rights": "not-evaluated",
        "tags": [],
        "draft": True,
        "added": day,
    }
    return frontmatter.compose(fields, settled(_BODY).body, _COMMENTS)


def address(person: str, year: int | None) -> str:
    """The slug of an interview: person and year, or the person alone when undated."""
    return slug(f"{person} {year}" if year else person)
