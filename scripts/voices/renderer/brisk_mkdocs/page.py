"""One page: from its Markdown to its file in the site."""

import hashlib
from dataclasses import dataclass

from mkdocs.commands.build import _build_page
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page
from mkdocs.utils import meta

from voices.renderer.brisk_mkdocs import complaints
from voices.renderer.brisk_mkdocs.memory import Rendered, Seen
from voices.renderer.brisk_mkdocs.stage import LISTED, Stage, as_text, forget, page_of


@dataclass(frozen=True, kw_only=True, slots=True)
class Outcome:
    """What came of rendering a page: what to remember, or nothing when MkDocs gave up; and what it complained of."""

    rendered: Rendered | None
    complaints: tuple[str, ...]


def render(stage: Stage, file: File, *, since: int) -> Outcome:
    """Write the page of a file into the site. What is younger than `since` may still change."""
    with complaints.heard() as said:
        try:
            rendered = _render(stage, file, since)
        except Exception as error:  # MkDocs has told most of them already, but not each
            rendered = None
            if not said:
                said.append(f"ERROR   -  Error reading page '{file.src_uri}': {error}")
    return Outcome(rendered=rendered, complaints=tuple(said))


def digest(data: bytes) -> str:
    return hashlib.blake2b(data, digest_size=16).hexdigest()


def _render(stage: Stage, file: File, since: int) -> Rendered:
    page = page_of(file, stage)
    source = Seen.at(str(file.abs_src_path)).settled(since=since)  # before it is read: what comes later is seen later
    data = file.content_bytes
    lookups = _Lookups(stage.files)
    page.markdown, page.meta = meta.get_data(as_text(data))
    page.render(stage.config, lookups)
    rendered = Rendered(
        digest=digest(data),
        source=source,
        made=_write(stage, page),
        found=tuple(sorted(lookups.found)),
        missing=tuple(sorted(lookups.missing)),
        anchors=tuple(sorted(page.present_anchor_ids or ())),
        links={target.src_uri: dict(places) for target, places in (page.links_to_anchors or {}).items()},
        listed={name: str(page.meta[name]) for name in LISTED if name in page.meta},
    )
    forget(page)
    return rendered


def _write(stage: Stage, page: Page) -> Seen | None:
    made = stage.site / page.file.dest_uri
    made.unlink(missing_ok=True)
    _build_page(page, stage.config, stage.pages, stage.nav, stage.env)
    return Seen.at(made) if made.is_file() else None


class _Lookups(Files):
    """The files there are, and which of them a page asked for: were they others, it would be another page."""

    def __init__(self, files: Files) -> None:
        super().__init__(())
        self._files_there = files
        self.found: set[str] = set()
        self.missing: set[str] = set()

    def get_file_from_path(self, path: str) -> File | None:
        file = self._files_there.get_file_from_path(path)
        (self.missing if file is None else self.found).add(path)
        return file
