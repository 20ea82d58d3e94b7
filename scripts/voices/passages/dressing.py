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
    for piece in reversed(pieces):
        if piece.id is not None:
            own = _with_link(lines[piece.start : piece.end], piece, (classes or {}).get(piece.id))
            lines[piece.start : piece.end] = own
            if _has_room_above(piece):
                gone = (one for one in retired if one.at == piece.id and one.id not in living)
                lines[piece.start : piece.start] = [line for one in gone for line in _note(one)]
    return "\n".join([*_homeless(retired, pieces), *lines])


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


def _homeless(retired: Sequence[RetiredPassage], pieces: Sequence[Piece]) -> list[str]:
    """The notes on passages of which nobody knows where they stood, or which stood in a list, at the top."""
    places = {piece.id for piece in pieces if _has_room_above(piece)}
    living = {piece.id for piece in pieces}
    lost = [one for one in retired if one.at not in places and one.id not in living]
    return [line for one in lost for line in _note(one)]


def _has_room_above(piece: Piece) -> bool:
    """Whether a paragraph can stand above it: not inside a list or a quotation."""
    return piece.kind == "heading" or (piece.kind == "paragraph" and not piece.lead)
