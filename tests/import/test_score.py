"""The import reads a hundred and more invented texts, of as many layouts, nearly as well as a careful reader."""

from collections.abc import Iterable
from pathlib import Path

import pytest
import score

CORPUS = Path(__file__).parent / "corpus"


def must_be_good(folder: str, floor: float, columns: Iterable[str], said: pytest.CaptureFixture[str]) -> None:
    assert score.report(CORPUS / folder / "labels.yml", floor, columns, only_means=False), said.readouterr().out


@pytest.mark.parametrize(("folder", "floor"), [(".", 0.92), ("press", 0.80), ("blogs", 0.95)])
def test_the_invented_texts_are_read_as_their_labels_say(
    folder: str, floor: float, capsys: pytest.CaptureFixture[str]
) -> None:
    must_be_good(folder, floor, score.COLUMNS, capsys)


WORDS = [
    ("opened", 0.98),
    ("pages", 0.98),
    ("strangers", 0.75),
    ("callers", 0.90),
    ("thirds", 0.95),
    ("fourths", 0.95),
    ("fifths", 0.93),
    ("sixths", 0.78),
    ("sevenths", 0.88),
    ("eighths", 0.90),
    ("ninths", 0.70),
    ("elevenths", 0.90),
    ("twelfths", 0.88),
    ("thirteenths", 0.89),
    ("fourteenths", 0.87),
    ("fifteenths", 0.75),
    ("sixteenths", 0.92),
    ("seventeenths", 0.88),
]


@pytest.mark.parametrize(("folder", "floor"), WORDS)
def test_headings_and_questions_are_found_and_the_pages_around_the_words_are_not(
    folder: str, floor: float, capsys: pytest.CaptureFixture[str]
) -> None:
    must_be_good(folder, floor, ["headings", "questions", "must_keep", "must_drop", "once", "lost_ends"], capsys)


GONE = {
    "strangers": 0.93,
    "callers": 0.97,
    "thirds": 0.98,
    "fourths": 0.95,
    "sixths": 0.93,
    "eighths": 0.95,
    "ninths": 0.96,
    "elevenths": 0.94,
    "twelfths": 0.94,
    "thirteenths": 0.97,
    "fourteenths": 0.97,
    "fifteenths": 0.96,
    "sixteenths": 0.94,
    "seventeenths": 0.96,
}
"""The share of lines of the page that go, in sets that others wrote."""


@pytest.mark.parametrize(("folder", "floor"), GONE.items())
def test_the_lines_of_the_page_go(folder: str, floor: float, capsys: pytest.CaptureFixture[str]) -> None:
    must_be_good(folder, floor, ["must_drop"], capsys)


@pytest.mark.parametrize("folder", [folder for folder, _ in WORDS])
def test_the_words_are_kept(folder: str, capsys: pytest.CaptureFixture[str]) -> None:
    must_be_good(folder, 0.985, ["must_keep"], capsys)


FIELDS = [
    ("opened", 0.87),
    ("probes", 0.83),
    ("strangers", 0.76),
    ("callers", 0.73),
    ("thirds", 0.68),
    ("fourths", 0.65),
    ("fifths", 0.70),
    ("sixths", 0.60),
    ("eighths", 0.55),
    ("elevenths", 0.45),
    ("twelfths", 0.65),
    ("thirteenths", 0.55),
    ("fourteenths", 0.68),
    ("fifteenths", 0.61),
    ("sixteenths", 0.61),
    ("seventeenths", 0.55),
]


@pytest.mark.parametrize(("folder", "floor"), FIELDS)
def test_the_fields_are_right_or_honestly_absent_and_never_wrongly_stated(
    folder: str, floor: float, capsys: pytest.CaptureFixture[str]
) -> None:
    must_be_good(folder, floor, score.GOALS, capsys)


def test_every_set_of_texts_is_scored_and_none_is_open_and_set_aside() -> None:
    sets = [path.parent.relative_to(CORPUS.parent).as_posix() for path in CORPUS.parent.rglob("labels.yml")]
    assert sorted(sets) == sorted((*score.OPEN, score.SET_ASIDE))
