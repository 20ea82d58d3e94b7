"""The table of roles."""

from voices.exports.tables.table import OURS, Column, Table

TABLE = Table(
    name="roles",
    about="Families of job titles, so that one kind of post is found under one name.",
    rows=lambda edition: edition.vocabularies.roles,
    key=("key",),
    licence=OURS,
    columns=(
        Column(
            name="key",
            about="The last part of the address of its page.",
            value=lambda role: role.key,
            always=True,
        ),
        Column(
            name="name",
            about="What the archive calls the family.",
            value=lambda role: role.name,
            always=True,
        ),
        Column(
            name="definition",
            about="What such a person does.",
            value=lambda role: role.definition,
            always=True,
        ),
        Column(
            name="titles",
            kind="list",
            about="The titles that belong to it, as councils have used them.",
            value=lambda role: role.titles,
            always=True,
        ),
        Column(
            name="whole_titles",
            kind="yes or no",
            about="Whether a title belongs here only as a whole, because many unlike posts begin with the same words.",
            value=lambda role: role.whole_titles,
            always=True,
        ),
        Column(
            name="former_keys",
            kind="list",
            about="Keys it once had: their addresses lead to its page.",
            value=lambda role: role.former_keys,
            always=True,
        ),
    ),
)
