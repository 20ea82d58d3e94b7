"""The table of sources."""

from voices.exports.tables.table import FORMER_KEYS, KEY, OURS, Table, attribute

TABLE = Table(
    name="sources",
    about="The publications in which interviews appeared.",
    rows=lambda edition: edition.vocabularies.sources,
    key=("key",),
    licence=OURS,
    columns=(
        KEY,
        attribute("name", "What it is called."),
        attribute("publisher", "Who publishes it, when that is known and is not the publication itself.", always=False),
        attribute("url", "Its address on the web.", always=False),
        attribute("other_names", "Abbreviations and earlier names.", kind="list"),
        attribute("rights", "What holds for its texts unless an interview says otherwise.", refers_to="rights.key"),
        FORMER_KEYS,
    ),
)
