"""What 'voices new' wrote as a stopgap is gone when an interview is no longer a draft.

Bad:   Write here what the person said: delete this paragraph …
Good:  Ada Lowe keeps a kettle in the car …
"""

from collections.abc import Iterator, Sequence

from voices.blank import STOPGAP
from voices.model import Document, Place, Problem
from voices.vocabularies import Vocabularies


def check(documents: Sequence[Document], vocabularies: Vocabularies) -> Iterator[Problem]:
    for document in documents:
        if not document.is_draft and (position := document.body.find(STOPGAP)) >= 0:
            line = document.body_line + document.body.count("\n", 0, position)
            message = "Write what the person said in the place of this paragraph."
            yield Problem(path=document.path, place=Place(line=line), message=message)
