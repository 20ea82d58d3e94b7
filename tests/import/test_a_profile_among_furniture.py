"""One profile under many heads and over many feet: its title is right or left open, and nothing but the page goes."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
import yaml
from voices import cleanup, guess, structure, vocabularies
from voices.manuscript import Guess

HERE = Path(__file__).parent
HEADS = yaml.safe_load((HERE / "heads.yml").read_text(encoding="utf-8"))
FURNITURE = yaml.safe_load((HERE / "furniture.yml").read_text(encoding="utf-8"))
KNOWN, _ = vocabularies.load({Path("councils.yml"): b"", Path("sources.yml"): b""})

PROFILE = (
    "It is seven in the morning and Wilhelmina Tranter is counting slippers. She is hospital discharge manager at"
    " Dorset Council, and there are nineteen pairs on the ward that ought to be at home.",
    "“I go by the slippers,” she says. “They tell you that they are ready, and the slippers are still in the locker.”",
    "She began as a nurse in Bournemouth and came to the council because somebody asked her what happened next, and she"
    " did not know. It was, Tranter says, the best question that she had ever been asked.",
    "She went to look, and she has been looking since. There is a dog at most of them, she says, and it knows.",
)

RIGHT, RIGHT_OR_OPEN = 0.55, 0.87
"""The share of heads whose title is found, and of those where it is found or left open."""


def title_under(head: str) -> Mapping[str, Guess]:
    cleaned = cleanup.clean("\n\n".join((head, *PROFILE)))
    outline = structure.read(cleaned.lines)
    removed = (*cleaned.removed, *outline.marks)
    return guess.fields(guess.Reading(blocks=outline.blocks, removed=removed, form=outline.form, known=KNOWN)).guesses


def is_right(head: dict[str, Any], found: Mapping[str, Guess]) -> bool:
    title = None if "title_basis" in found else found["title"].value
    return title in (head["title"], *head.get("accept", []))


@pytest.mark.parametrize("head", HEADS, ids=[str(place) for place in range(len(HEADS))])
def test_no_wrong_title_is_stated(head: dict[str, Any]) -> None:
    found = title_under(head["text"])
    assert is_right(head, found) or found["title"].evidence.basis != "stated"


def test_a_title_is_found_or_left_open() -> None:
    read = [(head, title_under(head["text"])) for head in HEADS]
    right = sum(is_right(head, found) for head, found in read)
    left_open = sum("title_basis" in found and not is_right(head, found) for head, found in read)
    assert right >= RIGHT * len(HEADS)
    assert right + left_open >= RIGHT_OR_OPEN * len(HEADS)


@pytest.mark.parametrize("first", range(0, len(FURNITURE), 6))
def test_what_stands_below_goes_and_the_profile_stays(first: int) -> None:
    foot = FURNITURE[first : first + 6]
    kept = [line.text for line in cleanup.clean("\n\n".join(("Slippers", *PROFILE)) + "\n\n" + "\n".join(foot)).lines]
    assert [text for text in kept if text] == ["Slippers", *PROFILE]
