"""The heads of the pages that have something to tell programs."""

from collections.abc import Sequence

from voices import citations
from voices.edition import Imprint
from voices.metadata import linked_data
from voices.metadata.head import Alternate, Head
from voices.metadata.tags import tags_of_citation, tags_of_link
from voices.model import Interview


def of_interview(interview: Interview, edition: Imprint) -> Head:
    """An interview for Zotero, Google Scholar, search engines and previews of links."""
    citation = citations.of_interview(interview, edition)
    link = tags_of_link("article", citation.title, f"{citation.description}.", citation.address, edition)
    return Head(
        tags=(*tags_of_citation(citation), *link),
        alternates=_files_of(interview) if edition.downloads == "each" else (),
        linked_data=(
            linked_data.article(interview, citation, edition),
            linked_data.breadcrumbs(
                (edition.name, edition.address),
                ("Interviews", f"{edition.address}interviews/"),
                (citation.title, citation.address),
            ),
        ),
    )


def _files_of(interview: Interview) -> tuple[Alternate, ...]:
    """The files with its citation that lie beside the page."""
    return tuple(
        Alternate(type=kind, title=f"Citation: {name}", path=f"interviews/{interview.slug}.{suffix}")
        for suffix, (kind, name) in citations.MEDIA_TYPES.items()
    )


def of_home(edition: Imprint, description: str) -> Head:
    """The archive as a whole."""
    return Head(
        tags=tags_of_link("website", edition.name, description, edition.address, edition),
        linked_data=(linked_data.website(edition, description),),
    )


def of_dataset(
    edition: Imprint, *, name: str, description: str, path: str, licence: str, downloads: Sequence[Alternate]
) -> Head:
    """A page of data: `path` is its address below the home page, such as `data/`; `licence` an address."""
    address = f"{edition.address}{path}"
    return Head(
        tags=tags_of_link("website", name, description, address, edition),
        alternates=tuple(downloads),
        linked_data=(
            linked_data.dataset(edition, name, description, address, licence, downloads),
            linked_data.breadcrumbs((edition.name, edition.address), (name, address)),
        ),
    )
