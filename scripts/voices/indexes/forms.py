"""Forms of the interviews: who writes, and who asks."""

from collections.abc import Iterator, Mapping

from voices.indexes.index import Heading, Index
from voices.model import Form, Interview
from voices.vocabularies import Vocabularies

FORMS: Mapping[Form, tuple[str, str]] = {
    "question-and-answer": ("Questions and answers", "Somebody asks and somebody answers, and both are printed."),
    "first-person": ("First person", "The person tells it alone: the questions, if there were any, are not printed."),
    "profile": ("Profile", "A journalist tells about the person and quotes them."),
    "panel": ("Panel", "Several people speak on equal terms."),
}
"""The name of each, and what it is."""


def headings(interview: Interview, _: Vocabularies) -> Iterator[Heading]:
    name, definition = FORMS[interview.form]
    yield Heading(key=interview.form, name=name, sort_key=name, definition=definition)


INDEX = Index(
    folder="forms",
    title="Forms",
    lead="How the interviews are told: by question and answer, by one person, by a journalist, or by several.",
    template="division",
    headings=headings,
    tab="Interviews",
)
