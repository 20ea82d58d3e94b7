"""A passage has an id of its own, and an id that was retired never comes back: quotations point to it.

Bad:   A kettle. {: #k3f9 }  …  It boils. {: #k3f9 }
Good:  A kettle. {: #k3f9 }  …  It boils. {: #x82m }
"""

from collections.abc import Iterator, Sequence

from voices.model import Document, Problem
from voices.paragraphs import PASSAGE_ID, place
from voices.passages import retired_ids
from voices.vocabularies import Vocabularies


def check(documents: Sequence[Document], vocabularies: Vocabularies) -> Iterator[Problem]:
    for document in documents:
        if "{:" in document.body:
            for position, message in _wrong(document):
                yield Problem(path=document.path, place=place(document, position), message=message)


def _wrong(document: Document) -> Iterator[tuple[int, str]]:
    gone = retired_ids(document.fields)
    seen: set[str] = set()
    for passage in PASSAGE_ID.finditer(document.body):
        name = passage["id"]
        if name in seen:
            yield passage.start(), f"Take out this id: another passage above has '{name}' already."
        elif name in gone:
            yield passage.start(), f"Take out this id: '{name}' stands in 'retired_passages' and may not come back."
        seen.add(name)
