"""`interviews/` to `site/`: load, check, resolve, make pages, write, render."""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from voices import cores, exports, freed, ledgers, memory, pages, renderer, search_index, site
from voices.archive import Archive
from voices.checks import manual
from voices.edition import Edition
from voices.examination import Examination, examine, examine_one
from voices.featured import may_be_featured
from voices.holdings import Holdings, holdings
from voices.memory import Memory
from voices.model import Interview, Made, Problem, Tombstone
from voices.pausing import Pause, go_on, pausing
from voices.publication import Publication, publication
from voices.settings import Settings, settings
from voices.vocabularies import Vocabularies

NO_INTERVIEW_YET = date(2000, 1, 1)
"""Stands for the newest addition while an archive is empty: the clock never decides what a page says."""


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

    found: Examination
    held: Holdings
    """All that is shown: what search is made from."""
    changed: int
    records: Mapping[Path, Interview | Tombstone]
    """What each file said when it was last right."""
    memory: Memory
    ledger: site.Ledger

    @property
    def newest(self) -> date:
        return _newest(self.held.edition.publication)


def check(archive: Archive) -> tuple[Problem, ...]:
    """Everything that is wrong in an archive, in file and line order."""
    return examine(archive, memory.left(archive), jobs=cores.count(None)).problems


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
    """Make the site of what may be shown on `day`, in so many processes.

    With `clean`, every page is written anew, and nothing is believed of what earlier builds remember.

    `ended` is called with the name of each step when that is done.
    Raises what `site.write`, `renderer.Render` and `search_index.write` raise; then the site is as it was.
    """
    with renderer.rendering(archive, engine, jobs=jobs, clean=clean) as render:
        return _build(archive, render, day, jobs=jobs, clean=clean, ended=ended)


def _build(
    archive: Archive,
    render: renderer.Render,
    day: date,
    *,
    jobs: int | None,
    clean: bool,
    ended: Callable[[str], None],
) -> Outcome:
    remembers = memory.of(archive, afresh=clean)
    found = replace(examine(archive, remembers, jobs=cores.count(jobs)), examined={})  # no other goes on from it
    remembers.keep()
    ended("check")
    outcome = Outcome(problems=found.problems)
    if outcome.is_stopped:
        return outcome
    shown = publication(found.records.values(), day=day)
    said = settings(archive)
    edition = _edition(said, shown, found.known.vocabularies)
    outcome = replace(outcome, problems=(*found.problems, *_misset(archive.config, said, shown)))
    ledger = ledgers.recall(remembers)
    changed = site.write(_everything(holdings(edition), {}), archive.docs, ledger, anew=clean, jobs=cores.count(jobs))
    ledgers.keep(ledger, remembers)
    freed.give_back()  # the renderer needs it
    ended("pages")

    def complete(made: Path) -> None:
        ended("render")
        search_index.write(edition, made, cache=archive.root / search_index.CACHE)
        ended("search")

    render(_newest(shown), complete=complete)
    ended("put in place")
    return replace(outcome, interviews=len(shown.interviews), pages=site.count(ledger), changed=changed)


def write_preview(
    archive: Archive, folder: Path, *, day: date, earlier: Preview | None = None, jobs: int = 1, pause: Pause = go_on
) -> Preview:
    """Make `folder` hold the site's Markdown with its drafts, whatever is wrong in the archive, in so many processes.

    What is wrong now but was right in the `earlier` preview stays as it was there. Raises what `site.write_preview`
    raises, and Overtaken when `pause` does: then some files in `folder` are as they should be.
    """
    remembers = earlier.memory if earlier else memory.of(archive)
    found = examine(archive, remembers, earlier.found if earlier else None, jobs=jobs, pause=pause)
    remembers.keep()
    wrong = {problem.path for problem in found.problems}
    kept = {path: record for path, record in earlier.records.items() if path in wrong} if earlier else {}
    records = {**kept, **found.records}
    shown = publication((records[path] for path in sorted(records)), day=day, drafts=True)
    held = holdings(_edition(settings(archive), shown, found.known.vocabularies), pause=pause)
    ledger = earlier.ledger if earlier else site.Ledger()
    made = _everything(held, _to_do(found.problems, records))
    changed = site.write_preview(pausing(made, pause), archive.docs, folder, ledger, jobs=jobs, pause=pause)
    freed.give_back()
    return Preview(found=found, held=held, changed=changed, records=records, memory=remembers, ledger=ledger)


def write_ahead(archive: Archive, folder: Path, edited: Collection[Path], *, day: date, earlier: Preview) -> int:
    """Make the pages of the interviews in these files alone, and say how many changed.

    It takes a moment however many others there are: what else an edit touches waits for `write_preview`.
    Raises OSError when a file cannot be written.
    """
    looked_into = [examine_one(archive, path, earlier.memory, earlier.found) for path in sorted(edited)]
    right = {one.path: one for one in looked_into if one and one.record}
    to_do = _to_do((problem for one in right.values() for problem in one.problems), right)
    shown = publication((one.record for one in right.values() if one.record), day=day, drafts=True)
    made = (pages.interview_page(one, earlier.held, to_do.get(one.slug, ())) for one in shown.interviews)
    return sum(site.write_ahead(page, folder, earlier.ledger) for page in made)


def _misset(config: Path, said: Settings, shown: Publication) -> Iterator[Problem]:
    """The wishes of an editor that cannot be met."""
    if said.featured and not may_be_featured(shown.interviews, said.featured):
        message = (
            f"The home page cannot show '{said.featured}': under 'featured', name an interview "
            "of which the full text or a summary can be read today."
        )
        yield Problem(path=config, message=message, check="featured", severity="warning")
    if said.downloads not in ("each", "collected"):
        message = (
            f"'{said.downloads}' is no choice of downloads: under 'downloads', write 'each' for files to cite each "
            "interview, beside its page, or 'collected' for those of all interviews together alone."
        )
        yield Problem(path=config, message=message, check="downloads", severity="warning")


def _edition(said: Settings, shown: Publication, known: Vocabularies) -> Edition:
    return Edition(
        publication=shown,
        vocabularies=known,
        name=said.name,
        address=said.address,
        featured=said.featured,
        downloads="collected" if said.downloads == "collected" else "each",
    )


def _everything(held: Holdings, to_do: Mapping[str, Sequence[str]]) -> Iterator[Made]:
    """The pages of the site and the files for download, one by one: together they are large."""
    yield from pages.all_pages(held, to_do, manual.rules())
    yield from exports.all_files(held.edition)


def _to_do(problems: Iterable[Problem], paths: Collection[Path]) -> dict[str, tuple[str, ...]]:
    """What is still wrong with each interview of these paths, by its slug."""
    found: defaultdict[str, list[str]] = defaultdict(list)
    for problem in problems:
        if problem.path in paths:
            is_of_a_line = (problem.place.line, problem.place.column) != (1, 1)
            line = f"Line {problem.place.line}: " if is_of_a_line else ""
            found[problem.path.stem].append(f"{line}{problem.message}")
    return {slug: tuple(messages) for slug, messages in found.items()}


def _newest(shown: Publication) -> date:
    added = [interview.added for interview in shown.interviews]
    added += [tombstone.added for tombstone in shown.tombstones]
    return max(added, default=NO_INTERVIEW_YET)
