"""Takes out the foot of a page: what below the last sure paragraph sounds more like the page than like the text."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate

from voices.boilerplate import signs
from voices.manuscript import Manuscript
from voices.sentences import BULLET, count_words, ends_sentence, is_label, is_prose, is_question

REASON = "the foot of the page"

_SURE = -3.0
"""The weight of a line that is surely of the text: what stands above it is, too."""

_RECORD = -2.5
"""The least weight of a line that says who made the piece."""

_GONE = 2.0
"""The weight of a line that an earlier step took out."""

_LEAST = 2.0
"""What a foot must weigh as a whole."""

_NEAR = 0.4
"""The share of its neighbours' weights that counts for a line."""

_MOST = 80
"""Lines looked at from the end."""

# Who speaks: "Ada:", "AP:".
_SPEAKER = re.compile(r"(?P<label>(?:[A-Z][\w.'’-]*\s?){1,4}):\s")

# A name in a sentence, but for the sentence's first word.
_NAME = re.compile(r"(?<=[a-z,] )[A-Z][\w-]{2,}")


@dataclass(frozen=True, kw_only=True, slots=True)
class _Standing:
    """A line on its page, be it still there or gone."""

    number: int
    text: str
    gone: bool


def step(manuscript: Manuscript) -> Manuscript:
    page = _page(manuscript)
    first = next((place for place, line in enumerate(page) if not line.gone and is_prose(line.text)), len(page))
    below = page[first + 1 :]
    weights = _weights(below, page[:first], page[first]) if below else []
    start = _start(weights)
    found = [
        line.number
        for place, line in enumerate(below)
        if place >= start and not (line.gone or signs.is_record(line.text)) and _with_neighbours(weights[start:], place - start) > 0
    ]
    return manuscript.without(dict.fromkeys(found, REASON))


def _page(manuscript: Manuscript) -> list[_Standing]:
    kept = [_Standing(number=line.number, text=line.text, gone=False) for line in manuscript.lines if line.text.strip()]
    numbers = {line.number for line in kept}
    gone = [
        _Standing(number=removal.line, text=removal.text, gone=True)
        for removal in manuscript.removed
        if removal.text.strip() and removal.line not in numbers
    ]
    return sorted((*kept, *gone), key=lambda line: line.number)


def _weights(below: Sequence[_Standing], head: Sequence[_Standing], first: _Standing) -> list[float]:
    """What each line weighs where it stands; lines far above the end need not be weighed."""
    names = {
        name for line in (first, *below) if not line.gone and _is_long(line.text) for name in _NAME.findall(line.text)
    }
    mastheads = _mastheads(head, names)
    labels = Counter(match["label"] for line in below if (match := _SPEAKER.match(line.text)))
    weights = [_SURE] * max(len(below) - _MOST, 0)
    context = "text"
    for place in range(len(weights), len(below)):
        line, above = below[place], below[place - 1] if place else first
        weight = _GONE
        if not line.gone:
            weight = signs.weight(line.text) + _mentions(line.text, mastheads, names)
            context = _context(line, above, context)
            weight = _standing_there(line.text, weight, context)
            if (match := _SPEAKER.match(line.text)) and labels[match["label"]] > 1 and not signs.orders(line.text):
                weight = 2 * _SURE
        elif signs.opens_links(line.text):
            context = "links"
        weights.append(weight)
    for place in range(len(weights) - 1):
        if is_question(below[place].text) and weights[place + 1] >= 1:
            weights[place] += 1.5
    return weights


def _mastheads(head, names):
    labels = [line.text.strip(" #*") for line in head if is_label(line.text)][:2]
    return [one for one in labels if 1 <= count_words(one) <= 5 and names.isdisjoint(one.split())]


def _mentions(text, mastheads, names):
    plain = text.casefold()
    masthead = 4.0 * any(plain.startswith(f"{one.casefold()} ") for one in mastheads)
    return masthead - 1.5 * any(name in names for name in _NAME.findall(f"a {text}"))


def _context(line, above, context):
    """Whether a line stands among links, below what announces it, or as text does."""
    if signs.opens_links(line.text):
        return "links"
    if above.gone:
        return context if context == "links" and not is_prose(line.text) else "text"
    if (
        is_question(above.text)
        or above.text.rstrip().endswith(":")
        or (signs.is_record(above.text) and count_words(above.text) <= 3)
    ):
        return "announced"
    if is_label(above.text) and context != "links" and is_prose(line.text) and signs.weight(above.text) < 1:
        return "announced"
    goes_on = context == "links" or BULLET.match(line.text) or not is_prose(above.text)
    return context if goes_on and not (is_prose(line.text) and context == "links") else "text"


def _standing_there(text: str, weight: float, context: str) -> float:
    """A record may stand between a text and the foot of its page; an item of a list belongs to what announced it."""
    if context == "links":
        weight += 1.0
    else:
        weight -= 2.0 * (BULLET.match(text) is not None) + 3.0 * (context == "announced" and weight < 1.5)
    return max(weight - 2.0, _RECORD) if signs.is_record(text) else weight


def _start(weights: Sequence[float]) -> int:
    """Where the foot begins: the place below every sure line from which on all weighs most."""
    sure = max((place for place, weight in enumerate(weights) if weight <= _SURE), default=-1)
    sums = list(accumulate(reversed(weights[sure + 1 :])))
    if max(sums, default=0) < _LEAST:
        return len(weights)
    return len(weights) - 1 - max(place for place, total in enumerate(sums) if total == max(sums))


def _with_neighbours(weights: Sequence[float], place: int) -> float:
    around = weights[max(place - 1, 0) : place] + weights[place + 1 : place + 2]
    return weights[place] + _NEAR * sum(around)


def _is_long(text: str) -> bool:
    return count_words(text) >= 25 and ends_sentence(text)
