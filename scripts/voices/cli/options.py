"""Options that several commands share."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import click

from voices.archive import Archive


def archive_option(command: Callable[..., Any]) -> Callable[..., Any]:
    """Give a command the archive it works on, as `archive`."""
    return click.option(
        "--archive",
        metavar="DIR",
        default=".",
        callback=_archive,
        help="The folder of the archive, with mkdocs.yml, interviews/ and docs/ in it. Default: here.",
    )(command)


def _archive(context: click.Context, parameter: click.Parameter, value: str) -> Archive:
    root = Path(value)
    if not (root / "interviews").is_dir():
        raise click.BadParameter(f"there is no interviews/ folder in {root.resolve()}. Name the archive's folder.")
    return Archive(root)


def day_option(command: Callable[..., Any]) -> Callable[..., Any]:
    """Give a command the day on which it acts, as `day`."""
    return click.option(
        "--date",
        "day",
        metavar="YYYY-MM-DD",
        default=None,
        callback=_day,
        help="Act as on this day: embargoes end, and interviews are added, by it. Default: today.",
    )(command)


def _day(context: click.Context, parameter: click.Parameter, value: str | None) -> date:
    try:
        return date.fromisoformat(value) if value else date.today()
    except ValueError:
        raise click.BadParameter(f"write the date as in 2026-11-22, not '{value}'.") from None
