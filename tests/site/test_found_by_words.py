"""Passages that use the words of a topic: which are found, and what is shown of them."""

from dataclasses import replace
from typing import Any

import pytest
from voices.found_by_words import CONTEXT, find, spots, terms
from voices.model import Interview, Passage, Topic

TEA = Topic(key="tea", name="Tea", definition="A drink.", other_names=("Afternoon tea", "Builder's brew"))
BOATS = Topic(key="boats", name="Boats and ferries", definition="They float.", other_names=("Ferry",))


def passage(text: str, identity: str | None = "k3f9", kind: Any = "paragraph") -> Passage:
    return Passage(id=identity, kind=kind, text=text, voice="archive", speaker=None, question=None)


def found(interviews: dict[str, Interview], *passages: Passage) -> dict[str, list[str]]:
    interview = replace(interviews["nell-marlowe-2019"], passages=passages)
    finds = {
        key: [find(interview, spot) for spot in found] for key, found in spots(passages, terms([TEA, BOATS])).items()
    }
    return {key: [f"{one.before}[{one.words}]{one.after}" for one in several] for key, several in finds.items()}


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("We had TEA at four.", {"tea": ["We had [TEA] at four."]}),
        ("Afternoon tea, they call it.", {"tea": ["[Afternoon tea], they call it."]}),
        ("A builder’s brew on the ferry.", {"tea": ["A [builder’s brew] on the ferry."], "boats": None}),
        ("A team of teachers steamed in.", {}),
        ("Boats, and ferries", {"boats": ["[Boats, and ferries]"]}),
        ("", {}),
    ],
)
def test_whole_words_are_found_whatever_their_case(
    interviews: dict[str, Interview], text: str, shown: dict[str, Any]
) -> None:
    finds = found(interviews, passage(text))

    assert finds.keys() == shown.keys()
    assert all(finds[key] == wanted for key, wanted in shown.items() if wanted)


def test_long_passages_are_cut_around_the_words(interviews: dict[str, Interview]) -> None:
    (shown,) = found(interviews, passage(f"{'before ' * 40}tea{' after' * 40}."))["tea"]

    assert shown == f"… {'before ' * CONTEXT}[tea]{' after' * CONTEXT} …"


def test_at_most_two_passages_of_an_interview_and_none_that_cannot_be_linked_to(
    interviews: dict[str, Interview],
) -> None:
    tea = [
        passage(f"Tea, {word}.", identity)
        for word, identity in (("once", "b2b2"), ("twice", "c3c3"), ("thrice", "d4d4"))
    ]

    assert found(interviews, passage("Tea?", kind="heading"), passage("Tea!", None), *tea) == {
        "tea": ["[Tea], once.", "[Tea], twice."]
    }
