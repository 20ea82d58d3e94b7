"""`voices check`: every problem at once."""

from pathlib import Path

import click

from voices import build, history, mending, published
from voices.archive import Archive
from voices.cli import explain, reports
from voices.cli.options import archive_option
from voices.model import Problem


@click.command("check")
@click.argument("paths", nargs=-1, type=click.Path(path_type=Path), metavar="[PATH]...")
@click.option(
    "--fix", is_flag=True, help="First mend what is certain: order, quotation marks, names, blanks, line ends."
)
@click.option(
    "--since",
    "revision",
    metavar="REV",
    help="Also report what a git revision had published and is gone, such as: --since origin/main.",
)
@click.option("--strict", is_flag=True, help="Count warnings as errors.")
@click.option(
    "--format",
    "style",
    type=click.Choice(list(reports.STYLES)),
    default="text",
    help="How to write the problems: for people, for programs, or for GitHub's pull requests.",
)
@click.option(
    "--links", "asks", is_flag=True, help="Instead, ask for each 'source_url' whether its page is still there."
)
@click.option("--explain", metavar="NAME", expose_value=False, is_eager=True, callback=explain.show, help=explain.HELP)
@archive_option
def command(
    paths: tuple[Path, ...], fix: bool, revision: str | None, strict: bool, style: str, asks: bool, archive: Archive
) -> None:
    """Say everything that is wrong with the interviews, and what to do about it.

    Each problem stands on a line of its own: the file, the line, the column, and what to do.
    With PATH, only the problems of those files or folders are shown.

    With --fix, what is certain is mended first: the order of fields, quotation marks, official names, blanks and
    line ends, and each passage without an id is given one. Each change is told. No word of a text is touched and every
    comment stays.

    With --links, only the addresses of the originals are looked at, slowly, so that no server is bothered; what was
    asked within a week is remembered.

    \b
    Example:
      voices check
      voices check interviews/debbie-jones-2019.md
      voices check --fix
      voices check --links
      voices check --explain councils
    """
    wanted = {path.resolve() for path in paths}
    for path in paths:
        if not path.exists():
            raise click.BadParameter(f"there is no '{path}'.", param_hint="PATH")
    if asks:
        from voices.cli import links  # what it prints with takes a while to load

        raise SystemExit(0 if links.survey(archive, wanted, style) else 1)
    if fix:
        reports.mends(mending.mend(archive, wanted, _published(archive, revision)), apart=style != "text")
    problems = [
        problem
        for problem in (*build.check(archive), *_broken_promises(archive, revision))
        if not wanted or any(problem.path.resolve().is_relative_to(path) for path in wanted)
    ]
    reports.STYLES[style](problems, archive)
    if any(strict or problem.severity == "error" for problem in problems):
        raise SystemExit(1)


def _published(archive: Archive, revision: str | None) -> dict[Path, str]:
    """The bodies that interviews had at a revision, or when they were last committed."""
    try:
        before = published.published(archive, revision or history.LAST)
    except history.NoHistory as unknown:
        if revision:
            raise click.BadParameter(str(unknown), param_hint="--since") from None
        return {}
    return {path: document.body for path, document in before.items()}


def _broken_promises(archive: Archive, revision: str | None) -> list[Problem]:
    if revision is None:
        return []
    try:
        return list(published.broken(archive, revision))
    except history.NoHistory as unknown:
        raise click.BadParameter(str(unknown), param_hint="--since") from None
