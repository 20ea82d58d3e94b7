"""Which shared question a heading asks: by its words, whatever stands around them, or by an editor's choice."""

import pytest
from voices.asked import NONE, asked, chosen
from voices.model import Question
from voices.vocabularies import Vocabulary

DAY = Question(key="typical-day", name="What is a typical day like?", phrasings=("My typical day",))
PROUD = Question(key="proudest-moments", name="What are you proudest of?")
QUESTIONS: Vocabulary[Question] = Vocabulary(
    {"typical-day": DAY, "proudest-moments": PROUD},
    {
        "what is a typical day like": "typical-day",
        "my typical day": "typical-day",
        "what are you proudest of": "proudest-moments",
    },
)


@pytest.mark.parametrize(
    ("heading", "question"),
    [
        ("What is a typical day like?", DAY),
        ("MY TYPICAL DAY", DAY),
        ("So, what are you proudest of?", PROUD),
        ("And finally … what are you proudest of?", PROUD),
        ("What is a typical day like for the goose?", None),
        ("What are you?", None),
        ("So", None),
        ("", None),
    ],
)
def test_the_question_that_a_heading_asks(heading: str, question: Question | None) -> None:
    assert asked(heading, QUESTIONS) == question


def test_an_editor_overrules_the_words() -> None:
    choices = {"k3f9": "proudest-moments", "d2d2": NONE}

    assert chosen("k3f9", "My typical day", choices, QUESTIONS) == PROUD
    assert chosen("d2d2", "My typical day", choices, QUESTIONS) is None
    assert chosen("z9z9", "My typical day", choices, QUESTIONS) == DAY
    assert chosen(None, "My typical day", choices, QUESTIONS) == DAY
