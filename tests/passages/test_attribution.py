"""Whose words a passage is: each line of an example says it, and below the bar stands the passage."""

from dataclasses import replace

import pytest
from voices.attribution import Cast, attributed
from voices.model import Post, Speaker
from voices.passages import read

NOBODY = Post(titles=(), roles=(), councils=())
ADA = Speaker(key="ada-lowe", name="Ada Lowe", sort_name="Lowe, Ada", post=NOBODY)
NED = Speaker(key="ned-fairweather", name="Ned Fairweather", sort_name="Fairweather, Ned", post=NOBODY)

EXAMPLES = {
    "questions and answers, after an introduction": (
        "question-and-answer",
        """
narration            | Ada Lowe runs the ferry team. We met on the quay.
interviewer          | ## What do you do all day?
person Ada Lowe      | I wait for the tide.
person Ada Lowe      | - With tea
narration            | Lowe’s office looks out on the harbour.
narration            | ## About this series
narration            | Every month somebody on a quay is asked the same questions.
""",
    ),
    "questions in a few words": (
        "question-and-answer",
        """
interviewer          | ## My typical day
person Ada Lowe      | It begins with the ferry.
interviewer          | ## After work
person Ada Lowe      | Ferries, again.
""",
    ),
    "turns with initials, and one of somebody who is not listed": (
        "question-and-answer",
        """
narration            | The two met in November.
interviewer          | **Tess Quill:** Was it cold?
person Ada Lowe      | **AL:** It was wet, which is warmer.
person Ada Lowe      | And I had a coat.
other                | **A passenger:** She always has a coat.
person Ada Lowe      | **Lowe:** I lent it to you once.
""",
    ),
    "words in bold that are no name": (
        "question-and-answer",
        """
interviewer          | ## What do you pack?
person Ada Lowe      | **Remember: two kettles.** I learnt that on an island.
person Ada Lowe      | And a hat.
""",
    ),
    "a panel": (
        "panel",
        """
narration            | Two people and a teapot.
interviewer          | ## Who pours?
person Ned Fairweather | **Ned Fairweather:** Ada does.
person Ada Lowe      | **Ada Lowe:** I do not.
interviewer          | ## Who washes up?
narration            | They laughed.
""",
    ),
    "the first person": (
        "first-person",
        """
narration            | Ada Lowe, who leads a team on the coast, on a year of waiting.
person Ada Lowe      | I have learnt to wait.
narration            | ## Shoes
person Ada Lowe      | Mine are always wet.
person Ada Lowe      | > Nobody ever missed a boat by being kind.
narration            | Ada Lowe is a team manager at Oxfordshire County Council.
person Ada Lowe      | “Ada Lowe is late,” my first manager wrote; I kept the note.
""",
    ),
    "a profile, in which an editor has marked a quotation": (
        "profile",
        """
narration            | “I wait,” says Ada Lowe. The inspector called it “a remarkable patience”.
narration            | ## Is it enough?
person Ada Lowe      | “It is what there is.” {: #k3f9 .said }
narration            | > “Her patience is remarkable.”
""",
    ),
}


@pytest.mark.parametrize("name", EXAMPLES)
def test_whose_words_each_passage_is(name: str) -> None:
    form, example = EXAMPLES[name]
    rows = [row.split(" | ", 1) for row in example.strip().split("\n")]
    wanted = [whose.strip() for whose, _ in rows]
    people = (ADA, NED) if form == "panel" else (ADA,)
    pieces = read("\n\n".join(text.replace(" {: #", "\n{: #") for _, text in rows))

    found = attributed(
        pieces, [False] * len(pieces), Cast(people=people, interviewer="Tess Quill"), form=form, access="full"
    )

    assert [f"{one.voice} {one.speaker.name if one.speaker else ''}".strip() for one in found] == wanted


@pytest.mark.parametrize("access", ["summary", "record"])
def test_in_a_summary_or_a_record_all_words_are_the_archive_s(access: str) -> None:
    pieces = read("## What do you do?\n\n“I wait,” she says.\n{: #k3f9 .said }\n")

    found = attributed(pieces, [True, False], Cast(people=(ADA,)), form="question-and-answer", access=access)

    assert [one.voice for one in found] == ["archive", "archive"]


@pytest.mark.parametrize(
    ("name", "people", "interviewer", "whose"),
    [
        ("Sam", ("Sam Green",), "Sam Brown", "other"),
        ("Sam Brown", ("Sam Green",), "Sam Brown", "interviewer"),
        ("Green", ("Sam Green",), "Sam Brown", "person Sam Green"),
        ("Q", ("Quinn",), None, "interviewer"),
        ("Quinn", ("Quinn",), None, "person Quinn"),
        ("Lee", ("Lee", "Ann Lee"), None, "person Lee"),
        ("Ada", ("Ada Lowe",), "Ada Lowe", "person Ada Lowe"),
        ("Lowe", ("Ada Lowe", "Bob Lowe"), None, "other"),
    ],
)
def test_a_turn_is_nobody_s_whose_name_two_share(
    name: str, people: tuple[str, ...], interviewer: str | None, whose: str
) -> None:
    cast = Cast(people=tuple(replace(ADA, name=one) for one in people), interviewer=interviewer)

    (found,) = attributed(read(f"**{name}:** Tea."), [False], cast, form="panel", access="full")

    assert f"{found.voice} {found.speaker.name if found.speaker else ''}".strip() == whose
