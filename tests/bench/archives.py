"""Made-up archives for measuring, all with one interview in common, and the edits that are measured."""

import re
from collections.abc import Callable
from pathlib import Path

from generator import folder
from generator.interviews import interviews

SPECIMEN = "the-measured-one"
"""The same interview in every archive, of the length that most have: what its page weighs shows what the others add."""


def make(here: Path, number: int) -> None:
    """An archive of so many interviews, the specimen among them."""
    known = folder.prepare(here)
    folder.fill(here, interviews(number - 1, known))
    folder.fill(here, [(SPECIMEN, next(text for _, text in interviews(60, known, seed=7) if _is_usual(text)))])


def change_a_word(here: Path, word: str = "kettle") -> None:
    """The last but two of a paragraph, which no heading and no description repeats."""
    _replace(here, r"(?<= )\w{3,}(?= \w+ \w+\.\n\{:)", word)


def change_the_year(here: Path) -> None:
    _replace(here, r"(?<=^year: )\d{4}$", lambda year: str(int(year[0]) + 1))


# A day, which another year would contradict, and what would make the page unlike most.
_UNUSUAL = re.compile(r"^(date|language|draft|embargo_until|former_addresses): ", re.MULTILINE)


def _is_usual(text: str) -> bool:
    is_whole = "form: question-and-answer" in text and "access: full" in text and "\nyear: 20" in text
    return is_whole and not _UNUSUAL.search(text) and 1_300 < len(text.split()) < 1_800


def _replace(here: Path, pattern: str, new: str | Callable[[re.Match[str]], str]) -> None:
    path = here / "interviews" / f"{SPECIMEN}.md"
    text = path.read_text(encoding="utf-8")
    changed = re.sub(pattern, new, text, count=1, flags=re.MULTILINE)
    if changed == text:
        raise ValueError(f"{pattern} is not in {path}")
    path.write_text(changed, encoding="utf-8")
