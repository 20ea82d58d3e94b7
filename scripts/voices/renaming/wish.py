"""What an editor wants renamed, and why that cannot be."""

from dataclasses import dataclass

from voices.renaming.kinds import Kind


@dataclass(frozen=True, kw_only=True, slots=True)
class Wish:
    """As given on the command line."""

    kind: Kind
    old: str
    """A key, or any name of the entry."""
    new: str | None = None
    """The new key, or a new name of which a key can be made; None when the address stays."""
    name: str | None = None
    """The new name; None when it follows from `new`, or stays."""
    merge: bool = False


class Refused(Exception):
    """Raised with a sentence that says why nothing was renamed, and what to do."""
