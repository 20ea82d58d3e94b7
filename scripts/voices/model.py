"""The nouns of the archive. Nothing here reads, writes or prints."""

import datetime
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import Any, ClassVar, Literal, TypeAlias

FieldPath: TypeAlias = tuple[str | int, ...]
"""Where a value stands in front matter: `("year",)`, `("person", 0, "name")`."""

Form: TypeAlias = Literal["question-and-answer", "first-person", "profile", "panel"]
Access: TypeAlias = Literal["full", "summary", "record", "withdrawn"]
Severity: TypeAlias = Literal["error", "warning"]
PassageKind: TypeAlias = Literal["heading", "paragraph", "item", "quotation"]
Voice: TypeAlias = Literal["person", "interviewer", "narration", "other", "archive"]
"""Whose words a passage is: an interviewed person's, a question, a journalist's, somebody else's, or the archive's."""

UNDATED = "undated"
UNDISCLOSED = "undisclosed"
UNKNOWN = "unknown"
ANONYMOUS = "anonymous"


# Files as written


@dataclass(frozen=True, kw_only=True, slots=True)
class Place:
    """A line and a column of a file, both counted from 1."""

    line: int = 1
    column: int = 1


@dataclass(frozen=True, kw_only=True, slots=True)
class Document:
    """A Markdown file as written: it may be wrong, and knows where each of its fields stands."""

    path: Path
    fields: Mapping[str, Any]
    keys: Mapping[FieldPath, Place]
    """Where the name of a field stands."""
    values: Mapping[FieldPath, Place]
    """Where the value of a field stands."""
    body: str
    body_line: int
    originals: Mapping[str, str] = field(default_factory=dict)
    """The texts as received that are kept on this computer for it: the name and the sha256 of each file."""

    @property
    def slug(self) -> str:
        """The permanent address of the interview: the file's name without `.md`."""
        return self.path.stem

    @property
    def is_draft(self) -> bool:
        return self.fields.get("draft") is True


@dataclass(frozen=True, kw_only=True, slots=True)
class Problem:
    """Something that a person has to put right: where, what was found, what to do."""

    path: Path
    message: str
    place: Place = field(default_factory=Place)
    check: str = ""
    """The name of the check that found it."""
    severity: Severity = "error"


# Vocabulary entries: what a name in an interview means. An entry with other fields than these is refused.


class _Entry:
    """What all entries share: the door through which they come in refuses unknown fields."""

    __slots__ = ()
    __pydantic_config__: ClassVar[Mapping[str, Any]] = {"extra": "forbid", "use_attribute_docstrings": True}


