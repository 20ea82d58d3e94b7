"""Brings the full text into an interview that was a record or a summary, and keeps its reviewed front matter."""

from dataclasses import replace

from voices.intake import drafting
from voices.intake.draft import Draft, Wishes
from voices.intake.shelf import Known
from voices.manuscript import ABSENT, Evidence
from voices.passages import read, retired_ids

_REVIEWED = Evidence(basis="given", text="kept from the record")


def updated(draft: Draft, known: Known | None, wishes: Wishes) -> Draft:
    """The record with the full text, or the draft with the sentence that says why not."""
    if why := _refusal(known, wishes):
        return drafting.refused(draft, why)
    assert known is not None  # noqa: S101 (said by _refusal)
    gone = [piece.id for piece in read(known.body) if piece.id and piece.id not in retired_ids(known.fields)]
    changes = {**wishes.facts, "access": "full", "original": dict(draft.original)}
    if gone:
        changes["retired_passages"] = [*(known.fields.get("retired_passages") or ()), *gone]
    fields = {**known.fields, **changes}
    names = dict.fromkeys((*fields, *drafting.BIBLIOGRAPHIC))
    evidence = {name: _REVIEWED if name in fields else ABSENT for name in names}
    evidence |= {name: Evidence(basis="given") for name in changes}
    return replace(draft, path=known.path, front_matter=fields, evidence=evidence, changes=changes)


def _refusal(known: Known | None, wishes: Wishes) -> str | None:
    if known is None:
        return "No interview in the archive has this text, so there is nothing to update: import it without --update."
    name = known.path.name
    if known.access == "withdrawn":
        return f"This text is {name}, which was withdrawn: it stays out."
    if known.access == "full":
        return f"{name} has its full text already, and nobody's text is overwritten: edit that file instead."
    if wishes.access != "full":
        return (
            f"This text is {name} (access: {known.access}). An update brings in the full text, which only those "
            "may publish who hold the right to it: if you do, add --access full."
        )
    return None
