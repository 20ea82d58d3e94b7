"""What a feed says, before it is Atom or JSON."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from heapq import nsmallest

from voices.edition import Imprint
from voices.exports.changes import changed, last_change
from voices.model import Interview, Post, Speaker, Topic

NEWEST = 50
"""How many entries a feed has at most."""

TAG = "tag:practice-voices.github.io,2026:"
"""Before every id, which a feed reader takes for the thing itself: it stays as it is, even if the site moves."""

_ACCESS = {
    "full": "The full text.",
    "summary": "A summary in the archive’s own words.",
    "record": "A catalogue record.",
}


@dataclass(frozen=True, kw_only=True, slots=True)
class Entry:
    """An interview in a feed."""

    id: str
    address: str
    title: str
    summary: str
    original: str | None
    """The address of the original."""
    added: date
    changed: date
    topics: tuple[Topic, ...]
    language: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Feed:
    """A list of what is new."""

    id: str
    title: str
    publisher: str
    page: str
    """The address of the page whose news it tells."""
    atom: str
    """The address of the feed itself, as Atom."""
    json: str
    changed: date
    entries: tuple[Entry, ...]


def newest(interviews: Iterable[Interview]) -> tuple[Interview, ...]:
    """Those that a feed tells of."""
    return tuple(nsmallest(NEWEST, interviews, key=lambda one: (-changed(one).toordinal(), one.slug)))


def feed(edition: Imprint, path: str, title: str, page: str, interviews: Sequence[Interview]) -> Feed:
    """A feed at `feeds/<path>.xml` and `.json` for the news of a page of the site."""
    told = newest(interviews)
    return Feed(
        id=f"{TAG}feeds/{path}",
        title=title,
        publisher=edition.name,
        page=edition.address + page,
        atom=f"{edition.address}feeds/{path}.xml",
        json=f"{edition.address}feeds/{path}.json",
        changed=last_change(told),
        entries=tuple(_entry(edition, interview) for interview in told),
    )


def _entry(edition: Imprint, interview: Interview) -> Entry:
    first = (*interview.former_addresses, interview.slug)[0]  # a new address is no news
    return Entry(
        id=f"{TAG}interviews/{first}",
        address=edition.address_of(interview),
        title=interview.title,
        summary=_summary(interview),
        original=interview.source_url,
        added=interview.added,
        changed=changed(interview),
        topics=interview.topics,
        language=interview.language,
    )


def _summary(interview: Interview) -> str:
    """Who speaks, when and where, and how much there is to read; never words of a text that belongs to others."""
    people = "; ".join(map(_speaker, interview.people))
    source = interview.source.name if interview.source else "source unknown"
    corrections = (f"Corrected on {one.date.isoformat()}: {one.text}" for one in interview.corrections)
    return " ".join((f"{people}. {interview.year}, {source}.", _ACCESS[interview.access], *corrections))


def _speaker(speaker: Speaker) -> str:
    return ", ".join((speaker.name or "Anonymous", *_post(speaker.post)))


def _post(post: Post) -> tuple[str, ...]:
    """The titles and the employers, each as one text."""
    employers = [*(council.name for council in post.councils), *([post.employer] if post.employer else [])]
    return tuple(text for text in (" and ".join(post.titles), " and ".join(employers)) if text)
