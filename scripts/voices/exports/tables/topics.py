"""The table of topics."""

from voices.exports.tables.table import OURS, Column, Table

TABLE = Table(
    name="topics",
    about="What the interviews are about.",
    rows=lambda edition: edition.vocabularies.topics,
    key=("key",),
    licence=OURS,
    columns=(
        Column(
            name="key",
            about="The last part of the address of its page.",
            value=lambda topic: topic.key,
            always=True,
        ),
        Column(
            name="name",
            about="What the archive calls it.",
            value=lambda topic: topic.name,
            always=True,
        ),
        Column(
            name="definition",
            about="What belongs to it.",
            value=lambda topic: topic.definition,
            always=True,
        ),
        Column(
            name="broader",
            about="The wide topic of which it is a part; empty for a wide one.",
            value=lambda topic: topic.broader,
            refers_to="topics.key",
        ),
        Column(
            name="other_names",
            kind="list",
            about="Other words for the same thing.",
            value=lambda topic: topic.other_names,
            always=True,
        ),
        Column(
            name="related",
            kind="list",
            about="Topics close to it.",
            value=lambda topic: topic.related,
            always=True,
            refers_to="topics.key",
        ),
        Column(
            name="former_keys",
            kind="list",
            about="Keys it once had: their addresses lead to its page.",
            value=lambda topic: topic.former_keys,
            always=True,
        ),
    ),
)
