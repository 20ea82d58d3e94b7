"""Interviews one after the other, each the name of a file and its text."""

import random
from collections.abc import Iterator
from itertools import count
from typing import Any

from voices.model import UNDATED
from voices.passages import minting
from voices.slugs import slug
from voices.vocabularies import Vocabularies

from generator import prose, yaml_text
from generator.careers import World
from generator.facts import facts

SEED = 1948

_PAIRS = [letter + digit for letter in minting.LETTERS for digit in minting.DIGITS]
_IDS = [one + other for one in _PAIRS for other in _PAIRS]


def interviews(
    number: int, vocabularies: Vocabularies, *, seed: int = SEED, passages: bool = True
) -> Iterator[tuple[str, str]]:
    """So many interviews: the name of a file without `.md`, and its text; `passages` says whether those have ids."""
    draw = random.Random(seed)  # noqa: S311 – nothing here is a secret
    world = World(draw, vocabularies, number)
    taken: set[str] = set()
    for one in range(1, number + 1):
        fields = facts(draw, world, one)
        blocks = _body(draw, world, fields)
        if passages:
            blocks = _with_ids(draw, blocks)
        body = "".join(f"\n{block}\n" for block in blocks)
        name = _address(fields, taken)
        taken.add(name)
        yield name, f"---\n{yaml_text.front_matter(fields)}---\n{body}"


def _body(draw: random.Random, world: World, fields: dict[str, Any]) -> list[str]:
    if fields["access"] == "withdrawn":
        return []
    subject = _subject(draw, world, fields)
    if fields["access"] == "full":
        return prose.full(draw, subject, fields["form"])
    return prose.summary(draw, subject) if fields["access"] == "summary" else prose.record(draw, subject)


def _subject(draw: random.Random, world: World, fields: dict[str, Any]) -> prose.Subject:
    people = fields["person"] if isinstance(fields["person"], list) else [fields]
    councils = [world.vocabularies.councils.find(str(person["council"])) for person in people]
    topics = [world.vocabularies.topics[tag].name for tag in fields["tags"]]
    questions = list(world.vocabularies.questions)
    asked = draw.sample(questions, min(len(questions), 5))
    return prose.Subject(
        speakers=_names(fields),
        about=[*topics, *(council.short_name for council in councils if council)],
        language=fields.get("language", "en"),
        headings=[draw.choice((question.name, *question.phrasings)) for question in asked],
    )


def _with_ids(draw: random.Random, blocks: list[str]) -> list[str]:
    """An id for every passage: at the end of a heading's line and of each item's, below what else there is."""
    ids = (_IDS[number] for number in draw.sample(range(len(_IDS)), sum(block.count("\n") + 1 for block in blocks)))
    found: list[str] = []
    for block in blocks:
        if block.startswith(("## ", "- ")):
            found.append("\n".join(f"{line} {{: #{next(ids)} }}" for line in block.split("\n")))
        else:
            found.append(f"{block}\n{'> ' if block.startswith('>') else ''}{{: #{next(ids)} }}")
    return found


def _address(fields: dict[str, Any], taken: set[str]) -> str:
    year = fields.get("year", UNDATED)
    wanted = slug(f"{' '.join(_names(fields))} {'' if year == UNDATED else year}")
    ways = (wanted if again == 1 else f"{wanted}-{again}" for again in count(1))
    return next(way for way in ways if way not in taken)


def _names(fields: dict[str, Any]) -> list[str]:
    """Who was interviewed; of whom was withdrawn nothing is said."""
    person = fields.get("person", "somebody")
    return [one["name"] for one in person] if isinstance(person, list) else [person]