@dataclass(frozen=True, kw_only=True, slots=True)
class Council(_Entry):
    """A council of the United Kingdom under its official name, current or abolished."""

    key: str
    name: str
    """The official name: today's, or for an abolished council its last."""
    short_name: str
    """What lists and maps call it, such as Tower Hamlets."""
    other_names: tuple[str, ...] = ()
    """What texts also call it: earlier names, Welsh and Gaelic ones. A name belongs to one council."""
    gss: str | None = None
    """Its code in official statistics, such as E09000030."""
    nation: str
    """England, Scotland, Wales or Northern Ireland."""
    region: str
    """The region of England, such as South East; elsewhere the nation."""
    type: str
    """County, District, Unitary authority, London borough, Metropolitan borough and the like."""
    position: tuple[float, float] | None = None
    """Latitude and longitude in degrees (WGS 84) of a point in its area, for the map."""
    started: datetime.date | None = None
    """Its first day; left out where a council of that name goes further back."""
    ended: datetime.date | None = None
    """Its last day; left out while it exists."""
    predecessors: tuple[str, ...] = ()
    """Keys of the councils whose work, or part of it, it took over."""
    successors: tuple[str, ...] = ()
    """Keys of the councils that took over its work."""
    former_keys: tuple[str, ...] = ()
    """Keys it once had: their addresses lead to its page."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Role(_Entry):
    """A family of job titles that readers look for under one name."""

    key: str
    name: str
    """The title by which readers look for the family."""
    definition: str
    """One or two sentences that say what such a post is."""
    titles: tuple[str, ...] = ()
    """The job titles of the family, each in one family only."""
    whole_titles: bool = False
    """Whether a title belongs here only as a whole, because many unlike posts begin with the same words."""
    former_keys: tuple[str, ...] = ()
    """Keys it once had: their addresses lead to its page."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Topic(_Entry):
    """A subject of this field, in two levels."""

    key: str
    name: str
    """The topic as readers see it."""
    definition: str
    """One or two sentences of our own that say what belongs here."""
    broader: str | None = None
    """The key of the wide topic of which it is a part; left out for a wide one."""
    other_names: tuple[str, ...] = ()
    """Other words for the same thing."""
    related: tuple[str, ...] = ()
    """Keys of topics that a reader of this one may also want."""
    former_keys: tuple[str, ...] = ()
    """Keys it once had: their addresses lead to its page."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Source(_Entry):
    """A publication in which interviews appeared."""

    key: str
    name: str
    """The publication's name, as interviews give it after `source:`."""
    publisher: str | None = None
    """Who publishes it; left out when it has not been found out, or is the publication itself."""
    url: str | None = None
    """The address of its site."""
    other_names: tuple[str, ...] = ()
    """Abbreviations and earlier names."""
    rights: str
    """A key of rights.yml: what a draft of a text from it starts with."""
    former_keys: tuple[str, ...] = ()
    """Keys it once had: their addresses lead to its page."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Question(_Entry):
    """A question that many interviews put, in one form of words or another."""

    key: str
    name: str
    """The question in its plainest words."""
    phrasings: tuple[str, ...] = ()
    """Other ways in which texts put it, as they stand there."""
    former_keys: tuple[str, ...] = ()
    """Keys it once had: their addresses lead to its page."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Rights(_Entry):
    """What may be done with a text, and the address of the statement that says so."""

    key: str
    name: str
    """What readers see."""
    definition: str
    """One or two sentences that say what may be done with such a text."""
    url: str
    """The public statement or licence that says so with authority."""
    full_text: bool
    """Whether the archive may publish the whole text under these rights."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Person(_Entry):
    """A person whose name needs help: two names for one person, or a name that sorts unexpectedly."""

    key: str
    name: str
    """The name under which their interviews stand together."""
    other_names: tuple[str, ...] = ()
    """Other names of the same person."""
    sort_name: str | None = None
    """How the name stands in an alphabetical list, such as: De La Motta, Ricardo."""
    former_keys: tuple[str, ...] = ()
    """Keys it once had: their addresses lead to its page."""


# Interviews: always right


@dataclass(frozen=True, kw_only=True, slots=True)
class Post:
    """What a speaker did at the time: the title as held, its families, and for whom."""

    titles: tuple[str, ...]
    """As held; empty when not known."""
    roles: tuple[Role, ...]
    councils: tuple[Council, ...]
    """Empty when the text does not name the council, or when the employer is not a council."""
    employer: str | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Speaker:
    """Somebody who speaks in an interview, in the post held at the time."""

    key: str | None
    """The address of their page; None for those who are not indexed."""
    name: str | None
    """None when the speaker is anonymous."""
    sort_name: str
    post: Post


@dataclass(frozen=True, kw_only=True, slots=True)
class Year:
    """The year of first publication; `number` is None when undated."""

    number: int | None
    inferred: bool = False
    note: str | None = None

    @property
    def key(self) -> str:
        return UNDATED if self.number is None else str(self.number)

    @property
    def decade(self) -> str:
        """Such as 2010s."""
        return "Undated" if self.number is None else f"{self.number // 10}0s"

    def __str__(self) -> str:
        if self.number is None:
            return UNDATED
        return f"c. {self.number}" if self.inferred else str(self.number)


@dataclass(frozen=True, kw_only=True, slots=True)
class Correction:
    """A mistake that was put right after publication."""

    date: datetime.date
    text: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Passage:
    """An addressable piece of an interview."""

    id: str | None
    """Its address in the page of the interview; None in a draft that has not been given ids."""
    kind: PassageKind
    text: str
    """Its words as a reader sees them, without Markdown, on one line."""
    voice: Voice
    speaker: Speaker | None
    """Who speaks, when that is known and one of those the archive names."""
    question: Question | None
    """The shared question that a heading asks."""


@dataclass(frozen=True, kw_only=True, slots=True)
class RetiredPassage:
    """An id that once was published, and the passage in whose place, or before which, it stood."""

    id: str
    at: str | None


@dataclass(frozen=True, kw_only=True, slots=True)
class Interview:
    """One published conversation: every name resolved, every value right."""

    slug: str
    title: str
    title_supplied: bool
    people: tuple[Speaker, ...]
    """Those interviewed, on equal terms; never empty."""
    contributors: tuple[Speaker, ...]
    year: Year
    date: datetime.date | None
    source: Source | None
    """None when the publication is unknown."""
    source_detail: str | None
    source_url: str | None
    source_archived: str | None
    source_author: str | None
    form: Form
    access: Access
    rights: Rights
    topics: tuple[Topic, ...]
    questions: tuple[Question, ...]
    added: datetime.date
    language: str
    corrections: tuple[Correction, ...]
    embargo_until: datetime.date | None
    draft: bool
    body: str
    """Markdown, with `##` for its sections."""
    passages: tuple[Passage, ...]
    retired_passages: tuple[RetiredPassage, ...]
    former_addresses: tuple[str, ...] = ()
    """Slugs it once had: they lead to its page."""
    unlisted_source: str | None = None
    """The publication that a draft names and `sources.yml` has not yet."""

    @property
    def speakers(self) -> tuple[Speaker, ...]:
        return self.people + self.contributors


@dataclass(frozen=True, kw_only=True, slots=True)
class Tombstone:
    """What stays at the address of an interview that was withdrawn: no name, no title."""

    slug: str
    withdrawn: datetime.date
    reason: str
    added: datetime.date
    former_addresses: tuple[str, ...] = ()
    """Slugs it once had: they lead to this notice."""


# What the build makes


@dataclass(frozen=True, kw_only=True, slots=True)
class Page:
    """What the build writes at a path below `docs/`, and what may be short enough to be made at once."""

    path: PurePosixPath
    text: str

    @property
    def data(self) -> bytes:
        return self.text.encode("utf-8")


@dataclass(frozen=True, kw_only=True, slots=True)
class Pending:
    """A page or a file of which is known what it will be made from, and which is made when somebody reads it."""

    path: PurePosixPath
    key: bytes
    """The digest of all that it is made from: while that is the same, so are its bytes."""
    make: Callable[[], str | bytes]

    @property
    def text(self) -> str:
        return self.data.decode("utf-8")

    @property
    def data(self) -> bytes:
        made = self.make()
        return made if isinstance(made, bytes) else made.encode("utf-8")


@dataclass(frozen=True, kw_only=True, slots=True)
class Piece:
    """What a file for download says of one interview."""

    key: bytes
    """The digest of the interview."""
    make: Callable[[], tuple[bytes, int]]
    """Its bytes, and how many rows they are."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Pieced:
    """A file for download that goes through all interviews: after an edit, most of it is as it was."""

    path: PurePosixPath
    basis: bytes
    """The digest of what all its pieces are made from, beside the interviews."""
    pieces: tuple[Piece, ...]
    head: bytes = b""
    between: bytes = b""
    tail: bytes = b""
    empty: bytes = b""
    """What stands in it when no piece says anything."""

    def of(self, made: Iterable[bytes | memoryview]) -> bytes:
        """The file, when its pieces are made: it is large, and so never in memory twice."""
        said = [piece for piece in made if piece]
        if not said:
            return self.empty
        said[0] = b"".join((self.head, said[0]))
        said[-1] = b"".join((said[-1], self.tail))
        return self.between.join(said)

    @property
    def data(self) -> bytes:
        return self.of(piece.make()[0] for piece in self.pieces)


@dataclass(frozen=True, kw_only=True, slots=True)
class Facts:
    """What is told of a file for download."""

    size: int
    sha256: str
    rows: int


@dataclass(frozen=True, kw_only=True, slots=True)
class Contents:
    """A page or a file that tells of the files for download, and is made when those are."""

    path: PurePosixPath
    make: Callable[[Mapping[str, Facts]], str]
    """From what is to be told of each file, by its path."""


Made: TypeAlias = Page | Pending | Pieced | Contents
"""Whatever the build writes."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Rule:
    """What a check holds interviews to, as editors read it."""

    check: str
    sentence: str
    examples: tuple[str, ...]
    """What is wrong and what is right, each some lines that begin with `Bad:` or `Good:`."""
    more: tuple[str, ...]
    """Sentences that say when it does not apply, or that it is only a warning."""
