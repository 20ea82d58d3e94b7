"""The command `voices`: one file for each of its commands. Only here is anything printed."""

import io
import sys

import click

from voices.cli import build, check, import_, new, schema, serve


@click.group(context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
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
    main(prog_name="voices")


main.add_command(import_.command)
main.add_command(new.command)
main.add_command(check.command)
main.add_command(build.command)
main.add_command(serve.command)
main.add_command(schema.command)
