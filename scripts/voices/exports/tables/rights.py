"""The table of rights."""

from voices.exports.tables.table import OURS, Column, Table

TABLE = Table(
    name="rights",
    about="What may be done with the text of an interview.",
    rows=lambda edition: edition.vocabularies.rights,
    key=("key",),
    licence=OURS,
    columns=(
        Column(
            name="key",
            about="What interviews and sources refer to it by. It never changes.",
            value=lambda rights: rights.key,
            always=True,
        ),
        Column(
            name="name",
            about="In a few words.",
            value=lambda rights: rights.name,
            always=True,
        ),
        Column(
            name="definition",
            about="What it means for a reader.",
            value=lambda rights: rights.definition,
            always=True,
        ),
        Column(
            name="url",
            about="The address of the public statement or licence.",
            value=lambda rights: rights.url,
            always=True,
        ),
        Column(
            name="full_text",
            kind="yes or no",
            about="Whether the archive may publish the whole text.",
            value=lambda rights: rights.full_text,
            always=True,
        ),
    ),
)
