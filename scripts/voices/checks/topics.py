"""Each tag is the key of a topic in topics.yml, and stands there once.

Bad:   tags: [ofsted, leadership, leadership]
Good:  tags: [ofsted-inspection, leadership]
"""

from collections.abc import Iterator, Sequence

from voices.mentions import listed
from voices.model import Document, Problem
from voices.suggestions import key_hint
from voices.vocabularies import Vocabularies


def check(documents: Sequence[Document], vocabularies: Vocabularies) -> Iterator[Problem]:
    for document in documents:
        seen: set[str] = set()
        for path, key in listed(document, "tags"):
            if message := _wrong(key, seen, vocabularies):
                yield Problem(path=document.path, place=document.values[path], message=message)
            seen.add(key)


def _wrong(key: str, seen: set[str], vocabularies: Vocabularies) -> str | None:
    if key in seen:
        return f"Take out the second '{key}'."
    if key in vocabularies.topics:
        return None
    if topic := vocabularies.topics.find(key):
        return f"Write '{topic.key}', not '{key}'."
    instead = key_hint(key, vocabularies.topics.keys_by_name) or " Choose one that is there."
    return f"There is no topic '{key}' in interviews/vocabularies/topics.yml.{instead}"
