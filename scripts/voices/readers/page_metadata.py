"""What a web page says about itself in its head: JSON-LD, Open Graph and other meta tags, each with where it stands."""

import html
import json
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from voices.manuscript import Metadatum

_LONGEST = 300
"""Characters of a value; whatever is longer is a text and no title or name."""

_MOST = 200
"""Pieces of JSON-LD on one page that are looked at."""

_ARTICLES = frozenset(
    "Article NewsArticle BlogPosting Report ScholarlyArticle OpinionNewsArticle Interview CreativeWork".split()
)
"""Kinds of JSON-LD that are about a piece of writing; `WebPage` comes after them."""

# JSON-LD's names for what we ask.
_JSON_LD = {
    "headline": "title",
    "datePublished": "date",
    "author": "author",
    "publisher": "source",
    "inLanguage": "language",
    "url": "url",
}

# Names of meta tags, in small letters, in the order of trust.
_META = {
    "citation_title": "title",
    "og:title": "title",
    "dc.title": "title",
    "citation_publication_date": "date",
    "article:published_time": "date",
    "dc.date.issued": "date",
    "dcterms.issued": "date",
    "datepublished": "date",
    "citation_author": "author",
    "author": "author",
    "article:author": "author",
    "dc.creator": "author",
    "citation_journal_title": "source",
    "og:site_name": "source",
    "citation_public_url": "url",
    "og:url": "url",
    "og:locale": "language",
    "dc.language": "language",
}

# An address, which some pages put where a name belongs.
_ADDRESS = re.compile(r"https?://\S+|//\S+|\w+\.\w+/\S*")


def find(tree: Any) -> tuple[Metadatum, ...]:
    """Everything said, the most trustworthy first; `tree` is the page as lxml parses it."""
    found = (*_json_ld(tree), *_meta(tree), *_marked_up(tree))
    return tuple(dict.fromkeys(found))


def _json_ld(tree: Any) -> Iterator[Metadatum]:
    pieces = list(_pieces(tree))[:_MOST]
    by_id = {str(piece["@id"]): piece for piece in pieces if "@id" in piece and "name" in piece}
    for about in (_ARTICLES, frozenset({"WebPage"})):
        for piece in pieces:
            if about.isdisjoint(_listed(piece.get("@type"))):
                continue
            for key, name in _JSON_LD.items():
                for value in _listed(piece.get(key)):
                    yield from _metadatum(name, _named(value, by_id), f"JSON-LD {key}")


def _pieces(tree: Any) -> Iterator[Mapping[str, Any]]:
    for script in tree.iter("script"):
        if "ld+json" not in (script.get("type") or ""):
            continue
        try:
            value = json.loads(script.text or "", strict=False)
        except (ValueError, RecursionError):
            continue
        for piece in _listed(value):
            if isinstance(piece, Mapping):
                yield piece
                yield from (inner for inner in _listed(piece.get("@graph")) if isinstance(inner, Mapping))


def _named(value: Any, by_id: Mapping[str, Mapping[str, Any]]) -> Any:
    """The name of a person or publisher, which may be written elsewhere on the page."""
    if not isinstance(value, Mapping):
        return value
    return value.get("name") or by_id.get(str(value.get("@id")), {}).get("name")


def _meta(tree: Any) -> Iterator[Metadatum]:
    told: dict[str, list[str]] = {}
    for tag in tree.iter("meta"):
        key = tag.get("property") or tag.get("name") or tag.get("itemprop") or ""
        told.setdefault(key.strip().casefold(), []).append(tag.get("content") or "")
    for key, name in _META.items():
        for value in told.get(key, ()):
            yield from _metadatum(name, value, f"the meta tag {key}")


def _marked_up(tree: Any) -> Iterator[Metadatum]:
    """Elements of the page that say in their attributes what they are."""
    for time in tree.iter("time"):
        if time.get("itemprop") == "datePublished" or time.get("pubdate") is not None:
            yield from _metadatum("date", time.get("datetime"), "the time marked as datePublished")
    for link in tree.iter("link"):
        if (link.get("rel") or "").casefold() == "canonical":
            yield from _metadatum("url", link.get("href"), "the link rel=canonical")
    for title in _listed(tree.find(".//head/title")):
        yield from _metadatum("title", title.text, "the title of the page")
    yield from _metadatum("language", tree.get("lang"), "the page's lang attribute")


def _metadatum(name: str, value: Any, said_by: str) -> Iterator[Metadatum]:
    if not isinstance(value, str):
        return
    text = " ".join(html.unescape(value).split())
    if not text or len(text) > _LONGEST or (name not in ("url", "date") and _ADDRESS.fullmatch(text)):
        return
    yield Metadatum(name=name, value=text, said_by=said_by)


def _listed(value: Any) -> Iterable[Any]:
    if value is None:
        return ()
    return value if isinstance(value, list) else (value,)
