"""The table of rights."""

from voices.exports.tables.table import OURS, Table, attribute

TABLE = Table(
    name="rights",
    about="What may be done with the text of an interview.",
    rows=lambda edition: edition.vocabularies.rights,
    key=("key",),
    licence=OURS,
    columns=(
        attribute("key", "What interviews and sources refer to it by. It never changes."),
        attribute("name", "In a few words."),
        attribute("definition", "What it means for a reader."),
        attribute("url", "The address of the public statement or licence."),
        attribute("full_text", "Whether the archive may publish the whole text.", kind="yes or no"),
    ),
)
