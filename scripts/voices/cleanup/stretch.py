"""Takes out what a page has below a text and in it: a text is one stretch, and below its end all is furniture."""

import re
from collections import Counter
from collections.abc import Container, Iterator, Sequence
from itertools import pairwise, takewhile

from voices.boilerplate import weighing, wording
from voices.boilerplate.weighing import Page, Standing
from voices.manuscript import Caution, Manuscript
from voices.sentences import BULLET, NUMBERED, OPENING_MARKS, WORD, count_words, is_label, is_prose, is_question

FOOT = "the foot of the page"
INSIDE = "an interruption by the page"

_LONG = 30
"""Words of a paragraph that is of the text, as long as another one follows."""

_FACT = 3.5
"""What an item or a labelled line must weigh more where furniture has not begun."""

_GONE = 2.0
"""The weight of a line that an earlier step took out."""

_SURE = -6.0
"""The weight of a line that is of the text whatever it sounds like."""

_SPOKEN = 6.0
"""What a turn of somebody who speaks may weigh: hosts ask for stars and subscriptions, too."""

_CAUTION = 1.0
"""What a sentence must weigh more than a label before it goes: to lose a sentence is worse."""

_CLEAN = 2.0
"""What a line must weigh more on a page on which nothing was found yet."""

_ANSWER = 2.5
"""The same of a question with a line below it, and of that line, in a text that is made of questions."""

_PAGE = 2.0
"""The weight of a line that is likely of the page."""

_LEAST = 1.5
"""What a foot must weigh as a whole."""

_HEADS, _HEADING = 4.5, 10
"""What a heading or a question may weigh for the text, and its words, when only the foot is below it."""

_LONG_NOTE = 12
"""Words of a note about somebody that says more than that they write."""

_BOLD, _PARAGRAPH = 3.0, 20
"""What a line may weigh for the text within the foot, unless it has so many words."""

_NEAR = 0.3
"""The share of its neighbours' weights that counts for a line of the foot."""

_INTERRUPTS, _ALONE = 2.0, 2.5
"""What a line must weigh that stands in the text, beside furniture and alone."""

_SEVERAL, _ENDED = 3.5, 6.0
"""The same of several sentences, which are hardly ever furniture there; and where a mark says where the text ends."""

_ANNOUNCES = 3
"""Words of a credit below which a name must follow."""

_RECORD, _IMPRINT = 2.5, 6.0
"""What a line must weigh that has a year or a label in it, and one that says when or where the piece appeared."""

_MANY = 3
"""Questions in a text that is made of them."""

_MOST = 150
"""Lines that are weighed, from either end."""

# Who speaks, perhaps after the time: "Ada:", "[00:01:20] AP:".
_SPEAKER = re.compile(r"\W*(?:\[?[\d:]{4,8}\]? )?(?P<label>(?:[A-Z][\w.'’-]*\s?){1,4}):\W")

# A fact with its label: "Drives: a Skoda, uphill".
_LABELLED = re.compile(r"[A-Z][\w' ]{2,30}: (?=\S)")

# A year of somebody's life: "1984 Joins Avon", "2001-08 Service manager".
_CAREER = re.compile(r"(?:19|20)\d\d(?:\s?[-–—]\s?(?:\d{2,4}|present|now|today))?:? [A-Z][a-z]")

# How a note about somebody begins: "Ada Plum has worked".
_ABOUT = re.compile(r"\W*(?!The )(?:[A-Z][\w'’.-]+ ){2,4}(?:works?|worked|has|joined|lives|left|retired)\b")

# A drawn line: "-----", "~ ~ ~".
_RULE = re.compile(r"[^\w\s](?:[^\w\s]|\s){2,}")

# Who takes part, with their post: "Sunita Rathod, quality monitoring officer".
_INTRODUCED = re.compile(r"(?P<first>[A-Z][\w'’-]+)(?: [A-Z][\w'’.-]+){0,3}, \S")

# A name alone on its line, as people sign.
_SIGNED = re.compile(r"[A-Z][\w'’-]+(?: [A-Z][\w'’.-]+){1,2}")


def step(manuscript: Manuscript) -> Manuscript:
    """Nothing goes where hardly anything is written in sentences: there no sign says what is text."""
    page = page_of(manuscript)
    if not is_written(page):
        return manuscript
    weights = _weights(page)
    prose = [place for place, line in enumerate(page.lines) if not line.gone and is_prose(line.text)]
    first = next((place for place in prose if weights[place] <= _ALONE), prose[0])
    first = max(first, _end_mark(page))
    start = _start(page, weights, first)
    foot = list(_foot(page, weights, start))
    inside = list(
        _inside(page, weights, [*takewhile(lambda place: weights[place] > _ALONE, prose), *range(prose[0] + 1, start)])
    )
    unsure = (page.lines[place] for place in foot if weights[place] < _PAGE and is_prose(page.lines[place].text))
    reasons = {page.lines[place].number: FOOT for place in foot} | {
        page.lines[place].number: INSIDE for place in inside
    }
    return manuscript.without(reasons).warn(*map(_caution, unsure))


