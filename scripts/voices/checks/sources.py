"""A source is named as in sources.yml, so that one publication has one page.

Bad:   source: PSE
Good:  source: Public Sector Executive
"""

from collections.abc import Iterator, Sequence

from voices.mentions import mentions
from voices.model import UNKNOWN, Document, Problem
from voices.suggestions import hint
from voices.vocabularies import Vocabularies


def check(documents: Sequence[Document], vocabularies: Vocabularies) -> Iterator[Problem]:
    for document in documents:
        for path, name in mentions(document, "source"):
            if name != UNKNOWN and (message := _wrong(name, vocabularies)):
                yield Problem(path=document.path, place=document.values[path], message=message)


def _wrong(name: str, vocabularies: Vocabularies) -> str | None:
    if source := vocabularies.sources.find(name):
        return None if source.name == name else f"Write '{source.name}' in full, not '{name}'."
    names = (source.name for source in vocabularies.sources)
    instead = hint(name, names) or " If it is spelt right, add it there; if nobody knows it, write 'unknown'."
    return f"There is no source '{name}' in interviews/vocabularies/sources.yml.{instead}"
