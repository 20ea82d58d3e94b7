"""`interviews/` to `site/`: load, check, resolve, make pages, write, render."""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from voices import checks, exports, library, pages, renderer, search_index, site, vocabularies
from voices.archive import Archive
from voices.checks import manual
from voices.edition import Edition
from voices.featured import may_be_featured
from voices.interviews import resolve
from voices.model import Download, Interview, Page, Problem, Tombstone
from voices.publication import Publication, publication
from voices.settings import settings
from voices.vocabularies import Vocabularies

NO_INTERVIEW_YET = date(2000, 1, 1)
"""Stands for the newest addition while an archive is empty: the clock never decides what a page says."""


NEEDED_FOR_A_PREVIEW = frozenset(
    {"front-matter", "file-names", "fields", "people", "rights", "unsafe-text", "unseen-characters"}
)
"""The checks that even a draft must pass to be shown."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Outcome:
    """What a build made, or why it made nothing."""

    problems: tuple[Problem, ...]
    interviews: int = 0
    pages: int = 0
    changed: int = 0

    @property
    def is_stopped(self) -> bool:
        """Whether errors kept the site from being built."""
        return any(problem.severity == "error" for problem in self.problems)


@dataclass(frozen=True, kw_only=True, slots=True)
class Preview:
    """What a preview shows, and what the next one may have to keep."""

    problems: tuple[Problem, ...]
    changed: int
    newest: date
    edition: Edition
    """All that is shown: what search is made from."""
    records: Mapping[Path, Interview | Tombstone]
    """What each file said when it was last right."""
    vocabularies: Vocabularies


def check(archive: Archive) -> tuple[Problem, ...]:
    """Everything that is wrong in an archive, in file and line order."""
    return _examine(archive).problems


def unheard(step: str) -> None:
    """What is called with each step when nobody wants to know."""


def build(
    archive: Archive,
    *,
    engine: str,
    day: date,
    jobs: int | None = None,
    clean: bool = False,
    ended: Callable[[str], None] = unheard,
) -> Outcome:
    """Make the site of what may be shown on `day`, in so many processes; with `clean`, every page is written anew.

    `ended` is called with the name of each step when that is done.
    Raises what `site.write`, `renderer.render` and `search_index.write` raise; then the site is as it was.
    """
    found = _examine(archive)
    ended("check")
    outcome = Outcome(problems=found.problems)
    if outcome.is_stopped:
        return outcome
    shown = publication((resolve(document, found.vocabularies) for document in found.documents), day=day)
    edition = _edition(archive, shown, found.vocabularies)
    outcome = replace(outcome, problems=(*found.problems, *_not_featured(archive, edition)))
    changed = site.write(_everything(edition, {}), archive.docs, anew=clean)
    ended("pages")

    def complete(made: Path) -> None:
        ended("render")
        search_index.write(edition, made, cache=archive.root / search_index.CACHE)
        ended("search")

    renderer.render(archive, engine, _newest(shown), complete=complete, jobs=jobs, clean=clean)
    ended("put in place")
    return replace(outcome, interviews=len(shown.interviews), pages=site.count(archive.docs), changed=changed)


def write_preview(archive: Archive, folder: Path, *, day: date, earlier: Preview | None) -> Preview:
    """Make `folder` hold the site's Markdown with its drafts, whatever is wrong in the archive.

    What is wrong now but was right in the `earlier` preview stays as it was there. Raises what `site.write_preview`
    raises.
    """
    found = _examine(archive, earlier.vocabularies if earlier else None)
    wrong = {problem.path for problem in found.problems}
    kept = {path: record for path, record in earlier.records.items() if path in wrong} if earlier else {}
    right = {document.path: resolve(document, found.vocabularies) for document in found.documents}
    records = {**kept, **right}
    shown = publication((records[path] for path in sorted(records)), day=day, drafts=True)
    edition = _edition(archive, shown, found.vocabularies)
    made = _everything(edition, _to_do(found.problems, records))
    return Preview(
        problems=found.problems,
        changed=site.write_preview(made, archive.docs, folder),
        newest=_newest(shown),
        edition=edition,
        records=records,
        vocabularies=found.vocabularies,
    )


def _not_featured(archive: Archive, edition: Edition) -> Iterator[Problem]:
    """What keeps the home page from showing the interview that an editor chose for it."""
    if edition.featured and not may_be_featured(edition.publication.interviews, edition.featured):
        message = (
            f"The home page cannot show '{edition.featured}': under 'featured', name an interview "
            "of which the full text or a summary can be read today."
        )
        yield Problem(path=archive.config, message=message, check="featured", severity="warning")


def _edition(archive: Archive, shown: Publication, known: Vocabularies) -> Edition:
    said = settings(archive)
    return Edition(publication=shown, vocabularies=known, name=said.name, address=said.address, featured=said.featured)


def _everything(edition: Edition, to_do: Mapping[str, Sequence[str]]) -> Iterator[Page | Download]:
    """The pages of the site and the files for download, one by one: together they are large."""
    yield from pages.all_pages(edition, to_do, manual.rules())
    yield from exports.all_files(edition)


def _examine(archive: Archive, right: Vocabularies | None = None) -> library.Library:
    """The archive with all its problems, and only the documents that can become interviews.

    No draft is published, so what is wrong with one is a warning; to be previewed it need only be readable and safe.
    While a vocabulary is wrong, the `right` ones of before are used.
    """
    found = library.load(archive)
    broken = {problem.path.stem for problem in found.problems if _breaks_a_vocabulary(problem)}
    known = right if broken and right else found.vocabularies
    wrong = checks.run(found.documents, known)
    told = [problem for problem in wrong if problem.check not in broken]  # first mend the vocabulary
    drafts = {document.path for document in found.documents if document.is_draft}
    unready = {problem.path for problem in (*found.problems, *wrong) if _keeps_out(problem, drafts)}
    problems = (*found.problems, *told)
    graded = (replace(problem, severity="warning") if problem.path in drafts else problem for problem in problems)
    return library.Library(
        documents=tuple(document for document in found.documents if document.path not in unready),
        vocabularies=known,
        problems=tuple(sorted(graded, key=_in_order)),
    )


def _keeps_out(problem: Problem, drafts: Collection[Path]) -> bool:
    """Whether a document with this problem cannot become an interview."""
    return problem.severity == "error" and (problem.path not in drafts or problem.check in NEEDED_FOR_A_PREVIEW)


def _breaks_a_vocabulary(problem: Problem) -> bool:
    return problem.check == vocabularies.CHECK and problem.severity == "error"


def _to_do(problems: Iterable[Problem], paths: Collection[Path]) -> dict[str, tuple[str, ...]]:
    """What is still wrong with each interview of these paths, by its slug."""
    found: defaultdict[str, list[str]] = defaultdict(list)
    for problem in problems:
        if problem.path in paths:
            found[problem.path.stem].append(problem.message)
    return {slug: tuple(messages) for slug, messages in found.items()}


def _newest(shown: Publication) -> date:
    added = [interview.added for interview in shown.interviews]
    added += [tombstone.added for tombstone in shown.tombstones]
    return max(added, default=NO_INTERVIEW_YET)


def _in_order(problem: Problem) -> tuple[Path, int, int]:
    return (problem.path, problem.place.line, problem.place.column)
