"""Tells paragraphs in which the writer says "I" from those that somebody else has put before or below them."""

import re

# Words between double quotation marks, which are somebody's but not the writer's.
_QUOTED = re.compile(r"[“\"][^”\"]*(?:[”\"]|$)")

# The writer's own person.
_OWN = re.compile(r"\b(?:I|I['’](?:m|ve|d|ll)|me|[Mm]y|myself)\b")


def is_own(text: str) -> bool:
    """Whether the writer speaks of themselves in a paragraph, outside quotation marks."""
    return _OWN.search(_QUOTED.sub(" ", text)) is not None
