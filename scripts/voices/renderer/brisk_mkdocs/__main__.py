"""The program: `python -m voices.renderer.brisk_mkdocs build` or `serve`. It says what MkDocs would say."""

import gc
import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import NoReturn

import click
from mkdocs.exceptions import MkDocsException

from voices import cores, freed
from voices.renderer.brisk_mkdocs import build as building
from voices.renderer.brisk_mkdocs import complaints, memory, server, starter
from voices.renderer.brisk_mkdocs.stage import configured

_file = click.Path(path_type=Path)


@click.group()
def program() -> None:
    gc.set_threshold(*cores.SELDOM)


@program.command()
@click.option("--config-file", type=_file, required=True)
@click.option("--jobs", type=int, default=1)
@click.option("--earlier", type=_file)
@click.option("--memory", "remembered", type=_file)
def build(config_file: Path, jobs: int, earlier: Path | None, remembered: Path | None) -> None:
    """Write what is new in the site, once we are told to. Any complaint means failure.

    Beside the new files are then `gone.json`, what has to be taken out of the earlier site, and `rendering.json`, what
    to remember of this one.
    """
    with complaints.heard() as said:
        try:
            config = configured(config_file, strict=True)
            prepared = building.prepare(config, remembered=remembered)
            freed.give_back()
            starter.wait()
            made = building.build(prepared, site=earlier, jobs=jobs)
        except MkDocsException as error:
            _stop([*said, f"Error: {error}"])
    if made.complaints:
        _stop(made.complaints)
    beside = Path(config.site_dir).parent
    (beside / "gone.json").write_text(json.dumps(made.gone), encoding="ascii")
    memory.save(made.memory, beside / "rendering.json")
    starter.leave()


@program.command()
@click.option("--config-file", type=_file, required=True)
@click.option("--dev-addr", required=True)
@click.option("--signal", "pages_written", type=_file, required=True)
def serve(config_file: Path, dev_addr: str, pages_written: Path) -> None:
    """Show the pages in the browser, and follow them whenever something changes in the folder of the signal."""
    starter.live_no_longer()  # nobody could end us otherwise, and the port would stay taken
    with complaints.heard() as said:
        try:
            config = configured(config_file, dev_addr=dev_addr)
        except MkDocsException as error:
            _stop([*said, f"Error: {error}"])
    server.serve(config, pages_written)


def _stop(said: Sequence[str]) -> NoReturn:
    print(*said, sep="\n", flush=True)
    sys.exit(1)


if __name__ == "__main__":
    program(prog_name="mkdocs")
