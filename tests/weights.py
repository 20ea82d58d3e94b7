"""Fits the weights by which the import tells furniture from text, on the labelled texts that are open.

    python tests/weights.py [--without sixths] [--write]

A line is the page's when the labels want it gone, and the text's when they want it kept; so are lines that the
earlier steps of the cleanup took out, and lines between two that are kept. What the tables of phrases know is
forgotten at random, since they know these texts better than they will know any other.
"""

import argparse
import math
import random
from collections import Counter
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import yaml
from score import OPEN, REPOSITORY, labels_of, plain
from voices import cleanup, readers
from voices.boilerplate import said, weighing
from voices.boilerplate.weighing import Page, Standing
from voices.cleanup import stretch
from voices.manuscript import Manuscript

TABLES = REPOSITORY / "scripts" / "voices" / "boilerplate"

FORGOTTEN = 0.35
"""The share of lines found by phrases that are weighed as if no phrase were known."""

KNOWN = "a part of it is known"
"""The sign that rests on phrases, and is forgotten as often."""

COPIES = 3
"""How often each text is read, each time with other lines forgotten."""

ROUNDS, STEP, PULL = 12, 0.3, 0.5
"""Of the fitting: how often every line is seen, how far a weight moves, and how much each is drawn back to nothing:
that of a sign which few lines show more than that of one which many do."""

WORDY, TEXTS, TELLING = "the word ", 5, 0.4
"""Before a sign that is a word; in how many texts a word stands that counts, and what it weighs to be kept."""

LIKELY = 0.5
"""What a line counts that the labels do not speak of."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Example:
    signs: tuple[str, ...]
    is_page: bool
    counts: float


@dataclass(frozen=True, kw_only=True, slots=True)
class Labelled:
    """A page as the stretch is looked for in it, and what each line is, with how much that counts."""

    lines: tuple[Standing, ...]
    rules: tuple[int, ...]
    answers: tuple[tuple[bool, float] | None, ...]


def examples(read: Sequence[Labelled]) -> list[Example]:
    chance = random.Random(1)  # noqa: S311
    common = common_words(read)
    return [example for text in read for _ in range(COPIES) for example in seen(text, common, chance)]


def common_words(read: Iterable[Labelled]) -> set[str]:
    """Words of several texts: what stands in one alone is what that one is about."""
    texts = Counter(word for text in read for word in {word for line in text.lines for word in said.words(line.text)})
    return {word for word, count in texts.items() if count >= TEXTS}


def seen(text: Labelled, common: Container[str], chance: random.Random) -> Iterator[Example]:
    """The lines that are still there when some of what is gone has come back."""
    forgotten = [line.gone and chance.random() < FORGOTTEN for line in text.lines]
    lines = [
        Standing(number=line.number, text=line.text, gone=line.gone and not back)
        for line, back in zip(text.lines, forgotten, strict=True)
    ]
    page = Page(lines=lines, rules=text.rules)
    for place, (line, answer) in enumerate(zip(lines, text.answers, strict=True)):
        if line.gone or answer is None:
            continue
        signs = set(weighing.shown(page, place))
        if forgotten[place] or (answer[0] and chance.random() < FORGOTTEN):
            signs.discard(KNOWN)
        signs |= {f"{WORDY}{word}" for word in said.words(line.text) if word in common}
        yield Example(signs=tuple(sorted(signs)), is_page=answer[0], counts=answer[1] / COPIES)


def texts(name: str) -> Iterator[Labelled]:
    """Those in which the stretch is looked for at all."""
    labels = labels_of(name)
    for label in yaml.safe_load(labels.read_text(encoding="utf-8"))["items"]:
        found = labelled(labels.parent / label["file"], label)
        if stretch.is_written(Page(lines=found.lines)):
            yield found


def labelled(path: Path, label: dict[str, Any]) -> Labelled:
    received = readers.read(str(path))
    manuscript = Manuscript.from_text(received.text).without(received.left_out)
    for name, step in cleanup.STEPS:
        if name == "stretch":
            break
        manuscript = step(manuscript)
    page = stretch.page_of(manuscript)
    said = [_said(line.text, label) for line in page.lines]
    kept = [place for place, one in enumerate(said) if one is False]
    inside = range(kept[0], kept[-1]) if kept else range(0)
    answers = [
        _answer(one, line, place in inside) for place, (one, line) in enumerate(zip(said, page.lines, strict=True))
    ]
    return Labelled(lines=tuple(page.lines), rules=tuple(page.rules), answers=tuple(answers))


def _said(text: str, label: dict[str, Any]) -> bool | None:
    """What the labels say of a line: whether it is the page's, or nothing."""
    line = plain(text)
    whole = {plain(one) for name in ("headings", "questions") for one in label.get(name) or ()}
    if line.strip("# *") in whole or any(plain(one) in line for one in label.get("must_keep") or ()):
        return False
    furniture = {plain(one) for one in label.get("drop_lines") or ()}
    gone = line.strip("#*_ -") in furniture or any(plain(one) in line for one in label.get("must_drop") or ())
    return True if gone or line in furniture else None


