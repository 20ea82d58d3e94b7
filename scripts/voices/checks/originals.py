"""The text kept in interviews/originals/ is the one that the interview was made from, to the letter.

Bad:   (somebody corrected the spelling in interviews/originals/jo-bloggs-2021.txt)
Good:  (the text lies there as it was received; corrections are made in the interview)

Only on the computers of those who keep originals: they are not part of the repository.
"""

from collections.abc import Iterator, Sequence

from voices.model import Document, Place, Problem
from voices.vocabularies import Vocabularies


def check(documents: Sequence[Document], vocabularies: Vocabularies) -> Iterator[Problem]:
    for document in documents:
        original = document.fields.get("original")
        expected = original.get("sha256") if isinstance(original, dict) else None
        if expected and document.originals and expected not in document.originals.values():
            name = next(iter(document.originals))
            message = (
                f"Put the text as it was received back into interviews/originals/: {name} was changed, "
                "for its sha256 is another."
            )
            place = document.values.get(("original", "sha256"), Place())
            yield Problem(path=document.path, place=place, message=message)
