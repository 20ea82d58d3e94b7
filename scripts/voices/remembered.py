"""Interviews and vocabularies as plain data, in which one build leaves them for the next."""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import fields
from datetime import date
from typing import Any, TypeAlias

from voices.digests import digest
from voices.found_by_words import Spots
from voices.model import (
    Correction,
    Interview,
    Passage,
    Post,
    RetiredPassage,
    Speaker,
    Tombstone,
    Year,
)
from voices.vocabularies import RECORDS, Vocabularies, Vocabulary

Plain: TypeAlias = Any
"""Lists, mappings, words and numbers, which JSON can hold."""

Text: TypeAlias = tuple[str, tuple[Passage, ...]]
"""The body of an interview, and the passages in it."""


class Remembered(Interview):
    """An interview of which the text is fetched when somebody wants to read it: most builds read few."""

    __slots__ = ("_fetch", "_spots", "digest_of_facts", "own_digest", "words")

    own_digest: bytes
    """That of the interview, its text included."""
    digest_of_facts: bytes
    """That of all but its text."""
    words: int
    """How many it has."""

    def __new__(cls, **changed: Any) -> Any:
        """With other values than those remembered it is an interview like any other: see `dataclasses.replace`."""
        return Interview(**changed) if changed else object.__new__(cls)

    @property
    def body(self) -> str:
        return self._fetch(self)[0]  # type: ignore[attr-defined,no-any-return]

    @property
    def passages(self) -> tuple[Passage, ...]:
        return self._fetch(self)[1]  # type: ignore[attr-defined,no-any-return]

    @property
    def spots(self) -> Spots:
        """Where the words of topics stand in it. They are many, and kept as JSON, in a fifth of the space."""
        return json.loads(self._spots)  # type: ignore[attr-defined,no-any-return]


_LATER = ("body", "passages")

_ON_CARDS = tuple(field.name for field in fields(Interview) if field.name not in _LATER)


def remembered(
    facts: Plain, known: Vocabularies, *, fetch: Callable[[Interview], Text], spots: str, **own: Any
) -> Interview:
    """The interview with these facts; `fetch` finds its text, `spots` are JSON, `own` is what else is remembered."""
    return _set(object.__new__(Remembered), {**own, "_fetch": fetch, "_spots": spots, **_facts(facts, known)})


class Card(Interview):
    """An interview as catalogues and lists know it: without its text, and so the same whatever is edited there."""

    __slots__ = ("own_digest",)

    own_digest: bytes
    """That of all it says."""

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Card) and self.own_digest == other.own_digest

    def __hash__(self) -> int:
        return hash(self.own_digest)

    @property
    def body(self) -> str:
        raise LookupError("A card has no text.")

    @property
    def passages(self) -> tuple[Passage, ...]:
        raise LookupError("A card has no passages.")


def card(interview: Interview) -> Interview:
    """The card of an interview."""
    values = {name: getattr(interview, name) for name in _ON_CARDS}
    known = interview.digest_of_facts if isinstance(interview, Remembered) else digest(values)
    return _set(object.__new__(Card), {**values, "own_digest": known})


def _set(interview: Interview, values: Mapping[str, Any]) -> Interview:
    for name, value in values.items():
        object.__setattr__(interview, name, value)
    return interview


def facts_of(interview: Interview) -> Plain:
    """Everything but its text."""
    return {
        "slug": interview.slug,
        "title": interview.title,
        "title_supplied": interview.title_supplied,
        "people": [_plain_speaker(one) for one in interview.people],
        "contributors": [_plain_speaker(one) for one in interview.contributors],
        "year": [interview.year.number, interview.year.inferred, interview.year.note],
        "date": _plain_day(interview.date),
        "source": interview.source and interview.source.key,
        "source_detail": interview.source_detail,
        "source_url": interview.source_url,
        "source_archived": interview.source_archived,
        "source_author": interview.source_author,
        "form": interview.form,
        "access": interview.access,
        "rights": interview.rights.key,
        "topics": _keys(interview.topics),
        "questions": _keys(interview.questions),
        "added": _plain_day(interview.added),
        "language": interview.language,
        "corrections": [[_plain_day(one.date), one.text] for one in interview.corrections],
        "embargo_until": _plain_day(interview.embargo_until),
        "draft": interview.draft,
        "retired_passages": [[one.id, one.at] for one in interview.retired_passages],
        "former_addresses": list(interview.former_addresses),
        "unlisted_source": interview.unlisted_source,
    }


