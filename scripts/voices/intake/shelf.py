"""What the archive has already: which texts, at which addresses."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from voices import fingerprints
from voices.intake.draft import Draft
from voices.intake.signatures import Signatures
from voices.library import Library
from voices.mentions import listed
from voices.slugs import folded


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


class Shelf:
    """Every interview in the archive and every address that is or was one; it grows with every draft."""

    def __init__(self, found: Library) -> None:
        self.vocabularies = found.vocabularies
        former = {old for one in found.documents for _, old in listed(one, "former_addresses")}
        self.taken = former | {problem.path.stem for problem in found.problems}
        self._known: dict[Path, Known] = {}
        self._signatures = Signatures()
        self._files: dict[str, Path] = {}
        self._pieces: dict[tuple[str, str], Path] = {}
        for one in found.documents:
            self._put(Known(path=one.path, fields=one.fields, body=one.body))

    def add(self, draft: Draft) -> None:
        """Put this draft on the shelf, so that a second copy in the same call is noticed."""
        if draft.path is not None:
            self._put(Known(path=draft.path, fields=draft.front_matter, body=draft.body))

    def _put(self, one: Known) -> None:
        self._known[one.path] = one
        self.taken.add(one.path.stem)
        if one.original:
            self._signatures.add(one.path, str(one.original.get("signature", "")))
            self._files.setdefault(str(one.original.get("sha256")), one.path)
        elif piece := _piece(one.fields):
            self._pieces.setdefault(piece, one.path)

    def find(self, draft: Draft) -> Known | None:
        """The interview with the same bytes, else the same words; without either, the same title and person."""
        path = self._files.get(str(draft.original["sha256"])) or self._likest(draft) or self._same_piece(draft)
        return self._known[path] if path else None

    def _likest(self, draft: Draft) -> Path | None:
        found = self._signatures.likest(str(draft.original["signature"]))
        return found[0] if found and found[1] >= fingerprints.NEAR_ENOUGH else None

    def _same_piece(self, draft: Draft) -> Path | None:
        piece = _piece(draft.front_matter)
        path = self._pieces.get(piece) if piece else None
        return path if path and not self._known[path].original else None

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


def _piece(fields: Mapping[str, Any]) -> tuple[str, str] | None:
    """What tells an interview from all others where nothing is known of its text: its title and its one person."""
    title, person = fields.get("title"), fields.get("person")
    return (folded(title), folded(person)) if isinstance(title, str) and isinstance(person, str) else None
