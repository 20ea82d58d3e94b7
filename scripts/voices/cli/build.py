"""`voices build`: the whole site."""

import time
from datetime import date

import click

from voices import build, hosting, renderer
from voices.archive import Archive
from voices.cli import failures, reports
from voices.cli.options import archive_option, day_option
from voices.cli.stopwatch import Stopwatch


@click.command("build")
@click.option("--engine", type=click.Choice(renderer.ENGINES), default="mkdocs", help="What renders the pages.")
@click.option("--jobs", type=click.IntRange(1), metavar="N", help="In how many processes. Default: one for each core.")
@click.option("--clean", is_flag=True, help="Write every page anew, changed or not.")
@click.option("--timings", is_flag=True, help="Say how long each step takes.")
@day_option
@archive_option
def command(engine: str, jobs: int | None, clean: bool, timings: bool, day: date, archive: Archive) -> None:
    """Check the interviews, write the pages, and make the site in site/.

    Nothing is published while there is an error; warnings are shown and do not stop the build.
    Drafts are left out.

    \b
    Example:
      voices build
      voices build --engine zensical
    """
    failures.require(engine, archive)
    began = time.monotonic()
    with failures.told(engine):
        ended = Stopwatch().ended if timings else build.unheard
        outcome = build.build(archive, engine=engine, day=day, jobs=jobs, clean=clean, ended=ended)
    if outcome.problems:
        reports.text(outcome.problems, archive)
    if outcome.is_stopped:
        raise click.ClickException("Nothing was built: put the errors right first.")
    seconds = time.monotonic() - began
    one = outcome.interviews == 1
    click.echo(f"{outcome.interviews} {'interview' if one else 'interviews'}, {outcome.pages} pages, {seconds:.1f} s.")
    click.echo(f"The site is in {reports.shown(archive.site)}/; 'voices serve' shows it in the browser.")
    for sentence in hosting.sentences(archive.site, outcome.pages):
        click.echo(sentence)
