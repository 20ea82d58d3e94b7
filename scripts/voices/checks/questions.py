"""Each question is a key of questions.yml.

Bad:   questions: [a-normal-day]
Good:  questions: [typical-day]
"""

from collections.abc import Iterator, Sequence

from voices.mentions import listed
from voices.model import Document, Problem
from voices.suggestions import hint
from voices.vocabularies import Vocabularies


def check(documents: Sequence[Document], vocabularies: Vocabularies) -> Iterator[Problem]:
    for document in documents:
        for path, key in listed(document, "questions"):
            if key not in vocabularies.questions:
                unknown = f"There is no question '{key}' in interviews/vocabularies/questions.yml."
                message = unknown + hint(key, vocabularies.questions.entries)
                yield Problem(path=document.path, place=document.values[path], message=message)
