"""What stands over a title and is none: the kind of the piece, or a bar of labels."""

import re

from voices.guess.clues.clue import Clue
from voices.guess.reading import Reading
from voices.manuscript import Block
from voices.sentences import count_words

# The kind of a piece, as it stands over a title.
KIND = re.compile(
    r"(?:the )?(?:(?:big |exclusive |full |expert )?interviews?|profiles?|features?|opinion|comment|blogs?"
    r"|blog post|q ?(?:&|and) ?a|case stud(?:y|ies)|insights?"
    r"|in (?:conversation|discussion|focus)(?: with)?|(?:an )?interview with|meet|news|analysis|people|careers?"
    r"|guest (?:blog|post)|spotlight(?: on)?|in profile"
    r"|(?:\w+ )?(?:\w+ )?(?:minutes?|seconds|questions) with|a day in the life(?: of)?|my (?:(?:working )?(?:life"
    r"|day|week|job)|story|career|view)|person(?:al)? profile|viewpoint|long read)\s*[:…]?",
    re.IGNORECASE,
)

# What stands between the labels of a bar.
BAR = re.compile(r"\s[|»>•·/]\s")

# How long a page thinks that reading takes.
_READING_TIME = re.compile(r"(?:\d+|one|two|three|five|ten)[ -]min(?:ute)?s?(?: read)?", re.IGNORECASE)


def recognise(block: Block, reading: Reading) -> Clue | None:
    """The kind of the piece, or a bar of labels over it: "Care Today | Opinion | 5 min read"."""
    parts = [part.strip() for part in BAR.split(block.text)]
    labels = len(parts) > 1 and all(0 < count_words(part) <= 4 for part in parts)
    known = any(KIND.fullmatch(part) or _READING_TIME.fullmatch(part) for part in parts)
    if known and (labels or len(parts) == 1):
        return Clue(kind="kicker", line=block.line, text=block.text)
    return None