def _caution(line: Standing) -> Caution:
    words = " ".join(line.text.split()[:6]).rstrip(",;:.")
    message = f"'{words} …' was taken for the foot of the page and left out: see that it is no part of the text."
    return Caution(line=line.number, message=message)


def page_of(manuscript: Manuscript) -> Page:
    """All lines of the file that have a word, those that are gone among those that are still there."""
    kept = [
        Standing(number=line.number, text=line.text, gone=False) for line in manuscript.lines if WORD.search(line.text)
    ]
    numbers = {line.number for line in kept}
    gone = [
        Standing(number=removal.line, text=removal.text, gone=True)
        for removal in manuscript.removed
        if WORD.search(removal.text) and removal.line not in numbers
    ]
    rules = sorted(removal.line for removal in manuscript.removed if _RULE.fullmatch(removal.text.strip()))
    return Page(lines=sorted((*kept, *gone), key=lambda line: line.number), rules=rules)


def is_written(page: Page) -> bool:
    """Whether more than half of its words stand in sentences."""
    kept = [line.text for line in page.lines if not line.gone]
    return 2 * sum(count_words(text) for text in kept if is_prose(text)) > sum(map(count_words, kept))


def _weights(page: Page) -> list[float]:
    """Where no earlier step found any furniture, a line is less likely to be."""
    weights = [_SURE] * len(page.lines)
    speakers = _speakers(page)
    clean = 0.0 if any(line.gone for line in page.lines) else _CLEAN
    for place in (*range(min(_MOST, len(weights))), *range(max(len(weights) - _MOST, _MOST), len(weights))):
        weights[place] = _weight(page, place, speakers) - clean
    asks = sum(not line.gone and is_question(line.text) for line in page.lines) >= _MANY
    for place in range(len(weights) - 1):
        if _is_asked(page.lines, place):
            weights[place : place + 2] = _asked(weights[place], weights[place + 1], asks)
        elif _is_headed(page.lines, place):
            weights[place + 1] -= _CAUTION
    for place in _facts(page):
        weights[place] -= _FACT
    for place in _careers(page):
        weights[place] = _SURE
    return weights


def _asked(question: float, answer: float, asks: bool) -> tuple[float, float]:
    """A question sounds as its answer does; in a text that is made of questions both are likelier to be the text's."""
    if answer >= _PAGE:
        return question + _CAUTION, answer
    return (question - _ANSWER, answer - _ANSWER) if asks else (min(question, answer), answer)


def _speakers(page: Page) -> set[str]:
    """Who speaks more than once, and not among readers."""
    above = takewhile(lambda line: not (line.gone and wording.opens_comments(line.text)), page.lines)
    turns = [match for line in above if not line.gone and (match := _SPEAKER.match(line.text))]
    said = Counter(match["label"] for match in turns if any(map(str.isalpha, match.string[match.end() :])))
    return {label for label, count in said.items() if count > 1}


def _weight(page: Page, place: int, speakers: set[str]) -> float:
    line = page.lines[place]
    if line.gone:
        return _GONE
    if place < page.last_long and count_words(line.text) >= _LONG:
        return _SURE
    weight = weighing.weight(page, place)
    if weight <= _SPOKEN and (_is_turn(line.text, speakers) or _introduces(line.text, speakers)):
        return _SURE
    if any(kept.match(line.text.strip()) for kept in (wording.NOTE, _CAREER)) or _is_about_somebody(line.text):
        return _SURE
    caution = _CAUTION if is_prose(line.text) or _is_quoted(line.text) else 0.0
    return weight - caution


def _is_turn(text: str, speakers: Container[str]) -> bool:
    match = _SPEAKER.match(text)
    return match is not None and match["label"] in speakers and not wording.orders(text)


def _introduces(text: str, speakers: Container[str]) -> bool:
    """Whether it begins with the name of somebody who speaks, by their first name or the whole of it."""
    match = _INTRODUCED.match(text.strip())
    return match is not None and (match["first"] in speakers or text.strip().partition(",")[0] in speakers)


def _is_about_somebody(text: str) -> bool:
    """Whether it is a note of some length about a person: it may say of whom the text is, and for whom they work."""
    return count_words(text) >= _LONG_NOTE and _ABOUT.match(text.strip()) is not None


def _is_quoted(text: str) -> bool:
    return text.strip().startswith(tuple(OPENING_MARKS))


def _is_asked(lines: Sequence[Standing], place: int) -> bool:
    """Whether a question stands here, and below it a line that may be its answer."""
    if not 0 <= place < len(lines) - 1 or lines[place].gone or lines[place + 1].gone:
        return False
    return is_question(lines[place].text) and not is_question(lines[place + 1].text)


