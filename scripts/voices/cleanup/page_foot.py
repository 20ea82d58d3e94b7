"""Takes out the foot of a page: what below the last sure paragraph sounds more like the page than like the text."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise
from typing import Literal, TypeAlias

from voices.boilerplate import signs
from voices.manuscript import Manuscript
from voices.sentences import BULLET, count_words, ends_sentence, is_label, is_prose, is_question

_Context: TypeAlias = Literal["text", "announced", "links", "comments"]

REASON = "the foot of the page"

_SURE = -3.0
"""The weight of a line that is surely of the text: what stands above it is, too."""

_BEYOND_DOUBT = -6.0
"""The weight of a line that is of the text wherever it stands."""

_RECORD = -2.5
"""The least weight of a line that says who made the piece: such a line may stand between text and foot."""

_GONE = 2.0
"""The weight of a line that an earlier step took out."""

_PAGE = 1.0
"""The weight of a line that is likely of the page."""

_LEAST = 2.0
"""What a foot must weigh as a whole."""

_NEAR = 0.4
"""The share of its neighbours' weights that counts for a line."""

_MANY = 3
"""Questions in a text that is made of them: its last answer is one, too, though it tell somebody to do something."""

_PAPER = 5
"""Letters of a word by which a publication may be called for short."""

_MOST = 80
"""Lines looked at from the end."""

# Who speaks: "Ada:", "AP:".
_SPEAKER = re.compile(r"(?P<label>(?:[A-Z][\w.'’-]*\s?){1,4}):\s")

# How interviewers begin a question, and pages hardly ever.
_ASKS = re.compile(r"\W*(?:(?:and|but|so)\W )?(?:wh\w+|how)\b", re.IGNORECASE)

# A name alone on its line.
_SIGNED = re.compile(r"[A-Z][\w'’-]+(?: [A-Z][\w'’.-]+){1,2}")

# A line set in italics from beginning to end, as editors speak; a name or a quotation may be, too.
_ASIDE = re.compile(r"\*(?![*\"“])[^*]+ [^*]+ [^*]+[.?!]\*|_[^_\"“][^_]+ [^_]+ [^_]+[.?!]_")

# A word with a capital inside a sentence.
_NAME = re.compile(r"(?<=[a-z,] )[A-Z][\w-]{2,}")


@dataclass(frozen=True, kw_only=True, slots=True)
class _Standing:
    """A line on its page, be it still there or gone."""

    number: int
    text: str
    gone: bool


@dataclass(frozen=True, kw_only=True, slots=True)
class _Known:
    """What the page says elsewhere that tells its own words from those of the text."""

    mastheads: tuple[str, ...]
    papers: frozenset[str]
    """Words of these by which a page speaks of itself: "the Gazette"."""
    names: frozenset[str]
    speakers: frozenset[str]
    has_questions: bool


def step(manuscript: Manuscript) -> Manuscript:
    page = _page(manuscript)
    first = next((place for place, line in enumerate(page) if not line.gone and is_prose(line.text)), len(page))
    below = page[_reach(page, first) :]
    if all(line.gone for line in below[1:]):
        return manuscript
    contexts = _contexts(below)
    known = _known(page[:first], page[first:])
    weights = _weights(below, contexts, known)
    start = _start(weights)
    foot = [place for place in range(start, len(below)) if _with_neighbours(weights[start:], place - start) > 0]
    gone = [below[place].number for place in foot if not _stays(below, place, contexts[place])]
    return manuscript.without(dict.fromkeys(gone, REASON))


def _reach(page: Sequence[_Standing], first: int) -> int:
    """The place of the last line that is of the text whatever stands around it; nothing above needs weighing."""
    for place in range(len(page) - 1, max(first, len(page) - _MOST), -1):
        if not page[place].gone and signs.weight(page[place].text) <= _BEYOND_DOUBT:
            return place
    return max(first, len(page) - _MOST)


def _page(manuscript: Manuscript) -> list[_Standing]:
    kept = [_Standing(number=line.number, text=line.text, gone=False) for line in manuscript.lines if line.text.strip()]
    numbers = {line.number for line in kept}
    gone = [
        _Standing(number=removal.line, text=removal.text, gone=True)
        for removal in manuscript.removed
        if removal.text.strip() and removal.line not in numbers
    ]
    return sorted((*kept, *gone), key=lambda line: line.number)


def _known(head: Sequence[_Standing], below: Sequence[_Standing]) -> _Known:
    """The first labels of the page that are no person's name, who is named in paragraphs, who speaks in turns."""
    paragraphs = (line.text for line in below if not line.gone and _is_long(line.text))
    names = {name for text in paragraphs for name in _NAME.findall(text)}
    labels = [line.text.strip(" #*") for line in head if is_label(line.text)][:2]
    mastheads = [one for one in labels if 1 <= count_words(one) <= 5 and not names.issuperset(one.split())]
    turns = Counter(match["label"] for line in below if (match := _SPEAKER.match(line.text)))
    return _Known(
        mastheads=tuple(one.casefold() for one in mastheads),
        papers=frozenset(f"the {word}" for one in mastheads for word in one.casefold().split() if len(word) >= _PAPER),
        names=frozenset(names),
        speakers=frozenset(label for label, count in turns.items() if count > 1),
        has_questions=sum(not line.gone and is_question(line.text) for line in below) >= _MANY,
    )


