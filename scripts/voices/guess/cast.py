"""Everybody whom a text names in full: where, how often, and how often they are heard."""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass

from voices.guess.names import HONORIFIC, NAME, clean_name, first_name, full_surname, is_name, surname
from voices.manuscript import Block
from voices.model import Council
from voices.vocabularies import Vocabulary

# Words for saying something.
SAID = "|".join(
    (
        "says said explains? explained tells told adds? added recalls? recalled describes? described "
        "reflects? believes? argues? notes? insists? admits? admitted acknowledges? remembers? "
        "points stresse[sd] smiles laughs laughed replied replies continued? continues concludes? "
        "concluded agrees? agreed thinks thought reckons suggests? states? stated comments? "
        "commented asks"
    ).split()
)
_SAID = re.compile(rf"\b(?:{SAID})\b")

# A name in full, or a capitalised word that may be a surname or a first name alone.
CALLED = re.compile(rf"(?<![\w’'-])(?P<name>{NAME}|[A-Z][\w’'-]+)(?![\w-])")

# What shows that capitalised words before it are no person's name: "Deptford Market Street", "Mid Ulster Council".
_PLACE_BEHIND = re.compile(
    r" (?:Council|County|City|District|Borough|Metropolitan|Regional|Trust|Hospital|Street|Road|Lane|Centre|NHS"
    r"|University|College|School|House|Lodge|Manor|Hostel|Foundation|Health|Review|Report|Act|Award|Prize|Committee|Board)\b"
)

_POSSESSIVE = re.compile(r"['’]s?$")

# What stands before places more often than before people.
_PREPOSITION = re.compile(r"\b(?:of|in|at|on|near|across|from|over|behind|to|around|along|through|off|past) $")

# Who says it by a pronoun, before the word for saying or after it.
_BY_PRONOUN = re.compile(r"\b(?:[Ss]he|[Hh]e|[Tt]hey)$")
_PRONOUN = re.compile(r" (?:she|he|they)\b")

# Words behind which stands to whom it is said, and not who says it.
TO_SOMEBODY = ("tells", "told", "asks", "asked")

# What ends the reach of a name towards a word for saying: a sentence or a quotation.
_BETWEEN = re.compile(r"[.“”\"!?]")

# What may stand between the word for saying and a name behind it: a space, or a title in small letters.
_TITLE_BETWEEN = re.compile(rf"(?: [a-z’'-]+)* (?:{HONORIFIC}\.? )?")

# The end of a quotation.
_QUOTED = re.compile(r"[.,!?…][”\"’'] ?$")

_REACH, _LONGEST_ASIDE = 45, 160
"""Characters between a name and the word for saying, and in the aside between two commas that may stand there."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Naming:
    """One place where somebody is named, in full or in part."""

    name: str
    block: int
    start: int
    end: int
    full: bool
    in_passing: bool
    """Whether a preposition stands before it, as before places."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Cast:
    """The people of a text, by every place where it names them."""

    namings: tuple[Naming, ...]
    named: Mapping[str, int]
    """How often each is named, in full or in part."""
    heard: Mapping[str, int]
    """How often each is said to say something; by a pronoun too, when they were the last named."""

    def before(self, block: int, place: int, back: int = 2) -> Naming | None:
        """Who was named last before a place, at most some blocks above it."""
        at = bisect_left(self.namings, (block, place), key=lambda naming: (naming.block, naming.start))
        last = self.namings[at - 1] if at else None
        return last if last and block - last.block <= back else None

    def meant(self, block: int, place: int) -> Naming | None:
        """Whom a pronoun at this place means: the last named, unless that is a passing name behind a preposition."""
        last = self.before(block, place)
        if last is None or not last.in_passing or self.weight_of(last.name) > 1:
            return last
        near = [one for one in self.namings if block - 2 <= one.block <= block and self.weight_of(one.name) > 2]
        return next((one for one in reversed(near) if (one.block, one.start) < (block, place)), last)

    def first(self, name: str) -> Naming | None:
        return next((naming for naming in self.namings if naming.name == name and naming.full), None)

    def weight_of(self, name: str) -> int:
        """How much the text is about somebody."""
        return self.named.get(name, 0) + 2 * self.heard.get(name, 0)


def of(blocks: Sequence[Block], places: Vocabulary[Council], about: Set[int] = frozenset()) -> Cast:
    """Reads who is named where; a surname or first name alone counts for the one person in the text who bears it.

    The lines `about` the piece, such as its byline, name nobody of whom it tells.
    """
    found = [[] if block.line in about else list(CALLED.finditer(block.text)) for block in blocks]
    full = {
        name
        for block, matches in zip(blocks, found, strict=True)
        for match in matches
        if is_name(name := clean_name(match["name"]))
        and not _PLACE_BEHIND.match(block.text, match.end())
        and places.find(name) is None
    }
    full -= {full_surname(name) for name in full}
    bearers = {
        **_borne_by_one(full, first_name),
        **_borne_by_one(full, surname),
        **_borne_by_one(full, full_surname),
    }
    namings = tuple(
        Naming(
            name=name,
            block=place,
            start=match.start(),
            end=match.end(),
            full=called == name,
            in_passing=_PREPOSITION.search(blocks[place].text, max(0, match.start() - 12), match.start()) is not None,
        )
        for place, matches in enumerate(found)
        for match in matches
        if (called := _POSSESSIVE.sub("", clean_name(match["name"]))) and (name := bearers.get(called, called)) in full
    )
    alone = Cast(namings=namings, named=Counter(naming.name for naming in namings), heard={})
    heard = Counter(_speakers(blocks, alone))
    return Cast(namings=namings, named=alone.named, heard=heard)


def _borne_by_one(full: set[str], part: Callable[[str], str]) -> dict[str, str]:
    parts = [(part(name), name) for name in sorted(full)]
    counted = Counter(word for word, _ in parts)
    return {word: name for word, name in parts if counted[word] == 1}


def _speakers(blocks: Sequence[Block], cast: Cast) -> Iterator[str]:
    """Whose words each word for saying brings in, and whose name follows at once upon a quotation."""
    most = max(cast.named, key=lambda name: cast.named[name], default=None)
    for place, block in enumerate(blocks):
        for match in _SAID.finditer(block.text):
            if name := _speaker(block.text, place, match, cast, most):
                yield name
    for naming in cast.namings:
        text = blocks[naming.block].text
        if text[naming.end : naming.end + 1] == "," and _QUOTED.search(text[max(0, naming.start - 4) : naming.start]):
            yield naming.name


def _speaker(text: str, place: int, said: re.Match[str], cast: Cast, most: str | None) -> str | None:
    """Who says it: named behind or before it; by a pronoun whoever was last named here, else `most`."""
    after = cast.before(place, said.end() + _REACH, back=0)
    if (
        after
        and after.start > said.end()
        and said[0] not in TO_SOMEBODY
        and _TITLE_BETWEEN.fullmatch(text[said.end() : after.start])
    ):
        return after.name
    last = cast.before(place, said.start(), back=0)
    if _BY_PRONOUN.search(text[max(0, said.start() - 6) : said.start()].rstrip()) or _PRONOUN.match(text, said.end()):
        return last.name if last else most
    between = text[last.end : said.start()] if last else ""
    near = len(between) <= _REACH or (len(between) <= _LONGEST_ASIDE and between[0] == "," and between.endswith(", "))
    return last.name if last and near and not _BETWEEN.search(between) else None
