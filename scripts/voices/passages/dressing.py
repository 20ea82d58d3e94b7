"""Makes of a text with ids the Markdown that a renderer turns into passages with a link of their own."""

from collections.abc import Mapping, Sequence

from voices.model import RetiredPassage
from voices.passages.reading import Piece, read, without_marks

GONE = "The passage that was cited from here has since been changed or taken out. This is where it stood."
"""What a link to a retired passage lands on."""


def dressed(body: str, *, classes: Mapping[str, str] | None = None, retired: Sequence[RetiredPassage] = ()) -> str:
    """The text with a link after each passage that has an id, and with a note where a retired one stood.

    `classes` names for an id the class of its passage, such as whose words it is.
    """
    lines = body.split("\n")
    pieces = read(body)
    living = {piece.id for piece in pieces}
    gone = [one for one in retired if one.id not in living]
    rooms = _rooms(pieces, lines)
    for piece in reversed(pieces):
        if piece.id is not None:
            own = _with_link(lines[piece.start : piece.end], piece, (classes or {}).get(piece.id))
            lines[piece.start : piece.end] = own
        notes = [line for one in gone if rooms.get(one.at) == piece.start for line in _note(one)]
        is_close = notes and piece.start > 0 and lines[piece.start - 1].strip()
        lines[piece.start : piece.start] = ["", *notes] if is_close else notes
    return "\n".join([*(line for one in gone if one.at not in rooms for line in _note(one)), *lines])


def _with_link(lines: Sequence[str], piece: Piece, css: str | None) -> list[str]:
    own = [line.rstrip() for line in without_marks(lines) if line.strip()]
    own[-1] += f' [](#{piece.id}){{: .passage-link aria-label="Link to passage {piece.id}" }}'
    mark = f"{{: #{piece.id}{f' .{css}' if css else ''} }}"
    if piece.kind == "heading":
        own[-1] += f" {mark}"
    elif piece.kind == "quotation":
        own.append(f"{piece.lead}{mark}")
    else:
        own.append(f"{' ' * len(piece.lead)}{mark}")
    return own


def _note(retired: RetiredPassage) -> tuple[str, ...]:
    return (GONE, f"{{: #{retired.id} .retired-passage }}", "")


def _rooms(pieces: Sequence[Piece], lines: Sequence[str]) -> dict[str | None, int]:
    """For the id of each passage the line above which a note can stand: that of its list or quotation, or its own."""
    starts: list[int] = []
    for place, piece in enumerate(pieces):
        goes_on = place > 0 and _goes_on(pieces[place - 1], piece, lines)
        starts.append(starts[-1] if goes_on else piece.start)
    return {piece.id: start for piece, start in zip(pieces, starts, strict=True) if piece.id}


def _goes_on(above: Piece, piece: Piece, lines: Sequence[str]) -> bool:
    """Whether a piece is of the list or the quotation that the one above it is of."""
    if piece.lead[:1].isspace():
        return True
    if piece.kind == "item":
        return above.kind == "item" or above.lead[:1].isspace()
    between = lines[above.end : piece.start]
    return above.kind == piece.kind == "quotation" and all(line.strip() for line in between)
