"""`voices serve`: a live preview in the browser."""

import signal
import socket
from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path

import click

from voices import build, preview, renderer, search_index, site
from voices.archive import Archive
from voices.cli import failures, reports
from voices.cli.options import archive_option, day_option

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
    the browser keeps its last version that was right. Stop with Ctrl+C.

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
    with (
        failures.told(engine),
        preview.folder(archive) as folder,
        preview.watching(folders, apart_from=site.generated(archive.docs), tell=inbox.edit),
    ):
        shown = _write(archive, folder, day, None)
        with (
            renderer.serving(archive, engine, port, shown.newest, folder, inbox.hear) as work,
            search_index.following(
                partial(renderer.served, work), work, archive.root / search_index.CACHE, click.echo
            ) as follow_in_search,
        ):
            edited = reports.shown(archive.interviews)
            click.echo(f"Open http://127.0.0.1:{port}/ in some seconds, and edit the files in {edited}/. Ctrl+C stops.")
            follow_in_search(shown.edition)

            def follow(shown: build.Preview) -> None:
                renderer.follow(work)
                follow_in_search(shown.edition)

            _follow(archive, folder, day, shown, inbox, engine, follow)
    click.echo("\nStopped.")


def _follow(
    archive: Archive,
    folder: Path,
    day: date,
    shown: build.Preview,
    inbox: preview.Inbox,
    engine: str,
    follow: Callable[[build.Preview], None],
) -> None:
    """Write what is edited and say what the renderer complains of, until somebody ends it."""
    complaints = renderer.Complaints()
    while not (news := inbox.wait()).ended:
        if news.stopped:
            raise click.ClickException(f"{engine} stopped.\n{renderer.why(news.said)}")
        for complaint in complaints.new(news.said):
            click.echo(complaint)
        if news.edited:
            shown = _write(archive, folder, day, shown)
            follow(shown)


def _write(archive: Archive, folder: Path, day: date, earlier: build.Preview | None) -> build.Preview:
    shown = build.write_preview(archive, folder, day=day, earlier=earlier)
    if shown.problems:
        reports.text(shown.problems, archive)
    elif shown.changed and earlier:
        click.echo(f"{shown.changed} pages follow.")
    return shown


def _at_the_end(end: Callable[[], None]) -> None:
    """Call `end` when we are told to stop, instead of breaking off: the renderer ends with us, and no file stays."""
    for name in ENDINGS:
        if hasattr(signal, name):
            signal.signal(getattr(signal, name), lambda *_: end())


def _is_taken(port: int) -> bool:
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0
