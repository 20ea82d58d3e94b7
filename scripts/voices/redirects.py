"""Addresses that moved: each leads on to where the page is today."""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, fields

from voices.model import Interview, Tombstone
from voices.slugs import slug
from voices.vocabularies import Vocabularies


@dataclass(frozen=True, kw_only=True, slots=True)
class Move:
    """Two pages below `docs/`: where it was, and where it is."""

    old: str
    new: str

    @property
    def address(self) -> str:
        """Where it is on the site: `topics/leadership/`."""
        return self.new.removesuffix("index.md") if self.new.endswith("/index.md") else f"{self.new[:-3]}/"

    @property
    def neighbour(self) -> str:
        """The file it is, beside the old one."""
        return self.new.rpartition("/")[2]


def moves(
    records: Iterable[Interview | Tombstone], vocabularies: Vocabularies, pages: Collection[str]
) -> Iterator[Move]:
    """From every former address that no page has, to its page, or to the list of its kind when it has none today.

    The former address of a person says a name: without a page of theirs, it leads nowhere.
    """
    found: dict[str, str] = {}
    for folder, former, key in (*_interviews(records), *_entries(vocabularies)):
        old, new = f"{folder}/{former}.md", f"{folder}/{key}.md"
        is_named = folder == "people" and new not in pages
        if f"{folder}/index.md" in pages and old not in pages and former == slug(former) and not is_named:
            found.setdefault(old, new if new in pages else f"{folder}/index.md")
    return (Move(old=old, new=new) for old, new in found.items())


def _interviews(records: Iterable[Interview | Tombstone]) -> Iterator[tuple[str, str, str]]:
    return (("interviews", former, record.slug) for record in records for former in record.former_addresses)


def _entries(vocabularies: Vocabularies) -> Iterator[tuple[str, str, str]]:
    for vocabulary in fields(vocabularies):
        for entry in getattr(vocabularies, vocabulary.name):
            for former in getattr(entry, "former_keys", ()):
                yield vocabulary.name, former, entry.key
