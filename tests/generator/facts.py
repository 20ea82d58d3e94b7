"""The front matter of one interview: mostly plain, and in turn everything that an interview can also be."""

import random
from datetime import date, timedelta
from typing import Any

from voices.model import ANONYMOUS, UNDATED, UNDISCLOSED, UNKNOWN

from generator.careers import LAST_YEAR, Career, World

# What is unusual, and in which of so many interviews it is found: turns, not chances, so that fifty show everything.
EVERY = {
    "undated": 16,
    "inferred": 13,
    "dated to the day": 3,
    "two people": 17,
    "contributors": 11,
    "joint appointment": 37,
    "two posts": 31,
    "employer": 29,
    "undisclosed": 23,
    "role unknown": 41,
    "source unknown": 19,
    "anonymous": 43,
    "title supplied": 9,
    "embargo": 45,
    "embargo over": 39,
    "correction": 26,
    "editor's note": 34,
    "reviewed": 4,
    "questions": 7,
    "former address": 47,
    "retired passages": 44,
    "draft": 48,
    "withdrawn": 46,
    "Welsh": 27,
}

# Eleven full texts, six summaries and three records in every twenty.
ACCESS = """
full full summary full full record full summary full summary
full full summary full record full summary full summary record
""".split()
FORMS = "question-and-answer profile first-person question-and-answer question-and-answer profile first-person".split()
OPEN = ("permission", "cc-by-4-0", "ogl-3-0", "cc-by-sa-4-0", "no-longer-protected")
CLOSED = ("publisher", "publisher", "publisher", "not-evaluated")
ORGANISATIONS = (
    "The Kettle Club",
    "Lamplighters' Trust",
    "NHS Vale of Thimble",
    "Ferry & Daughters",
    "Age Well Together",
)
REASONS = ("At the request of the person interviewed.", "The holder of the rights asked for it.")
NOTES = (
    "Worked out from the web address.",
    "The piece speaks of the winter: “the second one”.",
    "As the library's catalogue has it.",
)

_FIRST_ADDED = date(2025, 1, 6)


def turn(what: str, number: int) -> bool:
    """Whether the interview with this number, from 1 on, is one of those that are unusual so."""
    return number % EVERY[what] == EVERY[what] // 2


def facts(draw: random.Random, world: World, number: int) -> dict[str, Any]:
    """The fields of the interview with this number, in the order of the format."""
    if turn("withdrawn", number):
        return _tombstone(draw, number)
    year = min(LAST_YEAR, int(draw.triangular(1998, LAST_YEAR + 1, 2021)))
    person = world.person(draw)
    access = ACCESS[number % len(ACCESS)]
    speakers = _speakers(draw, world, person, year, number)
    added = _added(draw)
    topics = draw.sample(list(world.vocabularies.topics.entries), draw.randint(1, 8))
    fields: dict[str, Any] = {
        "title": _title(draw, world, person, topics, number),
        "title_basis": "supplied" if turn("title supplied", number) else None,
        **speakers,
        **_year(draw, year, number),
        **_source(draw, world, year, number),
        "form": "panel" if isinstance(speakers["person"], list) else FORMS[number % len(FORMS)],
        "access": access,
        "rights": draw.choice(OPEN if access == "full" else CLOSED),
        "embargo_until": _embargo(added, number),
        "tags": topics,
        "questions": draw.sample(list(world.vocabularies.questions.entries), 2) if turn("questions", number) else None,
        "language": "cy" if turn("Welsh", number) else None,
        "draft": True if turn("draft", number) else None,
        "added": added,
        **_history(number),
        "original": _original(draw) if access != "record" else None,
    }
    return {name: value for name, value in fields.items() if value is not None}


def _speakers(draw: random.Random, world: World, person: Career, year: int, number: int) -> dict[str, Any]:
    also = {one["name"]: one for one in (_contributor(draw, world, year) for _ in range(draw.randint(1, 4)))}
    people = (
        [person, *(world.person(draw) for _ in range(draw.choice((1, 1, 2, 3))))] if turn("two people", number) else []
    )
    known = {one.name: one for one in people}
    contributors = [one for name, one in also.items() if name not in (*known, person.name)]
    others = {"contributors": contributors if contributors and turn("contributors", number) else None}
    if people and len(known) > 1:
        return {"person": [_speaker(draw, world, one, year) for one in known.values()], **others}
    post = person.post_in(year)
    council = world.council_in(draw, post.council, year).name
    is_elsewhere = turn("employer", number) or turn("undisclosed", number)
    second = next(other for _ in range(1_000) if (other := _council(draw, world, year)) != council)
    return {
        "person": ANONYMOUS if turn("anonymous", number) else person.name,
        **others,
        "role": _role(draw, world, post.title, number),
        "council": UNDISCLOSED if is_elsewhere else [council, second] if turn("joint appointment", number) else council,
        "employer": draw.choice(ORGANISATIONS) if turn("employer", number) else None,
    }


