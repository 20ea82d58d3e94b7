"""A passage has an id of its own, and an id that was retired never comes back: quotations point to it.

Bad:   A kettle. {: #k3f9 }  …  It boils. {: #k3f9 }
Good:  A kettle. {: #k3f9 }  …  It boils. {: #x8m2 }

Bad:   A kettle. {: #k3f9
Good:  A kettle. {: #k3f9 }

A warning: a passage that has no id yet while others of its text do.
"""

import re
from collections.abc import Iterator, Sequence

from voices.model import Document, Place, Problem
from voices.paragraphs import PASSAGE_ID, place
from voices.passages import Piece, read, retired_ids
from voices.vocabularies import Vocabularies

# A mark that has lost one of its braces, and would be read as words.
_HALF_A_MARK = re.compile(r"\{: ?#[a-z0-9]{3,8}(?: \.said)?[ \t]*$|^[ \t]*:? ?#[a-z0-9]{4} ?\}[ \t]*$", re.MULTILINE)


def check(documents: Sequence[Document], vocabularies: Vocabularies) -> Iterator[Problem]:
    for document in documents:
        if PASSAGE_ID.search(document.body):
            for position, message in _wrong(document):
                yield Problem(path=document.path, place=place(document, position), message=message)
            if nameless := [] if document.is_draft else _without_ids(document.body):
                where = Place(line=document.body_line + nameless[0].start)
                yield Problem(path=document.path, place=where, message=_nameless(len(nameless)), severity="warning")


def _without_ids(body: str) -> list[Piece]:
    """The passages that have none; where marks are as many as blocks, there is no need to look."""
    if body.count("{: #") > body.count("\n\n"):
        return []
    return [piece for piece in read(body) if piece.id is None]


def _nameless(number: int) -> str:
    subject = "this passage has" if number == 1 else f"this passage and {number - 1} more have"
    return f"Run 'voices check --fix': {subject} no id yet, without which nobody can cite it."


def _wrong(document: Document) -> Iterator[tuple[int, str]]:
    gone = retired_ids(document.fields)
    seen: set[str] = set()
    for half in _HALF_A_MARK.finditer(document.body):
        yield half.start(), f"Write this mark whole, as in '{{: #k3f9 }}', or delete '{half[0].strip()}'."
    for passage in PASSAGE_ID.finditer(document.body):
        name = passage["id"]
        if name in seen:
            yield passage.start(), f"Take out this id: another passage above has '{name}' already."
        elif name in gone:
            yield passage.start(), f"Take out this id: '{name}' stands in 'retired_passages' and may not come back."
        seen.add(name)
