"""The table of roles."""

from voices.exports.tables.table import FORMER_KEYS, KEY, OURS, Table, attribute

TABLE = Table(
    name="roles",
    about="Families of job titles, so that one kind of post is found under one name.",
    rows=lambda edition: edition.vocabularies.roles,
    key=("key",),
    licence=OURS,
    columns=(
        KEY,
        attribute("name", "What the archive calls the family."),
        attribute("definition", "What such a person does."),
        attribute("titles", "The titles that belong to it, as councils have used them.", kind="list"),
        attribute(
            "whole_titles",
            "Whether a title belongs here only as a whole, because many unlike posts begin with the same words.",
            kind="yes or no",
        ),
        FORMER_KEYS,
    ),
)
