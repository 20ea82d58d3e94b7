"""Sentences, paragraphs and sections: of the length and shape of what people say, and without meaning."""

import random
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from generator import lexicon

WORDS_IN_FULL = 1_260
"""The mean of full texts; a few are very short, and one in two hundred is ten times as long."""

FEWEST_IN_A_SUMMARY, MOST_IN_A_SUMMARY = 270, 390
"""Within what `voices check` wants, headings and a last long sentence included."""

AWKWARD = (
    "£2.4 million & counting",
    "*nearly* all",
    "[a report](https://example.org/report_(final)?a=1&b=2)",
    "24/7",
    "5 < 6",
    "½ an hour…",
    "*we – the council – waited*",
    "Ynys Môn’s tŷ",
    "a “so-called” plan",
    "1 October 2019",
    "“",
)
"""What texts hold beside words; the last is replaced by a whole quotation."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Subject:
    """What a text is about, and who speaks in it."""

    speakers: Sequence[str]
    about: Sequence[str]
    """Names of topics and councils, which come again and again."""
    language: str
    headings: Sequence[str]
    """More than enough of them, in order."""


# Each gives the blocks of a body: paragraphs, headings, turns and lists, in order.
Blocks = Iterator[str]


def questions_and_answers(draw: random.Random, subject: Subject) -> Blocks:
    for heading in _sections(draw, subject):
        yield f"## {heading}"
        yield from (paragraph(draw, subject) for _ in range(draw.choice((1, 1, 2, 2, 3))))


def account(draw: random.Random, subject: Subject) -> Blocks:
    """In the first person: a beginning, then sections, now and then with a list."""
    yield paragraph(draw, subject)
    for heading in _sections(draw, subject):
        yield f"## {heading}"
        yield from (paragraph(draw, subject) for _ in range(draw.choice((1, 2, 3))))
        if draw.random() < 0.15:
            yield "\n".join(f"- {_sentence(draw, subject)}" for _ in range(draw.randint(2, 5)))


def profile(draw: random.Random, subject: Subject) -> Blocks:
    """By a journalist: long paragraphs, and sentences pulled out of them."""
    yield paragraph(draw, subject)
    for heading in _sections(draw, subject):
        if draw.random() < 0.7:
            yield f"## {heading}"
        yield from (paragraph(draw, subject) for _ in range(draw.choice((2, 3))))
        if draw.random() < 0.3:
            yield f"> {_sentence(draw, subject)}"


def panel(draw: random.Random, subject: Subject) -> Blocks:
    yield paragraph(draw, subject)
    for heading in _sections(draw, subject):
        yield f"## {heading}"
        for _ in range(draw.randint(2, 4)):
            yield f"**{draw.choice(subject.speakers)}:** {paragraph(draw, subject)}"


FULL: dict[str, Callable[[random.Random, Subject], Blocks]] = {
    "question-and-answer": questions_and_answers,
    "first-person": account,
    "profile": profile,
    "panel": panel,
}


def full(draw: random.Random, subject: Subject, form: str) -> list[str]:
    """The blocks of a whole text, stopped where it is long enough."""
    spread = draw.gauss(1, 0.35)
    wanted = WORDS_IN_FULL * max(0.08, 10 if draw.random() < 0.005 else spread)
    return _until(wanted, lambda: FULL[form](draw, subject))


def summary(draw: random.Random, subject: Subject) -> list[str]:
    """An introduction and some sections, with one short quotation at the end."""
    wanted = draw.randint(FEWEST_IN_A_SUMMARY, MOST_IN_A_SUMMARY)
    plain = Subject(speakers=(), about=subject.about, language="en", headings=subject.headings)
    blocks = [_plain_sentences(draw, plain, 25)]
    count = len(blocks[0].split())
    for heading in subject.headings:
        if count >= wanted:
            break
        text = _plain_sentences(draw, plain, min(70, wanted - count))
        count += len(text.split()) + len(heading.split()) + 1
        blocks += [f"## {heading}", text]
    return [*blocks[:-1], f"{blocks[-1]} It was “{' '.join(lexicon.words(draw, draw.randint(2, 5), 'en'))}”."]


def record(draw: random.Random, subject: Subject) -> list[str]:
    plain = Subject(speakers=(), about=subject.about, language="en", headings=())
    return [_plain_sentences(draw, plain, 40)]


def paragraph(draw: random.Random, subject: Subject) -> str:
    """A few sentences; in one of twelve something awkward, in one of eight something quoted."""
    sentences = [_sentence(draw, subject) for _ in range(draw.choice((1, 2, 3, 4, 4, 5, 6, 8)))]
    chance = draw.random()
    if chance < 0.08:
        sentences.insert(0, f"{_capital(draw.choice(AWKWARD[:-1]))}, {_sentence(draw, subject)}")
    elif chance < 0.2:
        sentences.append(f"“{_sentence(draw, subject)}”")
    return " ".join(sentences)


def _sections(draw: random.Random, subject: Subject) -> Iterator[str]:
    """Headings without end: those of the subject, then ones of made-up words."""
    yield from subject.headings
    while True:
        yield _capital(" ".join(lexicon.words(draw, draw.randint(2, 6), subject.language)))


def _until(wanted: float, blocks: Callable[[], Blocks]) -> list[str]:
    """Blocks until there are as many words as wanted; a heading is never the last."""
    found: list[str] = []
    count = 0
    for block in blocks():
        found.append(block)
        count += len(block.split())
        if count >= wanted and not block.startswith("## "):
            break
    return found


def _plain_sentences(draw: random.Random, subject: Subject, fewest: int) -> str:
    found: list[str] = []
    count = 0
    while count < fewest:
        found.append(_sentence(draw, subject))
        count += len(found[-1].split())
    return " ".join(found)


def _sentence(draw: random.Random, subject: Subject) -> str:
    words = lexicon.words(draw, int(draw.triangular(4, 27, 13)), subject.language)
    if draw.random() < 0.15:
        words.insert(len(words) // 2, draw.choice(subject.about))
    if len(words) > 9 and draw.random() < 0.5:
        words[len(words) // 3] += ","
    return f"{_capital(' '.join(words))}{'?' if draw.random() < 0.05 else '.'}"


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
