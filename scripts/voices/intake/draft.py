"""A text on its way into the archive, and what the editor asked for."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from voices.manuscript import Caution, Evidence, Removal


@dataclass(frozen=True, kw_only=True, slots=True)
class Wishes:
    """What the editor asked for."""

    facts: Mapping[str, Any] = field(default_factory=dict)
    """Fields given with `--set`; they win."""
    access: str | None = None
    """`full`, `summary` or `record`; None when not said, which means `full` for a new text."""
    update: bool = False
    dry_run: bool = False
    day: date
    """The day on which the text is added."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Draft:
    """A text as it would be written, or the sentence that says why it is not."""

    input: str
    path: Path | None = None
    front_matter: Mapping[str, Any] = field(default_factory=dict)
    body: str = ""
    evidence: Mapping[str, Evidence] = field(default_factory=dict)
    removed: tuple[Removal, ...] = ()
    warnings: tuple[Caution, ...] = ()
    error: str | None = None

    data: bytes = b""
    """The file as received."""
    text: str = ""
    """Its text as the reader gave it, whose lines are those that evidence and removals name."""
    suffix: str = ".txt"
    """Of what kind the file is."""
    original: Mapping[str, Any] = field(default_factory=dict)
    kept_as: str = ""
    """The name, without its end, under which the original and what was removed lie among the originals."""
    changes: Mapping[str, Any] | None = None
    """For an update: the fields that are set anew; None for a new interview."""
