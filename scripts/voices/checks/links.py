"""A link has words to click on and leads somewhere: to an address, or to a passage of the same text.

Bad:   [the report]()
Bad:   [as she said above](#k3f9)     (and no passage has that id)
Good:  [the report](https://www.example.org/report)
"""

import re
from collections.abc import Collection, Iterator, Sequence

from voices import schema
from voices.model import Document, Problem
from voices.paragraphs import PASSAGE_ID, place
from voices.passages import retired_ids
from voices.vocabularies import Vocabularies

# A link and its target: "[words](target "title")".
_LINK = re.compile(r"(?<![!\\])\[(?P<words>[^\[\]\n]*)\]\((?P<target>[^()\s]*)(?:\([^()\s]*\)[^()\s]*)*[^)\n]*\)")
# A link whose target was to be written elsewhere: "[words][report]".
_BY_REFERENCE = re.compile(r"(?<![!\\])\[(?P<words>[^\[\]\n]+)\]\[(?P<name>[^\[\]\n]*)\]")
# Where it is written: "[report]: https://…".
_REFERENCE = re.compile(r"^ {0,3}\[(?P<name>[^\[\]\n]+)\]:", re.MULTILINE)


def check(documents: Sequence[Document], vocabularies: Vocabularies) -> Iterator[Problem]:
    for document in documents:
        if "](" in document.body or "][" in document.body:
            for position, message in (*_inline(document), *_by_reference(document.body)):
                yield Problem(path=document.path, place=place(document, position), message=message)


def _inline(document: Document) -> Iterator[tuple[int, str]]:
    passages = {passage["id"] for passage in PASSAGE_ID.finditer(document.body)} | set(retired_ids(document.fields))
    for link in _LINK.finditer(document.body):
        if not link["words"].strip():
            yield link.start(), "Write the words of this link between '[' and ']'."
        elif message := _wrong(link["target"], passages):
            yield link.start(), message


def _wrong(target: str, passages: Collection[str]) -> str | None:
    if target in ("", "#"):
        return "Write the address of this link between '(' and ')', or take the link out and leave its words."
    if target.startswith("#") and target[1:] not in passages:
        return f"This link leads nowhere: no passage of this text has the id '{target[1:41]}'."
    if target.startswith(("http:", "https:")) and not schema.is_address(target):
        return f"This link leads nowhere: '{target[:40]}' is not a whole address."
    return None


def _by_reference(body: str) -> Iterator[tuple[int, str]]:
    written = {found["name"].casefold() for found in _REFERENCE.finditer(body)}
    for link in _BY_REFERENCE.finditer(body):
        if (link["name"] or link["words"]).casefold() not in written:
            message = "This link leads nowhere: write its address after the words, as in '[the report](https://…)'."
            yield link.start(), message
