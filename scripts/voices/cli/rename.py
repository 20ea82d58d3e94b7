"""`voices rename`: another key or name for a topic, role, source, question or person."""

import click

from voices import renaming
from voices.archive import Archive
from voices.cli import reports
from voices.cli.options import archive_option
from voices.renaming import KINDS, Broken, Plan, Refused, Wish

A_COUNCIL = (
    "Councils are not renamed: an interview keeps the name that its council had in its year. In councils.yml, give a "
    "council that has a new name an entry of its own, which names the old one under 'predecessors'; or, where only "
    "the way of writing differs, add that to its 'other_names'."
)


class _KindType(click.Choice[str]):
    """What can be renamed; whoever asks for a council is told what to do instead."""

    def convert(self, value: str, parameter: click.Parameter | None, context: click.Context | None) -> str:
        if value in ("council", "councils"):
            raise click.ClickException(A_COUNCIL)
        return super().convert(value, parameter, context)


@click.command("rename")
@click.argument("kind", type=_KindType(list(KINDS)), metavar="KIND")
@click.argument("old")
@click.argument("new", required=False)
@click.option("--name", help="The name to show; without NEW, only the name changes and the address stays.")
@click.option("--merge", is_flag=True, help="NEW is there already: fold OLD into it.")
@click.option("--dry-run", is_flag=True, help="Write nothing; only show what would change.")
@archive_option
def command(
    kind: str, old: str, new: str | None, name: str | None, merge: bool, dry_run: bool, archive: Archive
) -> None:
    """Rename a topic, role, source, question or person (KIND) in its vocabulary and in every interview.

    OLD is its key or one of its names. NEW is a new key, such as inspection-by-ofsted, or a new name in quotation
    marks, of which the key is made. The old name goes on meaning the same, and the old address leads to the new one.
    Councils keep their addresses. Sentences are never changed: those that name a person are listed.

    \b
    Examples:
      voices rename topic ofsted-inspection inspection-by-ofsted
      voices rename topic ofsted-inspection --name "Inspection by Ofsted"
      voices rename source "Public Sector Executive" "Public Sector Review"
      voices rename person "Ada Lowe" "Ada Lowe-Marsh" --dry-run
      voices rename topic turnaround improvement --merge
    """
    if not (new or name):
        raise click.UsageError("Say what it becomes: NEW, or --name, or both.")
    try:
        plan = renaming.plan(archive, _wish(kind, old, new, name, merge))
    except Refused as refused:
        raise click.ClickException(str(refused)) from None
    except OSError as error:
        raise click.ClickException(f"{error.filename} cannot be read: {error.strerror or error}.") from None
    if not dry_run:
        _write(plan)
    _tell(plan, dry_run)


def _wish(kind: str, old: str, new: str | None, name: str | None, merge: bool) -> Wish:
    """Names on one line, whatever the shell passed on."""
    old, new, name = (" ".join(word.split()) if word else None for word in (old, new, name))  # type: ignore[assignment]
    return Wish(kind=KINDS[kind], old=old, new=new, name=name, merge=merge)


def _write(plan: Plan) -> None:
    try:
        renaming.carry_out(plan)
    except Broken as broken:
        stands = "nothing was changed"
        if broken.left:
            names = ", ".join(map(reports.shown, broken.left))
            stands = f"these files are renamed already and could not be put back: {names}"
        raise click.ClickException(
            f"{reports.shown(broken.path)} cannot be written ({broken.why}): {stands}."
        ) from None


def _tell(plan: Plan, dry_run: bool) -> None:
    for change in plan.changes:
        for told in change.told:
            click.echo(reports.one_line(f"{reports.shown(change.path)}:{told.line}: {told.message}"))
    for path, told in plan.left:
        click.echo(reports.one_line(f"{reports.shown(path)}:{told.line}: {told.message}"))
    for field, value in plan.dropped:
        click.echo(reports.one_line(f"This {field.replace('_', ' ')} is dropped: {value}"))
    if plan.moved:
        click.echo(f"{plan.moved[0]} leads to {plan.moved[1]} from the next build on.")
    files = "1 file" if len(plan.changes) == 1 else f"{len(plan.changes)} files"
    click.echo(f"{files} would change; nothing was written." if dry_run else f"{files} changed.", err=True)
