"""`voices schema`: the front matter and the vocabularies, for programs."""

import json

import click

from voices import schema, vocabularies
from voices.archive import Archive
from voices.cli.options import archive_option

FRONT_MATTER = "front-matter"


@click.command("schema")
@click.argument("name", type=click.Choice([FRONT_MATTER, *vocabularies.RECORDS]), default=FRONT_MATTER)
@archive_option
def command(name: str, archive: Archive) -> None:
    """Print the JSON Schema of the front matter, or of the vocabulary NAME.

    Editors such as VS Code use it to complete field names, to explain them, and to mark mistakes while you type.
    The folder interviews/schemas/ holds them all.

    \b
    Examples:
      voices schema
      voices schema topics
    """
    if name == FRONT_MATTER:
        found = schema.json_schema.of_front_matter()
    else:
        found = schema.json_schema.of_entries(name, vocabularies.RECORDS[name])
    click.echo(json.dumps(found, ensure_ascii=False, indent=2))
