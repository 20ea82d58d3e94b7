"""Takes back what was called stated where something on the page speaks against it: then an editor has to look."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from voices.guess import dates, days_above
from voices.guess.clues import Clue
from voices.guess.clues.publications import LAST_WORD, is_publication
from voices.guess.headline import names_a_body, says_when
from voices.guess.reading import Finding, Reading
from voices.manuscript import Guess
from voices.sentences import count_words, is_prose
from voices.slugs import folded

Doubt = Callable[[Reading, Sequence[Clue], Guess, Mapping[str, Guess]], bool]

# What tells that a line is about publication.
_PUBLISHED = re.compile(
    r"\b(?:publish|print|post|appear|issue|edition|number|source|from|broadcast|updated|date)", re.I
)

# The number of an issue within a line.
_NUMBERED = re.compile(r"#\s?\d|\b(?:issue|vol|no)\.? ?\d", re.IGNORECASE)

# A qualification, and whatever else a year may belong to in somebody's life.
_OF_A_LIFE = re.compile(
    r"\b(?:BA|BSc|BSocSc|MA|MSc|MBA|MSW|LLB|PhD|CQSW|DipSW|PG ?Cert|PG ?Dip|Hons|diploma|degree|graduat\w+|alumn\w+"
    r"|qualified|class of|born|since)\b"
)

# What somebody has been, which need not be what they are.
_PAST = re.compile(r"\b(?:has|have|had|having|'ve|'s) been an?\b|\b(?:was|were) (?:once )?an?\b|\b(?:former|ex-)", re.I)

# What may change a post, or lend it for a time.
_MOVES = re.compile(
    r"\b(?:appointed|promoted|second(?:ed|ment)|moves to|to become|takes over|taking over|steps down|stepping down"
    r"|retires"
    r"|covering for|stand(?:s|ing) in for|outgoing|incoming|designate|on loan|has left|on behalf of|nominated by)\b",
    re.IGNORECASE,
)

# What happened on a day that is none of publication.
_EVENT = re.compile(
    r"\b(?:conferences?|congress|seminar|workshop|summit|symposium|festival|lecture|talk|panel|roundtable|event|meeting"
    r"|ceremony|awards?|webinar|held|recorded|filmed|visited|photographed|taken|founded|established|est\.|anniversary"
    r"|forum|exhibition|open day)(?!\w)",
    re.IGNORECASE,
)
_BROUGHT_OUT = re.compile(
    r"\b(?:publish|print|post|appear|broadcast|releas|issue|edition|number|updated)", re.IGNORECASE
)

# Whose work a film or a picture is, and no headline.
_CREDIT = re.compile(
    r"\b(?:report|reporting|words|text|interview|story|pictures?|photo\w*|film|video|illustration\w*)\b.{0,20} by\b",
    re.I,
)

# A title shortened to its first letters.
_LETTERS = re.compile(r"[A-Z]{2,}[a-z]?")

# A year as it stands in a line.
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")

# What parts a headline from the name of a site, and what no name of a publication has in it.
_PARTS = re.compile(r"\s(?:\||»|::)\s")
_NO_NAME = re.compile(
    r"\b(?:19|20)\d\d\b|[.?!]\s|\b(?i:issue|rhifyn|episode|volume|vol|no)\.? ?\d|\b(?i:for|of|to|in|by|and|your)$"
)

_SENTENCE_END = re.compile(r"[.?!](?=\s|$)")

# How a line of a mail or a form begins.
_SUBJECT = re.compile(r"\W*(?:subject|re)\s?:", re.IGNORECASE)


def guess(reading: Reading, lines: Sequence[Clue], found: Mapping[str, Guess]) -> Finding:
    """The same values, called inferred where there is a doubt."""
    doubtful = {
        name: _inferred(found[name])
        for name, doubts in DOUBTS.items()
        if name in found and found[name].evidence.basis == "stated" and name not in reading.given
        if any(doubt(reading, lines, found[name], found) for doubt in doubts)
    }
    if "year" in doubtful:
        doubtful["year_basis"] = Guess(value="inferred", evidence=doubtful["year"].evidence)
    return Finding(guesses=doubtful)


def _inferred(guess: Guess) -> Guess:
    return replace(guess, evidence=replace(guess.evidence, basis="inferred"))


def _is_the_name_of_a_body(reading: Reading, lines: Sequence[Clue], title: Guess, found: Mapping[str, Guess]) -> bool:
    """An organisation, a list or a paper, and not a piece in it."""
    text = str(title.value)
    ends = count_words(text) <= 4 and LAST_WORD.search(text) is not None
    return ends or names_a_body(text) or is_publication(text, reading)


def _is_the_source(reading: Reading, lines: Sequence[Clue], title: Guess, found: Mapping[str, Guess]) -> bool:
    """The same words as the source, or as a line that names the paper."""
    names = [clue.text for clue in lines if clue.kind == "masthead"] + [clue.source for clue in lines if clue.source]
    sources = {folded(name) for name in (*names, str(found["source"].value)) if name}
    return folded(str(title.value)) in sources


def _says_when(reading: Reading, lines: Sequence[Clue], title: Guess, found: Mapping[str, Guess]) -> bool:
    """A number or a day in it, as issues have."""
    text = str(title.value)
    return says_when(text) or _NUMBERED.search(text) is not None or dates.found(text) is not None


def _is_the_subject(reading: Reading, lines: Sequence[Clue], title: Guess, found: Mapping[str, Guess]) -> bool:
    """What a mail is about, or a course: only perhaps the title of what stands below."""
    return _SUBJECT.match(title.evidence.text or "") is not None


def _is_not_shown(reading: Reading, lines: Sequence[Clue], title: Guess, found: Mapping[str, Guess]) -> bool:
    """Only in the head of the page, and nowhere on it."""
    if title.evidence.line is not None:
        return False
    texts = (*(block.text for block in reading.blocks), *(gone.text for gone in reading.removed))
    wanted = folded(str(title.value))
    return not any(folded(text.strip("# *")) == wanted for text in texts)


def _is_a_credit(reading: Reading, lines: Sequence[Clue], title: Guess, found: Mapping[str, Guess]) -> bool:
    """Who made the piece, or a film beside it."""
    return _CREDIT.match(str(title.value)) is not None or _CREDIT.search(str(title.value)[:40]) is not None


def _is_in_letters(reading: Reading, lines: Sequence[Clue], role: Guess, found: Mapping[str, Guess]) -> bool:
    """First letters, for which the page may have the words elsewhere."""
    return _LETTERS.fullmatch(str(role.value)) is not None


def _is_a_bare_word(reading: Reading, lines: Sequence[Clue], role: Guess, found: Mapping[str, Guess]) -> bool:
    """One word such as "officer", that is no title of the archive's and has no council beside it."""
    if not isinstance(role.value, str) or count_words(role.value) > 1:
        return False
    return found["council"].evidence.basis != "stated" or found["council"].evidence.line != role.evidence.line


