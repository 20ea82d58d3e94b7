"""`voices serve`: a live preview in the browser."""

import signal
import socket
from collections.abc import Callable, Collection
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path

import click

from voices import build, cores, preview, renderer, search_index, site
from voices.archive import Archive
from voices.cli import failures, reports
from voices.cli.options import archive_option, day_option
from voices.edition import Edition
from voices.pausing import Overtaken

ENDINGS = ("SIGINT", "SIGTERM", "SIGHUP")
"""Ctrl+C, whoever ends us, and a terminal that is closed; Windows lacks the last."""


@click.command("serve")
@click.option("--port", type=click.IntRange(1, 65535), default=8000, show_default=True, help="Where to serve.")
@click.option("--engine", type=click.Choice(renderer.ENGINES), default="mkdocs", help="What renders the pages.")
@day_option
@archive_option
def command(port: int, engine: str, day: date, archive: Archive) -> None:
    """Show the site in the browser, and follow every edit.

    Drafts are shown too, marked as such. While an interview is wrong, its problems are listed here and
    the browser keeps its last version that was right. After an edit only what is new is listed: 'voices check'
    says all. Stop with Ctrl+C.

    \b
    Example:
      voices serve
      voices serve --port 8080
    """
    failures.require(engine, archive)
    if _is_taken(port):
        raise click.BadParameter(f"port {port} is in use: choose another, such as {port + 1}.", param_hint="--port")
    inbox = preview.Inbox()
    _at_the_end(inbox.end)
    folders = (archive.interviews, archive.docs)
    with failures.told(engine), preview.folder(archive) as folder, suppress(Overtaken):
        # Processes begin as copies of this one, and so while it has one thread.
        first = build.write_preview(archive, folder, day=day, jobs=cores.count(None), pause=inbox.pause)
        with preview.watching(folders, apart_from=site.generated(archive.docs), tell=inbox.edit):
            shown = build.write_preview(archive, folder, day=day, earlier=first)  # what was edited meanwhile
            if shown.found.problems:
                reports.text(shown.found.problems, archive)
            _serve(shown, archive, folder, day, inbox, port=port, engine=engine)
    click.echo("\nStopped.")


def _serve(
    shown: build.Preview, archive: Archive, folder: Path, day: date, inbox: preview.Inbox, *, port: int, engine: str
) -> None:
    """Render what is shown, and whatever it becomes, until somebody ends it."""
    with (
        renderer.serving(archive, engine, port, shown.newest, folder, inbox.hear) as work,
        search_index.following(
            partial(renderer.served, work), work, archive.root / search_index.CACHE, click.echo, inbox.idle
        ) as follow_in_search,
    ):
        edited = reports.shown(archive.interviews)
        click.echo(f"Open http://127.0.0.1:{port}/ in some seconds, and edit the files in {edited}/. Ctrl+C stops.")
        follow_in_search(shown.held.edition)
        follower = _Follower(
            archive=archive,
            folder=folder,
            day=day,
            inbox=inbox,
            render=partial(renderer.follow, work),
            find=follow_in_search,
        )
        follower.follow(shown, engine)


@dataclass(frozen=True, kw_only=True, slots=True)
class _Follower:
    """Lets pages and search follow what is edited."""

    archive: Archive
    folder: Path
    """Where the pages are written."""
    day: date
    inbox: preview.Inbox
    render: Callable[[], None]
    """Says that pages were written."""
    find: Callable[[Edition], None]
    """Says what is to be found."""

    def follow(self, shown: build.Preview, engine: str) -> None:
        """Write what is edited and say what the renderer complains of, until somebody ends it."""
        complaints = renderer.Complaints()
        while not (news := self.inbox.wait()).ended:
            if news.stopped:
                raise click.ClickException(f"{engine} stopped.\n{renderer.why(news.said)}")
            for complaint in complaints.new(news.said):
                click.echo(complaint)
            if news.edited:
                with suppress(Overtaken):  # by another edit, with which all that is not written yet is written
                    shown = self._write(shown, news.edited)

    def _write(self, earlier: build.Preview, edited: Collection[Path]) -> build.Preview:
        """Write what an edit touches, first the page that the editor looks at. Raises Overtaken."""
        files = self._interviews(edited)
        changed = build.write_ahead(self.archive, self.folder, files, day=self.day, earlier=earlier)
        if changed:
            self.render()
        shown = build.write_preview(self.archive, self.folder, day=self.day, earlier=earlier, pause=self.inbox.pause)
        reports.news(shown.found.problems, earlier.found.problems)
        if not shown.found.problems and changed + shown.changed:
            click.echo(f"{changed + shown.changed} pages follow.")
        self.render()
        self.find(shown.held.edition)
        return shown

    def _interviews(self, edited: Collection[Path]) -> list[Path]:
        """Those of the edited files that are interviews, as the archive names them."""
        folder = self.archive.interviews.resolve()
        names = (path.name for path in edited if path.parent == folder and path.suffix == ".md")
        return [self.archive.interviews / name for name in names]


def _at_the_end(end: Callable[[], None]) -> None:
    """Call `end` when we are told to stop, instead of breaking off: the renderer ends with us, and no file stays."""
    for name in ENDINGS:
        if hasattr(signal, name):
            signal.signal(getattr(signal, name), lambda *_: end())


def _is_taken(port: int) -> bool:
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0
