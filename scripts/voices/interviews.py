"""Documents that passed every check become interviews: names resolved to entries of the vocabularies."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from voices import schema
from voices.asked import chosen
from voices.attribution import Cast, attributed
from voices.job_titles import family
from voices.model import (
    ANONYMOUS,
    UNDISCLOSED,
    UNKNOWN,
    Correction,
    Document,
    Interview,
    Passage,
    Post,
    Question,
    RetiredPassage,
    Speaker,
    Tombstone,
    Year,
)
from voices.passages import plain_text, read
from voices.schema import FrontMatter, RetiredPassageFields, SpeakerFields, Withdrawal
from voices.slugs import slug
from voices.vocabularies import Vocabularies

# Words in front of a surname that belong to it: "De La Motta" sorts under D, "Ludwig van der Berg" under V.
_PARTICLES = frozenset("de del della der den di du la le mac mc van von st".split())


def resolve(document: Document, vocabularies: Vocabularies) -> Interview | Tombstone:
    """The interview in a document that passed every check. Raises ValueError for one that did not.

    A draft may still name what no vocabulary has: such names are left out, but for a source's, and a council's,
    which shows as an employer.
    """
    if document.fields.get("access") == "withdrawn":
        return _tombstone(document)
    facts = _read(schema.FrontMatter, document)
    people = _people(facts, vocabularies)
    source = None if facts.source == UNKNOWN else vocabularies.sources.find(facts.source)
    contributors = tuple(_speaker(speaker, vocabularies) for speaker in facts.contributors)
    passages = _passages(document, facts, Cast(people=people, contributors=contributors), vocabularies)
    return Interview(
        slug=document.slug,
        title=facts.title,
        title_supplied=facts.title_basis == "supplied",
        people=people,
        contributors=contributors,
        year=Year(
            number=None if facts.year == "undated" else facts.year,
            inferred=facts.year_basis == "inferred",
            note=facts.year_note,
        ),
        date=facts.date,
        source=source,
        source_detail=facts.source_detail,
        source_url=facts.source_url,
        source_archived=facts.source_archived,
        source_author=facts.source_author,
        form=facts.form,
        access=facts.access,
        rights=vocabularies.rights[facts.rights],
        topics=_known(vocabularies.topics.entries.get(key) for key in facts.tags),
        questions=_questions(facts, passages, vocabularies),
        added=facts.added,
        language=facts.language,
        corrections=tuple(Correction(date=item.date, text=item.text) for item in facts.corrections),
        embargo_until=facts.embargo_until,
        draft=facts.draft,
        body=document.body,
        passages=passages,
        retired_passages=tuple(_retired(one) for one in facts.retired_passages),
        former_addresses=tuple(facts.former_addresses),
        unlisted_source=None if source or facts.source == UNKNOWN else facts.source,
    )


def _passages(document: Document, facts: FrontMatter, cast: Cast, vocabularies: Vocabularies) -> tuple[Passage, ...]:
    pieces = read(document.body)
    choices = {one.passage: one.question for one in facts.questions if not isinstance(one, str)}
    questions = [
        chosen(piece.id, plain_text(piece.text), choices, vocabularies.questions) if piece.kind == "heading" else None
        for piece in pieces
    ]
    whose = attributed(
        pieces,
        [question is not None for question in questions],
        replace(cast, interviewer=facts.source_author),
        form=facts.form,
        access=facts.access,
    )
    return tuple(
        Passage(
            id=piece.id,
            kind=piece.kind,
            text=plain_text(piece.text),
            voice=attribution.voice,
            speaker=attribution.speaker,
            question=question,
        )
        for piece, question, attribution in zip(pieces, questions, whose, strict=True)
    )


def _questions(facts: FrontMatter, passages: Iterable[Passage], vocabularies: Vocabularies) -> tuple[Question, ...]:
    """Those that a heading asks, in order, then those of which only the front matter says so."""
    named = (vocabularies.questions.entries.get(key) for key in facts.questions if isinstance(key, str))
    return _known((*(passage.question for passage in passages), *named))


def _retired(fields: str | RetiredPassageFields) -> RetiredPassage:
    if isinstance(fields, str):
        return RetiredPassage(id=fields, at=None)
    return RetiredPassage(id=fields.id, at=fields.at)


def _tombstone(document: Document) -> Tombstone:
    facts = _read(Withdrawal, document)
    return Tombstone(
        slug=document.slug,
        withdrawn=facts.withdrawn_on,
        reason=facts.withdrawn_reason,
        added=facts.added,
        former_addresses=tuple(facts.former_addresses),
    )


def _read(record: Any, document: Document) -> Any:
    facts, faults = schema.read(record, document.fields)
    if facts is None:
        raise ValueError(f"{document.path} was not checked: {faults[0].message}")
    return facts


def _people(facts: FrontMatter, vocabularies: Vocabularies) -> tuple[Speaker, ...]:
    if isinstance(facts.person, list):
        return tuple(_speaker(speaker, vocabularies) for speaker in facts.person)
    post = _post(facts.role, facts.council, facts.employer, vocabularies)
    return (_person(facts.person, post, vocabularies, facts.sort_name),)


def _speaker(fields: SpeakerFields, vocabularies: Vocabularies) -> Speaker:
    post = _post(fields.role, fields.council, fields.organisation, vocabularies)
    return _person(fields.name, post, vocabularies)


def _person(name: str, post: Post, vocabularies: Vocabularies, sort_name: str | None = None) -> Speaker:
    if name == ANONYMOUS:
        return Speaker(key=None, name=None, sort_name="", post=post)
    if known := vocabularies.people.find(name):
        return Speaker(key=known.key, name=name, sort_name=known.sort_name or sorting(known.name), post=post)
    return Speaker(key=slug(name) or None, name=name, sort_name=sort_name or sorting(name), post=post)


def _post(
    role: str | list[str] | None,
    council: str | list[str] | None,
    employer: str | None,
    vocabularies: Vocabularies,
) -> Post:
    titles = tuple(title for title in _listed(role) if title != UNKNOWN)
    councils = [name for name in _listed(council) if name != UNDISCLOSED]
    unknown = [name for name in councils if not vocabularies.councils.find(name)]
    return Post(
        titles=titles,
        roles=_known(family(title, vocabularies.roles) for title in titles),
        councils=_known(vocabularies.councils.find(name) for name in councils),
        employer=employer or " and ".join(unknown) or None,
    )


def _listed(value: str | list[str] | None) -> list[str]:
    return value if isinstance(value, list) else [value] if value else []


def _known(entries: Iterable[Any]) -> tuple[Any, ...]:
    """The entries that were found, each once, in order."""
    return tuple(dict.fromkeys(entry for entry in entries if entry is not None))


def sorting(name: str) -> str:
    """`"Ricardo De La Motta"` sorts as `"De La Motta, Ricardo"`; a single name as itself."""
    words = name.split()
    start = len(words) - 1
    while start > 1 and words[start - 1].casefold() in _PARTICLES:
        start -= 1
    return f"{' '.join(words[start:])}, {' '.join(words[:start])}" if start > 0 else name
