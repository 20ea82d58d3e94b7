"""CSL-JSON, which Zotero, Pandoc and most citation tools read."""

import json
from collections.abc import Iterable, Mapping

from voices.citations.citation import Citation
from voices.citations.names import Name
from voices.citations.noting import note


def csl_json(citations: Iterable[Citation]) -> str:
    """A list of items, as JSON."""
    return json.dumps([_item(one) for one in citations], ensure_ascii=False, indent=2) + "\n"


def _item(citation: Citation) -> Mapping[str, object]:
    """What is not known is left out: an item without a date is one of no date."""
    item: dict[str, object] = {
        "id": citation.key,
        "type": "webpage" if citation.is_account else "interview",
        "title": citation.title,
        "author": [_name(name) for name in citation.authors],
        "interviewer": [_name(name) for name in citation.bylines],
        "contributor": [_name(name) for name in citation.contributors],
        "issued": _issued(citation),
        "genre": citation.genre,
        "container-title": citation.archive if citation.is_account else citation.publication,
        "archive": citation.archive,
        "URL": citation.address,
        "language": citation.language,
        "keyword": ", ".join(citation.topics),
        "section": citation.passage,
        "annote": citation.words,
        "note": note(citation),
    }
    return {key: value for key, value in item.items() if value}


def _name(name: Name) -> Mapping[str, str]:
    if not name.given:
        return {"literal": name.family}
    particles, family = name.particles
    parts = {"family": family, "given": name.given}
    return {**parts, "non-dropping-particle": particles} if particles else parts


def _issued(citation: Citation) -> Mapping[str, object] | None:
    if citation.year.number is None:
        return None
    day = citation.date
    parts = [day.year, day.month, day.day] if day else [citation.year.number]
    return {"date-parts": [parts], "circa": True} if citation.year.inferred else {"date-parts": [parts]}
