"""What the pages of questions and topics show beyond a list: answers side by side, charts, and passages."""

from collections import Counter
from dataclasses import replace
from pathlib import Path

from conftest import voices
from voices.answers import SHOWN, answers
from voices.edition import Edition
from voices.model import Interview, Passage


def test_a_question_shows_the_answer_and_leads_to_its_passage(built: Path) -> None:
    page = (built / "docs/questions/proudest-moments.md").read_text(encoding="utf-8")

    assert "## Hugh Pennyfather, undated {: #hugh-pennyfather }" in page
    assert (
        "From [In conversation with Hugh Pennyfather](../interviews/hugh-pennyfather.md), in the archive’s own" in page
    )
    assert "> He has one, and it belongs to others. In a wet spring the river took the road to a care home" in page
    answer = (built / "docs/interviews/hugh-pennyfather.md").read_text(encoding="utf-8")
    identity = answer.split("He has one, and it belongs to others.")[1].split("(#")[1].split(")")[0]
    assert f"[](../interviews/hugh-pennyfather.md#{identity}){{: .passage-link" in page


def test_a_long_answer_is_cut_after_a_passage(interviews: dict[str, Interview]) -> None:
    invented = interviews["hugh-pennyfather"]
    place = next(n for n, passage in enumerate(invented.passages) if passage.question)
    question = invented.passages[place].question
    assert question is not None
    long = [replace(invented.passages[place + 1], id=f"k{n}k{n}", text="word " * SHOWN) for n in (3, 4)]
    passages: tuple[Passage, ...] = (*invented.passages[: place + 1], *long)

    (answer,) = answers([replace(invented, passages=passages)], question)

    assert [passage.id for passage in answer.passages] == ["k3k3"]
    assert not answer.is_whole


TWO_AT_THE_POT = """---
title: Two at the pot
person: Ada Lowe
contributors:
  - name: Bea Strand
    role: Social Worker
    organisation: The Saucer Trust
  - name: anonymous
    role: Social Worker
    organisation: The Saucer Trust
role: Team Manager
council: Oxfordshire County Council
year: 2021
source: unknown
form: question-and-answer
access: full
rights: cc-by-4-0
added: 2026-01-02
---

## What are you proudest of? {: #q2q2 }

**Ada Lowe:** The pot, which has never leaked.
{: #b2b2 }

**Bea:** The biscuits.
{: #b2b3 }

I baked them in the dark, and nobody noticed.
{: #b2b4 }
"""


def test_an_answer_of_somebody_else_is_not_put_into_the_mouth_of_the_person_interviewed(archive: Path) -> None:
    (archive / "interviews" / "ada-lowe-2021.md").write_text(TWO_AT_THE_POT, encoding="utf-8")

    done = voices("build", "--archive", archive)

    assert done.returncode == 0, done.stdout + done.stderr
    page = (archive / "docs/questions/proudest-moments.md").read_text(encoding="utf-8")
    said = [line.partition(" [](")[0] for line in page.splitlines() if "/ada-lowe-2021.md#b2b" in line]
    assert said == [
        "> Ada Lowe: The pot, which has never leaked.",
        "> **Bea Strand:** Bea: The biscuits.",
        "> **Bea Strand:** I baked them in the dark, and nobody noticed.",
    ]
    interview = (archive / "docs/interviews/ada-lowe-2021.md").read_text(encoding="utf-8")
    assert "; A person who asked not to be named, [Social Worker](../roles/social-worker.md), The" in interview


def test_a_topic_shows_passages_with_its_words_and_whose_they_are(built: Path) -> None:
    page = (built / "docs/topics/budgets-and-savings.md").read_text(encoding="utf-8")

    found = page.split("## Found by the words")[1]
    assert "No editor has chosen them, and some will be about something else." in found
    assert "**budgets**" in found
    assert "The archive’s summary · [In conversation with Hugh Pennyfather](../interviews/hugh-pennyfather.md#" in found


def test_a_topic_of_three_interviews_has_charts_and_others_have_none(built: Path, edition: Edition) -> None:
    tagged = Counter(
        key
        for interview in edition.publication.interviews
        for key in {one for topic in interview.topics for one in (topic.key, topic.broader)}
    )
    pages = {path.stem: path.read_text(encoding="utf-8") for path in (built / "docs/topics").glob("*.md")}

    drawn = {name for name, page in pages.items() if '<figure class="chart">' in page}
    assert drawn == {key for key, number in tagged.items() if number >= 3 and key}
    assert drawn
