"""Takes out what a page sets above the last paragraph to sell something, where many signs say that it is no heading."""

from voices.boilerplate import signs
from voices.manuscript import Manuscript
from voices.sentences import count_words, is_prose, is_question

REASON = "an interruption by the page"

_LONGEST = 25
"""Words; a longer line is a paragraph."""

_PAGE, _SURELY_PAGE = 4.0, 8.0
"""What a line must weigh that has a price, a number or an address in it, and one that says what comes next."""


def step(manuscript: Manuscript) -> Manuscript:
    lines = [line for line in manuscript.lines if line.text.strip()]
    last = max((place for place, line in enumerate(lines) if is_prose(line.text)), default=0)
    inside = lines[1:last]
    return manuscript.without({line.number: REASON for line in inside if _interrupts(line.text)})


def _interrupts(text: str) -> bool:
    if _is_set_off(text):
        return True
    figures = signs.has_figures(text)
    if not (figures or signs.announces_more(text)) or count_words(text) > _LONGEST or is_question(text):
        return False
    return not signs.is_record(text) and signs.weight(text) >= (_PAGE if figures else _SURELY_PAGE)


def _is_set_off(text: str) -> bool:
    """Between arrows that point at it: ">> Give now <<"."""
    plain = text.strip()
    return plain.startswith((">>", "»")) and plain.endswith(("<<", "«"))
