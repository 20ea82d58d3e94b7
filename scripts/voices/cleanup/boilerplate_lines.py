"""Takes out lines that belong to the page and not to the interview: see voices/boilerplate.py."""

from voices import boilerplate
from voices.manuscript import Manuscript


def step(manuscript: Manuscript) -> Manuscript:
    found = ((line.number, boilerplate.reason_for(line.text)) for line in manuscript.lines)
    return manuscript.without({number: reason for number, reason in found if reason})
