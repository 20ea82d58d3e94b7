"""The tables described for programs, as a Frictionless Data Package (version 1, which its tools in R read too)."""

import json
from collections.abc import Iterator, Mapping
from typing import Any

from voices import licence
from voices.edition import Edition
from voices.exports.changes import last_change
from voices.exports.tables import TABLES, Column, Table
from voices.model import Facts
from voices.slugs import slug

CC_BY = {
    "name": licence.NAME,
    "path": licence.ADDRESS,
    "title": licence.TITLE,
}

MYSOCIETY = {
    "title": "UK local authority names and codes by mySociety, CC BY 4.0",
    "path": "https://github.com/mysociety/uk_local_authority_names_and_codes",
}

_TYPES = {
    "text": "string",
    "whole number": "integer",
    "number": "number",
    "yes or no": "boolean",
    "day": "date",
    "list": "array",
}


def data_package(edition: Edition, files: Mapping[str, Facts]) -> str:
    """The descriptor; `files` is what is to be told of each file, by its path."""
    package = {
        "profile": "tabular-data-package",
        "name": slug(edition.name) or "archive",
        "title": edition.name,
        "description": "Interviews with the people who run and do council social care in the United Kingdom.",
        "homepage": f"{edition.address}data/",
        "version": last_change(edition.publication.interviews).isoformat(),
        "keywords": ["social care", "councils", "interviews", "United Kingdom"],
        "contributors": [{"title": f"The contributors to {edition.name}", "role": "publisher"}],
        "licenses": [CC_BY],
        "sources": [MYSOCIETY],
        "resources": [_resource(table, edition, files) for table in TABLES],
    }
    return f"{json.dumps(package, ensure_ascii=False, indent=2)}\n"


def _resource(table: Table, edition: Edition, files: Mapping[str, Facts]) -> dict[str, Any]:
    path = f"{table.name}.csv"
    told = files[f"data/{path}"]
    sources = {"sources": [MYSOCIETY]} if table.is_from_mysociety else {}
    return {
        "profile": "tabular-data-resource",
        "name": table.name,
        "path": path,
        "description": table.about,
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "bytes": told.size,
        "hash": f"sha256:{told.sha256}",
        "licenses": [CC_BY] if table.is_ours else [CC_BY, *_licences(edition)],
        **sources,
        "schema": _schema(table),
    }


def _licences(edition: Edition) -> Iterator[dict[str, str]]:
    """What holds for the full texts, each licence once."""
    texts = (interview for interview in edition.publication.interviews if interview.access == "full")
    found = {interview.rights.key: interview.rights for interview in texts if interview.rights.full_text}
    for key in sorted(found):
        if found[key].url != CC_BY["path"]:
            yield {"path": found[key].url, "title": found[key].name}


def _schema(table: Table) -> dict[str, Any]:
    keys = [column for column in table.columns if column.refers_to and column.kind != "list"]
    foreign = {"foreignKeys": [_foreign_key(table, column) for column in keys]} if keys else {}
    return {
        "fields": [_field(column) for column in table.columns],
        "primaryKey": list(table.key),
        **foreign,
        "missingValues": [""],
    }


def _field(column: Column) -> dict[str, Any]:
    constraints: dict[str, Any] = {"required": True} if column.always else {}
    if column.one_of:
        constraints["enum"] = list(column.one_of)
    rules = {"constraints": constraints} if constraints else {}
    return {"name": column.name, "type": _TYPES[column.kind], "description": column.about, **rules}


def _foreign_key(table: Table, column: Column) -> dict[str, Any]:
    resource, _, field = str(column.refers_to).partition(".")
    own = "" if resource == table.name else resource  # the standard has no name for the table itself
    return {"fields": [column.name], "reference": {"resource": own, "fields": [field]}}
