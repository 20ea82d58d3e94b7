"""Works out what kind of piece it is: questions and answers, a first-person account, a profile, a panel."""

import re
from collections.abc import Sequence

from voices.manuscript import Block
from voices.model import Form
from voices.sentences import count_words

# Words between double quotation marks, which are somebody's but not the writer's.
_QUOTED = re.compile(r"[“\"][^”\"]*(?:[”\"]|$)")

# The writer's own person.
_FIRST_PERSON = re.compile(r"\b(?:I|I['’](?:m|ve|d|ll)|me|my|myself)\b")

_OWN_VOICE = 0.008
"""First-person words for each word outside quotation marks; a profile has next to none."""


def form_of(blocks: Sequence[Block]) -> Form:
    speakers = {block.speaker for block in blocks if block.speaker}
    questions = sum(block.kind == "question" for block in blocks)
    if len(speakers) > 1:
        return "panel"
    if questions > 1 or (questions and speakers):
        return "question-and-answer"
    return "first-person" if _own_voice(blocks) >= _OWN_VOICE else "profile"


def _own_voice(blocks: Sequence[Block]) -> float:
    told = _QUOTED.sub(" ", "\n".join(block.text for block in blocks))
    return len(_FIRST_PERSON.findall(told)) / max(count_words(told), 1)
