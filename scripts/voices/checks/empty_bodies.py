"""An interview has a text, a summary or a paragraph to read; one that was withdrawn has none.

Bad:   (front matter, and nothing below it)
Good:  (front matter, and below it what the person said)
"""

from collections.abc import Iterator, Sequence

from voices.model import Document, Place, Problem
from voices.vocabularies import Vocabularies

_WANTED = {
    "full": "the text of the interview",
    "summary": "a summary in the archive's own words",
    "record": "one paragraph that says what the piece is",
}


def check(documents: Sequence[Document], vocabularies: Vocabularies) -> Iterator[Problem]:
    for document in documents:
        access = document.fields.get("access")
        place = Place(line=document.body_line)
        if access == "withdrawn" and document.body.strip():
            message = "Take out the text: this interview is withdrawn, and the file is public."
            yield Problem(path=document.path, place=place, message=message)
        elif isinstance(access, str) and access in _WANTED and not document.body.strip():
            message = f"Write {_WANTED[access]} below the front matter."
            yield Problem(path=document.path, place=place, message=message)