def _answer(said: bool | None, line: Standing, is_inside: bool) -> tuple[bool, float] | None:
    if said is not None:
        return said, 1.0
    if line.gone:
        return True, LIKELY
    return (False, LIKELY) if is_inside else None


def fitted(found: Sequence[Example]) -> dict[str, float]:
    """Logistic regression: every weight moves less, the oftener it has moved (AdaGrad)."""
    weights: dict[str, float] = {sign: 0.0 for one in found for sign in one.signs}
    moved = dict.fromkeys(weights, 1e-6)
    shown = Counter(sign for one in found for sign in one.signs)
    order, chance = list(found), random.Random(1)  # noqa: S311
    for _ in range(ROUNDS):
        chance.shuffle(order)
        for one in order:
            total = sum(weights[sign] for sign in one.signs)
            wrong = one.counts * (1 / (1 + math.exp(-max(min(total, 30), -30))) - one.is_page)
            for sign in one.signs:
                slope = wrong + PULL * weights[sign] / shown[sign]
                moved[sign] += slope * slope
                weights[sign] -= STEP * slope / math.sqrt(moved[sign])
    return weights


def with_telling_words(found: Iterable[Example], weights: Mapping[str, float]) -> list[Example]:
    """The same examples without the words that weigh little."""
    little = {sign for sign, weight in weights.items() if sign.startswith(WORDY) and abs(weight) < TELLING}
    return [replace(one, signs=tuple(sign for sign in one.signs if sign not in little)) for one in found]


def module(name: str, variable: str, weights: Mapping[str, float]) -> tuple[Path, str]:
    """The file of a table, and what it is to hold."""
    path = TABLES / f"{name}.py"
    head = path.read_text(encoding="utf-8").split(f"{variable}:")[0]
    rows = (f'    "{sign}": {weight:.2f},' for sign, weight in weights.items() if round(weight, 2))
    return path, "\n".join([f"{head}{variable}: Mapping[str, float] = {{", *rows, "}", ""])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--without", default="", help="sets that are left out, parted by commas, to try the weights on")
    parser.add_argument("--write", action="store_true", help="write the table instead of printing it")
    wishes = parser.parse_args()
    left_out = {f"corpus/{name}" for name in wishes.without.split(",")}
    found = examples([text for name in OPEN if name not in left_out for text in texts(name)])
    weights = fitted(with_telling_words(found, fitted(found)))
    heard = {sign.removeprefix(WORDY): weights.pop(sign) for sign in sorted(weights) if sign.startswith(WORDY)}
    order = [*weighing.SIGNS, *sorted(set(weights) - set(weighing.SIGNS))]
    for path, table in (
        module("weights", "WEIGHTS", {sign: weights.get(sign, 0.0) for sign in order}),
        module("weights_of_words", "WORDS", heard),
    ):
        if wishes.write:
            path.write_text(table, encoding="utf-8")
        else:
            print(table)


if __name__ == "__main__":
    main()
