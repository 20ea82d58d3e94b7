"""A text holds no character that nobody sees: no control character, and no mark that turns the direction of writing.

Bad:   She kept a kettle␇ in the car.
Good:  She kept a kettle in the car.

A terminal obeys such a character, and a mark of direction shows words in another order than they are written in.
"""

import re
from collections.abc import Iterator, Sequence

from voices.model import Document, Problem
from voices.paragraphs import place
from voices.vocabularies import Vocabularies

# The controls of ASCII and Latin-1 but for tab and new line, and the embeddings, overrides and isolates of Unicode.
_UNSEEN = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")


def check(documents: Sequence[Document], vocabularies: Vocabularies) -> Iterator[Problem]:
    for document in documents:
        if found := _UNSEEN.search(document.body):
            message = (
                f"Delete the character here that cannot be seen (U+{ord(found[0]):04X}): "
                "if you do not find it, type this line again."
            )
            yield Problem(path=document.path, place=place(document, found.start()), message=message)
