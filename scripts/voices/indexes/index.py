"""What an index is: headings, and the rule by which an interview comes under them."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from voices.model import Interview
from voices.vocabularies import Vocabularies


@dataclass(frozen=True, kw_only=True, slots=True)
class Heading:
    """A place in an index under which interviews are listed: a council, a year, a topic."""

    key: str
    """The address of its page below the folder of the index."""
    name: str
    listed_as: str | None = None
    """What lists of headings call it, where its name is long or begins with words that many share."""
    sort_key: str
    section: str = ""
    """Where a long index lists it: a region, a letter, a decade; empty in an index that is never split."""
    broader: str | None = None
    """The key of the heading of which it is a part, in an index of two levels."""
    definition: str = ""
    """A sentence that says what stands under it, where no vocabulary entry does."""
    entry: Any = None
    """The vocabulary entry behind it, or None."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Index:
    """A way into the archive: one page that lists the headings, and one page for each heading."""

    folder: str
    title: str
    lead: str
    """A sentence that says what it lists."""
    template: str
    """The template of the page of one heading."""
    headings: Callable[[Interview, Vocabularies], Iterable[Heading]]
    oldest_first: bool = False
    """Whether the page of a heading lists its interviews as they followed each other."""
    sections_by_name: bool = False
    """Whether its sections stand in the order of their names, not in that of the headings in them."""
    most_listed: int = 300
    """How many interviews the page of a heading lists at most: more stand on pages by decade, year or name."""
    with_answers: bool = False
    """Whether the page of a heading shows, beside each interview, what is answered there."""
    explained: str = ""
    """What somebody new has to know of its headings: Markdown for the page that lists them."""
    tab: str = ""
    """The title of the tab below which it stands, if it has none of its own."""
