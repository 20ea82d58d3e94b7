"""Where the pages of a preview are rendered: one at a time, when somebody asks for them."""

import queue
import threading
from collections.abc import Collection, Iterable
from pathlib import Path, PurePosixPath

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, set_exclusions

from voices.renderer.brisk_mkdocs import anchors, lists, memory, page
from voices.renderer.brisk_mkdocs.basis import navigation
from voices.renderer.brisk_mkdocs.following import News, Snapshot, news, snapshot
from voices.renderer.brisk_mkdocs.memory import Rendered, Seen
from voices.renderer.brisk_mkdocs.stage import gather, introduce, set_up

LONG = 100_000
"""Bytes of Markdown from which on a page is rendered only when it is asked for: it would keep others waiting."""


class Desk:
    """Knows what was made of which file, and makes anew what is no longer right."""

    def __init__(self, config: MkDocsConfig) -> None:
        self._lock = threading.Lock()
        self._edited: queue.SimpleQueue[str] = queue.SimpleQueue()
        self._config = config
        self._docs: Snapshot = {}
        self._begin()
        threading.Thread(target=self._look_over, daemon=True).start()

    def bring(self, name: str) -> None:
        """Make sure that a file of the site is as it should be, if there is to be one."""
        with self._lock:
            if name in self._stage.config.theme.static_templates:
                self._make_list(name)
            elif (file := self._files.get(name)) and Path(str(file.abs_src_path)).is_file():
                self._make(file)

    def follow(self) -> None:
        """Take note of what was written. What was edited is rendered soon, to hear what is wrong with it."""
        print("INFO    -  Pages were written", flush=True)
        with self._lock:
            found = news(self._docs, now := snapshot(Path(self._config.docs_dir)))
            self._docs = now
            self._take_note(found)
        for name in sorted(found.added | found.edited):
            self._edited.put(name)

    def _begin(self) -> None:
        self._docs = snapshot(Path(self._config.docs_dir))
        self._stage = set_up(gather(self._config))
        _tell(self._stage.complaints)
        self._files = {file.dest_uri: file for file in self._stage.files}
        self._made: dict[str, Seen] = {}
        self._rendered: dict[str, Rendered] = {}
        self._shown = list(navigation(self._stage.nav))

    def _take_note(self, found: News) -> None:
        if any(_may_move_others(name) for name in found.added | found.gone):
            self._begin()
            return
        for name in found.gone:
            self._remove(self._stage.files.src_uris[name])
        for name in found.added:
            self._add(name)
        self._forget_links(found.added, found.gone)
        self._introduce_again(found.edited)

    def _remove(self, file: File) -> None:
        self._stage.files.remove(file)
        self._files.pop(file.dest_uri, None)
        self._made.pop(file.dest_uri, None)
        self._rendered.pop(file.src_uri, None)
        (self._stage.site / file.dest_uri).unlink(missing_ok=True)

    def _add(self, name: str) -> None:
        config = self._config
        file = File(name, config.docs_dir, config.site_dir, config.use_directory_urls)
        set_exclusions([file], config)
        if not file.inclusion.is_excluded():  # type: ignore[no-untyped-call]
            self._stage.files.append(file)
            self._files[file.dest_uri] = file

    def _forget_links(self, added: Collection[str], gone: Collection[str]) -> None:
        """Pages with a link that led to what is gone, or nowhere and now does not, are to be made anew."""
        for name, rendered in list(self._rendered.items()):
            if not set(gone).isdisjoint(rendered.found) or not set(added).isdisjoint(rendered.missing):
                self._made.pop(self._stage.files.src_uris[name].dest_uri, None)

    def _introduce_again(self, edited: Collection[str]) -> None:
        """When a page of the navigation has another title, every page is to be made anew."""
        for page_ in self._stage.nav.pages:
            if page_.file.src_uri in edited:
                introduce(page_, self._config, self._stage.files)
        shown = list(navigation(self._stage.nav))
        if shown != self._shown:
            self._shown = shown
            self._made.clear()

    def _make(self, file: File) -> None:
        there = Seen.at(str(file.abs_src_path))
        if self._made.get(file.dest_uri) == there:
            return
        self._made[file.dest_uri] = there
        if file.is_documentation_page():
            self._render(file)
        else:
            file.copy_file()

    def _render(self, file: File) -> None:
        outcome = page.render(self._stage, file, since=memory.now())
        said = list(outcome.complaints)
        if rendered := outcome.rendered:
            self._rendered[file.src_uri] = rendered
            near = {name: self._rendered[name] for name in rendered.links if name in self._rendered}
            said += anchors.complain(self._stage, {**near, file.src_uri: rendered}, of=[file.src_uri])
        _tell(said)

    def _make_list(self, name: str) -> None:
        if name not in self._made:
            lists.write(self._stage, name)
            self._made[name] = Seen.at(self._stage.site / name)

    def _look_over(self) -> None:
        while True:
            name = self._edited.get()
            seen = self._docs.get(name)
            if seen and seen.size < LONG and (file := self._stage.files.get_file_from_path(name)):
                self.bring(file.dest_uri)


def _may_move_others(name: str) -> bool:
    """MkDocs takes only one of `index.md` and `README.md`, and the navigation leads to the first."""
    return PurePosixPath(name).stem in ("index", "README")


def _tell(said: Iterable[str]) -> None:
    for complaint in said:
        print(complaint, flush=True)
