"""`voices import`: raw texts become drafts."""

import json
from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

import click
from rich.console import Console
from rich.progress import track
from rich.table import Column, Table
from rich.text import Text

from voices import intake, library, readers
from voices.archive import Archive
from voices.cli import reports
from voices.cli.options import archive_option, day_option
from voices.intake import Draft, Wishes, facts, removals
from voices.manuscript import Evidence


@click.command("import")
@click.argument("sources", nargs=-1, required=True, metavar="SOURCE...")
@click.option(
    "--set",
    "given",
    multiple=True,
    metavar="KEY=VALUE",
    help="A fact that you know; it wins over any guess. May be repeated.",
)
@click.option(
    "--access",
    type=click.Choice(["full", "summary", "record"]),
    help="What the archive will publish of it. Default: full, as a draft.",
)
@click.option(
    "--update",
    is_flag=True,
    help="Bring the full text into a record or summary that is here already; needs --access full.",
)
@click.option("--dry-run", is_flag=True, help="Write nothing; only show what would be written.")
@click.option("--json", "as_json", is_flag=True, help="Print the drafts as JSON, for other programs.")
@day_option
@archive_option
def command(
    sources: tuple[str, ...],
    given: tuple[str, ...],
    access: str | None,
    update: bool,
    dry_run: bool,
    as_json: bool,
    day: date,
    archive: Archive,
) -> None:
    """Make a draft of each SOURCE: a file, a folder with everything in it, or the address of a web page.

    Files may be plain text (.txt), Markdown (.md), saved web pages (.html, .htm), Word files (.docx) and
    PDFs (.pdf). An address begins with http:// or https://.

    Each draft is a file in interviews/ with the fields that could be found, each with the words of the
    text that speak for it. What is not found there is left open: nothing is invented. The text as
    received is kept in interviews/originals/, and beside it a list of what was taken out. For pages, Word
    files and PDFs the text as it was read lies there, too: its lines are those that the evidence names.

    \b
    Examples:
      voices import article.txt
      voices import saved-page.html magazine.pdf "notes from Ada.docx"
      voices import https://www.example.org/interviews/ada-lowe
      voices import article.txt --set year=2016 --set "source=Community Care"
      voices import texts/ --dry-run
    """
    vocabularies, _ = library.load_vocabularies(archive)
    try:
        known = facts.read(given, vocabularies)
        wishes = Wishes(facts=known, access=access, update=update, dry_run=dry_run, day=day)
    except facts.Unusable as unusable:
        raise click.BadParameter(str(unusable), param_hint="--set") from None
    paths = intake.sources(sources)
    drafts = _with_progress(intake.bring_in(paths, archive, wishes), len(paths), quiet=as_json)
    found = _printed(drafts, archive, dry_run, as_json)
    if not as_json:
        _passed_over(intake.passed_over(sources))
    if any(draft.error for draft in found):
        raise SystemExit(1)


def _with_progress(drafts: Iterable[Draft], count: int, quiet: bool) -> Iterable[Draft]:
    """A bar on a terminal when there is something to wait for; nothing in a pipe."""
    console = Console(stderr=True)
    if quiet or count < 5 or not console.is_terminal:
        return drafts
    return track(drafts, "Importing", total=count, console=console, transient=True)


def _printed(drafts: Iterable[Draft], archive: Archive, dry_run: bool, as_json: bool) -> Sequence[Draft]:
    found: list[Draft] = []
    for draft in drafts:
        found.append(draft)
        if not as_json:
            _report(draft, archive, dry_run)
    if as_json:
        click.echo(json.dumps([_as_json(draft, archive) for draft in found], ensure_ascii=False, indent=2, default=str))
    elif len(found) > 1:
        _summary(found)
    return found


def _report(draft: Draft, archive: Archive, dry_run: bool) -> None:
    """What was written, how each field is known, what to look at, what to do next."""
    if draft.error or draft.path is None:
        click.echo(f"{draft.input}: {draft.error}\n", err=True)
        return
    done = (
        "would become" if dry_run else "now has its full text in" if draft.changes is not None else "is now a draft in"
    )
    click.echo(f"{draft.input} {done} {reports.shown(draft.path)}")
    for name, evidence in draft.evidence.items():
        if evidence.text != "set by the import" and not name.endswith("_basis"):
            click.echo(f"  {name:<14} {_found(name, draft)}")
    for caution in draft.warnings:
        click.echo(f"  line {caution.line}: {caution.message}")
    listed = "" if dry_run else f", listed in {reports.shown(archive.originals)}/{draft.kept_as}{removals.REMOVED}"
    click.echo(f"  {removals.counted(draft)}{listed}.")
    if not dry_run:
        last = "" if draft.changes is not None else ", and when it is ready, take out 'draft: true'"
        click.echo(f"  Next: look at it with 'voices serve', correct it, ask 'voices check' what is wrong{last}.")
    click.echo()


def _summary(drafts: Sequence[Draft]) -> None:
    """How many; on a terminal, where reports scroll away, a table of those that were not imported, with the reason."""
    failed = [draft for draft in drafts if draft.error]
    click.echo(f"{len(drafts) - len(failed)} of {len(drafts)} texts were imported.", err=True)
    console = Console(stderr=True)
    if failed and console.is_terminal:
        console.print(_table(failed))


def _passed_over(files: Sequence[str]) -> None:
    """Files of a folder are never left lying without a word."""
    if files:
        kinds = ", ".join(readers.FORMATS)
        count = "1 file was" if len(files) == 1 else f"{len(files)} files were"
        click.echo(f"{count} passed over; what holds an interview must be saved as one of {kinds}:", err=True)
    for file in files:
        click.echo(f"  {file}", err=True)


def _table(failed: Iterable[Draft]) -> Table:
    table = Table(Column("Not imported", overflow="fold"), Column("Why", overflow="fold"))
    for draft in failed:
        table.add_row(Text(draft.input), Text(draft.error or ""))
    return table


def _found(name: str, draft: Draft) -> str:
    """The value of a field and how it is known; several people have a role and a council each."""
    if name in ("role", "council") and isinstance(draft.front_matter.get("person"), list):
        return "each person's own: see above"
    return f"{_shown(draft.front_matter.get(name))}  ({_basis(draft.evidence[name])})"


def _shown(value: Any) -> str:
    if value is None:
        return "–"
    if isinstance(value, list):
        return "; ".join(", ".join(map(str, item.values())) if isinstance(item, dict) else str(item) for item in value)
    return str(value)


def _basis(evidence: Evidence) -> str:
    if evidence.basis == "absent":
        return "not found"
    return f"{evidence.basis}, line {evidence.line}" if evidence.line else evidence.basis


def _as_json(draft: Draft, archive: Archive) -> dict[str, Any]:
    """One draft in the structure that other programs build on."""
    return {
        "input": draft.input,
        "path": draft.path and draft.path.relative_to(archive.root).as_posix(),
        "front_matter": dict(draft.front_matter),
        "body": draft.body,
        "evidence": {
            name: {"basis": evidence.basis, "line": evidence.line, "text": evidence.text}
            for name, evidence in draft.evidence.items()
        },
        "removed": [{"line": gone.line, "text": gone.text, "reason": gone.reason} for gone in draft.removed],
        "warnings": [{"line": caution.line, "message": caution.message} for caution in draft.warnings],
        "error": draft.error,
    }
