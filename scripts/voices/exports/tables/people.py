"""The table of people."""

from voices.edition import Edition
from voices.exports.tables.table import OURS, Column, Table
from voices.indexes import people
from voices.model import Person


def rows(edition: Edition) -> list[Person]:
    """Those who have a page: whose interviews were withdrawn, or are drafts, stands in no file."""
    known = edition.vocabularies
    shown = {heading.key for one in edition.publication.interviews for heading in people.headings(one, known)}
    return [person for person in known.people if person.key in shown]


TABLE = Table(
    name="people",
    about="People with two names, or with a name that sorts unexpectedly. All others are only in the table speakers.",
    rows=rows,
    key=("key",),
    licence=OURS,
    columns=(
        Column(
            name="key",
            about="The last part of the address of the person’s page.",
            value=lambda person: person.key,
            always=True,
        ),
        Column(
            name="name",
            about="The name the archive uses.",
            value=lambda person: person.name,
            always=True,
        ),
        Column(
            name="other_names",
            kind="list",
            about="Other names of the same person.",
            value=lambda person: person.other_names,
            always=True,
        ),
        Column(
            name="sort_name",
            about="The name as it is sorted: Bloggs, Jo.",
            value=lambda person: person.sort_name,
        ),
        Column(
            name="former_keys",
            kind="list",
            about="Keys it once had: their addresses lead to its page.",
            value=lambda person: person.former_keys,
            always=True,
        ),
    ),
)
