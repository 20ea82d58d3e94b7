"""Finds the post and council of the one interviewed where they do not stand beside the name."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from voices.guess import councils, posts
from voices.guess.candidates import Candidate
from voices.guess.clues import Clue
from voices.guess.names import first_name, surname
from voices.guess.reading import Reading, inferred
from voices.manuscript import Guess
from voices.model import ANONYMOUS
from voices.sentences import is_prose

# Words of a career, beside which a council is a former employer.
_CAREER = re.compile(
    r"\b(?:worked|started|began|joined|moved|left|first job|stayed|trained|years|qualified|career"
    r"|came)\b[^.]{0,60}?\b(?:at|in|with|for|from|to)\b"
    r"|\b(?:joined|left|leaving) [A-Z]|\b(?:previously|formerly|former|before|ex-)\b"
)


def council_of_the_piece(reading: Reading) -> Guess | None:
    """Inferred when one council alone is named, in the opening or twice, and not as a former employer."""
    found: dict[str, tuple[int, str]] = {}
    times: Counter[str] = Counter()
    opening = [block.line for block in reading.blocks if is_prose(block.text)][:2]
    for block in reading.blocks:
        for sentence in re.split(r"(?<=[.!?])\s+", block.text):
            if _CAREER.search(sentence):
                continue
            for named in councils.mentioned(sentence, reading.known.councils):
                found.setdefault(named.name, (block.line, sentence))
                times[named.name] += 2 if block.line <= max(opening, default=0) else 1
    if len(found) == 1 and times.most_common(1)[0][1] >= 2:
        name, (line, text) = next(iter(found.items()))
        return inferred(name, line, text)
    return None


def with_labelled_post(person: Candidate, lines: Sequence[Clue]) -> Candidate:
    """The candidate with a post on a line of its own, when no other is known: there is one person only."""
    if person.post:
        return person
    below = [clue for clue in lines if clue.kind in ("post", "council")]
    post = next((clue for clue in below if clue.post), None)
    if post is None:
        return person
    council = next((clue for clue in below if clue.council), None)
    held = post.post
    if held and council and council.council and not held.councils:
        held = replace(held, councils=(council.council,))
    return replace(person, post=held, post_line=post.line, post_text=post.text)


# How people say what they are: "I am the director of …", "Ada has spent a year as a director of …".
_I_AM = (
    r"\b(?:I am|I['’]m|I work as|I['’]ve been|I have been|my (?:job|role|title) (?:is|as)|my year as"
    r"|my (?:first )?(?:day|week|month|year)s? as|[Aa]s)(?: currently| now| also)? (?:the |a |an )?(?:new )?"
)


def with_own_post(person: Candidate, reading: Reading) -> Candidate:
    """The candidate with the post that they, or the introduction, say they hold, when no other is known."""
    if person.post:
        return person
    names = (person.name, first_name(person.name), surname(person.name))
    called = "[Tt]he (?:author|writer)" if person.name == ANONYMOUS else "|".join(map(re.escape, names))
    told = (
        rf"\b(?:{called})\b(?: is| has been| (?:has )?spent [\w ]{{2,30}}? as| works as| serves as)"
        r"(?: currently| now)? (?:the |a |an )?"
    )
    own = [told, _I_AM] if reading.form in ("first-person", "question-and-answer") else [told]
    for pattern in own:
        for block in reading.blocks:
            for match in re.finditer(pattern, block.text):
                if post := posts.at_start(block.text[match.end() : match.end() + 200], reading.known.councils):
                    words = block.text[match.start() : match.end() + post.end]
                    return replace(person, post=post, post_line=block.line, post_text=words)
    return person
