"""The table of questions."""

from voices.exports.tables.table import FORMER_KEYS, KEY, OURS, Table, attribute

TABLE = Table(
    name="questions",
    about="What interviewers ask again and again, so that many answers to one question can be compared.",
    rows=lambda edition: edition.vocabularies.questions,
    key=("key",),
    licence=OURS,
    columns=(
        KEY,
        attribute("name", "The question."),
        attribute("phrasings", "Other words in which texts put it.", kind="list"),
        FORMER_KEYS,
    ),
)
