"""Which of the shared questions a heading asks: decided by its words, which `questions.yml` lists, or by an editor."""

import re
from collections.abc import Mapping

from voices.model import Question
from voices.slugs import folded
from voices.vocabularies import Vocabulary

NONE = "none"
"""What an editor writes for a heading that asks none of the shared questions, whatever its words."""

# What an interviewer says before a question, which is not part of it: "And finally, …", "So …".
_RUN_UP = re.compile(r"^(?:(?:and|but|so|ok|okay|now|first|firstly|finally|lastly|last)\b\s*)+")


def asked(heading: str, questions: Vocabulary[Question]) -> Question | None:
    """The question whose name or phrasing a heading has, case, punctuation and a run-up ("And finally,") aside."""
    words = folded(heading)
    return questions.find(words) or questions.find(_RUN_UP.sub("", words))


def chosen(
    passage: str | None, heading: str, choices: Mapping[str, str], questions: Vocabulary[Question]
) -> Question | None:
    """The question that a heading asks: the editor's choice for its passage, or what its words say."""
    if passage is not None and passage in choices:
        return questions.entries.get(choices[passage])
    return asked(heading, questions)
