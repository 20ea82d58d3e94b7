"""The schema of CSL-JSON, as far as we write it: facts of csl-data.json, by the Citation Style Language project.

https://github.com/citation-style-language/schema says which types and fields there are, and of what kind each is.
"""

from typing import Any

_TYPES = """
article article-journal article-magazine article-newspaper bill book broadcast chapter classic collection dataset
document entry entry-dictionary entry-encyclopedia figure graphic hearing interview legal_case legislation manuscript
map motion_picture musical_score pamphlet paper-conference patent performance periodical personal_communication post
post-weblog regulation report review review-book software song speech standard thesis treaty webpage
""".split()

_PEOPLE = "author contributor editor interviewer recipient translator".split()
_DATES = "accessed issued original-date submitted".split()
_TEXTS = """
abstract annote archive archive_location container-title genre keyword language medium note original-title publisher
section source status title title-short URL
""".split()

_TEXT = {"type": "string"}
_NUMBER_OR_TEXT = {"type": ["string", "number"]}
_NAME: dict[str, Any] = {
    "type": "object",
    "properties": dict.fromkeys("family given dropping-particle non-dropping-particle suffix literal".split(), _TEXT),
    "additionalProperties": False,
}
_DATE: dict[str, Any] = {
    "type": "object",
    "properties": {
        "date-parts": {
            "type": "array",
            "items": {"type": "array", "items": _NUMBER_OR_TEXT, "minItems": 1, "maxItems": 3},
            "minItems": 1,
            "maxItems": 2,
        },
        "circa": {"type": ["string", "number", "boolean"]},
        "literal": _TEXT,
    },
    "additionalProperties": False,
}

CSL_JSON: dict[str, Any] = {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "type": "array",
    "items": {
        "type": "object",
        "properties": {
            "id": _NUMBER_OR_TEXT,
            "type": {"enum": _TYPES},
            **{key: {"type": "array", "items": _NAME} for key in _PEOPLE},
            **dict.fromkeys(_DATES, _DATE),
            **dict.fromkeys(_TEXTS, _TEXT),
        },
        "required": ["type", "id"],
        "additionalProperties": False,
    },
}
