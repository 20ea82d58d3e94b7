"""An empty interview to fill in: every field that matters, each with a word on what belongs there."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from voices import frontmatter
from voices.model import ANONYMOUS, UNDATED, UNDISCLOSED, UNKNOWN
from voices.passages import settled
from voices.schema import FrontMatter, field_names

STOPGAP = "Write here what the person said"
"""How the paragraph begins that is there to be replaced."""

_IN_SECTIONS = f"""
{STOPGAP}: delete this paragraph, and start each section with a line like the next one.

## A question, or the heading of a section
"""

_IN_ONE_PARAGRAPH = f"""
{STOPGAP}, in one paragraph: who speaks, in which post and when, about what.
"""

_COMMENTS = {
    "title": "the piece's own title, or one of yours with title_basis: supplied",
    "role": "the title as held at the time, or unknown",
    "council": "the official name of that year, or undisclosed",
    "year": "four digits, or undated",
    "source": "the publication, as in interviews/vocabularies/sources.yml, or unknown",
    "form": "question-and-answer, first-person, profile or panel",
    "access": "full, summary or record",
    "rights": "publisher, permission, or another key of interviews/vocabularies/rights.yml",
    "tags": "keys of interviews/vocabularies/topics.yml, such as [leadership, carers]",
    "draft": "take this line out when the interview is ready",
}

_POST = {"role": UNKNOWN, "council": UNDISCLOSED}
"""What is said of a person, and what stands there when nothing is known."""


def blank(people: Sequence[str], facts: Mapping[str, Any], *, day: date) -> str:
    """The text of a new file, added on `day`: it passes every check, as a draft that says only these facts."""
    fields = _fields(people, facts, day)
    ordered = {name: fields[name] for name in field_names(FrontMatter) if name in fields}
    comments = {name: comment for name, comment in _COMMENTS.items() if name not in facts}
    body = _IN_ONE_PARAGRAPH if fields["access"] == "record" else _IN_SECTIONS
    named = settled(body, salt=f"{' '.join(people)} {fields['year']}")  # every new file begins with the same words
    return frontmatter.compose(ordered, named.body, comments)


def _fields(people: Sequence[str], facts: Mapping[str, Any], day: date) -> dict[str, Any]:
    names = " and ".join(people)
    title = {"title": f"An interview with {names}" if names != ANONYMOUS else "An interview", "title_basis": "supplied"}
    return {
        **({} if "title" in facts else title),
        "year": UNDATED,
        "source": UNKNOWN,
        "form": "question-and-answer",
        "access": "summary",
        "rights": "not-evaluated",
        "tags": [],
        "draft": True,
        "added": day,
        **{name: value for name, value in facts.items() if name not in _POST},
        **_interviewed(people, {name: facts.get(name, unsaid) for name, unsaid in _POST.items()}),
    }


def _interviewed(people: Sequence[str], post: Mapping[str, Any]) -> dict[str, Any]:
    """One person and a post; or several, each with the post that was given, to be told apart by the editor."""
    if len(people) == 1:
        return {"person": people[0], **post}
    return {"person": [{"name": name, **post} for name in people]}
