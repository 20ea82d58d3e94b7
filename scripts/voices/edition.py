"""The archive as it is published: all that may be shown, and where on the web it will stand."""

from dataclasses import dataclass
from typing import Literal, TypeAlias

from voices.model import Interview
from voices.publication import Publication
from voices.vocabularies import Vocabularies

Downloads: TypeAlias = Literal["each", "collected"]
"""Which files there are to cite interviews with: one beside each of them and those of all, or only those of all."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Imprint:
    """Under which name, where and in which files the archive is published: all that an interview's page says of it."""

    name: str
    """What the archive is called."""
    address: str
    """Where the home page stands, with a slash at the end, such as `https://example.org/voices/`."""
    featured: str | None = None
    """The slug of the interview that an editor wants on the home page."""
    downloads: Downloads = "each"

    def address_of(self, interview: Interview, passage: str | None = None) -> str:
        """The permanent address of an interview, or of one of its passages."""
        page = f"{self.address}interviews/{interview.slug}/"
        return f"{page}#{passage}" if passage else page


@dataclass(frozen=True, kw_only=True, slots=True)
class Edition(Imprint):
    """What pages and downloads are made from, and nothing else."""

    publication: Publication
    vocabularies: Vocabularies

    @property
    def imprint(self) -> Imprint:
        return Imprint(name=self.name, address=self.address, downloads=self.downloads)
