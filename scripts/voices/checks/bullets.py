"""An item of a list begins with '- ', and not with the bullet that another program prints.

Bad:   • We listen
Good:  - We listen

A bullet that was pasted is a letter like others: the items would run together into one paragraph.
"""

import re
from collections.abc import Iterator, Sequence

from voices.model import Document, Problem
from voices.paragraphs import place
from voices.vocabularies import Vocabularies

_BULLET = re.compile(r"^[ \t]*(?P<bullet>[•◦▪▫‣⁃·●○■□➢\uf0b7\uf0a7])[ \t\xa0]*(?=\w|[\"'“‘(])", re.MULTILINE)


def check(documents: Sequence[Document], vocabularies: Vocabularies) -> Iterator[Problem]:
    for document in documents:
        if bullets := list(_BULLET.finditer(document.body)):
            where = place(document, bullets[0].start("bullet"))
            message = f"Begin this line with '- ', not with '{bullets[0]['bullet']}'{_elsewhere(len(bullets) - 1)}."
            yield Problem(path=document.path, place=where, message=message)


def _elsewhere(more: int) -> str:
    return "" if not more else f", and {more} more below" if more > 1 else ", and one more below"