def _contexts(lines: Sequence[_Standing]) -> list[_Context]:
    """For each line whether it stands among links or comments, below what announces it, or as text does."""
    found: list[_Context] = ["text"] if lines else []
    for above, line in pairwise(lines):
        found.append(_context(line, above, found[-1]))
    return found


def _context(line: _Standing, above: _Standing, context: _Context) -> _Context:
    if context == "comments" or signs.opens_comments(line.text):
        return "comments"
    if signs.opens_links(line.text):
        return "links"
    if context == "links" or above.gone:
        return "links" if context == "links" and not is_prose(line.text) else "text"
    if is_label(above.text) and is_label(line.text) and _heads_links(above.text):
        return "links"
    if _announces(above.text, line.text):
        return "announced"
    listed = BULLET.match(line.text) or (is_label(line.text) and not is_prose(above.text))
    return context if listed else "text"


def _heads_links(text: str) -> bool:
    """Whether a label is so much the page's that labels below it are, too: "Dates for your diary"."""
    return not is_question(text) and signs.weight(text) > _PAGE


def _announces(above: str, text: str) -> bool:
    """Whether a line asks for the one below it, ends with a colon, is its heading or the first half of a byline."""
    if is_question(above) or above.rstrip().endswith(":"):
        return True
    if signs.is_record(above):
        return count_words(above) <= 3
    return is_label(above) and is_prose(text) and signs.weight(above) < _PAGE


def _weights(lines: Sequence[_Standing], contexts: Sequence[_Context], known: _Known) -> list[float]:
    """How much each line sounds like the page, where it stands; a question sounds as its answer does."""
    weights = [
        _GONE if line.gone else _weight(line.text, context, known)
        for line, context in zip(lines, contexts, strict=True)
    ]
    for place, (line, (weight, below)) in enumerate(zip(lines, pairwise(weights), strict=False)):
        if _is_asked(line, lines[place + 1]):
            answer = min(below, 0.0) if known.has_questions else below
            weights[place : place + 2] = weight + 2 * _SURE, answer + _SURE
        elif is_question(line.text) and below >= _PAGE:
            weights[place] = weight + 1.5
    return weights


def _is_asked(line: _Standing, answer: _Standing) -> bool:
    """Whether it is a question as interviewers put them, with a paragraph of its own below it."""
    asked = is_question(line.text) and _ASKS.match(line.text) is not None
    return asked and is_prose(answer.text) and not (line.gone or answer.gone)


def _weight(text: str, context: _Context, known: _Known) -> float:
    if (match := _SPEAKER.match(text)) and match["label"] in known.speakers and not signs.orders(text):
        return 2 * _SURE
    weight = sum((signs.weight(text), *_mentions(text, known), 2.0 * (_ASIDE.fullmatch(text.strip()) is not None)))
    if context == "comments":
        return weight + 3.0
    if context == "links":
        weight = max(weight + 1.0, _PAGE)
    elif BULLET.match(text):
        weight -= 2.0
    if context == "announced" and weight < 1.5:
        weight -= 3.0
    return max(weight - 2.0, _RECORD) if signs.is_record(text) else weight


def _mentions(text: str, known: _Known) -> Iterator[float]:
    """A sentence about the publication is the page's; one about those of whom the text speaks is the text's."""
    plain = text.strip().casefold()
    if any(plain.startswith(f"{masthead} ") for masthead in known.mastheads):
        yield 4.0
    elif any(re.search(rf"\b{re.escape(paper)}\b", plain) for paper in known.papers):
        yield 2.0
    if ends_sentence(text) and not known.names.isdisjoint(_NAME.findall(f"a {text}")):
        yield -1.5


def _start(weights: Sequence[float]) -> int:
    """Where the foot begins: the place below every sure line from which on all weighs most."""
    sure = max((place for place, weight in enumerate(weights) if weight <= _SURE), default=0)
    sums = list(accumulate(reversed(weights[sure + 1 :])))
    if max(sums, default=0) < _LEAST:
        return len(weights)
    return len(weights) - 1 - max(place for place, total in enumerate(sums) if total == max(sums))


def _with_neighbours(weights: Sequence[float], place: int) -> float:
    around = [*weights[max(place - 1, 0) : place], *weights[place + 1 : place + 2]]
    return weights[place] + _NEAR * sum(around)


def _stays(lines: Sequence[_Standing], place: int, context: _Context) -> bool:
    """What is gone already, and what an editor needs: who made the piece, and a name below its last paragraph."""
    line, above = lines[place], lines[place - 1]
    if line.gone or (signs.is_record(line.text) and context != "comments"):
        return True
    return _SIGNED.fullmatch(line.text.strip()) is not None and not above.gone and context != "links"


def _is_long(text: str) -> bool:
    return count_words(text) >= 25 and ends_sentence(text)
