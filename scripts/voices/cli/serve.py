"""`voices serve`: a live preview in the browser."""

import signal
import socket
from datetime import date

import click

from voices import build, preview, renderer, site
from voices.archive import Archive
from voices.cli import reports
from voices.cli.build import require
from voices.cli.options import archive_option, day_option


@click.command("serve")
@click.option("--port", type=click.IntRange(1, 65535), default=8000, show_default=True, help="Where to serve.")
@click.option("--engine", type=click.Choice(renderer.ENGINES), default="mkdocs", help="What renders the pages.")
@day_option
@archive_option
def command(port: int, engine: str, day: date, archive: Archive) -> None:
    """Show the site in the browser, and follow every edit.

    Drafts are shown too, marked as such. While an interview is wrong, the problems are listed here and
    the browser keeps the last version that was right. Stop with Ctrl+C.

    \b
    Example:
      voices serve
      voices serve --port 8080
    """
    require(engine, archive)
    if _is_taken(port):
        raise click.BadParameter(f"port {port} is in use: choose another, such as {port + 1}.", param_hint="--port")
    signal.signal(signal.SIGTERM, signal.default_int_handler)  # whoever ends us, the renderer ends too
    outcome = _write(archive, day, lenient=True)
    with renderer.serving(archive, engine, port, outcome.newest) as server:
        click.echo(f"Open http://127.0.0.1:{port}/ and edit the files in {reports.shown(archive.interviews)}/.")
        try:
            for _ in preview.edits(archive.interviews):
                if server.poll() is not None:
                    raise click.ClickException(f"{engine} stopped: run 'voices build' to see what is wrong.")
                _write(archive, day)
        except KeyboardInterrupt:
            click.echo("\nStopped.")


def _write(archive: Archive, day: date, *, lenient: bool = False) -> build.Outcome:
    """Write the pages; `lenient` at the beginning, when there is no earlier version to keep."""
    try:
        outcome = build.write_pages(archive, day=day, drafts=True, lenient=lenient)
    except site.HandWritten as error:
        page = reports.shown(error.args[0])
        raise click.ClickException(f"{page} was not written by the build: move or rename it.") from None
    except OSError as error:
        raise click.ClickException(f"The pages cannot be written: {error.strerror or error}.") from None
    if outcome.problems:
        reports.text(outcome.problems, archive)
    elif outcome.changed:
        click.echo(f"{outcome.changed} pages follow.")
    return outcome


def _is_taken(port: int) -> bool:
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0
