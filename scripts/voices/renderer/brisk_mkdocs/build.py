"""A whole site: gather, keep what still holds, render the rest on all cores, and look whether every link leads on."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from mkdocs.commands.build import build as build_as_mkdocs_does
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import MkDocsException

from voices.renderer.brisk_mkdocs import anchors, complaints, copies, lists, memory, templates, workers
from voices.renderer.brisk_mkdocs.basis import basis
from voices.renderer.brisk_mkdocs.keeping import Earlier, look_over
from voices.renderer.brisk_mkdocs.memory import Memory, Rendered
from voices.renderer.brisk_mkdocs.stage import Gathered, Stage, gather, set_up
from voices.renderer.exchange import WHOLE


@dataclass(frozen=True, kw_only=True, slots=True)
class Made:
    """What came of a site: the new files are written, others stay in the earlier one."""

    gone: Sequence[str]
    """What must be taken out of the earlier site, before the new files come to their places."""
    memory: Memory
    complaints: Sequence[str]
    """All that MkDocs complained of, in the order of the pages."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Prepared:
    """What can be done before the pages are there."""

    config: MkDocsConfig
    gathered: Gathered | None
    """None where plugins do it."""
    remembered: Memory


def prepare(config: MkDocsConfig, *, remembered: Path | None) -> Prepared:
    gathered = None if config.plugins else gather(config)
    if gathered:
        templates.load(gathered.env, config)
    return Prepared(config=config, gathered=gathered, remembered=memory.load(remembered))


def build(prepared: Prepared, *, site: Path | None, jobs: int) -> Made:
    """Write what is new in the site of this configuration: what is remembered of the earlier `site` and holds stays.

    A site with plugins is made by MkDocs alone, from the beginning: they may do anything, and want to see all pages.
    """
    if prepared.gathered is None:
        return _as_mkdocs_does(prepared.config)
    since = memory.now()
    stage = set_up(prepared.gathered)
    stands_on = basis(stage)
    before = prepared.remembered if prepared.remembered.basis == stands_on else Memory()
    earlier = look_over(site, _remembered(stage, before), since=since)
    stage.site.mkdir(parents=True, exist_ok=True)
    copied = copies.copy_all(stage, earlier, before.copies)
    pages, of_pages = _pages(stage, earlier, before, jobs)
    with complaints.heard() as of_lists:
        listed = lists.write_all(stage, pages, earlier, before.lists)
    return Made(
        gone=earlier.gone(),
        memory=Memory(basis=stands_on, pages=pages, copies=copied, lists=listed),
        complaints=[*stage.complaints, *of_lists, *of_pages, *anchors.complain(stage, pages, of=pages)],
    )


def _pages(stage: Stage, earlier: Earlier, before: Memory, jobs: int) -> tuple[dict[str, Rendered], list[str]]:
    """All pages, in their order: those that were kept, and those that were rendered."""
    there = stage.files.src_uris.keys()
    kept = {file.src_uri: earlier.page(file, before.pages.get(file.src_uri), there) for file in stage.pages}
    changed = [file for file in stage.pages if not kept[file.src_uri]]
    made = dict(workers.render_all(stage, changed, jobs=jobs, since=earlier.since))
    rendered = {name: page or made[name].rendered for name, page in kept.items()}
    said = [complaint for file in changed for complaint in made[file.src_uri].complaints]
    return {name: page for name, page in rendered.items() if page}, said


def _remembered(stage: Stage, before: Memory) -> Iterator[str]:
    """The files of the site of which something is remembered."""
    yield from (file.dest_uri for file in stage.pages if file.src_uri in before.pages)
    yield from before.copies


def _as_mkdocs_does(config: MkDocsConfig) -> Made:
    with complaints.heard() as said:
        try:
            build_as_mkdocs_does(config)
        except MkDocsException as error:
            said.append(f"Error: {error}")
    return Made(gone=[WHOLE], memory=Memory(), complaints=said)
