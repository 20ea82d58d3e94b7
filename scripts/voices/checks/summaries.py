"""A summary has sections, 250 to 450 words of the archive's own, and at most three quotations of under nine words.

Bad:   access: summary   (and below it the text of the publisher, or a few lines)
Good:  access: summary   (and below it what was said, section by section, in our words)

The text of the publisher is an error, the rest a warning.
"""

import re
from collections.abc import Iterator, Sequence

from voices import fingerprints
from voices.blank import STOPGAP
from voices.model import Document, Place, Problem
from voices.passages import bare
from voices.vocabularies import Vocabularies

FEWEST, MOST = 250, 450
"""Words in a summary."""

QUOTATIONS, LONGEST_QUOTATION = 3, 8
"""How many quotations, and of how many words."""

_TOO_LONG = 2.5
"""Texts one of which is so many times as long as the other have less than half of their words in common."""

# Words in double quotation marks, curly or straight, within a paragraph.
_QUOTATION = re.compile(r"[“\"]([^”\"\n]+)[”\"]")


def check(documents: Sequence[Document], vocabularies: Vocabularies) -> Iterator[Problem]:
    for document in documents:
        is_begun = document.body.strip() and STOPGAP not in document.body
        if document.fields.get("access") == "summary" and is_begun:
            yield from _problems(document)


def _problems(document: Document) -> Iterator[Problem]:
    body = bare(document.body)
    if _is_the_original(document, body):
        message = "This is the original text, not a summary: write what was said in words of your own."
        yield Problem(path=document.path, place=Place(line=document.body_line), message=message)
        return
    for message in (*_length(body), *_sections(body), *_quotations(body)):
        place = Place(line=document.body_line)
        yield Problem(path=document.path, place=place, message=message, severity="warning")


def _is_the_original(document: Document, body: str) -> bool:
    original = document.fields.get("original")
    if not isinstance(original, dict) or not _is_as_long(body, original.get("words")):
        return False
    signature = str(original.get("signature") or "")
    return fingerprints.may_be_like(body, signature) and _is_like(body, signature)


def _is_as_long(body: str, words: object) -> bool:
    """Whether the text may be the original for its length: most summaries are told apart by that alone."""
    count = len(body.split())
    return not isinstance(words, int) or max(count, words) < _TOO_LONG * min(count, words)


def _is_like(body: str, signature: str) -> bool:
    return fingerprints.likeness(signature, fingerprints.signature(body)) >= fingerprints.NEAR_ENOUGH


def _length(body: str) -> Iterator[str]:
    words = len(body.split())
    if not FEWEST <= words <= MOST:
        yield f"Write {FEWEST} to {MOST} words: this summary has {words}."


def _sections(body: str) -> Iterator[str]:
    if not f"\n{body}".count("\n##"):
        yield "Write the summary section by section, each below a heading such as '## My typical day'."


def _quotations(body: str) -> Iterator[str]:
    quotations = _QUOTATION.findall(body)
    if len(quotations) > QUOTATIONS:
        yield f"Keep at most {QUOTATIONS} quotations: this summary has {len(quotations)}."
    for quotation in quotations:
        if len(quotation.split()) > LONGEST_QUOTATION:
            yield f"Shorten the quotation '{quotation[:40]}…' to at most {LONGEST_QUOTATION} words."
