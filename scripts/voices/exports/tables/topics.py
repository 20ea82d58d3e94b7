"""The table of topics."""

from voices.exports.tables.table import FORMER_KEYS, KEY, OURS, Table, attribute

TABLE = Table(
    name="topics",
    about="What the interviews are about.",
    rows=lambda edition: edition.vocabularies.topics,
    key=("key",),
    licence=OURS,
    columns=(
        KEY,
        attribute("name", "What the archive calls it."),
        attribute("definition", "What belongs to it."),
        attribute(
            "broader",
            "The wide topic of which it is a part; empty for a wide one.",
            always=False,
            refers_to="topics.key",
        ),
        attribute("other_names", "Other words for the same thing.", kind="list"),
        attribute("related", "Topics close to it.", kind="list", refers_to="topics.key"),
        FORMER_KEYS,
    ),
)
