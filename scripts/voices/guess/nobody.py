"""What is written down when nobody is named: `anonymous` only where the text says that somebody wants it so."""

import re

from voices.guess import entries
from voices.guess.candidates import CLEAR, Candidate
from voices.guess.own_posts import with_own_post
from voices.guess.reading import Reading, absent
from voices.manuscript import Guess
from voices.model import ANONYMOUS, UNDISCLOSED, UNKNOWN

# Somebody who speaks without a name, because they want it so.
_ANONYMOUS = re.compile(
    r"\b(?:names? withheld|not (?:her|his|their) real names?|not to be named|anonymously"
    r"|remain(?:s|ed)? anonymous|anonymity|spoke anonymously|name(?:s)? (?:has"
    r"|have) been changed|(?:by|author:?) anonymous)\b",
    re.IGNORECASE,
)


def guesses(reading: Reading) -> dict[str, Guess]:
    """No one is named; `anonymous` only where the text says that it is so."""
    nothing = {
        "person": absent(None),
        "role": absent(UNKNOWN),
        "council": absent(UNDISCLOSED),
        "contributors": absent(None),
    }
    for block in reading.blocks:
        if match := _ANONYMOUS.search(block.text):
            unnamed = with_own_post(_somebody(block.line, match[0], CLEAR), reading)
            return {**nothing, **entries.one(unnamed, reading)}
    if reading.form == "first-person":
        role = entries.one(with_own_post(_somebody(0, "", 0), reading), reading)["role"]
        return {**nothing, "role": role}
    return nothing


def _somebody(line: int, text: str, told: int) -> Candidate:
    return Candidate(name=ANONYMOUS, weight=told, told=told, line=line, text=text)