def _speaker(draw: random.Random, world: World, person: Career, year: int) -> dict[str, Any]:
    post = person.post_in(year)
    return {"name": person.name, "role": post.title, "council": world.council_in(draw, post.council, year).name}


def _contributor(draw: random.Random, world: World, year: int) -> dict[str, Any]:
    speaker = _speaker(draw, world, world.person(draw), year)
    if draw.random() < 0.4:
        del speaker["council"]
        speaker["organisation"] = draw.choice(ORGANISATIONS)
    return speaker


def _role(draw: random.Random, world: World, title: str, number: int) -> str | list[str]:
    if turn("role unknown", number):
        return UNKNOWN
    other = draw.choice(world.titles)
    return [title, other] if turn("two posts", number) and other != title else title


def _council(draw: random.Random, world: World, year: int) -> str:
    return world.council_in(draw, world.council(draw), year).name


def _title(draw: random.Random, world: World, person: Career, topics: list[str], number: int) -> str:
    topic = world.vocabularies.topics[topics[0]].name.lower()
    if turn("title supplied", number):
        return "An interview"
    patterns = (
        f"{person.name}: “{topic} is a promise”",
        f"The long view of {topic}",
        f"Five minutes with {person.name}",
        f"What {topic} taught me - and what it did not",
        f"{topic.capitalize()}? Ask {person.name} #{number}",
        f"'{topic.capitalize()}': a year on, by someone who stayed",
    )
    return draw.choice(patterns[1:2] if turn("anonymous", number) else patterns)


def _year(draw: random.Random, year: int, number: int) -> dict[str, Any]:
    if turn("undated", number):
        return {"year": UNDATED}
    if turn("inferred", number):
        return {"year": year, "year_basis": "inferred", "year_note": draw.choice(NOTES)}
    day = date(year, 1, 1) + timedelta(days=draw.randrange(365))
    return {"year": year, "date": day.isoformat() if turn("dated to the day", number) else None}


def _source(draw: random.Random, world: World, year: int, number: int) -> dict[str, Any]:
    if turn("source unknown", number):
        return {"source": UNKNOWN}
    source = draw.choice(list(world.vocabularies.sources))
    return {
        "source": source.name,
        "source_detail": draw.choice((None, "Blog", f"Spring {year}", "Page 14, “People”", "12:30 edition")),
        "source_url": f"https://example.org/{source.key}/{year}/{number}?a=1&b=2",
        "source_author": draw.choice((None, None, "Tess Quill", "Bashir O'Dowd")),
    }


def _embargo(added: str, number: int) -> str | None:
    """None, a day far away, or the day after the interview was added, so that it is over already."""
    if turn("embargo", number):
        return "2999-01-01"
    return (date.fromisoformat(added) + timedelta(days=1)).isoformat() if turn("embargo over", number) else None


def _history(number: int) -> dict[str, Any]:
    correction = {"date": "2026-10-30", "text": "The kettle: three litres, not two."}
    return {
        "reviewed_by": "Tess Quill" if turn("reviewed", number) else None,
        "corrections": [correction] if turn("correction", number) else None,
        "editor_note": "Ask about the goose: # 4." if turn("editor's note", number) else None,
        "retired_passages": ["a1e0", "o1u0"] if turn("retired passages", number) else None,
        "former_addresses": [f"formerly-{number}"] if turn("former address", number) else None,
    }


def _tombstone(draw: random.Random, number: int) -> dict[str, Any]:
    return {
        "access": "withdrawn",
        "withdrawn_on": "2026-10-30",
        "withdrawn_reason": draw.choice(REASONS),
        "added": _added(draw),
        "former_addresses": [f"formerly-{number}"],
    }


def _added(draw: random.Random) -> str:
    return (_FIRST_ADDED + timedelta(days=draw.randrange(600))).isoformat()


def _original(draw: random.Random) -> dict[str, Any]:
    """As import would have written it; of a text that never was."""
    return {
        "sha256": f"{draw.getrandbits(256):064x}",
        "words": draw.randint(200, 4_000),
        "signature": f"{draw.getrandbits(512):0128x}",
    }
