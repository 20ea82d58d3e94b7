"""The name of a file is an address: small letters, digits and hyphens.

Bad:   Debbie Jones (2019).md
Good:  debbie-jones-2019.md
"""

from collections.abc import Iterator, Sequence

from voices.model import Document, Problem
from voices.slugs import slug
from voices.vocabularies import Vocabularies


def check(documents: Sequence[Document], vocabularies: Vocabularies) -> Iterator[Problem]:
    for document in documents:
        wanted = slug(document.slug) or "person-year"
        if document.slug in ("index", "readme"):
            message = "Rename this file: 'index' and 'readme' are not the address of an interview."
            yield Problem(path=document.path, message=message)
        elif document.slug != wanted:
            message = f"Rename this file to '{wanted}.md': its name is the address of the interview."
            yield Problem(path=document.path, message=message)
