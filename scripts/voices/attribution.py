"""Whose words each passage of an interview is: nothing is put into the mouth of somebody who did not say it.

In a summary or a record all words are the archive's. In questions and answers, and in a text in the first person, they
are the interviewed person's, but for what an interviewer asks and for passages that speak of that person from outside.
In a panel they are those of the person named at the start of the turn. In a profile they are the journalist's, unless
an editor has marked the passage with `.said`: quotation marks alone prove nothing.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from voices.model import Access, Form, Speaker, Voice
from voices.passages import Piece, plain_text
from voices.slugs import folded

# The name at the start of a turn: "**Ada Lowe:** We began with tea." Words in bold with a colon among them are no name.
_TURN = re.compile(r"\*\*(?P<name>[^*:\n]{1,80})(?::\*\*|\*\*:)")
# A word that only somebody who speaks of themselves uses.
_FIRST_PERSON = re.compile(r"\b(?:I|I['’](?:m|ve|d|ll)|me|my|mine|myself|we|we['’](?:re|ve|d|ll)|us|our|ours)\b")
# What stands for an interviewer without a name.
_INTERVIEWERS = frozenset(("q", "question", "interviewer"))
# Words in quotation marks, which the passage only reports.
_QUOTED = re.compile('“[^”]*”|"[^"]*"|‘[^’]*’(?!\\w)')


@dataclass(frozen=True, kw_only=True, slots=True)
class Attribution:
    """Whose words a passage is."""

    voice: Voice
    speaker: Speaker | None = None
    """The person, when it is one of those who speak in the interview."""


ARCHIVE = Attribution(voice="archive")
INTERVIEWER = Attribution(voice="interviewer")
OTHER = Attribution(voice="other")
NARRATION = Attribution(voice="narration")


@dataclass(frozen=True, kw_only=True, slots=True)
class Cast:
    """Who may speak in an interview."""

    people: tuple[Speaker, ...]
    """Those interviewed."""
    contributors: tuple[Speaker, ...] = ()
    interviewer: str | None = None


def attributed(
    pieces: Sequence[Piece], asked: Sequence[bool], cast: Cast, *, form: Form, access: Access
) -> tuple[Attribution, ...]:
    """Whose words each of these pieces is; `asked` says which are known to put one of the shared questions."""
    if access != "full":
        return (ARCHIVE,) * len(pieces)
    return tuple(_in_text(pieces, _asking(pieces, asked, form), cast, form))


def turn(text: str) -> str | None:
    """The name at the start of a turn: `"Ada Lowe"` in `"**Ada Lowe:** We began."`, or None."""
    found = _TURN.match(text)
    return found["name"].strip() if found else None


def _in_text(pieces: Sequence[Piece], asking: Sequence[bool], cast: Cast, form: Form) -> Iterator[Attribution]:
    main = Attribution(voice="person", speaker=cast.people[0] if len(cast.people) == 1 else None)
    has_turns = form == "panel" or any(turn(piece.text) for piece in pieces)
    answering = main if form == "first-person" and not has_turns else NARRATION
    for piece, asks in zip(pieces, asking, strict=True):
        if name := turn(piece.text):
            answering = _of_name(name, cast)
        elif piece.kind == "heading" and form != "first-person":
            answering = main if asks and form == "question-and-answer" and not has_turns else NARRATION
        yield INTERVIEWER if asks else _of_words(piece, answering, main, cast.people)


def _of_words(piece: Piece, answering: Attribution, main: Attribution, people: Sequence[Speaker]) -> Attribution:
    """Whose words a piece is that puts no question, while it is the turn of `answering`."""
    if piece.said:
        return answering if answering.voice == "person" else main
    if piece.kind == "heading":
        return NARRATION
    if answering.voice == "person" and not turn(piece.text) and _speaks_from_outside(piece.text, people):
        return NARRATION
    return answering


def _asking(pieces: Sequence[Piece], asked: Sequence[bool], form: Form) -> tuple[bool, ...]:
    """Which pieces an interviewer asks: in a conversation, headings that are questions and have an answer below."""
    if form in ("profile", "first-person"):
        return (False,) * len(pieces)
    headings = [piece.kind == "heading" for piece in pieces]
    marked = [plain_text(piece.text).endswith("?") for piece in pieces]
    if any(heading and mark for heading, mark in zip(headings, marked, strict=True)):
        return tuple(h and (mark or known) for h, mark, known in zip(headings, marked, asked, strict=True))
    answered = [not below for below in headings[1:]] + [False]  # some publications ask in a few words: "My typical day"
    return tuple(heading and below for heading, below in zip(headings, answered, strict=True))


def _of_name(name: str, cast: Cast) -> Attribution:
    """The person whose turn it is: by full name, or by a surname, first name or initials that nobody else has."""
    wanted = folded(name)
    if wanted in _INTERVIEWERS:
        return INTERVIEWER
    speakers = [one for one in (*cast.people, *cast.contributors) if one.name]
    voices = [(one.name or "", Attribution(voice="person", speaker=one)) for one in speakers]
    if cast.interviewer and folded(cast.interviewer) not in {folded(own) for own, _ in voices}:
        voices.append((cast.interviewer, INTERVIEWER))
    called = [found for own, found in voices if folded(own) == wanted]
    called = called or [found for own, found in voices if wanted in _short_forms(own)]
    return called[0] if len(called) == 1 else OTHER


def _short_forms(name: str) -> tuple[str, ...]:
    words = folded(name).split()
    return (words[-1], words[0], "".join(word[0] for word in words)) if len(words) > 1 else ()


def _speaks_from_outside(text: str, people: Sequence[Speaker]) -> bool:
    """Whether a passage names a person and nobody in it says "I" or "we": then it is not that person who speaks."""
    words = _QUOTED.sub("", plain_text(text))
    if _FIRST_PERSON.search(words):
        return False
    names = [name for one in people if one.name for name in (one.name, one.name.split()[-1])]
    return any(re.search(rf"\b{re.escape(name)}\b", words) for name in names)
