"""The command `voices`: one file for each of its commands. Only here is anything printed."""

import gc
import io
import os
import sys
from importlib import import_module
from typing import NoReturn

import click

from voices import cores

# Each command and its module, in the order in which the help lists them.
COMMANDS = {
    "import": "import_",
    "new": "new",
    "check": "check",
    "build": "build",
    "serve": "serve",
    "rename": "rename",
    "schema": "schema",
}


class _Commands(click.Group):
    """Loads only the command that was asked for: the importer alone takes half a second to load."""

    def list_commands(self, context: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, context: click.Context, name: str) -> click.Command | None:
        if name not in COMMANDS:
            return None
        command: click.Command = import_module(f"voices.cli.{COMMANDS[name]}").command
        return command


@click.group(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
def main() -> None:
    """Interviews with the people who run and do council social care, from raw text to a published site.

    \b
    A new interview goes this way:
      voices import article.txt    makes a draft of it in interviews/
      voices serve                 shows it in the browser while you correct it
      voices check                 says what is still wrong, and where
      voices build                 makes the site
    """


def run() -> None:
    """The command, on any console: what a Windows pipe cannot write is replaced, not a traceback."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding=None if stream.isatty() else "utf-8", errors="replace")
    gc.set_threshold(*cores.SELDOM)
    try:
        main(prog_name="voices")
    except SystemExit as end:
        if isinstance(end.code, int):
            _leave(end.code)
        raise


def _leave(code: int) -> NoReturn:
    """End at once: Python takes all records apart one by one, for half a second where there are 1,000 interviews."""
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(code)
