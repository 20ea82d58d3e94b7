"""The tables for download, one file each, in the order in which the site explains them."""

from voices.exports.tables import (
    councils,
    interviews,
    passages,
    people,
    questions,
    rights,
    roles,
    sources,
    speakers,
    topics,
)
from voices.exports.tables.table import Column, Format, Table, Value

__all__ = ["TABLES", "Column", "Format", "Table", "Value"]

TABLES = (
    interviews.TABLE,
    speakers.TABLE,
    passages.TABLE,
    councils.TABLE,
    roles.TABLE,
    topics.TABLE,
    questions.TABLE,
    sources.TABLE,
    rights.TABLE,
    people.TABLE,
)
