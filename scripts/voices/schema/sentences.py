"""What pydantic found, said to the person who will put it right."""

import re
from typing import Any

from voices.model import FieldPath
from voices.suggestions import did_you_mean

_WANTED = {
    "person": "a name, 'anonymous', or a list of 'name', 'role' and 'council' when several are interviewed",
    "contributors": "a list of 'name', 'role' and 'council' or 'organisation'",
    "role": "the title as held, a list of titles, or 'unknown'",
    "council": "the council's name, a list of names, or 'undisclosed'",
    "year": "four digits or 'undated'",
    "source": "the name of the publication, or 'unknown'",
    "employer": "the name of whom they worked for",
    "organisation": "the name of whom they worked for",
    **dict.fromkeys(("source_author", "sort_name", "reviewed_by"), "a name"),
    "year_basis": "'stated' or 'inferred'",
    "title_basis": "'stated' or 'supplied'",
    "form": "one of 'question-and-answer', 'first-person', 'profile' or 'panel'",
    "access": "one of 'full', 'summary', 'record' or 'withdrawn'",
    "tags": "a list of topics such as [leadership, improvement]",
    "questions": "a list of questions such as [typical-day]",
    "title": "the piece's own, or one of yours with 'title_basis: supplied'",
    "text": "what was wrong, and what it says now",
    "withdrawn_reason": "why, in a few words that name nobody",
    "language": "a code of two or three letters such as 'cy'",
    "original": "'voices import' writes it, with sha256, words and signature",
    "corrections": "a list of 'date' and 'text'",
    "retired_passages": "a list of passage ids, each alone or with 'at', the passage in its place",
    "passage": "the id of a heading",
    "question": "a key of interviews/vocabularies/questions.yml, or 'none'",
    "id": "the id of a passage",
    "at": "the id of the passage that stands in its place",
    "former_addresses": "a list of addresses such as [debbie-jones]",
    "source_url": "an address that starts with http:// or https://",
    "source_archived": "an address that starts with http:// or https://",
    "url": "an address that starts with http:// or https://",
    "name": "its full name",
    "short_name": "the name that lists call it by",
    "definition": "one or two sentences that say what it is",
    "publisher": "who publishes it",
    "nation": "England, Scotland, Wales or Northern Ireland",
    "region": "its region, as other entries have it",
    "type": "its kind, as other entries have it, such as District",
    "rights": "a key of interviews/vocabularies/rights.yml",
    "position": "a latitude and a longitude such as [51.5157, -0.0347]",
    "full_text": "'true' or 'false'",
    "whole_titles": "'true', or leave it out",
    "broader": "the key of a wider topic such as leadership",
    **dict.fromkeys(
        ("date", "added", "embargo_until", "withdrawn_on", "started", "ended"), "a date such as 2019-10-01"
    ),
    **dict.fromkeys(
        ("other_names", "titles", "phrasings", "related", "successors", "predecessors", "former_keys"),
        "a list such as [one, another]",
    ),
}

LONGEST = 1_000
"""Characters of a field."""

UNPRINTABLE = re.compile(r"[\x00-\x08\x0e-\x1f\x7f-\x9f]")
"""Characters that give orders to terminals and printers; YAML lets them in when they are written with a backslash."""

# A day in the right form, whether or not there is such a day.
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")

_HOW_TO_LEAVE_OPEN = {
    "person": "the name, or 'anonymous'",
    "role": "the title as held, or 'unknown'",
    "council": "the council's name, or 'undisclosed'",
    "year": "four digits, or 'undated'",
    "source": "the publication, or 'unknown'",
}


_WRITTEN_BY_IMPORT = ("sha256", "words", "signature")

UNKNOWN = ("extra_forbidden", "unexpected_keyword_argument")
"""Pydantic's names for a field that a record does not have, in a model and in a dataclass."""


def sentence(kind: str, path: FieldPath, value: Any, known: tuple[str, ...]) -> str:
    """What to do about one error of pydantic's `kind` at `path`, where `value` was found."""
    name = next((str(step) for step in reversed(path) if isinstance(step, str)), "the front matter")
    if kind == "missing" and name in _WRITTEN_BY_IMPORT and len(path) > 1:
        return f"Put '{name}' back below 'original:' as 'voices import' wrote it: nobody edits it by hand."
    if kind == "missing":
        return f"Add '{name}': {_HOW_TO_LEAVE_OPEN.get(name, _WANTED.get(name, 'some text'))}."
    if kind in UNKNOWN:
        return _unknown(name, known)
    if name == "draft":
        return "Write 'draft: true', or take this line out when the interview is ready."
    if value is None or value == "" or value == []:
        instead = _HOW_TO_LEAVE_OPEN.get(name)
        return f"Write something after '{name}:'{f': {instead}' if instead else ', or take the field out'}."
    if name == "year" and isinstance(value, str) and value.isdigit():
        return "Take the quotation marks off the year."
    if name in _WRITTEN_BY_IMPORT and len(path) > 1:
        return f"Put '{name}' back as 'voices import' wrote it: nobody edits it by hand."
    if name == "year" and isinstance(value, int) and value > 999:
        return f"Check the year: nothing here was published in {value}."
    if isinstance(value, str) and _DATE.fullmatch(value) and "date such as" in _WANTED.get(name, ""):
        return f"Check '{name}': no calendar has the day {value}."
    if isinstance(value, str) and "\n" in value.strip():
        return f"Write '{name}' on one line."
    if isinstance(value, str) and UNPRINTABLE.search(value):
        return f"Take what nobody can see out of '{name}': it is written with a backslash, such as '\\0' or '\\x07'."
    if isinstance(value, str) and len(value) > LONGEST:
        return f"Shorten '{name}': it has more than {LONGEST:,} characters."
    wanted = _WANTED.get(name, "text")
    return f"Write '{name}' as {wanted}, not {_shown(value)}.{_in_small_letters(kind, value, wanted)}"


def _in_small_letters(kind: str, value: Any, wanted: str) -> str:
    """A guess at one of a few words of which only the capitals are wrong; `kind` is pydantic's name for such."""
    small = str(value).lower()
    return f" Did you mean '{small}'?" if kind == "literal_error" and f"'{small}'" in wanted else ""


# Names that people give to fields, and the name that each has here.
_ALIASES = {
    "author": "source_author",
    "interviewer": "source_author",
    "link": "source_url",
    "url": "source_url",
    "publication": "source",
    "published": "date",
    "name": "person",
    "interviewee": "person",
    "job": "role",
    "post": "role",
    "topics": "tags",
    "authority": "council",
}


def _unknown(name: str, known: tuple[str, ...]) -> str:
    if _ALIASES.get(name) in known:
        return f"Rename '{name}': the field is called '{_ALIASES[name]}'."
    if guess := did_you_mean(name, known):
        return f"Rename '{name}': there is no such field. Did you mean '{guess}'?"
    return f"Take out '{name}': there is no such field."


def _shown(value: Any) -> str:
    if isinstance(value, dict):
        return "fields of its own"
    if isinstance(value, list):
        return "a list"
    text = str(value)
    return f"'{text if len(text) <= 60 else text[:59] + '…'}'"
