"""Makes the front matter of a draft: given facts, guesses with their evidence, and what every draft has."""

from collections.abc import Mapping, Set
from dataclasses import replace
from typing import Any

from voices import slugs
from voices.archive import Archive
from voices.guess import Finding
from voices.intake.draft import Draft, Wishes
from voices.intake.shelf import Shelf
from voices.manuscript import ABSENT, Evidence
from voices.vocabularies import Vocabularies

ORDER = (
    "title", "title_basis", "person", "contributors", "role", "council", "employer", "year",
    "year_basis", "year_note", "date", "source", "source_detail", "source_url", "source_archived",
    "source_author", "form", "access", "rights", "embargo_until", "tags", "questions", "language",
    "sort_name", "draft", "added", "editor_note", "original",
)  # fmt: skip
"""The fields in the order in which a person wants to read them."""

NEVER_LEFT_OUT = ("person", "role", "council", "year", "source")

BIBLIOGRAPHIC = (
    "title", "person", "contributors", "role", "council", "year", "date", "source", "source_detail",
    "source_url", "source_author", "form", "language",
)  # fmt: skip
"""Fields for whose absence, too, there is evidence."""

_BY_IMPORT = Evidence(basis="given", text="set by the import")
_GIVEN = Evidence(basis="given")


def filled_in(draft: Draft, found: Finding, wishes: Wishes, known: Vocabularies) -> Draft:
    """The draft with every field and the evidence for it."""
    guessed = {name: guess.value for name, guess in found.guesses.items()}
    fields = {**guessed, **_standing(draft, wishes), **wishes.facts}
    if "rights" not in wishes.facts and (source := known.sources.find(str(fields.get("source")))):
        fields["rights"] = source.rights
    for basis_of in ("title", "year"):
        if basis_of in wishes.facts:
            fields.pop(f"{basis_of}_basis", None)
    if isinstance(fields.get("person"), list):
        fields = {name: value for name, value in fields.items() if name not in ("role", "council")}
    kept = {
        name: fields[name] for name in ORDER if name in fields and (fields[name] is not None or name in NEVER_LEFT_OUT)
    }
    body = draft.body if kept["access"] == "full" else ""
    return replace(draft, front_matter=kept, body=body, evidence=_evidence(kept, found, wishes))


def _standing(draft: Draft, wishes: Wishes) -> dict[str, Any]:
    """What every draft has, whatever its text says."""
    return {
        "access": wishes.access or "full",
        "rights": "not-evaluated",
        "added": wishes.day.isoformat(),
        "draft": True,
        "original": dict(draft.original),
    }


def _evidence(fields: Mapping[str, Any], found: Finding, wishes: Wishes) -> dict[str, Evidence]:
    guessed = {name: guess.evidence for name, guess in found.guesses.items()}
    known = {**guessed, **dict.fromkeys(wishes.facts, _GIVEN)}
    names = dict.fromkeys((*fields, *BIBLIOGRAPHIC))
    return {name: known.get(name, _BY_IMPORT if name in fields else ABSENT) for name in names}


def addressed(draft: Draft, archive: Archive, shelf: Shelf) -> Draft:
    """The draft with the first address that is free: person and year, made once and kept for good."""
    return replace(draft, path=archive.interviews / f"{free(address(draft), shelf.taken)}.md")


def address(draft: Draft) -> str:
    fields = draft.front_matter
    person, year = fields.get("person"), fields.get("year")
    names = [str(one.get("name", "")) for one in person] if isinstance(person, list) else [str(person or "")]
    when = year if isinstance(year, int) else None
    return (
        slugs.address(names, when)
        or slugs.address([str(fields.get("title") or "")], when)
        or slugs.address(["interview"], when)
    )


def free(wanted: str, taken: Set[str]) -> str:
    """The address, or with -2, -3 and so on the first that nobody has."""
    number = 2
    name = wanted
    while name in taken:
        name, number = f"{wanted}-{number}", number + 1
    return name


def refused(draft: Draft, why: str) -> Draft:
    return replace(draft, path=None, error=why)
