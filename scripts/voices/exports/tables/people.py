"""The table of people."""

from voices.edition import Edition
from voices.exports.tables.table import FORMER_KEYS, OURS, Table, attribute
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
        attribute("key", "The last part of the address of the person’s page."),
        attribute("name", "The name the archive uses."),
        attribute("other_names", "Other names of the same person.", kind="list"),
        attribute("sort_name", "The name as it is sorted: Bloggs, Jo.", always=False),
        FORMER_KEYS,
    ),
)
