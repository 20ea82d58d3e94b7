"""Gives every passage its id, and keeps each id with its passage through whatever an editor does to the text."""

from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from voices.fingerprints import words
from voices.model import RetiredPassage
from voices.passages.minting import mint, opens_as
from voices.passages.reading import Piece, read, without_marks

_ENOUGH = 0.6
"""The share of a text's pairs of words that must stand in another for the one to be a part of the other."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Settled:
    """A text in which every passage has an id of its own."""

    body: str
    named: tuple[int, ...]
    """Where the passages begin that have new ids, in lines of the text before, counted from 0."""
    places: Mapping[str, int]
    """Where each passage began, by the id that it has now."""
    retired: tuple[RetiredPassage, ...]
    """The ids that this edit has left without a passage."""

    @property
    def minted(self) -> int:
        """How many ids are new."""
        return len(self.named)


def settled(body: str, *, retired: Collection[str] = (), earlier: str | None = None, salt: str = "") -> Settled:
    """The text with an id for each passage; `retired` ids are not given again.

    New ids come from the words of the passages and the `salt`, which sets the ids of a text that many files begin with
    apart.

    With the `earlier` text, as it was published, splits and joins are recognised whatever else was edited, and the ids
    that it had and this one has not are named.
    """
    pieces = read(body)
    before = {piece.id: piece.text for piece in read(earlier or "") if piece.id}
    ids = _after_splits(pieces, _without_doubles(pieces, before), before)
    new = tuple(piece.start for piece, identity in zip(pieces, ids, strict=True) if identity is None)
    gone = list(_swallowed(pieces, ids))
    taken = {*retired, *before, *(one for one in ids if one), *(identity for identity, _ in gone)}
    named: list[str] = []
    for piece, identity in zip(pieces, ids, strict=True):
        named.append(identity or mint(piece.text, taken, salt))
        taken.add(named[-1])
    places = {**dict(_vanished(pieces, named, before)), **{identity: named[place] for identity, place in gone}}
    return Settled(
        body=_marked(body, pieces, named),
        named=new,
        places={identity: piece.start for piece, identity in zip(pieces, named, strict=True)},
        retired=tuple(RetiredPassage(id=identity, at=at) for identity, at in places.items() if identity not in named),
    )


def _without_doubles(pieces: Sequence[Piece], before: Mapping[str, str]) -> list[str | None]:
    """The ids, each left with one passage: of a copy and its original, the one that reads as before, else the first."""
    owners: dict[str, int] = {}
    for place, piece in enumerate(pieces):
        if piece.id is not None and (piece.id not in owners or _reads_more_as_before(pieces, owners, place, before)):
            owners[piece.id] = place
    return [piece.id if piece.id and owners[piece.id] == place else None for place, piece in enumerate(pieces)]


def _reads_more_as_before(
    pieces: Sequence[Piece], owners: Mapping[str, int], place: int, before: Mapping[str, str]
) -> bool:
    identity = pieces[place].id or ""
    text = before.get(identity)
    return text is not None and words(pieces[place].text) == words(text) != words(pieces[owners[identity]].text)


def _after_splits(pieces: Sequence[Piece], ids: list[str | None], before: Mapping[str, str]) -> list[str | None]:
    """The ids, each moved up to the first part of its passage when that was split: the mark stays below the last."""
    moved = list(ids)
    for place, identity in enumerate(ids):
        if identity is None:
            continue
        for first in _unnamed_above(pieces, moved, place):
            if _is_first_part(pieces[first].text, pieces[place].text, identity, before):
                moved[first], moved[place] = identity, None
                break
    return moved


def _unnamed_above(pieces: Sequence[Piece], ids: Sequence[str | None], place: int) -> range:
    """The run of passages of the same kind right above one that have no id, from the top."""
    start = place
    while start > 0 and ids[start - 1] is None and pieces[start - 1].kind == pieces[place].kind:
        start -= 1
    return range(start, place)


def _is_first_part(upper: str, lower: str, identity: str, before: Mapping[str, str]) -> bool:
    if identity not in before:
        return opens_as(f"{upper} {lower}", identity) and not opens_as(lower, identity)
    whole, above, below = words(before[identity]), words(upper), words(lower)
    if _starts(whole, below):
        return False
    return bool(above) and (_starts(whole, above) or _share(above, whole) >= _ENOUGH) and _share(below, whole) > 0


def _starts(whole: Sequence[str], part: Sequence[str]) -> bool:
    return whole[: len(part)] == list(part)


def _share(part: Sequence[str], whole: Sequence[str]) -> float:
    """The share of the pairs of neighbouring words in a part that the whole has too."""
    pairs, known = Counter(_pairs(part)), Counter(_pairs(whole))
    return (pairs & known).total() / pairs.total() if pairs else 0.0


def _pairs(text: Sequence[str]) -> Iterator[tuple[str, str]]:
    return pairwise(text)


def _swallowed(pieces: Sequence[Piece], ids: Sequence[str | None]) -> Iterator[tuple[str, int]]:
    """Ids that stood inside a passage joined from several, each with the passage's place."""
    kept = set(ids)
    return ((gone, place) for place, piece in enumerate(pieces) for gone in piece.swallowed if gone not in kept)


def _vanished(
    pieces: Sequence[Piece], ids: Sequence[str], before: Mapping[str, str]
) -> Iterator[tuple[str, str | None]]:
    """Ids of the earlier text without a passage now, each with the id of what stands in its place."""
    texts = {identity: words(piece.text) for identity, piece in zip(ids, pieces, strict=True)}
    order = list(before)
    for place, identity in enumerate(order):
        if identity not in texts:
            gone = words(before[identity])
            holder = next((one for one, text in texts.items() if _share(gone, text) >= _ENOUGH), None)
            yield identity, holder or _nearest(order, place, texts)


def _nearest(order: Sequence[str], place: int, living: Collection[str]) -> str | None:
    """The next passage that lives, or the last one before."""
    return next((one for one in (*order[place:], *reversed(order[:place])) if one in living), None)


def _marked(body: str, pieces: Sequence[Piece], ids: Sequence[str]) -> str:
    lines = body.split("\n")
    for piece, identity in reversed(list(zip(pieces, ids, strict=True))):
        mark = f"{{: #{identity}{' .said' if piece.said else ''} }}"
        own = without_marks(lines[piece.start : piece.end])
        is_parted = not all(line.strip() for line in own)  # its mark stood below an empty line, above other words
        while own and not own[-1].strip():
            own.pop()
        if piece.kind in ("heading", "item"):
            own[-1] = f"{own[-1].rstrip()} {mark}"
        else:
            own.append(f"{piece.lead}{mark}")
            if is_parted and lines[piece.end : piece.end + 1] and lines[piece.end].strip():
                own.append("")
        lines[piece.start : piece.end] = own
    return "\n".join(lines)
