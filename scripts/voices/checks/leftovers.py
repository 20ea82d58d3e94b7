"""What web pages print around a text, such as buttons and credits, is no part of the interview.

Bad:   Share this article
Good:  (the line is taken out)

A warning: now and then such a line is what somebody said.
"""

import re
from collections.abc import Iterator, Sequence

from voices import boilerplate
from voices.model import Document, Place, Problem
from voices.vocabularies import Vocabularies

# What a rule across the page and an underlined heading do not have.
_HAS_WORDS = re.compile(r"\w")

# A heading, somebody's turn, or the id of a passage: editors have seen those.
_IS_THE_TEXT = re.compile(r"#|\*\*|\{:")

LONGEST = 120
"""Characters of a line on a button or below a picture; looking at longer ones would be time wasted."""


def check(documents: Sequence[Document], vocabularies: Vocabularies) -> Iterator[Problem]:
    for document in documents:
        if document.fields.get("access") == "full":
            for number, line in enumerate(document.body.split("\n"), document.body_line):
                if (
                    len(line) <= LONGEST
                    and not _IS_THE_TEXT.match(line)
                    and (reason := boilerplate.reason_for(line))
                    and _HAS_WORDS.search(line)
                ):
                    message = f"Take out this line if it is not part of the interview: it looks like {reason}."
                    place = Place(line=number)
                    yield Problem(path=document.path, place=place, message=message, severity="warning")
