"""The table of questions."""

from voices.exports.tables.table import OURS, Column, Table

TABLE = Table(
    name="questions",
    about="What interviewers ask again and again, so that many answers to one question can be compared.",
    rows=lambda edition: edition.vocabularies.questions,
    key=("key",),
    licence=OURS,
    columns=(
        Column(
            name="key",
            about="The last part of the address of its page.",
            value=lambda question: question.key,
            always=True,
        ),
        Column(
            name="name",
            about="The question.",
            value=lambda question: question.name,
            always=True,
        ),
        Column(
            name="phrasings",
            kind="list",
            about="Other words in which texts put it.",
            value=lambda question: question.phrasings,
            always=True,
        ),
        Column(
            name="former_keys",
            kind="list",
            about="Keys it once had: their addresses lead to its page.",
            value=lambda question: question.former_keys,
            always=True,
        ),
    ),
)