def _facts(page: Page) -> Iterator[int]:
    """Items and labelled lines that follow the last paragraph with no furniture between: "Drives: a Skoda"."""
    below = takewhile(lambda place: not page.lines[place].gone, range(page.last_long + 1, len(page.lines)))
    found = [place for place in below if _is_fact(page.lines[place].text)]
    yield from (place for place in found if {place - 1, place + 1} & set(found))


def _careers(page: Page) -> Iterator[int]:
    """What stands over the years of somebody's life, which are the text's: "CV", "Career to date"."""
    for place, (line, below) in enumerate(pairwise(page.lines)):
        heads = not line.gone and count_words(line.text) <= _ANNOUNCES and not is_prose(line.text)
        if heads and not below.gone and _CAREER.match(below.text.strip()):
            yield place


def _is_fact(text: str) -> bool:
    listed = BULLET.match(text) or NUMBERED.match(text) or _LABELLED.match(text)
    return listed is not None and not wording.TRADE.search(wording.plain(text))


def _is_headed(lines: Sequence[Standing], place: int) -> bool:
    """Whether a label stands here, and below it a sentence that it may head."""
    above, below = lines[place : place + 2]
    return not (above.gone or below.gone) and is_label(above.text) and is_prose(below.text)


def _start(page: Page, weights: Sequence[float], first: int) -> int:
    """Where the foot begins: from there on all weighs most, and what heads nothing but the foot is of it, too."""
    best, start, total = _LEAST, len(weights), 0.0
    for place in range(len(weights) - 1, first, -1):
        total += weights[place]
        if total > best:
            best, start = total, place
    while first < start - 1 and start < len(weights) and _heads_foot(page.lines[start - 1], weights[start - 1]):
        start -= 1
    return start


def _end_mark(page: Page) -> int:
    """The place of the mark below the last line of the text, if there is one: above it nothing is a foot."""
    marks = (place for place, line in enumerate(page.lines) if place > page.last_long and wording.ends_text(line.text))
    return next(marks, 0)


def _heads_foot(line: Standing, weight: float) -> bool:
    """Whether it is a heading or a question, below which nothing is left of the text."""
    heads = line.text.startswith("#") or (is_question(line.text) and count_words(line.text) <= _HEADING)
    return not line.gone and heads and weight > -_HEADS


def _foot(page: Page, weights: Sequence[float], start: int) -> Iterator[int]:
    """Between two lines of furniture only what is surely of the text stays."""
    for place in range(start, len(weights)):
        above, below = weights[max(place - 1, start) : place], weights[place + 1 : place + 2]
        is_signature = _is_signature(page.lines, place, start)
        is_paragraph = weights[place] <= _SURE or count_words(page.lines[place].text) >= _PARAGRAPH
        is_between = min([*above, 0.0][0], [*below, 0.0][0]) >= _GONE and not is_paragraph
        weight = weights[place] + _NEAR * sum((*above, *below)) + is_between * _BOLD
        if not is_signature and _goes(page.lines[place], weight):
            yield place


def _is_signature(lines: Sequence[Standing], place: int, start: int) -> bool:
    """Whether a name stands alone below the text, or below "Written by"."""
    above = lines[place - 1].text
    signed = place == start or (wording.is_credit(above) and count_words(above) <= _ANNOUNCES)
    return signed and _SIGNED.fullmatch(lines[place].text.strip()) is not None


def _inside(page: Page, weights: Sequence[float], places: Sequence[int]) -> Iterator[int]:
    """In the text furniture has other furniture beside it; a line that stands alone may be a heading."""
    several = _ENDED if _end_mark(page) else _SEVERAL
    for place in places:
        beside = any(line.gone for line in page.lines[place - 1 : place + 2])
        least = several if wording.is_several(page.lines[place].text) else _INTERRUPTS if beside else _ALONE
        if weights[place] > least and _goes(page.lines[place], weights[place]) and not _is_signed(page.lines, place):
            yield place


def _is_signed(lines: Sequence[Standing], place: int) -> bool:
    """Whether who wrote it stands below, and hardly any text above: then it is the title, below a covering note."""
    below = lines[place + 1 : place + 2]
    above = sum(not line.gone and is_prose(line.text) for line in lines[:place])
    return above <= 1 and any(not line.gone and wording.is_credit(line.text) for line in below)


def _goes(line: Standing, weight: float) -> bool:
    """Whether it is there and weighs enough: what an editor needs, who made the piece and when, must weigh more."""
    if line.gone or wording.is_credit(line.text):
        return False
    return weight > (_IMPRINT if wording.is_imprint(line.text) else _RECORD if wording.is_record(line.text) else 0.0)