def _is_over(reading: Reading, lines: Sequence[Clue], role: Guess, found: Mapping[str, Guess]) -> bool:
    """One of the posts that somebody has held."""
    return _PAST.search(role.evidence.text or "") is not None


def _may_move(reading: Reading, lines: Sequence[Clue], post: Guess, found: Mapping[str, Guess]) -> bool:
    """In a sentence about a change of posts, or a post on loan: which of them somebody holds, an editor has to say."""
    return _MOVES.search(_sentence(reading, post)) is not None


def _sentence(reading: Reading, guess: Guess) -> str:
    """The words of the evidence and what follows them in their sentence."""
    text, line = guess.evidence.text or "", guess.evidence.line or 0
    for block in reversed(reading.blocks):
        if text and block.line <= line and text in block.text:
            start = block.text.index(text)
            end = _SENTENCE_END.search(block.text, start + len(text))
            return block.text[start : end.start() if end else None]
    return text


def _is_of_an_event(reading: Reading, lines: Sequence[Clue], year: Guess, found: Mapping[str, Guess]) -> bool:
    """When something took place that the piece may be about, with no word for publishing beside it."""
    text = year.evidence.text or ""
    return _EVENT.search(text) is not None and _BROUGHT_OUT.search(text) is None


def _has_a_rival(reading: Reading, lines: Sequence[Clue], year: Guess, found: Mapping[str, Guess]) -> bool:
    """Another year in the same line, or an earlier one in the page's head: a later one is that of a new site."""
    told = [one for datum in reading.metadata if datum.name == "date" for one in _YEAR.findall(datum.value)]
    return len(set(_YEAR.findall(year.evidence.text or ""))) > 1 or any(one < str(year.value) for one in told)


