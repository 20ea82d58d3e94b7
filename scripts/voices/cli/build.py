"""`voices build`: the whole site."""

import shutil
import time
from datetime import date

import click

from voices import build, renderer, site
from voices.archive import Archive
from voices.cli import reports
from voices.cli.options import archive_option, day_option


@click.command("build")
@click.option("--engine", type=click.Choice(renderer.ENGINES), default="mkdocs", help="What renders the pages.")
@click.option("--clean", is_flag=True, help="Throw away the site and write every page anew.")
@day_option
@archive_option
def command(engine: str, clean: bool, day: date, archive: Archive) -> None:
    """Check the interviews, write the pages, and make the site in site/.

    Nothing is published while there is an error; warnings are shown and do not stop the build.
    Drafts are left out.

    \b
    Example:
      voices build
      voices build --engine zensical
    """
    require(engine, archive)
    began = time.monotonic()
    try:
        if clean:
            site.clear(archive.docs)
            shutil.rmtree(archive.site, ignore_errors=True)
        outcome = build.build(archive, engine=engine, day=day)
    except site.HandWritten as error:
        page = reports.shown(error.args[0])
        raise click.ClickException(f"{page} was not written by the build: move or rename it.") from None
    except renderer.RenderingFailed as error:
        raise click.ClickException(f"{engine} refused the pages; the site is as it was.\n{error}") from None
    except OSError as error:
        raise click.ClickException(f"The site cannot be written: {error.strerror or error}.") from None
    if outcome.problems:
        reports.text(outcome.problems, archive)
    if outcome.is_stopped:
        raise click.ClickException("Nothing was built: put the errors right first.")
    seconds = time.monotonic() - began
    click.echo(f"{outcome.interviews} interviews, {outcome.pages} pages, {seconds:.1f} s.")
    click.echo(f"The site is in {reports.shown(archive.site)}/; 'voices serve' shows it in the browser.")


def require(engine: str, archive: Archive) -> None:
    if not archive.config.is_file():
        raise click.ClickException(f"There is no {reports.shown(archive.config)}: the renderer needs it.")
    if not renderer.is_installed(engine):
        raise click.ClickException(f"{engine} is not installed: run 'pip install practice-voices[{engine}]'.")
