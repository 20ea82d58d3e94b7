"""Takes out lines that belong to the page and not to the interview: see voices/boilerplate."""

from collections.abc import Mapping
from itertools import pairwise

from voices import boilerplate
from voices.manuscript import Line, Manuscript
from voices.sentences import count_words, ends_sentence, is_prose, is_question

ADVERTISEMENT = "an advertisement"

_LINE = 8
"""Words, at least, of the first line of a paragraph that was broken into lines."""


def step(manuscript: Manuscript) -> Manuscript:
    lines = [line for line in manuscript.lines if line.text.strip()]
    found = {line.number: reason for line in lines if (reason := boilerplate.reason_for(line.text))}
    found = _advertised(lines, found) | found
    headings = [lines[place].number for place in range(1, len(lines) - 1) if _is_heading(lines[place - 1 : place + 2])]
    return manuscript.without({number: reason for number, reason in found.items() if number not in headings})


def _advertised(lines: list[Line], found: Mapping[int, str]) -> dict[int, str]:
    """What stands alone below a label such as "Advertisement feature", with no blank line between."""
    written = {line.number for line in lines}
    return {
        line.number: ADVERTISEMENT
        for label, line in pairwise(lines)
        if found.get(label.number) == ADVERTISEMENT
        and line.number == label.number + 1
        and not {label.number - 1, line.number + 1} & written
        and not (is_prose(line.text) or ends_sentence(line.text) or is_question(line.text))
    }


def _is_heading(around: list[Line]) -> bool:
    """Whether the middle line may be a heading, and both others are paragraphs."""
    above, line, below = (one.text for one in around)
    if not boilerplate.may_be_heading(line) or boilerplate.reason_for(above) or boilerplate.reason_for(below):
        return False
    return (is_prose(above) or ends_sentence(above)) and (is_prose(below) or count_words(below) >= _LINE)
