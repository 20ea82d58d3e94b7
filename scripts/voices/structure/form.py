"""Works out what kind of piece it is: questions and answers, a first-person account, a profile, a panel."""

import re
from collections.abc import Sequence

from voices.manuscript import Block
from voices.model import Form
from voices.sentences import count_words, outside_quotations

# The end of a sentence.
_STOP = re.compile(r"[.?!](?:\s|$)")

# The writer's own person.
_FIRST_PERSON = re.compile(r"\b(?:I|I['’](?:m|ve|d|ll)|me|my|myself)\b")

_OWN_VOICE = 0.008
"""First-person words for each word outside quotation marks; a profile has next to none."""

_HEARD = 100
"""Words in captions, and for each full stop in them, at least; in what somebody wrote there are hardly more than 20."""

_REPORTED, _MOST_REPORTED = 0.015, 0.04
"""What each quotation of another adds to it, and how much at most: a reporter who was there says "I", too."""

# Another's words and whose they are: "…," she says; "…," says Ada.
_SAYS = re.compile(
    r"[,.?!][”\"’']\s+(?:(?:s?he|they|[A-Z][\w-]+)(?: [A-Z][\w-]+)? )?(?:says?|said|explains?|explained|adds?|added"
    r"|recalls?"
    r"|recalled|tells|told|asks|asked|laughs|laughed|smiles|smiled|replies|replied|admits|admitted)\b"
)


def form_of(blocks: Sequence[Block]) -> Form:
    spoken = [block.speaker for block in blocks if block.speaker]
    questions = sum(block.kind == "question" for block in blocks)
    if len(set(spoken)) > 1 and len(spoken) > questions:
        return "panel"
    if questions > 1 or (questions and spoken) or _is_caption(blocks):
        return "question-and-answer"
    return "first-person" if _own_voice(blocks) >= _enough(blocks) else "profile"


def _is_caption(blocks: Sequence[Block]) -> bool:
    """Whether it is what a machine heard in a recording, without full stops: nobody knows who says "I" in it."""
    text = "\n".join(block.text for block in blocks)
    words = count_words(text)
    return words >= _HEARD and len(_STOP.findall(text)) * _HEARD < words


def _enough(blocks: Sequence[Block]) -> float:
    """The share of the writer's own person that makes a text their story: more, the more another is quoted."""
    quoted = len(_SAYS.findall("\n".join(block.text for block in blocks)))
    return min(_OWN_VOICE + quoted * _REPORTED, _MOST_REPORTED)


def _own_voice(blocks: Sequence[Block]) -> float:
    told = "\n".join(outside_quotations(block.text) for block in blocks)
    return len(_FIRST_PERSON.findall(told)) / max(count_words(told), 1)
