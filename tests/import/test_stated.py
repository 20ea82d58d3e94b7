"""What is called stated is right: heads of pages that tempt a reader to be surer than the page is."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
import yaml
from voices import cleanup, guess, structure, vocabularies
from voices.guess import promises
from voices.manuscript import Guess, Metadatum

HEADS = yaml.safe_load((Path(__file__).parent / "stated.yml").read_text(encoding="utf-8"))
KNOWN, _ = vocabularies.load({Path("councils.yml"): b"", Path("sources.yml"): b""})

PROFILE = (
    "She starts at seven, before the phones, with a pot of tea and the list from the night before. The list is never"
    " short, and she says that she would worry if it were.",
    "“I read it twice,” she says. “Once for what it says, and once for what it leaves out.”",
    "There is a map on her wall with a pin for every day centre that has closed, and a smaller one with a pin for every"
    " club that people have started by themselves. The second one is gaining.",
)


def read(head: str, *metadata: Metadatum) -> Mapping[str, Guess]:
    cleaned = cleanup.clean("\n\n".join((head, *PROFILE)))
    outline = structure.read(cleaned.lines)
    removed = (*cleaned.removed, *outline.marks)
    reading = guess.Reading(blocks=outline.blocks, removed=removed, form=outline.form, known=KNOWN, metadata=metadata)
    return guess.fields(reading).guesses


@pytest.mark.parametrize("page", HEADS, ids=[page["name"] for page in HEADS])
def test_nothing_is_called_stated_that_is_not(page: dict[str, Any]) -> None:
    found = read(page["head"])
    stated = {name: found[name].value for name in page["right"] if name in found and is_stated(found[name])}
    assert {name: value for name, value in stated.items() if value not in page["right"][name]} == {}


def test_a_plain_head_is_believed() -> None:
    found = read("Back to the floor\n\nPosted on 4 March 2014\n\nHilda Marsden is duty manager at Swindon Council.")
    assert {name: found[name].value for name in ("person", "role", "year") if is_stated(found[name])} == {
        "person": "Hilda Marsden",
        "role": "duty manager",
        "year": 2014,
    }


@pytest.mark.parametrize(("said", "basis"), [("2011-03-04", "inferred"), ("2014-03-04", "stated"), ("2019", "stated")])
def test_an_earlier_day_in_the_head_of_a_page_makes_its_year_doubtful(said: str, basis: str) -> None:
    told = Metadatum(name="date", value=said, said_by="JSON-LD datePublished")
    found = read("Back to the floor\n\nPosted on 4 March 2014\n\nHilda Marsden is duty manager in Swindon.", told)
    assert (found["year"].value, found["year"].evidence.basis) == (2014, basis)


@pytest.mark.parametrize(
    ("masthead", "basis"),
    [("Rota & Kettle", "stated"), ("Kettle Digital Holdings", "inferred")],
    ids=["shown", "owner"],
)
def test_a_publisher_that_the_page_does_not_show_is_doubtful(masthead: str, basis: str) -> None:
    told = Metadatum(name="source", value=masthead, said_by="JSON-LD publisher")
    window = Metadatum(name="title", value="Back to the floor - Rota & Kettle", said_by="the title of the window")
    found = read("Back to the floor\n\nHilda Marsden is duty manager in Swindon.", told, window)
    assert (found["source"].value, found["source"].evidence.basis) == (masthead, basis)


def is_stated(value: Guess) -> bool:
    return value.evidence.basis == "stated"


def test_every_ground_and_every_doubt_has_a_name_and_a_sentence() -> None:
    for reasons in (promises.GROUNDS, promises.DOUBTS):
        for field, every in reasons.items():
            assert len({reason.name for reason in every}) == len(every), field
            assert all(reason.why[0].isupper() or reason.why[0] == "'" for reason in every), field
            assert all(reason.why.endswith(".") for reason in every), field


def test_every_field_that_can_be_stated_has_grounds_and_doubts() -> None:
    assert set(promises.GROUNDS) == set(promises.DOUBTS) == {"person", "role", "council", "title", "year", "source"}


PLAIN = {
    "comma": "Hilda Marsden, duty manager at Swindon Borough Council, counts the cups.",
    "is": "Hilda Marsden is duty manager at Swindon Borough Council.",
    "age": "Hilda Marsden, 61, is duty manager at Swindon Borough Council.",
    "aside": "Hilda Marsden, who lives in Calne, is duty manager at Swindon Borough Council.",
    "initials": "Hilda Marsden (HM), duty manager at Swindon Borough Council, counts the cups.",
    "since when": "Hilda Marsden has been duty manager at Swindon Borough Council for a year.",
    "whose": "Hilda Marsden is Swindon Borough Council's duty manager.",
    "before the name": "Swindon Borough Council's duty manager, Hilda Marsden, counts the cups.",
}


@pytest.mark.parametrize("sentence", PLAIN.values(), ids=PLAIN.keys())
def test_a_post_plainly_joined_to_a_name_is_stated(sentence: str) -> None:
    found = read(f"Back to the floor\n\nPosted on 4 March 2014\n\n{sentence}")
    assert (found["role"].value, is_stated(found["role"])) == ("duty manager", True)


def test_a_hostile_line_between_name_and_post_is_read_in_no_time() -> None:
    found = read(f"Back to the floor\n\nHilda Marsden{' A’s' * 60}, duty manager at Swindon Borough Council, counts.")
    assert not is_stated(found["role"])
