"""What a reader hands over, and what it says when it cannot."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field

from voices.manuscript import Caution, Metadatum

LONGEST = 1_000_000
"""Characters of text in whatever format; a long interview has sixty thousand."""


class Unreadable(Exception):
    """Raised with a sentence that says what is wrong with a file and what to do."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Received:
    """A file as it came: its bytes, and its text with `\\n` for every line end.

    Headings, list items, quotations and lines in bold are marked as people type them: `# `, `- `, `> `, `**`.
    """

    data: bytes
    text: str
    left_out: Mapping[int, str] = field(default_factory=dict)
    """Lines of `text` that the reader takes for no part of the interview, each with the reason."""
    warnings: tuple[Caution, ...] = ()
    metadata: tuple[Metadatum, ...] = ()
    suffix: str = ".txt"
    """Of what kind the bytes are."""


def refuse_long(length: int) -> None:
    """Raises Unreadable when a text has too many characters."""
    if length > LONGEST:
        raise Unreadable(f"The text is {length:,} characters long, more than {LONGEST:,}: import one interview a file.")


@contextmanager
def failures_told(advice: str, kind: str = "file") -> Iterator[None]:
    """Whatever a library raises at a broken file, told as a sentence; libraries raise nearly anything."""
    try:
        yield
    except (Unreadable, MemoryError):
        raise
    except RecursionError as error:
        raise Unreadable(f"The {kind} is nested too deeply to be read: {advice}") from error
    except Exception as error:
        raise Unreadable(f"The {kind} is damaged or only a part of it: {advice}") from error
