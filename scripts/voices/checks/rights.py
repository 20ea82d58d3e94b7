"""Rights are a key of rights.yml.

Bad:   rights: copyright
Good:  rights: publisher
"""

from collections.abc import Iterator, Sequence

from voices.model import Document, Problem
from voices.suggestions import hint
from voices.vocabularies import Vocabularies


def check(documents: Sequence[Document], vocabularies: Vocabularies) -> Iterator[Problem]:
    for document in documents:
        key = document.fields.get("rights")
        if isinstance(key, str) and key not in vocabularies.rights:
            known = vocabularies.rights.entries
            message = f"Write 'rights' as one of {', '.join(known)}, not '{key}'.{hint(key, known)}"
            yield Problem(path=document.path, place=document.values[("rights",)], message=message)
