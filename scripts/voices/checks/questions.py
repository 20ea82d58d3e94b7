"""Each question is a key of questions.yml; a choice for one heading names a heading of the text.

Bad:   questions: [a-normal-day]
Good:  questions: [typical-day]
"""

from collections.abc import Iterator, Sequence

from voices.asked import NONE
from voices.mentions import listed
from voices.model import Document, FieldPath, Problem
from voices.passages import read
from voices.suggestions import key_hint
from voices.vocabularies import Vocabularies


def check(documents: Sequence[Document], vocabularies: Vocabularies) -> Iterator[Problem]:
    for document in documents:
        for path, key in listed(document, "questions"):
            if message := _unknown(key, vocabularies):
                yield Problem(path=document.path, place=document.values[path], message=message)
        for path, message in _wrong_choices(document, vocabularies):
            yield Problem(path=document.path, place=document.values[path], message=message)


def _wrong_choices(document: Document, vocabularies: Vocabularies) -> Iterator[tuple[FieldPath, str]]:
    """Where an editor's choice for a heading names no heading, or no question."""
    listed = document.fields.get("questions")
    choices = [(n, one) for n, one in enumerate(listed if isinstance(listed, list) else []) if isinstance(one, dict)]
    headings = {piece.id for piece in read(document.body) if piece.kind == "heading"} if choices else set()
    for number, choice in choices:
        passage, question = choice.get("passage"), choice.get("question")
        if isinstance(passage, str) and passage not in headings:
            yield ("questions", number, "passage"), f"No heading of the text has the id '{passage}': look it up there."
        if isinstance(question, str) and question != NONE and (message := _unknown(question, vocabularies)):
            yield ("questions", number, "question"), message


def _unknown(key: str, vocabularies: Vocabularies) -> str | None:
    if key in vocabularies.questions:
        return None
    instead = key_hint(key, vocabularies.questions.keys_by_name) or " Choose one that is there."
    return f"There is no question '{key}' in interviews/vocabularies/questions.yml.{instead}"
