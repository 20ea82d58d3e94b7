"""What can keep a command from making pages, in sentences."""

from collections.abc import Iterator
from contextlib import contextmanager

import click

from voices import renderer, search_index, site
from voices.archive import Archive
from voices.cli import reports
from voices.memory import Forgotten


def require(engine: str, archive: Archive) -> None:
    """Stop when there is nothing to render with."""
    if not archive.config.is_file():
        raise click.ClickException(f"There is no {reports.shown(archive.config)}: the renderer needs it.")
    if not renderer.is_installed(engine):
        raise click.ClickException(f"{engine} is not installed: run 'pip install practice-voices[{engine}]'.")
    if not search_index.is_installed():
        raise click.ClickException(
            "Pagefind, which makes the search, is not installed: run 'pip install \"pagefind[bin]\"'."
        )


@contextmanager
def told(engine: str) -> Iterator[None]:
    """Turn what may go wrong while pages are written and rendered into sentences."""
    try:
        yield
    except site.HandWritten as error:
        names = " and ".join(reports.shown(path) for path in error.args)
        was, them = ("was", "it") if len(error.args) == 1 else ("were", "them")
        raise click.ClickException(f"{names} {was} not written by the build: move or rename {them}.") from None
    except site.PathTaken as error:
        sentence = f"Two pages would have one path, {error.args[0]}: give one of the two another name."
        raise click.ClickException(sentence) from None
    except renderer.RenderingFailed as error:
        raise click.ClickException(f"{engine} refused the pages; the site is as it was.\n{error}") from None
    except search_index.IndexingFailed as error:
        raise click.ClickException(f"The search cannot be made; the site is as it was.\n{error}") from None
    except Forgotten as error:
        sentence = f"What earlier builds have left is no longer whole ({error}): run 'voices build --clean'."
        raise click.ClickException(sentence) from None
    except OSError as error:
        where = f"{error.filename}: " if error.filename else ""
        raise click.ClickException(f"The pages cannot be written: {where}{error.strerror or error}.") from None
