"""Ids of passages through edits: split, joined, moved, inserted, taken out or corrected, each stays in its place."""

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from voices.model import RetiredPassage
from voices.passages import bare, read, settled

TEXT = """\
Ada Lowe runs the ferry team. She says that tea helps, and that timetables do not.

## What did you learn from the ferry?

That the tide does not wait. Neither do the people on the quay. You learn to be early.

- Bring a flask of tea.
- Bring a second flask, because somebody on the quay will have come without.

> Nobody ever missed a boat by being kind.
"""


def ids(body: str) -> dict[str, str]:
    """The words of each passage to its id."""
    return {piece.text: piece.id or "" for piece in read(body)}


def test_every_passage_gets_an_id_of_letter_digit_letter_digit() -> None:
    done = settled(TEXT)

    assert done.minted == 6
    assert done.body == settled(TEXT).body, "the same text gets the same ids"
    assert bare(done.body) == TEXT
    assert all(len(one) == 4 and one[::2].isalpha() and one[1::2].isdigit() for one in ids(done.body).values())


def test_marks_stand_below_paragraphs_and_at_the_end_of_headings_and_items() -> None:
    marked = settled("One word.\n\n## A heading\n\n- An item\n- Another\n  on two lines\n\n> Said\n> aloud\n").body

    one, heading, item, another, said = ids(marked).values()
    assert marked == (
        f"One word.\n{{: #{one} }}\n\n## A heading {{: #{heading} }}\n\n- An item {{: #{item} }}\n"
        f"- Another\n  on two lines {{: #{another} }}\n\n> Said\n> aloud\n> {{: #{said} }}\n"
    )


def test_what_was_settled_stays_as_it_is() -> None:
    done = settled(TEXT)

    again = settled(done.body, earlier=done.body)

    assert (again.body, again.minted, again.retired) == (done.body, 0, ())


@pytest.mark.parametrize("knows_earlier", [True, False])
@pytest.mark.parametrize("sentence", ["That the tide does not wait.", "Neither do the people on the quay."])
def test_a_split_keeps_the_id_on_the_first_part(sentence: str, knows_earlier: bool) -> None:
    before = settled(TEXT).body
    whole = next(piece for piece in read(before) if sentence in piece.text)

    after = settled(before.replace(f"{sentence} ", f"{sentence}\n\n"), earlier=before if knows_earlier else None)

    parts = [piece for piece in read(after.body) if piece.text in whole.text]
    assert [part.id == whole.id for part in parts] == [True, False]
    assert after.minted == 1
    assert after.retired == ()


def test_a_split_of_a_corrected_passage_keeps_the_id_when_the_earlier_text_is_known() -> None:
    before = settled(TEXT).body
    whole = next(piece for piece in read(before) if "tide" in piece.text)

    edited = before.replace("That the tide does not wait. ", "The tide does not ever wait.\n\n")
    parts = [piece.id for piece in read(settled(edited, earlier=before).body)][2:4]

    assert parts[0] == whole.id != parts[1]


def test_a_passage_put_in_above_another_takes_no_id_away() -> None:
    before = settled(TEXT).body

    after = settled(before.replace("That the tide", "Patience, mostly.\n\nThat the tide"), earlier=before)

    assert ids(after.body).items() >= ids(before).items()


def test_joined_passages_keep_the_first_id_and_retire_the_second() -> None:
    before = settled("The boat left.\n\nThe quay was wet.\n").body
    left, wet = ids(before).values()

    after = settled(before.replace("}\n\n", "}\n"), earlier=before)

    assert after.body == f"The boat left.\nThe quay was wet.\n{{: #{left} }}\n"
    assert after.retired == (RetiredPassage(id=wet, at=left),)


def test_a_copied_passage_gets_an_id_of_its_own() -> None:
    before = settled("The boat left.\n\nThe quay was wet.\n").body
    left, wet = ids(before).values()
    copied = before.replace("The boat left.", f"The quay was very wet.\n{{: #{wet} }}\n\nThe boat left.")

    after = [piece.id for piece in read(settled(copied, earlier=before).body)]

    assert after[1:] == [left, wet]
    assert after[0] not in (left, wet)


def test_a_passage_taken_out_is_retired_to_the_next_one() -> None:
    before = settled("The boat left.\n\nThe quay was wet.\n\nWe had tea.\n").body
    _, wet, tea = ids(before).values()

    after = settled(before.replace(f"The quay was wet.\n{{: #{wet} }}\n\n", ""), earlier=before)

    assert after.retired == (RetiredPassage(id=wet, at=tea),)


def test_a_retired_id_is_never_given_again() -> None:
    first = settled("The boat left.\n").body
    (identity,) = ids(first).values()

    (other,) = ids(settled("The boat left.\n", retired=[identity]).body).values()

    assert other != identity


# Any sequence of edits


def paragraph(sentences: int, pick: Random) -> str:
    """A paragraph whose sentences are all unlike each other and those of all others."""
    return " ".join(f"The {' '.join(pick.choices(WORDS, k=5))} {pick.random():.12f}." for _ in range(sentences))


WORDS = "ferry quay tea tide lamp kettle ledger parish harbour winter gull rope kindness rota office bridge".split()


@given(
    st.lists(st.integers(1, 4), min_size=1, max_size=6),
    st.lists(st.tuples(st.sampled_from("insert delete move correct split join".split()), st.randoms()), max_size=8),
    st.randoms(),
)
def test_random_edits_keep_every_id_that_still_has_a_passage(lengths: list[int], edits: list, pick: Random) -> None:
    body = settled("\n\n".join(paragraph(length, pick) for length in lengths)).body
    for name, random in edits:
        before = {piece.id: piece.text for piece in read(body)}
        blocks = body.split("\n\n")
        place = random.randrange(len(blocks))
        words, _, mark = blocks[place].rpartition("\n")
        wanted = dict(before)
        own = mark[4:-2].strip()
        if name == "insert":
            blocks.insert(place, f"Nothing of this was here before {random.random()}.")
        elif name == "delete" and len(blocks) > 1:
            del blocks[place], wanted[own]
        elif name == "move":
            blocks.insert(random.randrange(len(blocks)), blocks.pop(place))
        elif name == "correct":
            changed = words.replace(" ", ", ", 1)
            blocks[place], wanted[own] = f"{changed}\n{mark}", changed
        elif name == "split" and ". " in words:
            wanted[own] = words[: words.index(". ") + 1]
            blocks[place] = f"{words.replace('. ', '.' + chr(10) + chr(10), 1)}\n{mark}"
        elif name == "join" and place + 1 < len(blocks):
            below = blocks.pop(place + 1)
            wanted[own] = f"{words}\n{below.rpartition(chr(10))[0]}"
            del wanted[below.rpartition("\n")[2][4:-2].strip()]
            blocks[place] += f"\n{below}"
        after = settled("\n\n".join(blocks), earlier=body)
        found = {piece.id: piece.text for piece in read(after.body)}
        assert found.items() >= wanted.items(), name
        assert len(found) == len(read(after.body)), "no id stands twice"
        assert {one.id for one in after.retired} == before.keys() - found.keys()
        body = after.body


@given(st.text(alphabet=st.sampled_from(list("ab .\n-#>*`|1{}: k3f9")), max_size=120))
def test_any_text_keeps_its_words_and_settles_at_once(text: str) -> None:
    done = settled(text)

    assert settled(done.body).body == done.body
    assert "".join(bare(done.body).split()) == "".join(bare(text).split())
