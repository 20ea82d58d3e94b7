"""`voices new`: an empty interview to fill in."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

import click

from voices import blank, library, slugs
from voices.archive import Archive
from voices.cli import reports
from voices.cli.options import archive_option, day_option
from voices.intake import facts


@click.command("new")
@click.argument("people", nargs=-1, required=True, metavar="PERSON...")
@click.option("--year", type=click.IntRange(1850, 2199), help="The year of publication, when it is known.")
@click.option(
    "--access",
    type=click.Choice(["full", "summary", "record"]),
    help="What the archive will publish of it. Default: summary.",
)
@click.option(
    "--set", "given", multiple=True, metavar="KEY=VALUE", help="Anything else that you know. May be repeated."
)
@day_option
@archive_option
def command(
    people: tuple[str, ...], year: int | None, access: str | None, given: tuple[str, ...], day: date, archive: Archive
) -> None:
    """Write an empty interview with PERSON, ready to fill in.

    It is a draft: the build leaves it out until you take away its line 'draft: true'.
    Use 'voices import' instead when you have the text of the interview.

    Several people who are interviewed on equal terms are named one after the other, each in quotation marks; a role
    or council that you set is then everybody's, until you correct it in the file.

    \b
    Examples:
      voices new "Ada Lowe" --year 2021
      voices new "Ada Lowe" --year 2021 --access record --set "source=Community Care"
      voices new "Ada Lowe" "Bea Strand" --set "council=Oxfordshire County Council" --set "tags=carers, leadership"
    """
    names = [" ".join(name.split()) for name in people]
    known = _facts(given, year, archive)
    path = archive.interviews / f"{_address(names, known)}.md"
    wished = {"access": access} if access else {}
    text = blank.blank(names, {**_usual_rights(known, archive), **known, **wished}, day=day)
    try:
        library.create(path, text)
    except FileExistsError:
        message = f"{reports.shown(path)} is there already: open it, or give another year."
        raise click.ClickException(message) from None
    except OSError as error:
        raise click.ClickException(f"{reports.shown(path)} cannot be written: {error.strerror or error}.") from None
    click.echo(f"Wrote {reports.shown(path)}.")
    if len(names) > 1 and not any(" " in name for name in names):
        click.echo(f"It is with {len(names)} people, {' and '.join(names)}. One person's name goes in quotation marks.")
    click.echo("Next: fill it in, see it with 'voices serve', and ask 'voices check' what is still wrong.")


def _facts(given: Sequence[str], year: int | None, archive: Archive) -> dict[str, Any]:
    vocabularies, _ = library.load_vocabularies(archive)
    try:
        known = facts.read(given, vocabularies)
    except facts.Unusable as unusable:
        raise click.BadParameter(str(unusable), param_hint="--set") from None
    if "person" in known:
        raise click.BadParameter('give the person without it: voices new "Ada Lowe".', param_hint="--set")
    return {**known, "year": year} if year else known


def _address(names: Sequence[str], known: Mapping[str, Any]) -> str:
    year = known.get("year")
    found = slugs.address(names, year if isinstance(year, int) else None)
    if not found:
        raise click.BadParameter(f"'{names[0]}' has no letter of which an address could be made.", param_hint="PERSON")
    return found


def _usual_rights(known: Mapping[str, Any], archive: Archive) -> dict[str, str]:
    """What sources.yml says of the texts of this publication."""
    vocabularies, _ = library.load_vocabularies(archive)
    source = vocabularies.sources.find(str(known.get("source")))
    return {"rights": source.rights} if source else {}
