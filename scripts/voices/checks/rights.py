"""Rights are a key of rights.yml, and a full text stands only under rights that allow it.

Bad:   access: full
       rights: publisher
Good:  access: summary
       rights: publisher
"""

from collections.abc import Iterator, Sequence

from voices.model import Document, Problem, Rights
from voices.suggestions import hint
from voices.vocabularies import Vocabularies


def check(documents: Sequence[Document], vocabularies: Vocabularies) -> Iterator[Problem]:
    for document in documents:
        key = document.fields.get("rights")
        if not isinstance(key, str):
            continue
        place = document.values[("rights",)]
        if key not in vocabularies.rights:
            known = vocabularies.rights.entries
            message = f"Write 'rights' as one of {', '.join(known)}, not '{key}'.{hint(key, known)}"
            yield Problem(path=document.path, place=place, message=message)
        elif document.fields.get("access") == "full" and not vocabularies.rights[key].full_text:
            message = _too_much(vocabularies.rights[key])
            yield Problem(path=document.path, place=place, message=message)


def _too_much(rights: Rights) -> str:
    return (
        f"Under '{rights.key}' the full text may not be published: write a summary and 'access: summary', "
        "or, when the holder has agreed, 'rights: permission'."
    )
