"""Interviews, people and councils in the vocabulary of schema.org, as JSON-LD.

It has no word for an interview: the page is an article about the person, who contributed to it in the role of
interviewee, and it is based on what the publication printed.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import TypeAlias

from voices import licence
from voices.citations import Citation
from voices.edition import Imprint
from voices.metadata.head import Alternate
from voices.model import Council, Interview, Post, Speaker

Thing: TypeAlias = Mapping[str, object]


def article(interview: Interview, citation: Citation, edition: Imprint) -> Thing:
    """The page of an interview; when it holds a summary or a record, the archive is its author."""
    is_full = interview.access == "full"
    people = [_person(one, edition) for one in interview.people]
    return _known(
        {
            "@type": "Article",
            "@id": citation.address,
            "url": citation.address,
            "headline": citation.title,
            "description": f"{citation.description}.",
            "inLanguage": interview.language if is_full else "en",
            "datePublished": _date(citation) if is_full else interview.added.isoformat(),
            "author": None if is_full else _organisation(edition.name, edition.address),
            "publisher": _organisation(edition.name, edition.address),
            "about": people,
            "contributor": [*_in_role("interviewee", people), *_others(interview, citation, edition)],
            "keywords": list(citation.topics),
            "isBasedOn": _original(interview, citation),
            "license": interview.rights.url if is_full else licence.ADDRESS,
        }
    )


def breadcrumbs(*places: tuple[str, str]) -> Thing:
    """The way to a page from the home page: names and addresses."""
    return {
        "@type": "BreadcrumbList",
        "itemListElement": [
            {"@type": "ListItem", "position": position, "name": name, "item": address}
            for position, (name, address) in enumerate(places, start=1)
        ],
    }


def website(edition: Imprint, description: str) -> Thing:
    """The archive."""
    return {
        "@type": "WebSite",
        "@id": edition.address,
        "url": edition.address,
        "name": edition.name,
        "description": description,
        "inLanguage": "en",
    }


def dataset(
    edition: Imprint, name: str, description: str, address: str, terms: str, downloads: Sequence[Alternate]
) -> Thing:
    """Data for download, with each of its files."""
    return {
        "@type": "Dataset",
        "@id": address,
        "url": address,
        "name": name,
        "description": description,
        "license": terms,
        "creator": _organisation(edition.name, edition.address),
        "isAccessibleForFree": True,
        "distribution": [
            {
                "@type": "DataDownload",
                "name": one.title,
                "encodingFormat": one.type,
                "contentUrl": f"{edition.address}{one.path}",
            }
            for one in downloads
        ],
    }


def _person(speaker: Speaker, edition: Imprint) -> Thing:
    """Somebody in their post at the time; whoever is not named has a post and no name."""
    return _known(
        {
            "@type": "Person",
            "name": speaker.name,
            "url": f"{edition.address}people/{speaker.key}/" if speaker.key else None,
            "jobTitle": list(speaker.post.titles),
            "worksFor": _employers(speaker.post),
        }
    )


def _employers(post: Post) -> list[Thing]:
    councils: list[Thing] = [_council(one) for one in post.councils]
    return [*councils, _organisation(post.employer)] if post.employer else councils


def _council(council: Council) -> Thing:
    code = {"@type": "PropertyValue", "propertyID": "GSS code", "value": council.gss} if council.gss else None
    return _known({"@type": "GovernmentOrganization", "name": council.name, "identifier": code})


def _others(interview: Interview, citation: Citation, edition: Imprint) -> Iterable[Thing]:
    """Council staff who also speak, and those who asked; nobody else is listed by name."""
    staff = [_person(one, edition) for one in interview.contributors if one.post.councils]
    askers = [{"@type": "Person", "name": name.straight} for name in citation.bylines if name.given]
    role = "interviewer" if interview.form in ("question-and-answer", "panel") else "reporter"
    return [*_in_role("contributor", staff), *_in_role(role, askers)]


def _in_role(role: str, things: Iterable[Thing]) -> list[Thing]:
    return [{"@type": "Role", "roleName": role, "contributor": thing} for thing in things]


def _original(interview: Interview, citation: Citation) -> Thing | None:
    """What the publication printed; None when nothing is known of it."""
    if not interview.source and not interview.source_url:
        return None
    source = interview.source
    return _known(
        {
            "@type": "Article",
            "name": citation.title,
            "datePublished": _date(citation),
            "url": citation.original,
            "isPartOf": {"@type": "CreativeWork", "name": source.name} if source else None,
            "publisher": _organisation(source.publisher) if source and source.publisher else None,
            "license": interview.rights.url,
        }
    )


def _date(citation: Citation) -> str | None:
    """A date that is stated: what the archive worked out is no fact for machines."""
    if citation.year.inferred or citation.year.number is None:
        return None
    return citation.date.isoformat() if citation.date else str(citation.year.number)


def _organisation(name: str, address: str | None = None) -> Thing:
    return _known({"@type": "Organization", "name": name, "url": address})


def _known(thing: Thing) -> Thing:
    """A thing without what is not known of it."""
    return {key: value for key, value in thing.items() if value}
