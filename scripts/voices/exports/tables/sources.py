"""The table of sources."""

from voices.exports.tables.table import OURS, Column, Table

TABLE = Table(
    name="sources",
    about="The publications in which interviews appeared.",
    rows=lambda edition: edition.vocabularies.sources,
    key=("key",),
    licence=OURS,
    columns=(
        Column(
            name="key",
            about="The last part of the address of its page.",
            value=lambda source: source.key,
            always=True,
        ),
        Column(
            name="name",
            about="What it is called.",
            value=lambda source: source.name,
            always=True,
        ),
        Column(
            name="publisher",
            about="Who publishes it, when that is known and is not the publication itself.",
            value=lambda source: source.publisher,
        ),
        Column(
            name="url",
            about="Its address on the web.",
            value=lambda source: source.url,
        ),
        Column(
            name="other_names",
            kind="list",
            about="Abbreviations and earlier names.",
            value=lambda source: source.other_names,
            always=True,
        ),
        Column(
            name="rights",
            about="What holds for its texts unless an interview says otherwise.",
            value=lambda source: source.rights,
            always=True,
            refers_to="rights.key",
        ),
        Column(
            name="former_keys",
            kind="list",
            about="Keys it once had: their addresses lead to its page.",
            value=lambda source: source.former_keys,
            always=True,
        ),
    ),
)
