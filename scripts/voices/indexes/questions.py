"""Questions that several interviewers asked, so that their answers can be compared."""

from collections.abc import Iterator

from voices.indexes.index import Heading, Index
from voices.model import Interview
from voices.vocabularies import Vocabularies


def headings(interview: Interview, _: Vocabularies) -> Iterator[Heading]:
    for question in interview.questions:
        yield Heading(key=question.key, name=question.name, sort_key=question.name, entry=question)


INDEX = Index(
    folder="questions",
    title="Questions",
    lead="Questions that are asked again and again, and the interviews that answer them.",
    template="question",
    headings=headings,
    oldest_first=True,
    most_listed=80,
    with_answers=True,
)
