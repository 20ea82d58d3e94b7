"""An interview as a page for the indexer alone: its passages with their anchors, its facets, what a result says."""

from collections.abc import Iterable, Iterator
from html import escape

from voices.citations.names import listed
from voices.model import Interview, Passage, Speaker
from voices.search_index.facets import FACETS
from voices.vocabularies import Vocabularies


def entry(interview: Interview, vocabularies: Vocabularies) -> str:
    """The page. What stands in it can be found; it holds no more than `interview`, which may be shown."""
    lines = [
        "<!doctype html>",
        f'<html lang="{escape(interview.language)}"><head><meta charset="utf-8"></head><body data-pagefind-body>',
        *_facts(interview),
        *_facets(interview, vocabularies),
        f"<h1>{escape(interview.title)}</h1>",
        f"<p>{escape(byline(interview))}</p>",
        f"<p>{escape(subjects(interview))}</p>",
        *_passages(interview.passages),
        "</body></html>",
    ]
    return "\n".join(lines)


def byline(interview: Interview) -> str:
    """Who speaks, in what post and for whom, so that names and titles can be searched for like any word."""
    return "; ".join(_in_post(speaker) for speaker in interview.people)


def subjects(interview: Interview) -> str:
    """What it is about: a text need not name its subject to be found by it."""
    return "; ".join(topic.name for topic in interview.topics)


def people(interview: Interview) -> str:
    return listed([speaker.name or "Anonymous" for speaker in interview.people])


def roles(interview: Interview) -> str:
    """The titles as held at the time; empty when nobody knows them."""
    return " and ".join(_once(title for speaker in interview.people for title in speaker.post.titles))


def councils(interview: Interview) -> str:
    """The councils, or who else employed them."""
    return listed(_once(name for speaker in interview.people for name in _employers(speaker)))


def _in_post(speaker: Speaker) -> str:
    return ", ".join([speaker.name or "Anonymous", *speaker.post.titles, *_employers(speaker)])


def _employers(speaker: Speaker) -> Iterator[str]:
    yield from (council.name for council in speaker.post.councils)
    if speaker.post.employer:
        yield speaker.post.employer


def _facts(interview: Interview) -> Iterator[str]:
    """What a result says of its interview."""
    said = {
        "title": interview.title,
        "person": people(interview),
        "role": roles(interview),
        "council": councils(interview),
        "year": str(interview.year),
        "language": interview.language,
    }
    for name, value in said.items():
        yield f'<meta data-pagefind-meta="{name}[content]" content="{escape(value)}">'


def _facets(interview: Interview, vocabularies: Vocabularies) -> Iterator[str]:
    for facet in FACETS:
        for value in facet.values(interview, vocabularies):
            yield f'<meta data-pagefind-filter="{facet.name}[content]" content="{escape(value.key)}">'


def _passages(passages: Iterable[Passage]) -> Iterator[str]:
    for passage in passages:
        words = escape(passage.text.replace("\u200b", ""))  # by which Pagefind would part words
        if passage.kind == "heading":
            yield f"<h2{_id(passage)}>{words}</h2>"
        else:
            # The anchor is empty: what stands in it would be kept twice.
            yield f"<p><a{_id(passage)}></a>{words}</p>"


def _id(passage: Passage) -> str:
    return f' id="{escape(passage.id)}"' if passage.id else ""


def _once(names: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(names))
