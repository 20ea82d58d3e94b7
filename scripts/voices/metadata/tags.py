"""The `meta` elements that reference managers, Google Scholar and previews of links read."""

from collections.abc import Iterator

from voices.citations import Citation
from voices.edition import Imprint
from voices.metadata.head import Tag


def tags_of_citation(citation: Citation) -> tuple[Tag, ...]:
    """For Zotero and Google Scholar; what is not known is left out."""
    return tuple(Tag(name=name, content=content) for name, content in _pairs(citation) if content)


def tags_of_link(kind: str, title: str, description: str, address: str, edition: Imprint) -> tuple[Tag, ...]:
    """Open Graph: what a message shows that holds a link to the page."""
    said = {"type": kind, "title": title, "description": description, "url": address, "site_name": edition.name}
    return tuple(Tag(name=f"og:{name}", content=content) for name, content in said.items())


def _pairs(citation: Citation) -> Iterator[tuple[str, str | None]]:
    # No citation_author: Zotero would take it for the author, and forget who was interviewed.
    yield "z:itemType", "interview"
    yield from (("z:interviewees", name.turned) for name in citation.authors)
    yield from (("z:interviewers", name.turned) for name in citation.bylines)
    yield from (("z:contributors", name.turned) for name in citation.contributors)
    yield "DC.title", citation.title
    yield "DC.date", _day(citation, "-")
    yield "DC.type", "Text"
    yield "DC.identifier", citation.address
    yield "DC.rights", citation.rights
    yield "DC.source", citation.original or citation.publication
    yield "DC.language", citation.language
    yield "citation_title", citation.title
    yield "citation_publication_date", None if citation.year.inferred else _day(citation, "/")
    yield "citation_public_url", citation.address
    yield "citation_publisher", citation.archive
    yield "citation_language", citation.language
    yield from (("citation_keywords", topic) for topic in citation.topics)


def _day(citation: Citation, between: str) -> str | None:
    """`2004-11-19`, `2004` or `c. 2004`; None when undated."""
    if citation.date:
        return citation.date.strftime(f"%Y{between}%m{between}%d")
    return str(citation.year) if citation.year.number else None
