"""Every field is one that interviews have, and is written as the format says.

Bad:   year: c. 2019
Good:  year: 2019
       year_basis: inferred
"""

from collections.abc import Iterator, Sequence

from voices import schema
from voices.model import Document, Place, Problem
from voices.vocabularies import Vocabularies

NAME = "fields"


def check(documents: Sequence[Document], vocabularies: Vocabularies) -> Iterator[Problem]:
    for document in documents:
        record = schema.Withdrawal if document.fields.get("access") == "withdrawn" else schema.FrontMatter
        for fault in schema.read(record, document.fields)[1]:
            place = document.values.get(fault.path) or Place()
            if fault.message.startswith(("Rename", "Take out")):
                place = document.keys.get(fault.path, place)
            yield Problem(path=document.path, place=place, message=fault.message, check=NAME)
