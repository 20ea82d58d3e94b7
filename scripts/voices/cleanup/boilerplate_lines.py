"""Takes out lines that belong to the page and not to the interview: see voices/boilerplate."""

from voices import boilerplate
from voices.manuscript import Line, Manuscript
from voices.sentences import is_prose


def step(manuscript: Manuscript) -> Manuscript:
    lines = [line for line in manuscript.lines if line.text.strip()]
    found = {line.number: reason for line in lines if (reason := boilerplate.reason_for(line.text))}
    headings = [lines[place].number for place in range(1, len(lines) - 1) if _is_heading(lines[place - 1 : place + 2])]
    return manuscript.without({number: reason for number, reason in found.items() if number not in headings})


def _is_heading(around: list[Line]) -> bool:
    """Whether the middle line may be a heading, and both others are paragraphs."""
    above, line, below = (one.text for one in around)
    return boilerplate.may_be_heading(line) and all(
        is_prose(one) and not boilerplate.reason_for(one) for one in (above, below)
    )
