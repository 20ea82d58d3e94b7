"""`voices schema`: the front matter, for programs."""

import json

import click

from voices import schema
from voices.archive import Archive
from voices.cli.options import archive_option


@click.command("schema")
@archive_option
def command(archive: Archive) -> None:
    """Print the JSON Schema of the front matter.

    Editors such as VS Code use it to complete field names and to mark mistakes while you type.

    \b
    Example:
      voices schema > front-matter.schema.json
    """
    click.echo(json.dumps(schema.json_schema(), ensure_ascii=False, indent=2))
