"""What `voices check --links` prints: a table of originals that are not where they were."""

from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from datetime import date
from pathlib import Path

import click
from rich.console import Console
from rich.progress import track
from rich.table import Table
from rich.text import Text

from voices import library, links
from voices.archive import Archive
from voices.cli import reports
from voices.links import Finding, Verdict
from voices.model import Problem

_WHAT_TO_DO: dict[Verdict, str] = {
    "dead": "write the address of an archived copy after 'source_archived'.",
    "moved": "write the new address after 'source_url'.",
    "changed": "look whether it is still the interview.",
    "not told": "open it in a browser.",
}


def survey(archive: Archive, wanted: Collection[Path], style: str) -> bool:
    """Ask for the originals of all interviews, or of those at or below the resolved paths `wanted`, print what became
    of them, and say whether all are there.
    """
    documents = library.load(archive).documents
    found = links.originals(document for document in documents if not wanted or _is_within(document.path, wanted))
    asked = links.survey(found, archive, day=date.today())
    try:
        findings = sorted(_with_progress(asked, len(found)), key=lambda finding: finding.original.path)
    except OSError as error:
        raise click.ClickException(f".cache/links.json cannot be written: {error.strerror or error}.") from None
    if style == "text":
        _print(findings)
    else:
        reports.STYLES[style]([_problem(finding) for finding in findings if finding.report.verdict != "fine"], archive)
    return not any(_is_wrong(finding) for finding in findings)


def _is_within(path: Path, wanted: Collection[Path]) -> bool:
    return any(path.resolve().is_relative_to(place) for place in wanted)


def _with_progress(findings: Iterable[Finding], count: int) -> Iterable[Finding]:
    console = Console(stderr=True)
    if not console.is_terminal:
        return findings
    return track(findings, "Asking", total=count, console=console, transient=True)


def _print(findings: Sequence[Finding]) -> None:
    console = Console()
    rows = [finding for finding in findings if finding.report.verdict != "fine"]
    if rows and console.is_terminal:
        console.print(_table(rows))
    elif rows:
        for finding in rows:
            click.echo("\t".join(_cells(finding)))
    click.echo(_count(findings), err=True)


def _table(rows: Iterable[Finding]) -> Table:
    table = Table("Interview", "Original", "What was found, and what to do")
    for finding in rows:
        where, verdict, url, what = (Text(cell, overflow="fold") for cell in _cells(finding))
        table.add_row(where, Text.assemble(verdict, "\n", url), what)
    return table


def _cells(finding: Finding) -> list[str]:
    """`interviews/x.md:9`, the verdict, the address, and a sentence; no server can give commands to the terminal."""
    original = finding.original
    where = f"{reports.shown(original.path)}:{original.place.line}"
    cells = (where, finding.report.verdict, original.url, _sentence(finding))
    return ["".join(sign for sign in cell if sign.isprintable()) for cell in cells]


def _sentence(finding: Finding) -> str:
    report = finding.report
    what = _WHAT_TO_DO[report.verdict] if not _is_replaced(finding) else "readers have the archived copy."
    where = f", {report.leads_to}" if report.leads_to else ""
    return f"{report.said}{where}: {what}"


def _is_wrong(finding: Finding) -> bool:
    return finding.report.verdict in ("dead", "moved", "changed") and not _is_replaced(finding)


def _is_replaced(finding: Finding) -> bool:
    """Whether readers have another way to a page that is gone."""
    return finding.report.verdict == "dead" and finding.original.is_archived


def _count(findings: Sequence[Finding]) -> str:
    counts = Counter(finding.report.verdict for finding in findings)
    others = ", ".join(f"{counts[name]} {name}" for name in _WHAT_TO_DO if counts[name])
    told = f"{counts['fine']} of {len(findings)} originals are where they were" + (f"; {others}." if others else ".")
    if findings and not any(finding.report.is_certain for finding in findings):
        told += "\nNo server answered at all: look whether this computer is online."
    return told


def _problem(finding: Finding) -> Problem:
    original = finding.original
    message = f"{finding.report.verdict.capitalize()}: {original.url}. {_sentence(finding)}"
    return Problem(path=original.path, place=original.place, message=message, check="originals", severity="warning")
