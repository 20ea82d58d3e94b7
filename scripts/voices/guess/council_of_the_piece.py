"""Finds the council of the one interviewed where it does not stand beside their post."""

import re
from collections import Counter
from collections.abc import Iterator

from voices.guess import councils
from voices.guess.councils import Named
from voices.guess.reading import Reading, inferred
from voices.manuscript import Guess
from voices.sentences import is_prose

# Words of a career, beside which a council is a former employer.
_CAREER = re.compile(
    r"\b(?:worked|started|began|joined|moved|left|first job|stayed|trained|years|qualified|career"
    r"|came|spent|college|university|grew up|was born|went)\b[^.]{0,60}?\b(?:at|in|with|for|from|to)\b"
    r"|\b(?:[Hh]e|[Ss]he|I) was (?:a|an|the|its|head|director|team|manager)\b|\buntil (?:\d{4}|last|recently)\b"
    r"|\b(?:joined|left|leaving) [A-Z]|\b(?:previously|formerly|former|before|ex-|neighbouring|unlike)\b"
)

# Somebody who says for whom they work now.
_I_WORK = re.compile(
    r"\b(?:I(?: now| currently)? work (?:for|at|in)|I (?:have |recently |just )*(?:joined|moved to|came to)"
    r"|[Hh]ere (?:at|in)|(?:[Ww]e|us) (?:at|in)|I am employed by|I['’]m employed by"
    r"|you (?:been working|worked|work|been) (?:for|with|at)"
    r"|I(?:['’]ve| have) (?:been|worked)\b[^.?!]{0,90}? (?:with|for|at)(?= [A-Z])|(?:my|our) (?:council|authority),) "
)

# A place in which something is, or whose something is: "in Kent", "Kent's".
_PLACE = re.compile(r"\b(?:in|for|across|at|around|of) (?=[A-Z])|(?=\b[A-Z][\w-]+(?: [A-Z][\w-]+){0,2}['’]s? )")

# A council without its name.
_A_COUNCIL = re.compile(
    r"\b(?:council|authority|borough|county|social services|social work department|teams?|department"
    r"|directorate|services?)\b"
)


def guess(reading: Reading) -> Guess | None:
    """Inferred: where they say that they work, else the one council that the text names, else its one place."""
    return _own(reading) or _only_council(reading) or _only_place(reading) or _place_of_the_opening(reading)


def _own(reading: Reading) -> Guess | None:
    if reading.form == "profile":
        return None
    said = [
        inferred(found[0].name, block.line, block.text[match.start() : match.end() + found[1]])
        for block in reading.blocks
        for match in _I_WORK.finditer(block.text)
        if (found := councils.at_start(block.text[match.end() : match.end() + 90], reading.known.councils))
    ]
    return said[0] if len({guess.value for guess in said}) == 1 else None


def _only_council(reading: Reading) -> Guess | None:
    """When one council alone is named, in the opening or twice, and not as a former employer."""
    found: dict[str, tuple[int, str]] = {}
    times: Counter[str] = Counter()
    opening = [block.line for block in reading.blocks if is_prose(block.text)][:2]
    for line, sentence in _sentences(reading):
        for named in councils.mentioned(sentence, reading.known.councils):
            found.setdefault(named.name, (line, sentence))
            times[named.name] += 2 if line <= max(opening, default=0) else 1
    if len(found) == 1 and times.most_common(1)[0][1] >= 2:
        name, (line, text) = next(iter(found.items()))
        return inferred(name, line, text)
    return None


def _only_place(reading: Reading) -> Guess | None:
    """When the opening speaks of a council and names one place, which the vocabulary knows as a council's."""
    opening = [block.line for block in reading.blocks if is_prose(block.text)][:2]
    sentences = [one for one in _sentences(reading) if one[0] <= max(opening, default=0)]
    if not any(_A_COUNCIL.search(sentence) for _, sentence in sentences):
        return None
    found = [(named.name, line, sentence) for line, sentence in sentences for named in _places(sentence, reading)]
    first = [one for one in found if one[1] == found[0][1]]
    return inferred(*first[0]) if len({name for name, _, _ in first}) == 1 else None


# The one council that a text is about, without its name.
_THE_COUNCIL = re.compile(r"\b(?:the|our|his|her) (?:council|authority|borough|county|local authority)\b")

# Where somebody comes from, which is no employer.
_ORIGIN = re.compile(
    r"\b(?:born|grew up|raised|trained|studied|college|university|worked|previously|former(?:ly)?|moved"
    r"|lives?|holiday|placement|came|arrived)\b"
)

# A run of capitalised words, in which a place may be.
_CAPITALISED = re.compile(r"\b[A-Z][\w’'-]+(?:(?: (?:and|upon|of|on|in|under))? [A-Z][\w’'-]+)*")


def _place_of_the_opening(reading: Reading) -> Guess | None:
    """The one council's place that the opening names, where the text speaks of "the council"."""
    opening = [block for block in reading.blocks if is_prose(block.text)][:2]
    if not any(_THE_COUNCIL.search(block.text) for block in opening):
        return None
    found = [
        (named[0].name, block.line, sentence)
        for block in opening
        for sentence in re.split(r"(?<=[.!?])\s+", block.text)
        if not _ORIGIN.search(sentence)
        for match in _CAPITALISED.finditer(sentence)
        if (named := councils.at_start(match[0], reading.known.councils))
    ]
    return inferred(*found[0]) if len({name for name, _, _ in found}) == 1 else None


def _places(sentence: str, reading: Reading) -> Iterator[Named]:
    for match in _PLACE.finditer(sentence):
        if found := councils.at_start(sentence[match.end() : match.end() + 60], reading.known.councils):
            yield found[0]


def _sentences(reading: Reading) -> Iterator[tuple[int, str]]:
    """The sentences that do not tell of a career, with their lines."""
    for block in reading.blocks:
        for sentence in re.split(r"(?<=[.!?])\s+", block.text):
            if not _CAREER.search(sentence):
                yield block.line, sentence
