"""A title belongs to a family of roles in roles.yml, so that readers find it under one name.

Bad:   role: Director of Childrens Servces
Good:  role: Director of Children's Services
"""

from collections.abc import Iterator, Sequence

from voices.job_titles import family
from voices.mentions import mentions
from voices.model import UNKNOWN, Document, Problem
from voices.suggestions import hint
from voices.the_public import is_of_the_public
from voices.vocabularies import Vocabularies


def check(documents: Sequence[Document], vocabularies: Vocabularies) -> Iterator[Problem]:
    titles = [title for role in vocabularies.roles for title in (role.name, *role.titles)]
    for document in documents:
        for path, title in mentions(document, "role"):
            if title != UNKNOWN and not family(title, vocabularies.roles) and not is_of_the_public(title):
                instead = hint(title, titles) or " If it is spelt right, add it there to the family it belongs to."
                message = f"There is no title '{title}' in interviews/vocabularies/roles.yml.{instead}"
                yield Problem(path=document.path, place=document.values[path], message=message)
