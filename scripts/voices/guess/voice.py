"""Tells paragraphs in which the writer says "I" from those that somebody else has put before or below them."""

import re

from voices.sentences import outside_quotations

# The writer's own person.
_OWN = re.compile(r"\b(?:I|I['’](?:m|ve|d|ll)|me|[Mm]y|myself)\b")


def is_own(text: str) -> bool:
    """Whether the writer speaks of themselves in a paragraph, outside quotation marks."""
    return _OWN.search(outside_quotations(text)) is not None
