"""Mends what is certain in the files of an archive: the way they are written, never what they say."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from voices import frontmatter, library, marked_yaml
from voices.archive import Archive
from voices.mending import (
    colons,
    edges,
    headings,
    line_ends,
    names,
    order,
    passage_ids,
    proof,
    quoting,
    text_blanks,
    yaml_blanks,
)
from voices.mending.sheet import Mend, Mending, Sheet, interview, vocabulary
from voices.vocabularies import Vocabularies, Vocabulary

# What is mended, in this order. Ids for passages come last: then the text is in good order, and the proof that a
# browser shows the same is done.
OF_THE_FILE = (line_ends.mend, colons.part)
OF_THE_FIELDS: tuple[Mending, ...] = (names.mend, quoting.mend, colons.mend, order.mend, yaml_blanks.mend)
OF_THE_TEXT: tuple[Mending, ...] = (headings.mend, text_blanks.mend)
OF_A_VOCABULARY: tuple[Mending, ...] = (colons.mend, yaml_blanks.mend, edges.mend)


@dataclass(frozen=True, kw_only=True, slots=True)
class Outcome:
    """What became of one file: what was mended, or why nothing was."""

    path: Path
    mends: tuple[Mend, ...] = ()
    refusal: str | None = None


class Unsure(Exception):
    """Raised with a sentence that says why a file is better left alone."""


def mend(
    archive: Archive, wanted: Collection[Path] = (), published: Mapping[Path, str] | None = None
) -> Iterator[Outcome]:
    """Mend every interview and vocabulary, or those at or below the resolved paths `wanted`, and tell what changed.

    `published` are the bodies of interviews as readers have them, where they have changed since.
    """
    known, wrong = library.load_vocabularies(archive)
    sure = _without(known, {problem.path.stem for problem in wrong if problem.severity == "error"})
    for path, data in library.written(archive).items():
        if wanted and not any(path.resolve().is_relative_to(place) for place in wanted):
            continue
        try:
            text, mends = mended(path, data, sure, (published or {}).get(path))
            library.amend(path, data, text.encode())
        except Unsure as unsure:
            yield Outcome(path=path, refusal=str(unsure))
        except library.Changed:
            yield Outcome(path=path, refusal="somebody saved it at this moment: run 'voices check --fix' again")
        except OSError as error:
            yield Outcome(path=path, refusal=f"it cannot be written ({error.strerror or error})")
        else:
            if mends:
                yield Outcome(path=path, mends=tuple(sorted(mends, key=lambda one: one.line)))


def mended(path: Path, data: bytes, vocabularies: Vocabularies, published: str | None = None) -> tuple[str, list[Mend]]:
    """The text of a file with all that is certain mended, and what that was. Raises Unsure."""
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        raise Unsure("it is not saved as UTF-8") from None
    mends: list[Mend] = []
    for step in OF_THE_FILE:
        text, found = step(text)
        mends += found
    if path.suffix == ".yml":
        after, found = _mended_vocabulary(_vocabulary(text), vocabularies)
        return after.text, mends + found
    after, found = _mended_interview(_interview(path, text), vocabularies)
    text, named = passage_ids.mend(path, after, published)
    if named:  # blanks that meant something may mean nothing beside an id
        after, found_beside = _mended_interview(_interview(path, text), vocabularies)
        return after.text, mends + found + named + found_beside
    return text, mends + found


def _mended_vocabulary(sheet: Sheet, vocabularies: Vocabularies) -> tuple[Sheet, list[Mend]]:
    after, mends = _all(OF_A_VOCABULARY, sheet, vocabularies)
    return _proved(sheet, after, mends), mends


def _mended_interview(sheet: Sheet, vocabularies: Vocabularies) -> tuple[Sheet, list[Mend]]:
    after, mends = _all(OF_THE_FIELDS, sheet, vocabularies)
    after = _proved(sheet, after, mends)
    for step in (*OF_THE_TEXT, edges.mend):
        changed, found = step(after, vocabularies)
        if proof.same_text(after, changed):  # else its blanks mean something here
            after, mends = changed, mends + found
    return _proved(sheet, after, mends), mends


def _all(steps: Collection[Mending], sheet: Sheet, vocabularies: Vocabularies) -> tuple[Sheet, list[Mend]]:
    mends: list[Mend] = []
    for step in steps:
        sheet, found = step(sheet, vocabularies)
        mends += found
    return sheet, mends


def _proved(before: Sheet, after: Sheet, mends: list[Mend]) -> Sheet:
    if not proof.same_fields(before, after, mends):
        raise Unsure("its fields are written in a way that only a person can mend")
    return after


def _interview(path: Path, text: str) -> Sheet:
    document, problems = frontmatter.parse(path, text.encode())
    if document is None or problems:
        first = problems[0]
        raise Unsure(f"it cannot be read surely. Line {first.place.line}: {first.message}")
    return interview(text)


def _vocabulary(text: str) -> Sheet:
    if faults := marked_yaml.load(text).faults:
        raise Unsure(f"it cannot be read surely. Line {faults[0].place.line}: {faults[0].message}")
    return vocabulary(text)


def _without(vocabularies: Vocabularies, broken: Collection[str]) -> Vocabularies:
    """The vocabularies, of which those that are broken name nothing."""
    nothing: Any = {name: Vocabulary({}, {}) for name in broken if hasattr(vocabularies, name)}
    return replace(vocabularies, **nothing)
