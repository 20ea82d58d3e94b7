"""A full text stands only under rights that allow it.

Bad:   access: full
       rights: publisher
Good:  access: summary
       rights: publisher

The preview shows a draft's full text all the same: it is seen by its editor alone.
"""

from collections.abc import Iterator, Sequence

from voices.model import Document, Problem
from voices.vocabularies import Vocabularies


def check(documents: Sequence[Document], vocabularies: Vocabularies) -> Iterator[Problem]:
    for document in documents:
        key = document.fields.get("rights")
        known = vocabularies.rights[key] if isinstance(key, str) and key in vocabularies.rights else None
        if known and not known.full_text and document.fields.get("access") == "full":
            yield Problem(path=document.path, place=document.values[("rights",)], message=_too_much(known.key))


def _too_much(key: str) -> str:
    return (
        f"Under '{key}' the full text may not be published: write a summary and 'access: summary', "
        "or, when the holder has agreed, 'rights: permission'."
    )
