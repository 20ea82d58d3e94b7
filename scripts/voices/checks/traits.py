"""What the checks of all files together have to know of each: little enough to be kept from one build to the next."""

import hashlib
from dataclasses import dataclass
from pathlib import Path

from voices.blank import STOPGAP
from voices.mentions import listed, mentions
from voices.model import ANONYMOUS, Document, FieldPath, Place
from voices.paragraphs import without_ids

LONG = 60
"""Characters from which on a paragraph is not by chance the same in two texts."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Said:
    """A text in the front matter, and where it stands."""

    text: str
    place: Place


@dataclass(frozen=True, kw_only=True, slots=True)
class Traits:
    """A file as it is compared with others."""

    path: Path
    is_withdrawn: bool
    former_addresses: tuple[Said, ...]
    names: tuple[Said, ...]
    """Of all people in it; a name that is mentioned twice stands where it is mentioned first."""
    sha256: Said | None
    """Of the text as it was received."""
    signature: Said | None
    paragraphs: tuple[str, ...]
    """Digests of its long paragraphs, in no particular order."""
    body_line: int

    @property
    def slug(self) -> str:
        return self.path.stem


def traits(document: Document) -> Traits:
    """Those of a document, which may be wrong."""
    return Traits(
        path=document.path,
        is_withdrawn=document.fields.get("access") == "withdrawn",
        former_addresses=tuple(_said(document, path, text) for path, text in listed(document, "former_addresses")),
        names=_names(document),
        sha256=_original(document, "sha256"),
        signature=_original(document, "signature"),
        paragraphs=_long_paragraphs(document.body),
        body_line=document.body_line,
    )


def _names(document: Document) -> tuple[Said, ...]:
    first: dict[str, Said] = {}
    for field in ("person", "name"):
        for path, name in mentions(document, field):
            if name != ANONYMOUS:
                first.setdefault(name, _said(document, path, name))
    return tuple(first.values())


def _said(document: Document, path: FieldPath, text: str) -> Said:
    return Said(text=text, place=document.values.get(path, Place()))


def _original(document: Document, name: str) -> Said | None:
    original = document.fields.get("original")
    value = original.get(name) if isinstance(original, dict) else None
    return _said(document, ("original", name), value) if isinstance(value, str) and value else None


def _long_paragraphs(body: str) -> tuple[str, ...]:
    """What 'voices new' wrote is nobody's words, and does not count."""
    parts = without_ids(body).split("\n\n")
    long = {part.strip() for part in parts if len(part) >= LONG and STOPGAP not in part}
    return tuple(sorted(hashlib.blake2b(part.encode("utf-8", "replace"), digest_size=8).hexdigest() for part in long))
