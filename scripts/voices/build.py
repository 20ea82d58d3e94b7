"""`interviews/` to `site/`: load, check, resolve, make pages, write, render."""

from collections import defaultdict
from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from voices import checks, library, pages, renderer, site, vocabularies
from voices.archive import Archive
from voices.interviews import resolve
from voices.model import Problem
from voices.publication import Publication, publication

NO_INTERVIEW_YET = date(2000, 1, 1)
"""Stands for the newest addition while an archive is empty: the clock never decides what a page says."""


NEEDED_FOR_A_PREVIEW = frozenset({"front-matter", "file-names", "fields", "people", "rights", "unsafe-text"})
"""The checks that even a draft must pass to be shown."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Outcome:
    """What a build made, or why it made nothing."""

    problems: tuple[Problem, ...]
    interviews: int = 0
    pages: int = 0
    changed: int = 0
    newest: date = NO_INTERVIEW_YET

    @property
    def is_stopped(self) -> bool:
        """Whether errors kept the site from being built."""
        return any(problem.severity == "error" for problem in self.problems)


def check(archive: Archive) -> tuple[Problem, ...]:
    """Everything that is wrong in an archive, in file and line order."""
    return _examine(archive).problems


def build(archive: Archive, *, engine: str, day: date) -> Outcome:
    """Make the site of what may be shown on `day`. Raises what `write_pages` and `renderer.render` raise."""
    outcome = write_pages(archive, day=day)
    if not outcome.is_stopped:
        renderer.render(archive, engine, outcome.newest)
    return outcome


def write_pages(archive: Archive, *, day: date, drafts: bool = False, lenient: bool = False) -> Outcome:
    """Make the generated part of `docs/`; with `drafts` for a preview; `lenient`, even while something is wrong.

    Raises site.HandWritten and OSError.
    """
    found = _examine(archive)
    outcome = Outcome(problems=found.problems)
    if outcome.is_stopped and not lenient:
        return outcome
    shown = publication((resolve(document, found.vocabularies) for document in found.documents), day=day, drafts=drafts)
    made = list(pages.all_pages(shown, found.vocabularies, _to_do(found.problems) if drafts else {}))
    return replace(
        outcome,
        interviews=len(shown.interviews),
        pages=len(made),
        changed=site.write(made, archive.docs),
        newest=_newest(shown),
    )


def _examine(archive: Archive) -> library.Library:
    """The archive with all its problems, and only the documents that can become interviews.

    No draft is published, so what is wrong with one is a warning; to be previewed it need only be readable and safe.
    """
    found = library.load(archive)
    broken = {problem.path.stem for problem in found.problems if problem.check == vocabularies.CHECK}
    wrong = checks.run(found.documents, found.vocabularies, leave_out=broken)  # first mend the vocabulary
    problems = (*found.problems, *wrong)
    drafts = {document.path for document in found.documents if document.is_draft}
    unready = {problem.path for problem in problems if _keeps_out(problem, drafts)}
    graded = (replace(problem, severity="warning") if problem.path in drafts else problem for problem in problems)
    return library.Library(
        documents=tuple(document for document in found.documents if document.path not in unready),
        vocabularies=found.vocabularies,
        problems=tuple(sorted(graded, key=_in_order)),
    )


def _keeps_out(problem: Problem, drafts: Collection[Path]) -> bool:
    """Whether a document with this problem cannot become an interview."""
    return problem.severity == "error" and (problem.path not in drafts or problem.check in NEEDED_FOR_A_PREVIEW)


def _to_do(problems: Iterable[Problem]) -> dict[str, tuple[str, ...]]:
    """What is still wrong with each interview, by its slug."""
    found: defaultdict[str, list[str]] = defaultdict(list)
    for problem in problems:
        found[problem.path.stem].append(problem.message)
    return {slug: tuple(messages) for slug, messages in found.items()}


def _newest(shown: Publication) -> date:
    added = [interview.added for interview in shown.interviews]
    added += [tombstone.added for tombstone in shown.tombstones]
    return max(added, default=NO_INTERVIEW_YET)


def _in_order(problem: Problem) -> tuple[Path, int, int]:
    return (problem.path, problem.place.line, problem.place.column)