def _has_parts(reading: Reading, lines: Sequence[Clue], title: Guess, found: Mapping[str, Guess]) -> bool:
    """The title of a window, with the name of a site or a section in it."""
    return _PARTS.search(str(title.value)) is not None


def _is_no_name(reading: Reading, lines: Sequence[Clue], source: Guess, found: Mapping[str, Guess]) -> bool:
    """A year or the end of a sentence in what should be the name of a publication."""
    return _NO_NAME.search(str(source.value)) is not None


def _is_said_once(reading: Reading, lines: Sequence[Clue], source: Guess, found: Mapping[str, Guess]) -> bool:
    """Only in one place of the head of the page, and nowhere on it: perhaps the owner of the site, or its software."""
    if source.evidence.line is not None:
        return False
    texts = (*(block.text for block in reading.blocks), *(gone.text for gone in reading.removed))
    others = (told.value for told in reading.metadata if told.name != "source")
    wanted = folded(str(source.value))
    return not any(wanted in folded(text) for text in (*texts, *others))


def _is_of_a_life(reading: Reading, lines: Sequence[Clue], year: Guess, found: Mapping[str, Guess]) -> bool:
    """The year of a degree or of a step in a career, and of no publication."""
    return _OF_A_LIFE.search(year.evidence.text or "") is not None


def _is_said(reading: Reading, lines: Sequence[Clue], year: Guess, found: Mapping[str, Guess]) -> bool:
    """In somebody's answer."""
    return any(block.line == year.evidence.line and block.speaker for block in reading.blocks)


def _is_contradicted(reading: Reading, lines: Sequence[Clue], year: Guess, found: Mapping[str, Guess]) -> bool:
    """A year alone in a line, or below the text, where a day above the text has another."""
    day = days_above.find(reading)
    return day is not None and day.value != year.value


def _is_in_a_list(reading: Reading, lines: Sequence[Clue], year: Guess, found: Mapping[str, Guess]) -> bool:
    """Below the text, without a month or a word for publishing: of a course, of another piece, of a notice."""
    last = max((block.line for block in reading.blocks if is_prose(block.text)), default=0)
    line, text = year.evidence.line, year.evidence.text or ""
    if line is None or line <= last or _PUBLISHED.search(text):
        return False
    read = dates.found(text)
    return read is None or read.text.isdigit()


DOUBTS: Mapping[str, tuple[Doubt, ...]] = {
    "title": (
        _is_the_name_of_a_body,
        _is_the_source,
        _says_when,
        _is_the_subject,
        _is_not_shown,
        _has_parts,
        _is_a_credit,
    ),
    "role": (_is_a_bare_word, _is_in_letters, _is_over, _may_move),
    "council": (_may_move,),
    "year": (_is_in_a_list, _is_said, _is_contradicted, _is_of_a_life, _is_of_an_event, _has_a_rival),
    "source": (_is_no_name, _is_said_once),
}
"""What speaks against a value of each field, though words of the page say it."""