def _facts(plain: Plain, known: Vocabularies) -> dict[str, Any]:
    number, inferred, note = plain["year"]
    return {
        **plain,
        "people": tuple(_speaker(one, known) for one in plain["people"]),
        "contributors": tuple(_speaker(one, known) for one in plain["contributors"]),
        "year": Year(number=number, inferred=inferred, note=note),
        "date": _day(plain["date"]),
        "source": plain["source"] and known.sources[plain["source"]],
        "rights": known.rights[plain["rights"]],
        "topics": tuple(known.topics[key] for key in plain["topics"]),
        "questions": tuple(known.questions[key] for key in plain["questions"]),
        "added": _day(plain["added"]),
        "corrections": tuple(Correction(date=date.fromisoformat(day), text=text) for day, text in plain["corrections"]),
        "embargo_until": _day(plain["embargo_until"]),
        "retired_passages": tuple(RetiredPassage(id=one, at=at) for one, at in plain["retired_passages"]),
        "former_addresses": tuple(plain["former_addresses"]),
    }


def text_of(interview: Interview) -> Plain:
    """The text of an interview; whoever speaks is told by the place among its speakers."""
    places = {id(speaker): place for place, speaker in enumerate(interview.speakers)}
    return {
        "body": interview.body,
        "passages": [
            [
                one.id,
                one.kind,
                one.text,
                one.voice,
                None if one.speaker is None else places[id(one.speaker)],
                one.question and one.question.key,
            ]
            for one in interview.passages
        ],
    }


def text(plain: Plain, interview: Interview, known: Vocabularies) -> Text:
    """The text of an interview of which one has the facts."""
    speakers = interview.speakers
    passages = tuple(
        Passage(
            id=identity,
            kind=kind,
            text=words,
            voice=voice,
            speaker=None if place is None else speakers[place],
            question=question and known.questions[question],
        )
        for identity, kind, words, voice, place, question in plain["passages"]
    )
    return plain["body"], passages


def entries(interview: Interview) -> Plain:
    """What the vocabularies say of it: of these, its facts have the keys alone."""
    posts = [speaker.post for speaker in interview.speakers]
    named = [entry for post in posts for entry in (*post.roles, *post.councils)]
    return [*named, interview.source, interview.rights, *interview.topics, *interview.questions]


def asked(interview: Interview) -> Plain:
    """The same of its text."""
    return [passage.question for passage in interview.passages if passage.question]


def _plain_speaker(speaker: Speaker) -> Plain:
    post = speaker.post
    titles, roles, councils = list(post.titles), _keys(post.roles), _keys(post.councils)
    return [speaker.key, speaker.name, speaker.sort_name, titles, roles, councils, post.employer]


def _speaker(plain: Plain, known: Vocabularies) -> Speaker:
    key, name, sort_name, titles, roles, councils, employer = plain
    post = Post(
        titles=tuple(titles),
        roles=tuple(known.roles[role] for role in roles),
        councils=tuple(known.councils[council] for council in councils),
        employer=employer,
    )
    return Speaker(key=key, name=name, sort_name=sort_name, post=post)


def tombstone_of(tombstone: Tombstone) -> Plain:
    return {
        "slug": tombstone.slug,
        "withdrawn": _plain_day(tombstone.withdrawn),
        "reason": tombstone.reason,
        "added": _plain_day(tombstone.added),
        "former_addresses": list(tombstone.former_addresses),
    }


def tombstone(plain: Plain) -> Tombstone:
    withdrawn, added = date.fromisoformat(plain["withdrawn"]), date.fromisoformat(plain["added"])
    former = tuple(plain["former_addresses"])
    return Tombstone(**{**plain, "withdrawn": withdrawn, "added": added, "former_addresses": former})


def vocabularies_of(known: Vocabularies) -> Plain:
    return {
        name: [[_plain_entry(one) for one in getattr(known, name)], getattr(known, name).keys_by_name]
        for name in RECORDS
    }


def vocabularies(plain: Plain) -> Vocabularies:
    return Vocabularies(**{name: _vocabulary(RECORDS[name], *found) for name, found in plain.items()})


def _vocabulary(record: type[Any], entries: Plain, keys_by_name: Mapping[str, str]) -> Vocabulary[Any]:
    found = (_entry(record, values) for values in entries)
    return Vocabulary({one.key: one for one in found}, keys_by_name)


def _plain_entry(entry: Any) -> Plain:
    values = {field.name: getattr(entry, field.name) for field in fields(entry)}
    return {name: {"day": value.isoformat()} if isinstance(value, date) else value for name, value in values.items()}


def _entry(record: type[Any], values: Plain) -> Any:
    """Lists are tuples in an entry, and only days are mappings in what is plain."""
    return record(**{name: _value(value) for name, value in values.items()})


def _value(plain: Plain) -> Any:
    if isinstance(plain, list):
        return tuple(plain)
    return date.fromisoformat(plain["day"]) if isinstance(plain, dict) else plain


def _keys(entries: Sequence[Any]) -> list[str]:
    return [entry.key for entry in entries]


def _plain_day(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _day(plain: str | None) -> date | None:
    return date.fromisoformat(plain) if plain else None
