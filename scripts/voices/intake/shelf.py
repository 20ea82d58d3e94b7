"""What the archive has already: which texts, at which addresses."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Self

from voices import fingerprints
from voices.intake.draft import Draft
from voices.library import Library
from voices.mentions import listed
from voices.slugs import folded
from voices.vocabularies import Vocabularies


@dataclass(frozen=True, kw_only=True, slots=True)
class Known:
    """An interview in the archive, or one just brought in."""

    path: Path
    fields: Mapping[str, Any]
    body: str

    @property
    def original(self) -> Mapping[str, Any]:
        found = self.fields.get("original")
        return found if isinstance(found, Mapping) else {}

    @property
    def access(self) -> str:
        return str(self.fields.get("access"))


@dataclass(frozen=True, kw_only=True, slots=True)
class Shelf:
    """Every interview in the archive and every address that is or was one."""

    known: tuple[Known, ...]
    taken: frozenset[str]
    vocabularies: Vocabularies

    @classmethod
    def of(cls, found: Library) -> Self:
        documents = found.documents
        known = tuple(Known(path=one.path, fields=one.fields, body=one.body) for one in documents)
        former = {old for one in documents for _, old in listed(one, "former_addresses")}
        unreadable = {problem.path.stem for problem in found.problems}
        taken = frozenset(former | unreadable | {one.slug for one in documents})
        return cls(known=known, taken=taken, vocabularies=found.vocabularies)

    def with_draft(self, draft: Draft) -> Self:
        """The shelf after this draft, so that a second copy in the same call is noticed."""
        if draft.path is None:
            return self
        new = Known(path=draft.path, fields=draft.front_matter, body=draft.body)
        others = tuple(one for one in self.known if one.path != draft.path)
        return replace(self, known=(*others, new), taken=self.taken | {draft.path.stem})

    def find(self, draft: Draft) -> Known | None:
        """The interview with the same bytes, else the same words; without either, the same title and person."""
        likeliest = max(self.known, key=lambda one: _likeness(one, draft), default=None)
        if likeliest and _likeness(likeliest, draft) >= fingerprints.NEAR_ENOUGH:
            return likeliest
        return next(
            (one for one in self.known if not one.original and _same_piece(one.fields, draft.front_matter)), None
        )

    def already(self, known: Known, draft: Draft) -> str:
        """Why a text that is here is not brought in again, and what to do instead."""
        name = known.path.name
        is_alike = bool(known.original) and _likeness(known, draft) < 1
        found = (
            f"Most words of this text stand in that of {name}" if is_alike else f"This text is in the archive as {name}"
        )
        if known.access == "withdrawn":
            return f"{found}, which was withdrawn: it stays out."
        other = _IF_IT_IS_ANOTHER if is_alike else ""
        if known.access == "full":
            return f"{found}: edit that file instead.{other}"
        how = "to bring in its full text, where the archive holds the right to it, add --update --access full"
        return f"{found} (access: {known.access}): {how}.{other}"


_IF_IT_IS_ANOTHER = (
    " If it is another interview, such as one of a series with the same questions, run 'voices new' with the name of "
    "the person, and paste this text below the second '---' of that file."
)


def _likeness(one: Known, draft: Draft) -> float:
    if one.original.get("sha256") == draft.original["sha256"]:
        return 1.0
    return fingerprints.likeness(str(one.original.get("signature", "")), draft.original["signature"])


def _same_piece(one: Mapping[str, Any], other: Mapping[str, Any]) -> bool:
    return all(
        isinstance(one.get(name), str) and isinstance(other.get(name), str) and folded(one[name]) == folded(other[name])
        for name in ("title", "person")
    )
