"""`voices new`: an empty interview to fill in."""

from datetime import date

import click

from voices import blank, library
from voices.archive import Archive
from voices.cli import reports
from voices.cli.options import archive_option, day_option


@click.command("new")
@click.argument("person")
@click.option("--year", type=click.IntRange(1850, 2199), help="The year of publication, when it is known.")
@day_option
@archive_option
def command(person: str, year: int | None, day: date, archive: Archive) -> None:
    """Write an empty interview with PERSON, ready to fill in.

    It is a draft: the build leaves it out until you take away its line 'draft: true'.
    Use 'voices import' instead when you have the text of the interview.

    \b
    Example:
      voices new "Ada Lowe" --year 2021
    """
    name = blank.address(person, year)
    if not name:
        raise click.BadParameter(f"'{person}' has no letter of which an address could be made.", param_hint="PERSON")
    path = archive.interviews / f"{name}.md"
    try:
        library.create(path, blank.blank(" ".join(person.split()), year, day))
    except FileExistsError:
        message = f"{reports.shown(path)} is there already: open it, or give another year."
        raise click.ClickException(message) from None
    except OSError as error:
        raise click.ClickException(f"{reports.shown(path)} cannot be written: {error.strerror or error}.") from None
    click.echo(f"Wrote {reports.shown(path)}.")
    click.echo("Next: fill it in, see it with 'voices serve', and ask 'voices check' what is still wrong.")
